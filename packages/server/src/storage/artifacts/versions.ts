import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { Artifact } from './rows.js';

/** What a new version is made of. */
export interface NewArtifact {
  readonly sequenceId: number;
  readonly distributedId?: string | null | undefined;
  readonly digest: string;
  readonly description?: string | null | undefined;
  /** JSON text. */
  readonly metadata?: string | null | undefined;
  readonly ttlSeconds?: number | null | undefined;
  readonly historyStep?: number | null | undefined;
  readonly runId?: number | null | undefined;
  readonly userId: number;
  readonly createdAt: string;
}

/** What changes of a version. Null and undefined leave a field as it is. */
export interface ArtifactChange {
  readonly description?: string | null | undefined;
  /** JSON text. */
  readonly metadata?: string | null | undefined;
  /** Seconds to keep it; -1 as long as its collection says, -2 for ever. */
  readonly ttlSeconds?: number | null | undefined;
  readonly updatedAt: string;
}

/** What a commit finds out. */
export interface ArtifactCommit {
  readonly digest: string;
  readonly sizeBytes: number;
  readonly fileCount: number;
  readonly manifestId: number;
  readonly updatedAt: string;
}

/** Versions of artifacts. One that is pending is in no collection yet. */
export interface ArtifactVersionStore {
  /** Makes a pending version. */
  create(artifact: NewArtifact): Artifact;
  update(id: number, change: ArtifactChange): void;
  /** Makes a pending version a committed one. */
  commit(id: number, facts: ArtifactCommit): void;
  byId(id: number): Artifact | undefined;
  /** The versions with these ids, in this order. */
  byIds(ids: readonly number[]): Artifact[];
  /** The newest committed version of a sequence with this digest. */
  committedByDigest(sequenceId: number, digest: string): Artifact | undefined;
  /** The pending version of a sequence that writers with this distributed id share. */
  pendingByDistributedId(sequenceId: number, distributedId: string): Artifact | undefined;
  /** The ids of all versions of a sequence, pending ones included. */
  ofSequence(sequenceId: number): number[];
  /** The ids of the versions that a run logged and that came of it first. */
  loggedBy(runId: number): number[];
  /** The ids of versions that were pending, with nothing happening, since before `before`. */
  abandoned(before: string): number[];
  /** The ids of versions whose time is over at `now`; those that are linked somewhere stay. */
  expired(now: string): number[];
  /** Notes that a pending version is worked on. */
  touch(id: number, updatedAt: string): void;
  /** Forgets the run that logged versions. */
  forgetRun(runId: number): void;
  /** The aliases that a pending version gets at its commit. */
  aliasesOnCommit(id: number): string[];
  setAliasesOnCommit(id: number, aliases: readonly string[]): void;
  /** Deletes the row and everything that hangs on it; see `deleteArtifacts` for contents. */
  remove(id: number): void;
  /** Tags in the order of their letters. */
  tags(id: number): string[];
  addTags(id: number, tags: readonly string[]): void;
  removeTags(id: number, tags: readonly string[]): void;
}

const columns = `a.id, a.sequence_id AS sequenceId, p.entity_id AS entityId,
  a.distributed_id AS distributedId, a.state, a.digest, a.description, a.metadata, a.commit_hash AS commitHash,
  a.size_bytes AS sizeBytes, a.file_count AS fileCount, a.ttl_seconds AS ttlSeconds, a.history_step AS historyStep,
  a.manifest_id AS manifestId, a.run_id AS runId, a.user_id AS userId, a.created_at AS createdAt,
  a.updated_at AS updatedAt
  FROM artifacts a JOIN artifact_collections c ON c.id = a.sequence_id JOIN projects p ON p.id = c.project_id`;

