import type { Batch, Column } from './columns.js';

/** Makes rows of a batch, from the place `from` to before `to`. A row has no key for what is absent. */
export function toRows<Row>({ columns }: Batch, from: number, to: number): Row[] {
  const full = columns.filter(({ name, hasGaps }) => !hasGaps && name !== '__proto__');
  const others = columns.filter((column) => !full.includes(column));
  const names = full.map(({ name }) => name);
  const values = full.map((column) => column.values);
  // Copies of an object have its hidden class from the start: assigning key after key to a new object takes twice as long.
  const model = Object.fromEntries(full.map((column) => [column.name, column.values[from]]));
  const rows = new Array<Row>(to - from);
  for (let place = from; place < to; place++) {
    const row: Record<string, unknown> = { ...model };
    for (let index = 0; index < names.length; index++) {
      row[names[index] as string] = values[index]?.[place];
    }
    for (const column of others) setIfPresent(row, column, place);
    // What the metrics of a row are is the caller's promise.
    rows[place - from] = row as Row;
  }
  return rows;
}

function setIfPresent(row: Record<string, unknown>, { name, values }: Column, place: number): void {
  const value = values[place];
  if (value === undefined) return;
  // Plain assignment would change the prototype.
  if (name === '__proto__') {
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    row[name] = value;
  }
}
