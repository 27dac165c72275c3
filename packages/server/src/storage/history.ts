import type { DatabaseSync } from 'node:sqlite';
import { isJsonObject, parseJson } from '../json/parse-json.js';
import { parseForWire } from '../json/wire-json.js';
import { RequestError } from '../request-error.js';
import { selectAll, selectOne } from './database.js';
import { collectKeyFacts } from './history-keys.js';
import { pickValues } from './history-row.js';
import { isPicked, leavesRowsOut } from './sampling.js';

/** A range of steps, both ends included, and how many rows to pick of it (null: every row). */
export interface StepRange {
  readonly minStep: number;
  readonly maxStep: number;
  readonly samples: number | null;
}

/** The place of a row in step order. */
export interface RowPosition {
  readonly step: number;
  readonly line: number;
}

/** A row with its place. */
export interface PositionedRow extends RowPosition {
  readonly text: string;
}

/** Positions of lines from `from` to before `to`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The history rows of every run. The text of a row is kept and handed back as it was received. */
export interface HistoryStore {
  /**
   * Writes lines to the positions from `offset` on, of a run that has `lineCount` positions so far. Returns whether a line
   * that was there is another one now.
   *
   * @throws RequestError when a line is not a JSON object; then nothing may be committed.
   */
  write(runId: number, offset: number, lines: readonly string[], lineCount: number): boolean;
  /** Rows in step order, as the UTF-8 bytes of a JSON array of strings, each the text of an object. */
  read(runId: number, range: StepRange): Uint8Array;
  /** The rows that have all of `keys`, reduced to these keys, as JSON values. */
  readKeys(runId: number, keys: readonly string[], range: StepRange): Record<string, unknown>[];
  /** The first `limit` of the lines that are after a row in step order, and at a position from `from` to before `to`. */
  page(runId: number, after: RowPosition | null, lines: LineRange, limit: number): PositionedRow[];
  /** The sets of dotted keys that rows have, in which the objects around values count as keys. */
  keySets(runId: number): string[][];
  last(runId: number): string | undefined;
  /** The lines of rows up to a step, in the order of the lines. */
  until(runId: number, maxStep: number): PositionedRow[];
  /** Puts lines in the place of all that a run has. Those with a negative position come before what its client sends. */
  replace(runId: number, lines: readonly { readonly line: number; readonly text: string }[]): void;
  /** The content of `Run.historyKeys`; null without history. */
  keys(runId: number): unknown;
  /** Deletes the whole history of a run. */
  removeOfRun(runId: number): void;
}

interface ParsedLine {
  readonly line: number;
  readonly text: string;
  readonly row: Record<string, unknown>;
  readonly step: number;
}

const inRange = 'run_id = :run AND step >= :minStep AND step <= :maxStep';
const inSets = 'key_set IN (SELECT value FROM json_each(:sets))';

