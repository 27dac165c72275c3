import { isJsonObject } from '../json/parse-json.js';
import { scalarForWire } from '../json/wire-json.js';
import { visitRow } from './history-row.js';

/** How often a key had values of one type. */
interface TypeCount {
  readonly type: string;
  count: number;
}

interface KeyFacts {
  typeCounts: TypeCount[];
  monotonic: boolean;
  previousValue?: unknown;
}

interface StoredKeys {
  readonly keys: Record<string, KeyFacts>;
  readonly lastStep: number;
}

/** What is known of the keys of a history, brought up to date row by row. */
export interface KeyFactsCollector {
  /** Takes in the next row, and returns the dotted keys of its values and of the objects around them. */
  add(row: Readonly<Record<string, unknown>>, step: number): string[];
  /** The JSON text of `Run.historyKeys`: keys, sets and lastStep. */
  toText(): string;
}

/** Starts from the text that an earlier collector returned, or from nothing. */
export function collectKeyFacts(stored?: string): KeyFactsCollector {
  const start = stored === undefined ? undefined : (JSON.parse(stored) as StoredKeys);
  const facts = new Map<string, KeyFacts>(Object.entries(start?.keys ?? {}));
  let lastStep = start?.lastStep ?? -1;

  function addValue(key: string, value: unknown): void {
    const type = typeOf(value);
    let fact = facts.get(key);
    if (fact === undefined) {
      fact = { typeCounts: [], monotonic: true };
      facts.set(key, fact);
    }
    const counted = fact.typeCounts.find((entry) => entry.type === type);
    if (counted === undefined) {
      fact.typeCounts.push({ type, count: 1 });
    } else {
      counted.count += 1;
    }
    fact.monotonic &&= isNumber(value) && (!isNumber(fact.previousValue) || value >= fact.previousValue);
    if (typeof value !== 'object') {
      fact.previousValue = value;
    }
  }

  return {
    add: (row, step) => {
      const keys: string[] = [];
      visitRow(row, {
        onValue: (key, value) => {
          keys.push(key);
          addValue(key, value);
        },
        onObject: (key) => keys.push(key),
      });
      lastStep = Math.max(lastStep, step);
      return keys;
    },
    toText: () => {
      const keys = Object.fromEntries(facts);
      return JSON.stringify({ keys, sets: [], lastStep }, (_, value: unknown) => scalarForWire(value));
    },
  };
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function typeOf(value: unknown): string {
  if (value === null) {
    return 'nil';
  }
  if (isNumber(value)) {
    return 'number';
  }
  if (Array.isArray(value)) {
    return 'list';
  }
  if (isJsonObject(value)) {
    return typeof value['_type'] === 'string' ? value['_type'] : 'map';
  }
  return typeof value;
}