const insertSql = `INSERT INTO artifacts (sequence_id, distributed_id, state, digest, description, metadata, commit_hash,
  ttl_seconds, history_step, run_id, user_id, created_at, updated_at)
  VALUES (?, ?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Opens the versions of a database. */
export function createArtifactVersionStore(db: DatabaseSync): ArtifactVersionStore {
  const insert = db.prepare(insertSql);
  const update = db.prepare(
    `UPDATE artifacts SET description = coalesce(:description, description), metadata = coalesce(:metadata, metadata),
     ttl_seconds = CASE WHEN :ttlSeconds IS NULL THEN ttl_seconds WHEN :ttlSeconds = -1 THEN NULL ELSE :ttlSeconds END,
     updated_at = :updatedAt WHERE id = :id`,
  );
  const commit = db.prepare(
    `UPDATE artifacts SET state = 'COMMITTED', digest = ?, size_bytes = ?, file_count = ?, manifest_id = ?,
     updated_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE a.id = ?`);
  const byIds = db.prepare(`SELECT ${columns} WHERE a.id IN (SELECT value FROM json_each(?))`);
  const committedByDigest = db.prepare(
    `SELECT ${columns} WHERE a.sequence_id = ? AND a.digest = ? AND a.state = 'COMMITTED'
     ORDER BY a.id DESC LIMIT 1`,
  );
  const pendingByDistributedId = db.prepare(
    `SELECT ${columns} WHERE a.sequence_id = ? AND a.distributed_id = ? AND a.state = 'PENDING'
     ORDER BY a.id DESC LIMIT 1`,
  );
  const ofSequence = db.prepare('SELECT id FROM artifacts WHERE sequence_id = ? ORDER BY id');
  const loggedBy = db.prepare('SELECT id FROM artifacts WHERE run_id = ? ORDER BY id');
  const abandoned = db.prepare("SELECT id FROM artifacts WHERE state = 'PENDING' AND updated_at < ?");
  const expired = db.prepare(
    `SELECT a.id FROM artifacts a WHERE a.ttl_seconds > 0 AND a.state = 'COMMITTED'
     AND unixepoch(a.created_at) + a.ttl_seconds <= unixepoch(?)
     AND NOT EXISTS (SELECT 1 FROM artifact_memberships m WHERE m.artifact_id = a.id AND m.collection_id <> a.sequence_id)`,
  );
  const touch = db.prepare("UPDATE artifacts SET updated_at = ? WHERE id = ? AND state = 'PENDING'");
  const forgetRun = db.prepare('UPDATE artifacts SET run_id = NULL WHERE run_id = ?');
  const aliasesOnCommit = db.prepare('SELECT aliases_on_commit AS aliases FROM artifacts WHERE id = ?');
  const setAliasesOnCommit = db.prepare('UPDATE artifacts SET aliases_on_commit = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM artifacts WHERE id = ?');
  const tags = db.prepare('SELECT tag FROM artifact_tags WHERE artifact_id = ? ORDER BY tag');
  const addTag = db.prepare('INSERT INTO artifact_tags (artifact_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const removeTag = db.prepare('DELETE FROM artifact_tags WHERE artifact_id = ? AND tag = ?');

  return {
    create: (artifact) => {
      const { ttlSeconds = null, createdAt } = artifact;
      const { lastInsertRowid } = insert.run(
        artifact.sequenceId,
        artifact.distributedId ?? null,
        artifact.digest,
        artifact.description ?? null,
        artifact.metadata ?? null,
        randomBytes(10).toString('hex'),
        ttlSeconds === -1 ? null : ttlSeconds,
        artifact.historyStep ?? null,
        artifact.runId ?? null,
        artifact.userId,
        createdAt,
        createdAt,
      );
      const row = selectOne<Artifact>(byId, Number(lastInsertRowid));
      if (row === undefined) {
        throw new Error(`Collection ${artifact.sequenceId} is gone.`);
      }
      return row;
    },
    update: (id, { description = null, metadata = null, ttlSeconds = null, updatedAt }) => {
      update.run({ id, description, metadata, ttlSeconds, updatedAt });
    },
    commit: (id, { digest, sizeBytes, fileCount, manifestId, updatedAt }) => {
      commit.run(digest, sizeBytes, fileCount, manifestId, updatedAt, id);
    },
    byId: (id) => selectOne<Artifact>(byId, id),
    byIds: (ids) => {
      const found = new Map(selectAll<Artifact>(byIds, JSON.stringify(ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    committedByDigest: (sequenceId, digest) => selectOne<Artifact>(committedByDigest, sequenceId, digest),
    pendingByDistributedId: (sequenceId, distributedId) =>
      selectOne<Artifact>(pendingByDistributedId, sequenceId, distributedId),
    ofSequence: (sequenceId) => selectAll<{ id: number }>(ofSequence, sequenceId).map(({ id }) => id),
    loggedBy: (runId) => selectAll<{ id: number }>(loggedBy, runId).map(({ id }) => id),
    abandoned: (before) => selectAll<{ id: number }>(abandoned, before).map(({ id }) => id),
    expired: (now) => selectAll<{ id: number }>(expired, now).map(({ id }) => id),
    touch: (id, updatedAt) => {
      touch.run(updatedAt, id);
    },
    forgetRun: (runId) => {
      forgetRun.run(runId);
    },
    aliasesOnCommit: (id) =>
      JSON.parse(selectOne<{ aliases: string }>(aliasesOnCommit, id)?.aliases ?? '[]') as string[],
    setAliasesOnCommit: (id, aliases) => {
      setAliasesOnCommit.run(JSON.stringify(aliases), id);
    },
    remove: (id) => {
      remove.run(id);
    },
    tags: (id) => selectAll<{ tag: string }>(tags, id).map(({ tag }) => tag),
    addTags: (id, added) => {
      for (const tag of added) {
        addTag.run(id, tag);
      }
    },
    removeTags: (id, removed) => {
      for (const tag of removed) {
        removeTag.run(id, tag);
      }
    },
  };
}
