import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactType } from './rows.js';

/** Types of artifacts. Their names are unique in a project. */
export interface ArtifactTypeStore {
  /** The type of this name, made when it does not exist. */
  ensure(
    projectId: number,
    name: string,
    details: { readonly description?: string | null; readonly createdAt: string },
  ): ArtifactType;
  byId(id: number): ArtifactType | undefined;
  byName(projectId: number, name: string): ArtifactType | undefined;
  /** Types in the order of their making, those after the id `after`. */
  list(projectId: number, page: { readonly after: number; readonly limit: number }): ArtifactType[];
}

const columns = 'id, project_id AS projectId, name, description, created_at AS createdAt FROM artifact_types';

/** Opens the types of artifacts of a database. */
export function createArtifactTypeStore(db: DatabaseSync): ArtifactTypeStore {
  const insert = db.prepare(
    `INSERT INTO artifact_types (project_id, name, description, created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (project_id, name) DO NOTHING`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE project_id = ? AND name = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE project_id = ? AND id > ? ORDER BY id LIMIT ?`);

  return {
    ensure: (projectId, name, { description, createdAt }) => {
      insert.run(projectId, name, description ?? null, createdAt);
      const type = selectOne<ArtifactType>(byName, projectId, name);
      if (type === undefined) {
        throw new Error(`Project ${projectId} is gone.`);
      }
      return type;
    },
    byId: (id) => selectOne<ArtifactType>(byId, id),
    byName: (projectId, name) => selectOne<ArtifactType>(byName, projectId, name),
    list: (projectId, { after, limit }) => selectAll<ArtifactType>(list, projectId, after, limit),
  };
}
