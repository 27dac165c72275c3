import type { DatabaseSync } from 'node:sqlite';
import { stringifyAsPython } from '../json/wire-json.js';
import { countRuns, listRuns, type RunQuery, type RunRows } from '../run-query/list-runs.js';
import { createRunQueryTables, indexRunValues } from '../run-query/value-index.js';
import { openDatabase } from '../storage/database.js';

/** A run to insert. Documents are JSON text, or values by key; a configuration by key is stored with its wrappers. */
export interface TestRun {
  /** @defaultValue a name of its own */
  readonly name?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly notes?: string;
  readonly commit?: string;
  readonly group?: string;
  readonly jobType?: string;
  readonly host?: string;
  /** @defaultValue `finished` */
  readonly state?: string;
  readonly sweep?: string;
  readonly tags?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>> | string;
  readonly summary?: Readonly<Record<string, unknown>> | string;
  /** @defaultValue `ada` */
  readonly user?: 'ada' | 'grace';
  readonly createdAt?: string;
  readonly heartbeatAt?: string;
  readonly historyKeys?: readonly string[];
}

/** A list query without its project. */
export type TestQuery = Omit<RunQuery, 'projectId' | 'filters'> & {
  /** JSON text, or what is written as JSON. */
  readonly filters?: object | string | null;
};

/** A project of runs. */
export interface TestProject {
  readonly id: number;
  /** Inserts a run, and returns its row id. */
  add(run?: TestRun): number;
  list(query?: TestQuery): RunRows;
  /** The names of the first 1000 runs of a list. */
  names(query?: TestQuery): string[];
  count(filters?: object | string | null): number;
}

/** A database in memory with the users `ada` (Ada L.) and `grace` (Grace H.) and the entity `lab`. */
export interface RunDatabase {
  readonly db: DatabaseSync;
  addProject(): TestProject;
  [Symbol.dispose](): void;
}

/** Opens an empty database. */
export function createRunDatabase(): RunDatabase {
  const db = openDatabase(':memory:');
  createRunQueryTables(db);
  db.exec(`
    INSERT INTO entities (id, name, kind, created_at) VALUES (1, 'lab', 'team', '');
    INSERT INTO users (id, username, name, entity_id, created_at)
      VALUES (1, 'ada', 'Ada L.', 1, ''), (2, 'grace', 'Grace H.', 1, '');
  `);
  const insertProject = db.prepare(
    `INSERT INTO projects (entity_id, name, user_id, created_at, updated_at)
     VALUES (1, 'project-' || (SELECT count(*) FROM projects), 1, '', '')`,
  );
  return {
    db,
    addProject: () => openProject(db, Number(insertProject.run().lastInsertRowid)),
    [Symbol.dispose]: () => db.close(),
  };
}

const standardTime = '2024-05-01T12:00:00.000Z';

function openProject(db: DatabaseSync, id: number): TestProject {
  const insert = db.prepare(
    `INSERT INTO runs (project_id, name, display_name, description, notes, commit_hash, group_name, job_type, host, state,
       sweep_name, tags, config, summary, user_id, created_at, updated_at, heartbeat_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertHistoryKeys = db.prepare('INSERT INTO history_keys (run_id, content) VALUES (?, ?)');
  const nameOf = db.prepare('SELECT name FROM runs WHERE id = ?');
  let added = 0;

  function list({ filters, ...query }: TestQuery = {}): RunRows {
    return listRuns(db, { ...query, filters: toText(filters), projectId: id });
  }

  return {
    id,
    add: (run = {}) => {
      added += 1;
      const config = typeof run.config === 'object' ? stringifyAsPython(wrap(run.config)) : (run.config ?? '{}');
      const summary = toText(run.summary) ?? '{}';
      const createdAt = run.createdAt ?? standardTime;
      const { displayName, description, notes, commit, group, jobType, host } = run;
      const texts = [displayName, description, notes, commit, group, jobType, host].map((text) => text ?? null);
      const { lastInsertRowid } = insert.run(
        id,
        run.name ?? `run-${added}`,
        ...texts,
        run.state ?? 'finished',
        run.sweep ?? null,
        JSON.stringify(run.tags ?? []),
        config,
        summary,
        run.user === 'grace' ? 2 : 1,
        createdAt,
        createdAt,
        run.heartbeatAt ?? createdAt,
      );
      const runId = Number(lastInsertRowid);
      indexRunValues(db, runId, { config, summary });
      if (run.historyKeys !== undefined) {
        const keys = Object.fromEntries(run.historyKeys.map((key) => [key, { typeCounts: [], monotonic: true }]));
        insertHistoryKeys.run(runId, JSON.stringify({ keys, sets: [], lastStep: 1 }));
      }
      return runId;
    },
    list,
    names: (query) => list({ first: 1000, ...query }).rows.map((row) => String(nameOf.get(row.id)?.['name'])),
    count: (filters) => countRuns(db, id, toText(filters)),
  };
}

function wrap(config: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value, desc: null }]));
}

function toText(content: object | string | null | undefined): string | null {
  return typeof content === 'object' && content !== null ? stringifyAsPython(content) : (content ?? null);
}
