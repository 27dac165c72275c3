import type { DatabaseSync } from 'node:sqlite';
import { selectOne } from './database.js';
import type { Sweep } from './rows.js';
import { defineSweepConfigFunction } from './sweep-config-function.js';

/** What a new sweep is made of. */
export interface NewSweep {
  readonly projectId: number;
  readonly name: string;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly state: string;
  /** YAML text. */
  readonly config: string;
  readonly createdAt: string;
  /** JSON text. */
  readonly controller?: string | null | undefined;
  /** JSON text. */
  readonly scheduler?: string | null | undefined;
  /** JSON text. */
  readonly priorRunsFilters?: string | null | undefined;
  readonly userId?: number | null | undefined;
}

/** What changes of a sweep. Null and undefined leave a field as it is. */
export interface SweepChange {
  readonly displayName?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly config?: string | null | undefined;
  readonly controller?: string | null | undefined;
  readonly scheduler?: string | null | undefined;
  readonly priorRunsFilters?: string | null | undefined;
  readonly updatedAt: string;
}

/** Sweeps. */
export interface SweepStore {
  create(sweep: NewSweep): number;
  update(id: number, change: SweepChange): void;
  byId(id: number): Sweep | undefined;
  byName(projectId: number, name: string): Sweep | undefined;
  count(projectId: number): number;
  /** Deletes the sweep itself. */
  remove(id: number): void;
}

const columns = `id, project_id AS projectId, name, display_name AS displayName, description, state, config, controller,
  scheduler, prior_runs_filters AS priorRunsFilters, user_id AS userId, created_at AS createdAt, updated_at AS updatedAt
  FROM sweeps`;

/** Opens the sweeps of a database. */
export function createSweepStore(db: DatabaseSync): SweepStore {
  defineSweepConfigFunction(db);
  const insert = db.prepare(
    `INSERT INTO sweeps (project_id, name, display_name, description, state, config, controller, scheduler,
     prior_runs_filters, user_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE sweeps SET display_name = coalesce(?, display_name), description = coalesce(?, description),
     state = coalesce(?, state), config = coalesce(?, config), controller = coalesce(?, controller),
     scheduler = coalesce(?, scheduler), prior_runs_filters = coalesce(?, prior_runs_filters), updated_at = ?
     WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE project_id = ? AND name = ?`);
  const count = db.prepare('SELECT count(*) AS n FROM sweeps WHERE project_id = ?');
  const remove = db.prepare('DELETE FROM sweeps WHERE id = ?');

  return {
    create: (sweep) => {
      const { projectId, name, displayName, description, state, config, createdAt } = sweep;
      const { controller = null, scheduler = null, priorRunsFilters = null, userId = null } = sweep;
      const made = [controller, scheduler, priorRunsFilters, userId, createdAt, createdAt];
      return Number(insert.run(projectId, name, displayName, description, state, config, ...made).lastInsertRowid);
    },
    update: (id, change) => {
      const { displayName, description, state, config, controller, scheduler, priorRunsFilters, updatedAt } = change;
      const texts = [displayName, description, state, config, controller, scheduler, priorRunsFilters];
      update.run(...texts.map((text) => text ?? null), updatedAt, id);
    },
    byId: (id) => selectOne<Sweep>(byId, id),
    byName: (projectId, name) => selectOne<Sweep>(byName, projectId, name),
    count: (projectId) => selectOne<{ n: number }>(count, projectId)?.n ?? 0,
    remove: (id) => {
      remove.run(id);
    },
  };
}
