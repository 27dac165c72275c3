import type { DatabaseSync } from 'node:sqlite';
import type { StoredBlob } from './blobs.js';
import { selectAll, selectOne } from './database.js';

/**
 * How far a part is: `refused` when Parquet cannot hold its rows as they are, `stale` when the rows were changed after it
 * could be read.
 */
export type ExportState = 'writing' | 'ready' | 'refused' | 'stale';

/** A part of a history as a Parquet file: the lines from the end of the part before to `endLine`. */
export interface HistoryExport {
  readonly runId: number;
  /** Counted from 0. */
  readonly part: number;
  /** The position after the last line. */
  readonly endLine: number;
  readonly state: ExportState;
  /** The content; null unless the part is ready. */
  readonly blob: string | null;
  readonly sizeBytes: number;
  /** Base64. */
  readonly md5: string | null;
}

/** The Parquet files of histories; their contents are in a blob store. */
export interface HistoryExportStore {
  /** The parts of a history in order. */
  list(runId: number): HistoryExport[];
  /** The part that is ready and has this content. */
  byBlob(runId: number, blob: string): HistoryExport | undefined;
  /** Notes that a part is being written. */
  begin(runId: number, part: number, endLine: number): void;
  /**
   * Notes how the writing of a part ended: with its content, or with null when it was refused. Returns false, and notes
   * nothing, when the rows were changed or deleted meanwhile.
   */
  finish(runId: number, part: number, content: StoredBlob | null): boolean;
  /** Forgets a part whose writing failed. */
  abandon(runId: number, part: number): void;
  /**
   * Notes that rows were changed. Who has read a part may keep it by its number, so no other part ever takes its place.
   */
  discard(runId: number): void;
  /** Forgets all parts of a run. */
  removeOfRun(runId: number): void;
}

const columns = `run_id AS runId, part, end_line AS endLine, state, blob, size_bytes AS sizeBytes, md5 FROM history_exports`;

/** Opens the Parquet files of a database. What an ended process was writing is forgotten. */
export function createHistoryExportStore(db: DatabaseSync): HistoryExportStore {
  db.exec("DELETE FROM history_exports WHERE state = 'writing'");
  const list = db.prepare(`SELECT ${columns} WHERE run_id = ? ORDER BY part`);
  const byBlob = db.prepare(`SELECT ${columns} WHERE run_id = ? AND blob = ? AND state = 'ready'`);
  const begin = db.prepare("INSERT INTO history_exports (run_id, part, end_line, state) VALUES (?, ?, ?, 'writing')");
  const finish = db.prepare(
    `UPDATE history_exports SET state = ?, blob = ?, size_bytes = ?, md5 = ?
     WHERE run_id = ? AND part = ? AND state = 'writing'`,
  );
  const abandon = db.prepare("DELETE FROM history_exports WHERE run_id = ? AND part = ? AND state = 'writing'");
  const forgetUnread = db.prepare("DELETE FROM history_exports WHERE run_id = ? AND state IN ('writing', 'refused')");
  const markStale = db.prepare(
    "UPDATE history_exports SET state = 'stale', blob = NULL WHERE run_id = ? AND state = 'ready'",
  );
  const remove = db.prepare('DELETE FROM history_exports WHERE run_id = ?');

  return {
    list: (runId) => selectAll<HistoryExport>(list, runId),
    byBlob: (runId, blob) => selectOne<HistoryExport>(byBlob, runId, blob),
    begin: (runId, part, endLine) => {
      begin.run(runId, part, endLine);
    },
    finish: (runId, part, content) => {
      const { blob = null, sizeBytes = 0, md5 = null } = content ?? {};
      return finish.run(content === null ? 'refused' : 'ready', blob, sizeBytes, md5, runId, part).changes > 0;
    },
    abandon: (runId, part) => {
      abandon.run(runId, part);
    },
    discard: (runId) => {
      forgetUnread.run(runId);
      markStale.run(runId);
    },
    removeOfRun: (runId) => {
      remove.run(runId);
    },
  };
}
