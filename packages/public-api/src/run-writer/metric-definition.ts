import { ValidationError } from '@wandb-ts/core';

/** A value that the summary keeps of a metric. */
export type MetricSummary = 'min' | 'max' | 'mean' | 'best' | 'last' | 'copy' | 'none' | 'first';

/** What `run.defineMetric` says of a metric. */
export interface DefineMetricOptions {
  /** The metric to plot it against. */
  readonly stepMetric?: string | undefined;
  /**
   * Whether a row that has the metric but not its step metric gets the last value of the latter.
   * @defaultValue whether `stepMetric` is given
   */
  readonly stepSync?: boolean | undefined;
  /** Whether the web app leaves it out of its own plots. @defaultValue false */
  readonly hidden?: boolean | undefined;
  /**
   * What the summary keeps of it, as an object with these keys: the smallest and largest value, the average, the `best` one
   * by `goal`, the `first` and the `last` one. `copy` keeps the last value as it is, like a metric that is not defined;
   * `none` leaves it out of the summary. @defaultValue the last value as it is
   */
  readonly summary?: readonly MetricSummary[] | undefined;
  /** Which values are the better ones. @defaultValue `minimize` */
  readonly goal?: 'minimize' | 'maximize' | undefined;
  /** Whether to replace the earlier definition of the metric instead of adding to it. @defaultValue false */
  readonly overwrite?: boolean | undefined;
}

/** One statement about a metric, as it appears in a run log. */
export interface MetricStatement {
  /** Ends in `*` when it is about every metric that begins so. */
  readonly name: string;
  /** Empty for none. */
  readonly stepMetric: string;
  readonly stepSync: boolean;
  readonly hidden: boolean;
  /** Empty when it says nothing of the summary. */
  readonly summary: readonly MetricSummary[];
  readonly goal: 'minimize' | 'maximize' | null;
  readonly overwrite: boolean;
  /** Whether a statement about many metrics made it, for one that came up. */
  readonly isExpanded: boolean;
}

/** What is known of a metric. */
export interface MetricDefinition {
  readonly stepMetric: string;
  readonly stepSync: boolean;
  readonly hidden: boolean;
  readonly summary: ReadonlySet<MetricSummary>;
  readonly goal: 'minimize' | 'maximize' | null;
  readonly isExpanded: boolean;
}

/** In the order of the numbers that clients have for them, from 1. */
export const summaries: readonly MetricSummary[] = ['min', 'max', 'mean', 'best', 'last', 'none', 'copy', 'first'];

/** In the order of the numbers that clients have for them, from 1. */
export const goals: readonly ['minimize', 'maximize'] = ['minimize', 'maximize'];

/** @throws {@link ValidationError} for anything that is not a statement about a metric. */
export function toStatement(name: string, options: DefineMetricOptions): MetricStatement {
  if (typeof name !== 'string' || name === '') throw new ValidationError('A metric needs a name.');
  if (name.slice(0, -1).includes('*')) {
    throw new ValidationError(`Only the end of the name of a metric can be *, not ${JSON.stringify(name)}.`);
  }
  const { stepMetric, stepSync = stepMetric !== undefined, hidden = false, summary = [], goal = null } = options;
  if (stepMetric === '') throw new ValidationError('A step metric needs a name.');
  const unknown = summary.find((kind) => !summaries.includes(kind));
  if (unknown !== undefined) {
    throw new ValidationError(`A summary is one of ${summaries.join(', ')}, not ${JSON.stringify(unknown)}.`);
  }
  if (goal !== null && !goals.includes(goal)) {
    throw new ValidationError(`The goal is to minimize or to maximize, not ${JSON.stringify(goal)}.`);
  }
  const { overwrite = false } = options;
  const kinds = summaries.filter((kind) => summary.includes(kind));
  return { name, stepMetric: stepMetric ?? '', stepSync, hidden, summary: kinds, goal, overwrite, isExpanded: false };
}

/** What is known after a statement. What was said before stays, as in wandb 0.20.1, unless the statement overwrites it. */
export function withStatement(known: MetricDefinition | undefined, statement: MetricStatement): MetricDefinition {
  const before = statement.overwrite ? undefined : known;
  const kept = [...(before?.summary ?? [])].filter((kind) => kind !== 'none' || statement.summary.length === 0);
  return {
    stepMetric: statement.stepMetric || (before?.stepMetric ?? ''),
    stepSync: statement.stepSync || before?.stepSync === true,
    hidden: statement.hidden || before?.hidden === true,
    summary: new Set([...kept, ...statement.summary]),
    goal: statement.goal ?? before?.goal ?? null,
    isExpanded: statement.isExpanded,
  };
}

/** A definition in the numbers that clients keep in the configuration: those of the fields of their protobuf messages. */
export type EncodedMetric = Readonly<Record<string, string | number | readonly number[]>>;

/** @param stepIndex - The position of the step metric in the list, from 1; undefined for none. */
export function encodeMetric(
  name: string,
  definition: MetricDefinition | undefined,
  stepIndex: number | undefined,
): EncodedMetric {
  const { goal = null } = definition ?? {};
  const isPattern = name.endsWith('*');
  const options = [definition?.stepSync, definition?.hidden, definition !== undefined && !isPattern];
  return {
    [isPattern ? '2' : '1']: name,
    ...(stepIndex !== undefined && { '5': stepIndex }),
    '6': options.flatMap((is, index) => (is === true ? [index + 1] : [])),
    '7': summaries.flatMap((kind, index) => (definition?.summary.has(kind) === true ? [index + 1] : [])),
    ...(goal !== null && { '8': goals.indexOf(goal) + 1 }),
  };
}

/** Reads one of a list of encoded definitions; undefined for what is none, and for a metric that only others are plotted against. */
export function decodeMetric(
  encoded: Readonly<Record<string, unknown>>,
  list: readonly unknown[],
): MetricStatement | undefined {
  const name = encoded['1'] ?? encoded['2'];
  const options = numbersOf(encoded['6']);
  if (typeof name !== 'string' || name === '' || !(options.includes(3) || '2' in encoded)) return undefined;
  const index = encoded['5'];
  const step =
    typeof index === 'number' ? (list[index - 1] as { readonly '1'?: unknown } | undefined)?.['1'] : undefined;
  const stepMetric = step ?? encoded['4'];
  const goal = encoded['8'];
  return {
    name,
    stepMetric: typeof stepMetric === 'string' ? stepMetric : '',
    stepSync: options.includes(1),
    hidden: options.includes(2),
    summary: numbersOf(encoded['7']).flatMap((number) => summaries[number - 1] ?? []),
    goal: typeof goal === 'number' ? (goals[goal - 1] ?? null) : null,
    overwrite: true,
    isExpanded: false,
  };
}

function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
