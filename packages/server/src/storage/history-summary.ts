import { isJsonObject, parseJson, tryParseJson } from '../json/parse-json.js';
import { stringifyAsPython } from '../json/wire-json.js';

type Row = Record<string, unknown>;

/** The numbers under which clients keep in a configuration what a summary has of a metric. */
const kinds = { min: 1, max: 2, mean: 3, best: 4, last: 5, none: 6, first: 8 } as const;

interface Metric {
  readonly path: readonly string[];
  readonly summary: readonly number[];
  readonly isMaximized: boolean;
  readonly values: unknown[];
}

/**
 * The summary that a client of W&B makes of rows, as JSON text: the last value of each key, or what the configuration says of
 * the metric.
 */
export function summarizeRows(rows: readonly { readonly text: string }[], config: string): string {
  const metrics = readMetrics(config);
  const summary: Row = Object.create(null) as Row;
  for (const { text } of rows) {
    const row = parseJson(text) as Row;
    for (const { path, values } of metrics) {
      const value = takeOut(row, path);
      if (value !== undefined) {
        values.push(value);
      }
    }
    merge(summary, row);
  }
  for (const metric of metrics) {
    const value = summarize(metric);
    if (value !== undefined) {
      merge(summary, nest(metric.path, value));
    }
  }
  const runtime = summary['_runtime'];
  if (typeof runtime === 'number') {
    merge(summary, { _wandb: { runtime: Math.floor(runtime) } });
  }
  return stringifyAsPython(summary);
}

function readMetrics(config: string): Metric[] {
  const entries = tryParseJson(config);
  const entry = isJsonObject(entries) ? entries['_wandb'] : undefined;
  const internal = isJsonObject(entry) && isJsonObject(entry['value']) ? entry['value'] : {};
  const list = Array.isArray(internal['m']) ? internal['m'] : [];
  return list.flatMap((metric) => {
    const name = isJsonObject(metric) ? metric['1'] : undefined;
    const summary = isJsonObject(metric) && Array.isArray(metric['7']) ? metric['7'].map(Number) : [];
    const isKept = typeof name === 'string' && Object.values(kinds).some((kind) => summary.includes(kind));
    const path = isKept ? name.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.')) : [];
    return isKept ? [{ path, summary, isMaximized: metric['8'] === 2, values: [] }] : [];
  });
}

function summarize({ summary, isMaximized, values }: Metric): Row | undefined {
  if (values.length === 0 || summary.includes(kinds.none)) {
    return undefined;
  }
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'bigint').map(Number);
  const first = numbers[0];
  const facts: Row = { last: values.at(-1), first: values[0] };
  if (first !== undefined) {
    const min = numbers.reduce((least, number) => Math.min(least, number), first);
    const max = numbers.reduce((most, number) => Math.max(most, number), first);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    Object.assign(facts, { min, max, mean, best: isMaximized ? max : min });
  }
  const kept = Object.entries(kinds).filter(([kind, number]) => summary.includes(number) && kind in facts);
  return kept.length === 0 ? undefined : Object.fromEntries(kept.map(([kind]) => [kind, facts[kind]]));
}

function takeOut(row: Row, path: readonly string[]): unknown {
  let holder: unknown = row;
  for (const key of path.slice(0, -1)) {
    holder = isBranch(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
  }
  const last = path.at(-1) ?? '';
  if (!isBranch(holder) || !Object.hasOwn(holder, last) || isBranch(holder[last])) {
    return undefined;
  }
  const value = holder[last];
  delete holder[last];
  return value;
}

function nest(path: readonly string[], value: unknown): Row {
  return path.reduceRight<unknown>(
    (inner, key) => Object.assign(Object.create(null) as Row, { [key]: inner }),
    value,
  ) as Row;
}

function merge(target: Row, source: Row): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const present = target[key];
    if (value === null) {
      delete target[key];
    } else if (isBranch(value)) {
      const branch = isBranch(present) ? present : (Object.create(null) as Row);
      target[key] = branch;
      merge(branch, value);
    } else {
      target[key] = value;
    }
  }
}

/** An object with a `_type`, such as an image, is one value. */
function isBranch(value: unknown): value is Row {
  return isJsonObject(value) && typeof value['_type'] !== 'string';
}
