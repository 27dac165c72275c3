/** A value of a run as plain JSON: non-finite numbers, -0 and large integers are tagged objects. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Turns a value into plain JSON that both languages write alike; `python/canonical.py` is its twin. */
export function encode(value: unknown): Canonical {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
      ? Number(value)
      : { $int: value.toString() };
  }
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return { $float: '-0' };
    return Number.isFinite(value) ? value : { $float: String(value) };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
  }
  throw new TypeError(`a ${typeof value} has no canonical form`);
}

/** The inverse of `encode`. */
export function decode(value: Canonical): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [tag, text] = entries.length === 1 ? (entries[0] ?? []) : [];
  if (tag === '$int') return BigInt(String(text));
  if (tag === '$float') return Number(text);
  return Object.fromEntries(entries.map(([key, item]) => [key, decode(item)]));
}
