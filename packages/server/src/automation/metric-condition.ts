import { isJsonObject } from '../json/parse-json.js';
import { RequestError } from '../request-error.js';

/** What a metric of a run must do. */
export interface MetricCondition {
  readonly name: string;
  /** How many of the metric's last values decide; fewer never do. */
  readonly valueCount: number;
  /** Decides about that many values, the latest one last. */
  isMet(values: readonly number[]): boolean;
}

type Aggregate = (values: readonly number[]) => number;
type Compare = (left: number, right: number) => boolean;

const aggregates: Readonly<Record<string, Aggregate>> = {
  AVERAGE: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  MAX: (values) => values.reduce((left, right) => Math.max(left, right)),
  MIN: (values) => values.reduce((left, right) => Math.min(left, right)),
};

const comparisons: Readonly<Record<string, Compare>> = {
  $gt: (left, right) => left > right,
  $gte: (left, right) => left >= right,
  $lt: (left, right) => left < right,
  $lte: (left, right) => left <= right,
  $eq: (left, right) => left === right,
  $ne: (left, right) => left !== right,
};

/** Whether a difference is in the direction that is watched, and at least an amount. */
const directions: Readonly<Record<string, Compare>> = {
  INCREASE: (difference, amount) => difference >= amount,
  DECREASE: (difference, amount) => -difference >= amount,
  ANY: (difference, amount) => Math.abs(difference) >= amount,
};

const maxWindow = 10_000;

/** Reads the condition of a metric event. @throws RequestError naming what cannot be read. */
export function readMetricCondition(eventType: string, filter: unknown): MetricCondition {
  const [key, read] = conditions[eventType] ?? [];
  const fields = isJsonObject(filter) && key !== undefined ? filter[key] : undefined;
  if (!isJsonObject(fields) || read === undefined) {
    throw new RequestError(400, `The filter of the event ${eventType} needs run_metric_filter.${key}.`);
  }
  return read(fields);
}

type Fields = Readonly<Record<string, unknown>>;

const conditions: Readonly<Record<string, readonly [key: string, read: (fields: Fields) => MetricCondition]>> = {
  RUN_METRIC: ['threshold_filter', readThreshold],
  RUN_METRIC_CHANGE: ['change_filter', readChange],
  RUN_METRIC_ZSCORE: ['zscore_filter', readZScore],
};

/** Reads a threshold: the latest value, or the aggregate of the last ones, against a number. @throws RequestError */
export function readThreshold(fields: Fields): MetricCondition {
  const { aggregate, isSingle } = readAggregate(fields);
  const valueCount = isSingle ? 1 : readWindow(fields, 'window_size');
  const compare = readChoice(fields, 'cmp_op', comparisons);
  const threshold = readNumber(fields, 'threshold');
  return { name: readName(fields), valueCount, isMet: (values) => compare(aggregate(values), threshold) };
}

/** The change between two windows that follow each other. */
function readChange(fields: Fields): MetricCondition {
  const { aggregate, isSingle } = readAggregate(fields);
  const current = isSingle ? 1 : readWindow(fields, 'current_window_size');
  const prior = isSingle ? 1 : readWindow(fields, 'prior_window_size');
  const isChanged = readChoice(fields, 'change_dir', directions);
  const amount = readNumber(fields, 'change_amount');
  const isRelative = readChoice(fields, 'change_type', { ABSOLUTE: false, RELATIVE: true });
  return {
    name: readName(fields),
    valueCount: prior + current,
    isMet: (values) => {
      const before = aggregate(values.slice(0, prior));
      const difference = aggregate(values.slice(prior)) - before;
      // A relative change from 0 to 0 is not a number, which is no change.
      return isChanged(isRelative ? difference / Math.abs(before) : difference, amount);
    },
  };
}

/** The distance of the latest value from the mean of those before it, in standard deviations. */
function readZScore(fields: Fields): MetricCondition {
  const window = readWindow(fields, 'window_size');
  const isFar = readChoice(fields, 'change_dir', directions);
  const threshold = readNumber(fields, 'threshold');
  return {
    name: readName(fields),
    valueCount: window + 1,
    isMet: (values) => {
      const before = values.slice(0, window);
      const mean = before.reduce((sum, value) => sum + value, 0) / window;
      const variance = before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / window;
      // Where nothing varies there is no score.
      return variance > 0 && isFar(((values[window] ?? mean) - mean) / Math.sqrt(variance), threshold);
    },
  };
}

function readAggregate(fields: Fields): { readonly aggregate: Aggregate; readonly isSingle: boolean } {
  const isSingle = (fields['agg_op'] ?? null) === null;
  return {
    isSingle,
    aggregate: isSingle ? (values) => values[0] ?? Number.NaN : readChoice(fields, 'agg_op', aggregates),
  };
}

function readName(fields: Fields): string {
  const { name } = fields;
  if (typeof name !== 'string' || name === '') {
    throw new RequestError(400, 'The filter of a metric needs a name.');
  }
  return name;
}

function readNumber(fields: Fields, key: string): number {
  const number = fields[key];
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new RequestError(400, `The filter of a metric needs a number ${key}.`);
  }
  return number;
}

function readWindow(fields: Fields, key: string): number {
  const size = readNumber(fields, key);
  if (!Number.isInteger(size) || size < 1 || size > maxWindow) {
    throw new RequestError(400, `The filter of a metric needs a ${key} from 1 to ${maxWindow}.`);
  }
  return size;
}

function readChoice<Choice>(fields: Fields, key: string, choices: Readonly<Record<string, Choice>>): Choice {
  const chosen = fields[key];
  const choice = typeof chosen === 'string' && Object.hasOwn(choices, chosen) ? choices[chosen] : undefined;
  if (choice === undefined) {
    throw new RequestError(400, `The filter of a metric needs a ${key}: ${Object.keys(choices).join(', ')}.`);
  }
  return choice;
}
