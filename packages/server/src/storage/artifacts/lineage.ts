import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';

/** A version that a run used. */
export interface ArtifactUse {
  readonly artifactId: number;
  /** The names under which the run used it. */
  readonly usedAs: readonly string[];
}

/** Which page of a list, by the position of an edge. */
export interface LineagePage {
  /** The id of the version or run before the page; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
}

/** What runs logged and used. A run's committed versions are listed in the order of their ids. */
export interface ArtifactLineageStore {
  addOutput(runId: number, artifactId: number, createdAt: string): void;
  addUse(runId: number, artifactId: number, usedAs: string | null, createdAt: string): void;
  outputsOf(runId: number, page: LineagePage): number[];
  countOutputs(runId: number): number;
  usesOf(runId: number, page: LineagePage): ArtifactUse[];
  countUses(runId: number): number;
  /** The runs that used a version, in the order of their ids. */
  usersOf(artifactId: number, page: LineagePage): number[];
  countUsers(artifactId: number): number;
  /** Forgets what a run logged and used. */
  removeRun(runId: number): void;
}

/** Opens the lineage of a database. */
export function createArtifactLineageStore(db: DatabaseSync): ArtifactLineageStore {
  const isCommitted = "JOIN artifacts a ON a.id = o.artifact_id AND a.state = 'COMMITTED'";
  const addOutput = db.prepare(
    'INSERT INTO artifact_outputs (run_id, artifact_id, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const usedAs = db.prepare('SELECT used_as AS usedAs FROM artifact_uses WHERE run_id = ? AND artifact_id = ?');
  const addUse = db.prepare(
    `INSERT INTO artifact_uses (run_id, artifact_id, used_as, created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (run_id, artifact_id) DO UPDATE SET used_as = excluded.used_as`,
  );
  const outputs = db.prepare(
    `SELECT o.artifact_id AS id FROM artifact_outputs o ${isCommitted}
     WHERE o.run_id = ? AND o.artifact_id > ? ORDER BY o.artifact_id LIMIT ?`,
  );
  const countOutputs = db.prepare(`SELECT count(*) AS n FROM artifact_outputs o ${isCommitted} WHERE o.run_id = ?`);
  const uses = db.prepare(
    `SELECT o.artifact_id AS artifactId, o.used_as AS usedAs FROM artifact_uses o
     WHERE o.run_id = ? AND o.artifact_id > ? ORDER BY o.artifact_id LIMIT ?`,
  );
  const countUses = db.prepare('SELECT count(*) AS n FROM artifact_uses WHERE run_id = ?');
  const users = db.prepare(
    'SELECT run_id AS id FROM artifact_uses WHERE artifact_id = ? AND run_id > ? ORDER BY run_id LIMIT ?',
  );
  const countUsers = db.prepare('SELECT count(*) AS n FROM artifact_uses WHERE artifact_id = ?');
  const removeOutputs = db.prepare('DELETE FROM artifact_outputs WHERE run_id = ?');
  const removeUses = db.prepare('DELETE FROM artifact_uses WHERE run_id = ?');

  function readUsedAs(text: string | undefined): string[] {
    return JSON.parse(text ?? '[]') as string[];
  }

  return {
    addOutput: (runId, artifactId, createdAt) => {
      addOutput.run(runId, artifactId, createdAt);
    },
    addUse: (runId, artifactId, name, createdAt) => {
      const names = readUsedAs(selectOne<{ usedAs: string }>(usedAs, runId, artifactId)?.usedAs);
      const all = name === null ? names : [...new Set([...names, name])];
      addUse.run(runId, artifactId, JSON.stringify(all), createdAt);
    },
    outputsOf: (runId, { after, limit }) => selectAll<{ id: number }>(outputs, runId, after, limit).map(({ id }) => id),
    countOutputs: (runId) => Number(countOutputs.get(runId)?.['n'] ?? 0),
    usesOf: (runId, { after, limit }) =>
      selectAll<{ artifactId: number; usedAs: string }>(uses, runId, after, limit).map((use) => ({
        artifactId: use.artifactId,
        usedAs: readUsedAs(use.usedAs),
      })),
    countUses: (runId) => Number(countUses.get(runId)?.['n'] ?? 0),
    usersOf: (artifactId, { after, limit }) =>
      selectAll<{ id: number }>(users, artifactId, after, limit).map(({ id }) => id),
    countUsers: (artifactId) => Number(countUsers.get(artifactId)?.['n'] ?? 0),
    removeRun: (runId) => {
      removeOutputs.run(runId);
      removeUses.run(runId);
    },
  };
}