/** Opens the histories of a database. */
export function createHistoryStore(db: DatabaseSync): HistoryStore {
  const insert = db.prepare(
    `INSERT INTO history_lines (run_id, line, step, key_set, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (run_id, line) DO UPDATE SET step = excluded.step, key_set = excluded.key_set, text = excluded.text`,
  );
  const textAt = db.prepare('SELECT text FROM history_lines WHERE run_id = ? AND line = ?');
  const allLines = db.prepare('SELECT line, step, text FROM history_lines WHERE run_id = ? ORDER BY line');
  const until = db.prepare('SELECT line, step, text FROM history_lines WHERE run_id = ? AND step <= ? ORDER BY line');
  const page = db.prepare(
    `SELECT step, line, text FROM history_lines
     WHERE run_id = ? AND (step, line) > (?, ?) AND line >= ? AND line < ? ORDER BY step, line LIMIT ?`,
  );
  const last = db.prepare('SELECT text FROM history_lines WHERE run_id = ? ORDER BY step DESC, line DESC LIMIT 1');
  const keySets = db.prepare('SELECT key_set AS id, keys FROM history_key_sets WHERE run_id = ?');
  const insertKeySet = db.prepare('INSERT INTO history_key_sets (run_id, key_set, keys) VALUES (?, ?, ?)');
  const keyFacts = db.prepare('SELECT content FROM history_keys WHERE run_id = ?');
  const putKeyFacts = db.prepare(
    `INSERT INTO history_keys (run_id, content) VALUES (?, ?)
     ON CONFLICT (run_id) DO UPDATE SET content = excluded.content`,
  );
  const removals = ['history_lines', 'history_key_sets', 'history_keys'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE run_id = ?`),
  );
  const readEvery = prepareReads(db, inRange, writtenRows);
  const readSets = prepareReads(db, `${inRange} AND ${inSets}`, (rows) => rows);

  function storedKeyFacts(runId: number): string | undefined {
    return selectOne<{ content: string }>(keyFacts, runId)?.content;
  }

  function keySetIds(runId: number): (keys: readonly string[]) => number {
    const known = new Map<string, number>();
    for (const { id, keys } of selectAll<{ id: number; keys: string }>(keySets, runId)) {
      known.set(keys, id);
    }
    const inOrder = new Map<string, number>();
    return (keys) => {
      // Rows that follow each other mostly have the same keys in the same order, which saves sorting them.
      const joined = keys.join('\n');
      let id = inOrder.get(joined);
      if (id === undefined) {
        const text = JSON.stringify(keys.toSorted());
        id = known.get(text) ?? known.size;
        if (!known.has(text)) {
          known.set(text, id);
          insertKeySet.run(runId, id, text);
        }
        inOrder.set(joined, id);
      }
      return id;
    };
  }

  function removeOfRun(runId: number): void {
    for (const removal of removals) {
      removal.run(runId);
    }
  }

  function recollectKeyFacts(runId: number): void {
    const collector = collectKeyFacts();
    for (const { step, text } of selectAll<{ step: number; text: string }>(allLines, runId)) {
      collector.add(parseJson(text) as Record<string, unknown>, step);
    }
    putKeyFacts.run(runId, collector.toText());
  }

  return {
    write: (runId, offset, lines, lineCount) => {
      const collector = collectKeyFacts(storedKeyFacts(runId));
      const idOf = keySetIds(runId);
      let isRewritten = false;
      for (const [index, text] of lines.entries()) {
        const line = offset + index;
        const isSent = line < lineCount;
        if (isSent && selectOne<{ text: string }>(textAt, runId, line)?.text === text) {
          continue;
        }
        const { row, step } = parseLine(text, line);
        insert.run(runId, line, step, idOf(collector.add(row, step)), text);
        isRewritten ||= isSent;
      }
      if (isRewritten) {
        recollectKeyFacts(runId);
      } else {
        putKeyFacts.run(runId, collector.toText());
      }
      return isRewritten;
    },
    page: (runId, after, { from, to }, limit) => {
      const { step, line } = after ?? { step: Number.MIN_SAFE_INTEGER, line: -1 };
      return selectAll<PositionedRow>(page, runId, step, line, from, to, limit);
    },
    keySets: (runId) => selectAll<{ keys: string }>(keySets, runId).map(({ keys }) => JSON.parse(keys) as string[]),
    read: (runId, range) => readEvery(runId, range)[0]?.['list'] as Uint8Array,
    readKeys: (runId, keys, range) => {
      const sets = selectAll<{ id: number; keys: string }>(keySets, runId)
        .filter((set) => hasEvery(new Set(JSON.parse(set.keys) as string[]), keys))
        .map(({ id }) => id);
      return readSets(runId, range, { sets: JSON.stringify(sets) }).map(({ text }) =>
        pickValues(parseForWire(text as string) as Record<string, unknown>, keys),
      );
    },
    last: (runId) => selectOne<{ text: string }>(last, runId)?.text,
    keys: (runId) => {
      const stored = storedKeyFacts(runId);
      return stored === undefined ? null : JSON.parse(stored);
    },
    until: (runId, maxStep) => selectAll<PositionedRow>(until, runId, maxStep),
    replace: (runId, lines) => {
      removeOfRun(runId);
      const collector = collectKeyFacts();
      const idOf = keySetIds(runId);
      for (const { line, text } of lines) {
        const { row, step } = parseLine(text, line);
        insert.run(runId, line, step, idOf(collector.add(row, step)), text);
      }
      if (lines.length > 0) {
        putKeyFacts.run(runId, collector.toText());
      }
    },
    removeOfRun,
  };
}

function hasEvery(keys: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((key) => keys.has(key));
}

/** Has the database write rows as JSON, in their order, in half the time that it takes to hand them over and to write them. */
function writtenRows(rows: string): string {
  return `SELECT CAST(json_group_array(text) AS BLOB) AS list FROM (${rows})`;
}

/** Prepares to read the texts of the rows on which a condition holds, in a form that a query around that of the rows makes. */
function prepareReads(db: DatabaseSync, condition: string, form: (rows: string) => string) {
  const count = db.prepare(`SELECT count(*) AS n FROM history_lines WHERE ${condition}`);
  const all = db.prepare(form(`SELECT text FROM history_lines WHERE ${condition} ORDER BY step, line`));
  const numbered = `SELECT line, row_number() OVER (ORDER BY step, line) - 1 AS n FROM history_lines WHERE ${condition}`;
  // The inner query is answered by the index alone; only the picked rows are fetched.
  const sampled = db.prepare(
    form(`SELECT h.text FROM (${numbered}) picked
          JOIN history_lines h ON h.run_id = :run AND h.line = picked.line WHERE ${isPicked} ORDER BY n`),
  );
  return (runId: number, { minStep, maxStep, samples }: StepRange, more: Readonly<Record<string, string>> = {}) => {
    const bounds = { run: runId, minStep, maxStep, ...more };
    const total = samples === null ? 0 : Number(count.get(bounds)?.['n']);
    return leavesRowsOut(samples, total) ? sampled.all({ ...bounds, samples, total }) : all.all(bounds);
  };
}

function parseLine(text: string, line: number): Pick<ParsedLine, 'row' | 'step'> {
  let row: unknown;
  try {
    row = parseJson(text);
  } catch {
    row = undefined;
  }
  if (!isJsonObject(row)) {
    throw new RequestError(400, `History line ${line} is not a JSON object.`);
  }
  const step = row['_step'] ?? line;
  if (typeof step !== 'number' || !Number.isSafeInteger(step)) {
    throw new RequestError(400, `The _step of history line ${line} is not an integer.`);
  }
  return { row, step };
}
