import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';
import { isPicked, leavesRowsOut } from './sampling.js';

/** A stored line with its position. */
export interface PositionedLine {
  readonly line: number;
  readonly text: string;
}

/** The numbered lines of one kind of every run. A line that is written again replaces the old one. */
export interface LineStore {
  /** Writes lines to the positions from `offset` on. */
  write(runId: number, offset: number, lines: readonly string[]): void;
  /** At most `samples` lines, picked evenly, the last one always; every line when null. */
  sample(runId: number, samples: number | null): string[];
  last(runId: number): string | undefined;
  /** The first `limit` lines after position `after`. */
  page(runId: number, after: number, limit: number): PositionedLine[];
  /** The last `limit` lines before position `before`, oldest first. */
  tail(runId: number, before: number, limit: number): PositionedLine[];
  /** Deletes every line of a run. */
  removeOfRun(runId: number): void;
}

/** Opens the lines of one table. */
export function createLineStore(db: DatabaseSync, table: 'event_lines' | 'console_lines'): LineStore {
  const write = db.prepare(
    `INSERT INTO ${table} (run_id, line, text) VALUES (?, ?, ?)
     ON CONFLICT (run_id, line) DO UPDATE SET text = excluded.text`,
  );
  const count = db.prepare(`SELECT count(*) AS n FROM ${table} WHERE run_id = ?`);
  const all = db.prepare(`SELECT text FROM ${table} WHERE run_id = ? ORDER BY line`);
  const sampled = db.prepare(
    `SELECT text FROM (SELECT text, row_number() OVER (ORDER BY line) - 1 AS n FROM ${table} WHERE run_id = :run)
     WHERE ${isPicked} ORDER BY n`,
  );
  const last = db.prepare(`SELECT text FROM ${table} WHERE run_id = ? ORDER BY line DESC LIMIT 1`);
  const page = db.prepare(`SELECT line, text FROM ${table} WHERE run_id = ? AND line > ? ORDER BY line LIMIT ?`);
  const tail = db.prepare(`SELECT line, text FROM ${table} WHERE run_id = ? AND line < ? ORDER BY line DESC LIMIT ?`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE run_id = ?`);

  return {
    write: (runId, offset, lines) => {
      for (const [index, text] of lines.entries()) {
        write.run(runId, offset + index, text);
      }
    },
    sample: (runId, samples) => {
      const total = samples === null ? 0 : (selectOne<{ n: number }>(count, runId)?.n ?? 0);
      const rows = leavesRowsOut(samples, total)
        ? (sampled.all({ run: runId, samples, total }) as { text: string }[])
        : selectAll<{ text: string }>(all, runId);
      return rows.map(({ text }) => text);
    },
    last: (runId) => selectOne<{ text: string }>(last, runId)?.text,
    page: (runId, after, limit) => selectAll<PositionedLine>(page, runId, after, limit),
    tail: (runId, before, limit) => selectAll<PositionedLine>(tail, runId, before, limit).reverse(),
    removeOfRun: (runId) => {
      remove.run(runId);
    },
  };
}
