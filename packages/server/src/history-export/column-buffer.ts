import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import type { ColumnKind, ExportColumn } from './export-columns.js';

/** Values that Parquet cannot hold as they are. */
export class UnfitValueError extends Error {
  /** Names the column. */
  constructor(column: string) {
    super(`A value of the column ${JSON.stringify(column)} cannot be exported.`);
    this.name = 'UnfitValueError';
  }
}

/** Collects the values of a column for one row group. */
export interface ColumnBuffer {
  readonly schema: SchemaElement;
  /** Sets the value of a row. @throws UnfitValueError when the column cannot hold it. */
  set(row: number, value: unknown): void;
  /** The values of the first rows. */
  take(rowCount: number): ColumnSource;
}

const physicalTypes: Readonly<Record<ColumnKind, Partial<SchemaElement>>> = {
  integer: { type: 'INT64' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
};

/** Makes room for so many rows. */
export function createColumnBuffer({ name, kind }: ExportColumn, rowCount: number): ColumnBuffer {
  const schema: SchemaElement = { name, repetition_type: 'REQUIRED', ...physicalTypes[kind] };
  const { values, toValue } = storage(kind, rowCount);
  return {
    schema,
    set: (row, value) => {
      const stored = toValue(value);
      if (stored === undefined) {
        throw new UnfitValueError(name);
      }
      values[row] = stored;
    },
    take: (count) => ({
      name,
      data: values.slice(0, count),
      // Readers skip row groups by their first and last step.
      statistics: name === '_step',
      ...(kind === 'integer' || kind === 'double' ? { encoding: 'PLAIN' as const } : {}),
    }),
  };
}

type Value = number | bigint | string | boolean;

interface Storage {
  readonly values: { [row: number]: Value; slice(start: number, end: number): Float64Array | BigInt64Array | Value[] };
  /** The stored form of a value; undefined when there is none. */
  toValue(value: unknown): Value | undefined;
}

function storage(kind: ColumnKind, rowCount: number): Storage {
  switch (kind) {
    case 'integer':
      return { values: new BigInt64Array(rowCount), toValue: toInteger };
    case 'double':
      return {
        values: new Float64Array(rowCount),
        toValue: (value) => (typeof value === 'number' ? value : undefined),
      };
    case 'boolean':
      return {
        values: new Array<Value>(rowCount),
        toValue: (value) => (typeof value === 'boolean' ? value : undefined),
      };
    case 'string':
      return {
        values: new Array<Value>(rowCount),
        // UTF-8 has no lone surrogates.
        toValue: (value) => (typeof value === 'string' && value.isWellFormed() ? value : undefined),
      };
  }
}

function toInteger(value: unknown): bigint | undefined {
  const isInteger = typeof value === 'bigint' || Number.isSafeInteger(value);
  const integer = isInteger ? BigInt(value as bigint | number) : undefined;
  return integer !== undefined && BigInt.asIntN(64, integer) === integer ? integer : undefined;
}
