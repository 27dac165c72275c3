import { plot } from 'asciichart';
import { formatNumber } from './format-value.js';

/** One point of a curve. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Options of {@link plotLines}. */
export interface PlotOptions {
  /** Width of the whole plot, in columns. */
  readonly columns: number;
  /** Height of the curve, in lines. @defaultValue 10 */
  readonly height?: number | undefined;
}

/** Columns of the labels of the y axis: enough for four digits, a sign and an exponent. */
const labelWidth = 10;

/**
 * Draws a curve with its two axes, as wide as there are columns: where points are more, each column shows the mean of its
 * points, and where they are few, straight lines join them. Points that are not finite are left out.
 *
 * @returns the lines, from top to bottom; none without a finite point.
 */
export function plotLines(points: readonly Point[], options: PlotOptions): string[] {
  const finite = points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  const [first, last] = [finite[0], finite.at(-1)];
  if (first === undefined || last === undefined) return [];
  const series = resample(
    finite.map((point) => point.y),
    Math.max(2, options.columns - labelWidth - 1),
  );
  const low = Math.min(...series);
  const high = Math.max(...series);
  // A flat curve needs a range of its own: asciichart labels a range of zero with a rounded number.
  const [min, max] = low === high ? [low - flatMargin(low), high + flatMargin(high)] : [low, high];
  const height = low === high ? 2 : (options.height ?? 10);
  const label = (value: number): string => formatNumber(value, 4);
  const drawn = plot(series, { min, max, height, offset: 2, format: (value) => label(value).padStart(labelWidth) });
  const curve = drawn.split('\n').map((line) => line.trimEnd());
  const start = label(first.x);
  const end = label(last.x);
  const axis =
    start === end ? start : start + end.padStart(Math.max(series.length, start.length + end.length + 1) - start.length);
  return [...curve, ' '.repeat(labelWidth + 1) + axis];
}

function flatMargin(value: number): number {
  return value === 0 ? 1 : Math.abs(value) / 2;
}

/** Makes a curve about as wide as asked for: the means of neighbours where points are many, straight lines where they are few. */
function resample(values: readonly number[], width: number): number[] {
  return values.length > width ? compress(values, width) : stretch(values, width);
}

function compress(values: readonly number[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    const from = Math.floor((column * values.length) / width);
    const to = Math.floor(((column + 1) * values.length) / width);
    return values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  });
}

function stretch(values: readonly number[], width: number): number[] {
  const columnsPerStep = values.length < 2 ? 1 : Math.floor((width - 1) / (values.length - 1));
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (next === undefined) return [value];
    return Array.from({ length: columnsPerStep }, (_, column) => value + ((next - value) * column) / columnsPerStep);
  });
}
