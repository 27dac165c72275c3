import type { Batch, ColumnValues } from './columns.js';
import { pick } from './columns.js';

/** The values of one column, part by part; a number stands for so many rows without a value. */
type Part = ColumnValues | number;

/** Collects rows, in whatever form they come, as columns of equal length. */
export class ColumnTable {
  readonly #columns = new Map<string, { readonly parts: Part[]; length: number }>();
  #rowCount = 0;

  /** Adds rows that are columns already. */
  addBatch({ rowCount, columns }: Batch): void {
    for (const { name, values } of columns) this.#add(name, values);
    this.#rowCount += rowCount;
  }

  /** Adds rows. */
  addRows(rows: readonly Readonly<Record<string, unknown>>[]): void {
    for (const name of new Set(rows.flatMap((row) => Object.keys(row)))) {
      const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : undefined));
      this.#add(name, isNumeric(values) ? Float64Array.from(values) : values);
    }
    this.#rowCount += rows.length;
  }

  /** The columns by name, their rows in step order. */
  toColumns(): Record<string, ColumnValues> {
    const columns = new Map<string, ColumnValues>();
    for (const [name, { parts, length }] of this.#columns) {
      columns.set(name, join(length < this.#rowCount ? [...parts, this.#rowCount - length] : parts, this.#rowCount));
    }
    const order = stepOrder(columns.get('_step') ?? []);
    const sorted = [...columns].map(([name, values]) => [name, order === null ? values : pick(values, order)] as const);
    return Object.fromEntries(sorted);
  }

  #add(name: string, values: ColumnValues): void {
    const column = this.#columns.get(name) ?? { parts: [], length: 0 };
    this.#columns.set(name, column);
    if (column.length < this.#rowCount) column.parts.push(this.#rowCount - column.length);
    column.parts.push(values);
    column.length = this.#rowCount + values.length;
  }
}

/** One array of all parts: of numbers, with NaN where there is none, when no other value is among them. */
function join(parts: readonly Part[], rowCount: number): ColumnValues {
  const [first] = parts;
  if (parts.length === 1 && first instanceof Float64Array) return first;
  if (parts.every(isNumberPart)) return joinNumbers(parts, rowCount);
  return parts.flatMap((part) =>
    typeof part === 'number' ? new Array<unknown>(part).fill(undefined) : Array.from<unknown>(part),
  );
}

function joinNumbers(parts: readonly Part[], rowCount: number): Float64Array {
  const numbers = new Float64Array(rowCount);
  let row = 0;
  for (const part of parts) {
    if (part instanceof Float64Array) {
      numbers.set(part, row);
    } else if (typeof part === 'number') {
      numbers.fill(Number.NaN, row, row + part);
    } else {
      for (const [index, value] of part.entries())
        numbers[row + index] = typeof value === 'number' ? value : Number.NaN;
    }
    row += typeof part === 'number' ? part : part.length;
  }
  return numbers;
}

function isNumberPart(part: Part): boolean {
  if (typeof part === 'number' || part instanceof Float64Array) return true;
  return part.every((value) => value === undefined || typeof value === 'number');
}

function isNumeric(values: readonly unknown[]): values is number[] {
  return values.every((value) => typeof value === 'number');
}

/** The places of rows in step order; null when they are in it. */
function stepOrder(steps: ColumnValues): number[] | null {
  let last = Number.NEGATIVE_INFINITY;
  let isSorted = true;
  for (const step of steps) {
    isSorted &&= Number(step) >= last;
    last = Number(step);
  }
  if (isSorted) return null;
  return Array.from(steps, (_, place) => place).sort((one, other) => Number(steps[one]) - Number(steps[other]));
}
