import type { DatabaseSync } from 'node:sqlite';
import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { selectAll } from './database.js';
import { valueAt } from './history-row.js';

/** Which values of a run. */
export interface MetricRange {
  readonly runId: number;
  readonly stream: 'history' | 'events';
  /** The dotted key. */
  readonly name: string;
  /** The position of the first line that is asked for. */
  readonly from: number;
  /** The position after the last one. */
  readonly to: number;
  /** How many values before them are asked for, too. */
  readonly before: number;
}

/** The numbers that runs logged, in the order of their logging. */
export interface MetricValueStore {
  /** The values of a range, and how many of them are from before it. */
  read(range: MetricRange): { readonly values: number[]; readonly earlier: number };
}

/** Opens the metrics of a database. */
export function createMetricValueStore(db: DatabaseSync): MetricValueStore {
  const keySets = db.prepare('SELECT key_set AS id, keys FROM history_key_sets WHERE run_id = ?');
  const isInSet = 'AND key_set IN (SELECT value FROM json_each(:sets))';
  const isNamed = 'AND instr(text, :part) > 0';
  const statements = {
    history: prepareReads(db, 'history_lines', isInSet),
    events: prepareReads(db, 'event_lines', isNamed),
  };

  return {
    read: ({ runId, stream, name, from, to, before }) => {
      const condition =
        stream === 'history' ? { sets: JSON.stringify(setsWith(name, runId)) } : { part: JSON.stringify(name) };
      const { within, ahead } = statements[stream];
      const later = takeNumbers(within.iterate({ run: runId, from, to, ...condition }), name, Number.POSITIVE_INFINITY);
      const earlier =
        later.length === 0
          ? []
          : takeNumbers(ahead.iterate({ run: runId, from, ...condition }), name, before).reverse();
      return { values: [...earlier, ...later], earlier: earlier.length };
    },
  };

  function setsWith(name: string, runId: number): number[] {
    const sets = selectAll<{ id: number; keys: string }>(keySets, runId);
    return sets.filter(({ keys }) => (JSON.parse(keys) as string[]).includes(name)).map(({ id }) => id);
  }
}

function prepareReads(db: DatabaseSync, table: string, condition: string) {
  return {
    within: db.prepare(
      `SELECT text FROM ${table} WHERE run_id = :run AND line >= :from AND line < :to ${condition} ORDER BY line`,
    ),
    ahead: db.prepare(`SELECT text FROM ${table} WHERE run_id = :run AND line < :from ${condition} ORDER BY line DESC`),
  };
}

/** The first numbers under a key; rows that have something else there do not count. */
function takeNumbers(rows: Iterable<Record<string, unknown>>, name: string, limit: number): number[] {
  const numbers: number[] = [];
  if (limit < 1) {
    return numbers;
  }
  for (const { text } of rows) {
    const row = tryParseJson(String(text));
    const value = isJsonObject(row) ? valueAt(row, name) : undefined;
    if (typeof value === 'number' || typeof value === 'bigint') {
      numbers.push(Number(value));
    }
    if (numbers.length >= limit) {
      break;
    }
  }
  return numbers;
}
