import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactMembership } from './rows.js';

/** Which versions are in which collections. */
export interface ArtifactMembershipStore {
  /** Puts a version into a collection under the collection's next number and the alias `v` with that number; one that is in it stays. */
  add(collectionId: number, artifactId: number, createdAt: string): ArtifactMembership;
  byId(id: number): ArtifactMembership | undefined;
  /** The memberships with these ids, in this order. */
  byIds(ids: readonly number[]): ArtifactMembership[];
  find(collectionId: number, artifactId: number): ArtifactMembership | undefined;
  /** The member that a text names: an alias such as `latest` or `v3`, else the newest with this digest or commit hash. */
  named(collectionId: number, text: string): ArtifactMembership | undefined;
  /** The member with the highest number. */
  newest(collectionId: number): ArtifactMembership | undefined;
  /** The memberships of a version, that in its sequence first. */
  ofArtifact(artifactId: number): ArtifactMembership[];
  /** Whether a version of a sequence is linked anywhere. */
  hasLinks(sequenceId: number): boolean;
  /** Takes a version out of a collection, with its aliases there. */
  remove(id: number): void;
}

const columns = `m.id, m.collection_id AS collectionId, m.artifact_id AS artifactId, m.version,
  m.created_at AS createdAt FROM artifact_memberships m`;

/** Opens the memberships of a database. */
export function createArtifactMembershipStore(db: DatabaseSync): ArtifactMembershipStore {
  const takeVersion = db.prepare(
    'UPDATE artifact_collections SET next_version = next_version + 1 WHERE id = ? RETURNING next_version - 1 AS version',
  );
  const insert = db.prepare(
    'INSERT INTO artifact_memberships (collection_id, artifact_id, version, created_at) VALUES (?, ?, ?, ?)',
  );
  const insertAlias = db.prepare('INSERT INTO artifact_aliases (collection_id, membership_id, alias) VALUES (?, ?, ?)');
  const byId = db.prepare(`SELECT ${columns} WHERE m.id = ?`);
  const byIds = db.prepare(`SELECT ${columns} WHERE m.id IN (SELECT value FROM json_each(?))`);
  const find = db.prepare(`SELECT ${columns} WHERE m.collection_id = ? AND m.artifact_id = ?`);
  const byAlias = db.prepare(
    `SELECT ${columns} JOIN artifact_aliases l ON l.membership_id = m.id
     WHERE l.collection_id = ? AND l.alias = ?`,
  );
  const byDigest = db.prepare(
    `SELECT ${columns} JOIN artifacts a ON a.id = m.artifact_id
     WHERE m.collection_id = :collectionId AND (a.digest = :text OR a.commit_hash = :text)
     ORDER BY m.version DESC LIMIT 1`,
  );
  const newest = db.prepare(`SELECT ${columns} WHERE m.collection_id = ? ORDER BY m.version DESC LIMIT 1`);
  const ofArtifact = db.prepare(
    `SELECT ${columns} JOIN artifacts a ON a.id = m.artifact_id WHERE m.artifact_id = ?
     ORDER BY m.collection_id <> a.sequence_id, m.id`,
  );
  const linkOf = db.prepare(
    `SELECT 1 FROM artifacts a JOIN artifact_memberships m ON m.artifact_id = a.id
     WHERE a.sequence_id = ?1 AND m.collection_id <> ?1 LIMIT 1`,
  );
  const remove = db.prepare('DELETE FROM artifact_memberships WHERE id = ?');

  return {
    add: (collectionId, artifactId, createdAt) => {
      const existing = selectOne<ArtifactMembership>(find, collectionId, artifactId);
      if (existing !== undefined) {
        return existing;
      }
      const version = selectOne<{ version: number }>(takeVersion, collectionId)?.version;
      if (version === undefined) {
        throw new Error(`Collection ${collectionId} is gone.`);
      }
      const id = Number(insert.run(collectionId, artifactId, version, createdAt).lastInsertRowid);
      insertAlias.run(collectionId, id, `v${version}`);
      return { id, collectionId, artifactId, version, createdAt };
    },
    byId: (id) => selectOne<ArtifactMembership>(byId, id),
    byIds: (ids) => {
      const found = new Map(selectAll<ArtifactMembership>(byIds, JSON.stringify(ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    find: (collectionId, artifactId) => selectOne<ArtifactMembership>(find, collectionId, artifactId),
    named: (collectionId, text) =>
      selectOne<ArtifactMembership>(byAlias, collectionId, text) ??
      (byDigest.get({ collectionId, text }) as ArtifactMembership | undefined),
    newest: (collectionId) => selectOne<ArtifactMembership>(newest, collectionId),
    ofArtifact: (artifactId) => selectAll<ArtifactMembership>(ofArtifact, artifactId),
    hasLinks: (sequenceId) => linkOf.get(sequenceId) !== undefined,
    remove: (id) => {
      remove.run(id);
    },
  };
}
