import type { DatabaseSync } from 'node:sqlite';
import { selectOne } from '../database.js';
import type { ArtifactType } from './rows.js';

/** Which types are listed. */
export interface ArtifactTypePage {
  readonly after: number;
  readonly limit: number;
  /** Whether types that no collection has are listed. */
  readonly includeEmpty: boolean;
}

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
  /** Types in the order of their making, those after the id `after`; `includeEmpty` for those without collections too. */
  list(projectId: number, page: ArtifactTypePage): ArtifactType[];
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
  const list = db.prepare(
    `SELECT ${columns} WHERE project_id = :projectId AND id > :after AND (:includeEmpty
     OR EXISTS (SELECT 1 FROM artifact_collections c WHERE c.type_id = artifact_types.id)) ORDER BY id LIMIT :limit`,
  );

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
    list: (projectId, { after, limit, includeEmpty }) =>
      list.all({ projectId, after, limit, includeEmpty: Number(includeEmpty) }) as unknown as ArtifactType[],
  };
}
