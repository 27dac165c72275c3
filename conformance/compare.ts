import type { Canonical } from './canonical.ts';

/** One place where two values differ. */
export interface Difference {
  /** Where, such as `$[3].config.lr`. */
  readonly path: string;
  /** What the first value has there, or `(absent)`. */
  readonly ours: string;
  /** What the second value has there, or `(absent)`. */
  readonly theirs: string;
}

/** The first differences of two values, at most `limit`. The order of an object's keys does not matter. */
export function differences(ours: unknown, theirs: unknown, limit: number = 5, path: string = '$'): Difference[] {
  if (Object.is(ours, theirs)) return [];
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const length = Math.max(ours.length, theirs.length);
    return collect(
      Array.from({ length }, (_, index) => String(index)),
      limit,
      (index, rest) => differences(ours[Number(index)], theirs[Number(index)], rest, `${path}[${index}]`),
    );
  }
  if (isObject(ours) && isObject(theirs)) {
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
    return collect(keys, limit, (key, rest) =>
      differences(
        own(ours, key),
        own(theirs, key),
        rest,
        /^[\w$-]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`,
      ),
    );
  }
  return [{ path, ours: show(ours), theirs: show(theirs) }];
}

function collect(
  keys: readonly string[],
  limit: number,
  compare: (key: string, rest: number) => Difference[],
): Difference[] {
  const found: Difference[] = [];
  for (const key of keys) {
    if (found.length >= limit) break;
    found.push(...compare(key, limit - found.length));
  }
  return found;
}

function isObject(value: unknown): value is { readonly [key: string]: Canonical } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: { readonly [key: string]: Canonical }, key: string): Canonical | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function show(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
