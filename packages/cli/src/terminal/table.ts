import type { TextStream, TextStyle } from './text-stream.js';
import { printable, textWidth, truncate } from './text-width.js';

/** One value of a table. */
export interface Cell {
  /** What a person reads. */
  readonly text: string;
  /** What a program reads from a pipe. @defaultValue `text` */
  readonly data?: string | undefined;
  /** Look on a terminal. */
  readonly style?: TextStyle | undefined;
}

/** One column of a table. */
export interface Column<Row> {
  /** Title; shown in upper case on a terminal, and not in a pipe. */
  readonly title: string;
  cell(row: Row): Cell;
  /** Whether text may be cut off on a terminal that is too narrow. @defaultValue false */
  readonly isFlexible?: boolean | undefined;
  /** @defaultValue `left` */
  readonly align?: 'left' | 'right' | undefined;
}

const gap = '  ';
/** A column is never cut below this many terminal columns. */
const narrowest = 5;

/**
 * Writes rows for whoever reads them: on a terminal aligned columns with a header, cut to its width; in a pipe one line a
 * row, values separated by tabs, whole and without a header.
 */
export function writeTable<Row>(stream: TextStream, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  if (!stream.isTty) {
    for (const line of cells) stream.line(line.map((cell) => printable(cell.data ?? cell.text)).join('\t'));
    return;
  }
  const titles = columns.map((column) => column.title.toUpperCase());
  const texts = cells.map((line) => line.map((cell) => printable(cell.text)));
  const widths = fitWidths(columns, naturalWidths(titles, texts), stream.columns);
  stream.line(stream.style('bold', layOut(columns, widths, titles).join(gap).trimEnd()));
  texts.forEach((line, row) => {
    const laidOut = layOut(columns, widths, line);
    const styled = laidOut.map((text, column) => {
      const style = cells[row]?.[column]?.style;
      return style === undefined || text.trim() === '' ? text : stream.style(style, text);
    });
    stream.line(styled.join(gap).trimEnd());
  });
}

function naturalWidths(titles: readonly string[], texts: ReadonlyArray<readonly string[]>): number[] {
  const widths = titles.map(textWidth);
  // One call of Math.max cannot take as many values as a long table has rows.
  for (const line of texts) {
    line.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
    });
  }
  return widths;
}

function fitWidths<Row>(columns: readonly Column<Row>[], natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1)) - available;
  while (excess > 0) {
    const flexible = widths.flatMap((width, index) => (columns[index]?.isFlexible && width > narrowest ? [width] : []));
    if (flexible.length === 0) break;
    const widest = widths.findIndex((width, index) => columns[index]?.isFlexible && width === Math.max(...flexible));
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function layOut<Row>(columns: readonly Column<Row>[], widths: readonly number[], texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const width = widths[index] ?? 0;
    const cut = columns[index]?.isFlexible ? truncate(text, width) : text;
    const padding = ' '.repeat(Math.max(0, width - textWidth(cut)));
    return columns[index]?.align === 'right' ? padding + cut : cut + padding;
  });
}
