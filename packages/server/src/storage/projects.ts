import type { DatabaseSync } from 'node:sqlite';
import { runInTransaction, selectAll, selectOne } from './database.js';
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
  readonly allowsAllArtifactTypes?: boolean | null | undefined;
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
  readonly allowsAllArtifactTypes?: boolean | null | undefined;
  readonly updatedAt: string;
}

/** Projects. */
export interface ProjectStore {
  create(project: NewProject): Project;
  update(id: number, change: ProjectChange): void;
  byId(id: number): Project | undefined;
  byName(entityId: number, name: string): Project | undefined;
  /** The projects with these ids, in this order. */
  byIds(ids: readonly number[]): Project[];
  /** Whether runs, sweeps or logged artifacts are in the project. */
  hasWork(id: number): boolean;
  /** Deletes a project that has no work, with its collections, types, members and reports. */
  remove(id: number): void;
  /** Counts one more run that was ever made in the project, and returns the new count. */
  countRunMade(id: number): number;
}

const columns = `p.id, p.name, p.entity_id AS entityId, e.name AS entityName, p.description, p.framework, p.access, p.views,
  p.is_benchmark AS isBenchmark, p.allows_all_artifact_types AS allowsAllArtifactTypes, p.user_id AS userId,
  p.created_at AS createdAt, p.updated_at AS updatedAt
  FROM projects p JOIN entities e ON e.id = p.entity_id`;

/** The id of a deleted project is never given to another one: somebody may still hold it. */
const unusedId = `(SELECT max(coalesce((SELECT max(id) FROM projects), 0),
  coalesce((SELECT max(id) FROM deleted_projects), 0)) + 1)`;

/** Opens the projects of a database. */
export function createProjectStore(db: DatabaseSync): ProjectStore {
  const insert = db.prepare(
    `INSERT INTO projects
     (id, entity_id, name, description, framework, access, views, is_benchmark, allows_all_artifact_types, user_id,
     created_at, updated_at) VALUES (${unusedId}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE projects SET name = coalesce(?, name), description = coalesce(?, description),
     framework = coalesce(?, framework), access = coalesce(?, access), views = coalesce(?, views),
     is_benchmark = coalesce(?, is_benchmark),
     allows_all_artifact_types = coalesce(?, allows_all_artifact_types), updated_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE p.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE p.entity_id = ? AND p.name = ?`);
  const byIds = db.prepare(`SELECT ${columns} WHERE p.id IN (SELECT value FROM json_each(?))`);
  const hasWork = db.prepare(
    `SELECT EXISTS (SELECT 1 FROM runs WHERE project_id = :id) OR EXISTS (SELECT 1 FROM sweeps WHERE project_id = :id)
     OR EXISTS (SELECT 1 FROM artifact_collections WHERE project_id = :id AND kind = 'SEQUENCE') AS found`,
  );
  const removals = [
    'DELETE FROM artifact_collections WHERE project_id = ?',
    'DELETE FROM artifact_types WHERE project_id = ?',
    'INSERT INTO deleted_projects (id) VALUES (?)',
    'DELETE FROM projects WHERE id = ?',
  ].map((sql) => db.prepare(sql));
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
        project.allowsAllArtifactTypes === false ? 0 : 1,
        project.userId,
        project.createdAt,
        project.createdAt,
      );
      return get(Number(lastInsertRowid));
    },
    update: (id, change) => {
      update.run(
        change.name ?? null,
        change.description ?? null,
        change.framework ?? null,
        change.access ?? null,
        change.views ?? null,
        toFlag(change.isBenchmark),
        toFlag(change.allowsAllArtifactTypes),
        change.updatedAt,
        id,
      );
    },
    byId: (id) => selectOne<Project>(byId, id),
    byName: (entityId, name) => selectOne<Project>(byName, entityId, name),
    byIds: (ids) => {
      const found = new Map(selectAll<Project>(byIds, JSON.stringify(ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    hasWork: (id) => hasWork.get({ id })?.['found'] === 1,
    remove: (id) =>
      runInTransaction(db, () => {
        for (const removal of removals) {
          removal.run(id);
        }
      }),
    countRunMade: (id) => selectOne<{ n: number }>(countRunMade, id)?.n ?? 1,
  };
}

function toFlag(value: boolean | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
