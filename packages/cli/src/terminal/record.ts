import type { Cell } from './table.js';
import type { TextStream } from './text-stream.js';
import { printable, textWidth } from './text-width.js';

/** Names with their values; a value that is empty is left out on a terminal. */
export type RecordRows = readonly (readonly [name: string, cell: Cell])[];

/** A value that a person and a program know by different names. */
export interface Property {
  /** What a person reads. */
  readonly label: string;
  /** What a program reads: the name of the JSON field. */
  readonly field: string;
  readonly cell: Cell;
}

/** Writes names and values for whoever reads them: aligned on a terminal; a name, a tab and the whole value in a pipe. */
export function writeRecord(stream: TextStream, rows: RecordRows, indent = ''): void {
  if (!stream.isTty) {
    for (const [name, cell] of rows) stream.line(`${printable(name)}\t${printable(cell.data ?? cell.text)}`);
    return;
  }
  const shown = rows.filter(([, cell]) => cell.text !== '');
  const width = Math.max(0, ...shown.map(([name]) => textWidth(printable(name))));
  for (const [name, cell] of shown) {
    const label = printable(name);
    const text = printable(cell.text);
    const value = cell.style === undefined ? text : stream.style(cell.style, text);
    stream.line(`${indent}${stream.style('dim', label)}${' '.repeat(width - textWidth(label))}  ${value}`);
  }
}
