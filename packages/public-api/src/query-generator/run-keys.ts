import { ValidationError } from '@wandb-ts/core';

/** Where the web app finds a value of a run: in its configuration, summary, history keys or tags, or on the run itself. */
export type RunKeySection = 'config' | 'summary' | 'keys_info' | 'run' | 'tags';

/** A value of runs, in the words of the web app. */
export interface RunKey {
  readonly section: RunKeySection;
  readonly name: string;
}

/** A key to sort by. */
export interface SortKey {
  readonly key: RunKey;
  /** Whether small values come first. @defaultValue false */
  readonly ascending?: boolean | undefined;
}

/** The keys to sort by, the most important one first. */
export interface SortKeys {
  readonly keys: readonly SortKey[];
}

const prefixes: readonly (readonly [section: RunKeySection, prefix: string])[] = [
  ['config', 'config.'],
  ['summary', 'summary_metrics.'],
  ['keys_info', 'keys_info.keys.'],
  ['tags', 'tags.'],
  ['run', ''],
];

/**
 * The path by which filters and orders name a key.
 *
 * @throws {@link ValidationError} when there is no such section.
 */
export function keyToServerPath({ section, name }: RunKey): string {
  const prefix = prefixes.find(([known]) => known === section)?.[1];
  if (prefix === undefined) {
    throw new ValidationError(
      `Runs have no section ${JSON.stringify(section)}: give config, summary, keys_info, run or tags.`,
    );
  }
  return prefix + name;
}

/** The key that a path names: one of the section `run` unless it begins as the paths of another section do. */
export function serverPathToKey(path: string): RunKey {
  const [section, prefix] = prefixes.find(([, prefix]) => path.startsWith(prefix)) ?? ['run', ''];
  return { section, name: path.slice(prefix.length) };
}

/** The orders of some keys: their paths with `+` when they are ascending, and `-` otherwise. */
export function keysToOrder({ keys }: SortKeys): string[] {
  return keys.map(({ key, ascending }) => (ascending === true ? '+' : '-') + keyToServerPath(key));
}

/**
 * The keys of some orders. Each is of the section `run`, with the whole path as its name.
 *
 * @throws {@link ValidationError} when an order has no sign.
 */
export function orderToKeys(order: readonly string[]): SortKeys {
  return {
    keys: order.map((entry) => {
      const sign = entry.slice(0, 1);
      if (sign !== '+' && sign !== '-') {
        throw new ValidationError(`The order ${JSON.stringify(entry)} needs + for ascending or - for descending.`);
      }
      return { key: { section: 'run', name: entry.slice(1) }, ascending: sign === '+' };
    }),
  };
}
