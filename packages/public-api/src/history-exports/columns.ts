/** The values of a column: numbers only, or anything, with undefined where a row has none. */
export type ColumnValues = Float64Array | readonly unknown[];

/** A column of some rows. */
export interface Column {
  readonly name: string;
  readonly values: ColumnValues;
  /** Whether a row has no value. */
  readonly hasGaps: boolean;
}

/** Rows as columns of equal length. */
export interface Batch {
  readonly rowCount: number;
  /** The step of each row, ascending. */
  readonly steps: Float64Array;
  readonly columns: readonly Column[];
}

/** A decoded array of the Parquet library. */
export type DecodedValues = ArrayLike<unknown>;

/** Makes a column of what the Parquet library decoded, in the forms in which JSON would have brought it. */
export function toColumn(name: string, chunks: readonly DecodedValues[]): Column {
  const parts = chunks.map(toValues);
  const [only] = parts;
  const values = parts.length === 1 && only !== undefined ? only : concatenate(parts);
  return { name, values, hasGaps: Array.isArray(values) && values.includes(undefined) };
}

/** Joins values of the same column. */
function concatenate(parts: readonly ColumnValues[]): ColumnValues {
  if (!parts.every((part) => part instanceof Float64Array)) return parts.flatMap((part) => Array.from<unknown>(part));
  const joined = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    joined.set(part, length);
    length += part.length;
  }
  return joined;
}

function toValues(decoded: DecodedValues): ColumnValues {
  if (decoded instanceof Float64Array) return decoded;
  if (decoded instanceof BigInt64Array) return toNumbers(decoded) ?? Array.from(decoded, toJsonValue);
  const numbers = new Float64Array(decoded.length);
  for (let index = 0; index < decoded.length; index++) {
    const value = decoded[index];
    const number = typeof value === 'bigint' ? Number(value) : value;
    const isExact = typeof number === 'number' && (typeof value === 'number' || Number.isSafeInteger(number));
    if (!isExact) return Array.from(decoded, toJsonValue);
    numbers[index] = number;
  }
  return numbers;
}

/** The integers as numbers, without a bigint for each; undefined when one of them lies beyond 2^53. */
function toNumbers(integers: BigInt64Array): Float64Array | undefined {
  // Two halves of 32 bits, the lower one first: every platform that runs this has the byte order of Parquet.
  const halves = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
  const numbers = new Float64Array(integers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = (halves[index * 2 + 1] as number) * 2 ** 32 + ((halves[index * 2] as number) >>> 0);
    if (!Number.isSafeInteger(number)) return undefined;
    numbers[index] = number;
  }
  return numbers;
}

/** Absent values are undefined, integers bigints only beyond 2^53, and times ISO 8601. */
function toJsonValue(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'bigint') return BigInt(Number.MAX_SAFE_INTEGER) >= absolute(value) ? Number(value) : value;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, toJsonValue);
  if (Array.isArray(value)) return value.map((item) => toJsonValue(item) ?? null);
  const members = Object.entries(value).map(([key, member]) => [key, toJsonValue(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The rows at the given places. */
export function pick(values: ColumnValues, places: ArrayLike<number>): ColumnValues {
  if (values instanceof Float64Array) return Float64Array.from(places, (place) => values[place] as number);
  return Array.from(places, (place) => values[place]);
}

/** The rows from `from` to before `to`. */
export function slice(values: ColumnValues, from: number, to: number): ColumnValues {
  if (from === 0 && to === values.length) return values;
  return values instanceof Float64Array ? values.subarray(from, to) : values.slice(from, to);
}
