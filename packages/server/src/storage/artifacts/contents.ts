import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactContent } from './rows.js';

/** Contents of artifact files. An entity has each content once; entities may share a blob. */
export interface ArtifactContentStore {
  /** Keeps a content. Returns false when the entity has it already; then the blob is still the caller's. */
  add(content: ArtifactContent): boolean;
  find(entityId: number, md5: string): ArtifactContent | undefined;
  /** The content of a file of a version. */
  ofFile(artifactId: number, path: string): ArtifactContent | undefined;
  /** The contents with these digests that an entity has, by digest. */
  findAll(entityId: number, md5s: readonly string[]): Map<string, ArtifactContent>;
  /** The digests of all that a version has or announced. */
  digestsOf(artifactId: number): string[];
  /** Forgets which of these contents no version of the entity has or announced any more. */
  removeUnused(entityId: number, md5s: readonly string[]): void;
}

const columns = `t.entity_id AS entityId, t.md5, t.birth_artifact_id AS birthArtifactId, t.blob, t.size_bytes AS sizeBytes
  FROM artifact_contents t`;

// Thousands of files are asked for one by one, so that one statement finds each.
const ofFileSql = `SELECT ${columns} JOIN artifact_entries n ON n.digest = t.md5 JOIN artifacts a ON a.id = n.artifact_id
  JOIN artifact_collections c ON c.id = a.sequence_id JOIN projects p ON p.id = c.project_id AND p.entity_id = t.entity_id
  WHERE n.artifact_id = ? AND n.path = ? AND n.ref IS NULL`;

const isOfEntity = `JOIN artifact_collections c ON c.id = a.sequence_id JOIN projects p ON p.id = c.project_id
  WHERE p.entity_id = t.entity_id`;

const unused = `DELETE FROM artifact_contents AS t
  WHERE t.entity_id = ? AND t.md5 IN (SELECT value FROM json_each(?))
  AND NOT EXISTS (SELECT 1 FROM artifact_entries n JOIN artifacts a ON a.id = n.artifact_id ${isOfEntity}
    AND n.digest = t.md5 AND n.ref IS NULL)
  AND NOT EXISTS (SELECT 1 FROM artifact_uploads u JOIN artifacts a ON a.id = u.artifact_id ${isOfEntity}
    AND u.md5 = t.md5)`;

/** Opens the contents of a database. */
export function createArtifactContentStore(db: DatabaseSync): ArtifactContentStore {
  const insert = db.prepare(
    `INSERT INTO artifact_contents (entity_id, md5, birth_artifact_id, blob, size_bytes) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (entity_id, md5) DO NOTHING`,
  );
  const find = db.prepare(`SELECT ${columns} WHERE entity_id = ? AND md5 = ?`);
  const ofFile = db.prepare(ofFileSql);
  const findAll = db.prepare(`SELECT ${columns} WHERE entity_id = ? AND md5 IN (SELECT value FROM json_each(?))`);
  const digestsOf = db.prepare(
    `SELECT digest FROM artifact_entries WHERE artifact_id = :id AND ref IS NULL
     UNION SELECT md5 AS digest FROM artifact_uploads WHERE artifact_id = :id`,
  );
  const removeUnused = db.prepare(unused);

  return {
    add: ({ entityId, md5, birthArtifactId, blob, sizeBytes }) =>
      insert.run(entityId, md5, birthArtifactId, blob, sizeBytes).changes > 0,
    find: (entityId, md5) => selectOne<ArtifactContent>(find, entityId, md5),
    ofFile: (artifactId, path) => selectOne<ArtifactContent>(ofFile, artifactId, path),
    findAll: (entityId, md5s) => {
      const rows = selectAll<ArtifactContent>(findAll, entityId, JSON.stringify(md5s));
      return new Map(rows.map((row) => [row.md5, row]));
    },
    digestsOf: (artifactId) => (digestsOf.all({ id: artifactId }) as { digest: string }[]).map(({ digest }) => digest),
    removeUnused: (entityId, md5s) => {
      removeUnused.run(entityId, JSON.stringify(md5s));
    },
  };
}
