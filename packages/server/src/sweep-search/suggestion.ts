import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../json/parse-json.js';
import type { SweepConfig } from './sweep-config.js';

/** The next configuration of a sweep. */
export interface Suggestion {
  /** Values by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The place in the grid; null outside one. */
  readonly position: number | null;
}

/** What a sweep has tried. */
export interface Tried {
  /** The greatest place in the grid that was handed out; -1 before the first. */
  readonly lastPosition: number;
  /** Configurations that count as tried without a place in the grid. */
  readonly others: readonly Readonly<Record<string, unknown>>[];
}

/** Picks the next configuration; null when there is none left. */
export function suggest(config: SweepConfig, tried: Tried, random: () => number): Suggestion | null {
  const { domain, method } = config;
  if (domain === null) {
    return null;
  }
  if (method !== 'grid') {
    const values = domain.sample(random);
    return isJsonObject(values) ? { values, position: null } : null;
  }
  const count = domain.choices?.count ?? 0;
  for (let position = tried.lastPosition + 1; position < count; position++) {
    const values = domain.choices?.at(position);
    if (isJsonObject(values) && !tried.others.some((other) => contains(other, values))) {
      return { values, position };
    }
  }
  return null;
}

function contains(whole: Readonly<Record<string, unknown>>, part: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(part).every(
    ([key, value]) => Object.hasOwn(whole, key) && isDeepStrictEqual(whole[key], value),
  );
}
