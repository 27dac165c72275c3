import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';
import type { Project } from './rows.js';

/** What a new project is made of. */
export interface NewProject {
  readonly entityId: number;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly framework?: string | null | undefined;
  readonly access?: string | null | undefined;
  readonly views?: string | null | undefined;
  readonly isBenchmark?: boolean | null | undefined;
  readonly userId: number;
  readonly createdAt: string;
}

/** What changes of a project. Null and undefined leave a field as it is. */
export interface ProjectChange {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly framework?: string | null | undefined;
  readonly access?: string | null | undefined;
  readonly views?: string | null | undefined;
  readonly isBenchmark?: boolean | null | undefined;
  readonly updatedAt: string;
}

/** Projects. */
export interface ProjectStore {
  create(project: NewProject): Project;
  update(id: number, change: ProjectChange): void;
  byId(id: number): Project | undefined;
  byName(entityId: number, name: string): Project | undefined;
  /** The project's position for `list`: projects that were made before it follow. */
  list(entityId: number, page: { readonly before: number | null; readonly limit: number }): Project[];
  /** Counts one more run that was ever made in the project, and returns the new count. */
  countRunMade(id: number): number;
}

const columns = `p.id, p.name, p.entity_id AS entityId, e.name AS entityName, p.description, p.framework, p.access, p.views,
  p.is_benchmark AS isBenchmark, p.user_id AS userId, p.created_at AS createdAt, p.updated_at AS updatedAt
  FROM projects p JOIN entities e ON e.id = p.entity_id`;

/** Opens the projects of a database. */
export function createProjectStore(db: DatabaseSync): ProjectStore {
  const insert = db.prepare(
    `INSERT INTO projects
     (entity_id, name, description, framework, access, views, is_benchmark, user_id, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE projects SET name = coalesce(?, name), description = coalesce(?, description),
     framework = coalesce(?, framework), access = coalesce(?, access), views = coalesce(?, views),
     is_benchmark = coalesce(?, is_benchmark), updated_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE p.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE p.entity_id = ? AND p.name = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE p.entity_id = ? AND p.id < ? ORDER BY p.id DESC LIMIT ?`);
  const countRunMade = db.prepare(
    'UPDATE projects SET runs_made = runs_made + 1 WHERE id = ? RETURNING runs_made AS n',
  );

  function get(id: number): Project {
    const project = selectOne<Project>(byId, id);
    if (project === undefined) {
      throw new Error(`Project ${id} is gone.`);
    }
    return project;
  }

  return {
    create: (project) => {
      const { lastInsertRowid } = insert.run(
        project.entityId,
        project.name,
        project.description ?? null,
        project.framework ?? null,
        project.access ?? null,
        project.views ?? null,
        project.isBenchmark === true ? 1 : 0,
        project.userId,
        project.createdAt,
        project.createdAt,
      );
      return get(Number(lastInsertRowid));
    },
    update: (id, change) => {
      const isBenchmark = change.isBenchmark ?? null;
      update.run(
        change.name ?? null,
        change.description ?? null,
        change.framework ?? null,
        change.access ?? null,
        change.views ?? null,
        isBenchmark === null ? null : Number(isBenchmark),
        change.updatedAt,
        id,
      );
    },
    byId: (id) => selectOne<Project>(byId, id),
    byName: (entityId, name) => selectOne<Project>(byName, entityId, name),
    list: (entityId, { before, limit }) => selectAll<Project>(list, entityId, before ?? Number.MAX_SAFE_INTEGER, limit),
    countRunMade: (id) => selectOne<{ n: number }>(countRunMade, id)?.n ?? 1,
  };
}
