import { ValidationError } from '@wandb-ts/core';
import { Histogram } from '../media/histogram.js';
import { Image } from '../media/image.js';
import { Table } from '../media/table.js';
import { reasonOf } from '../warn-about.js';
import type { TfHistogram, TfValue } from './event.js';
import { readHparams } from './hparams.js';
import { imageName, metricName } from './namespaces.js';
import type { Tensor } from './tensor.js';

/** What a value becomes. */
interface Converted {
  /** Values of the row, by name. */
  readonly row?: Readonly<Record<string, unknown>>;
  /** Values of the run's configuration, by name. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Why the value has no place in the run. */
  readonly refusal?: string;
}

/** Longer lists of numbers are logged as a histogram of this many bins, as wandb 0.20.1 does. */
const longestList = 32;
const nothing: Converted = {};

/**
 * Turns a value of an event into values of a run. Audio, meshes, graphs and what plugins of others write have no form there.
 * Rejects for no value.
 * @param plugin - The plugin of the tag, as its first value named it.
 */
export async function convertValue(value: TfValue, plugin: string, namespace: string): Promise<Converted> {
  try {
    return await convert(value, plugin, namespace);
  } catch (error) {
    return { refusal: reasonOf(error) };
  }
}

async function convert(value: TfValue, plugin: string, namespace: string): Promise<Converted> {
  const name = metricName(namespace, value.tag);
  if (value.scalar !== undefined) return { row: { [name]: value.scalar } };
  if (value.image !== undefined) return convertImages([value.image], value.tag, namespace);
  if (value.histogram !== undefined) return convertHistogram(trimBuckets(value.histogram), name);
  if (plugin === 'hparams') return { config: readHparams(value.pluginContent) };
  return value.tensor === undefined ? nothing : convertTensor(value.tensor, plugin, value.tag, namespace);
}

async function convertTensor(tensor: Tensor, plugin: string, tag: string, namespace: string): Promise<Converted> {
  const name = metricName(namespace, tag);
  switch (plugin) {
    case 'images':
      // The first two strings are the width and the height.
      return convertImages(tensor.strings.slice(2), tag, namespace);
    case 'text':
      return convertText(tensor.strings, name);
    case 'histograms':
      return convertHistogram(toBuckets(numbersOf(tensor)), name);
    case 'pr_curves':
      return convertCurve(tensor, name);
    case 'scalars':
    case '':
      return convertNumbers(tensor, name);
    default:
      return nothing;
  }
}

function numbersOf({ numbers }: Tensor): readonly number[] {
  if (numbers === undefined) throw new ValidationError('It is no tensor of numbers that can be read.');
  return numbers;
}

function convertNumbers(tensor: Tensor, name: string): Converted {
  const numbers = numbersOf(tensor);
  const [first] = numbers;
  if (numbers.length === 1) return { row: { [name]: first } };
  if (numbers.length > longestList) return { row: { [name]: Histogram.of(numbers, longestList) } };
  const size = tensor.shape.reduce((product, extent) => product * extent, 1);
  return { row: { [name]: size === numbers.length ? nest(numbers, tensor.shape) : numbers } };
}

function nest(numbers: readonly number[], shape: readonly number[]): unknown {
  const [extent = 0, ...rest] = shape;
  if (rest.length === 0) return numbers;
  const size = numbers.length / extent;
  return Array.from({ length: extent }, (_, index) => nest(numbers.slice(index * size, (index + 1) * size), rest));
}

async function convertImages(contents: readonly Uint8Array[], tag: string, namespace: string): Promise<Converted> {
  if (contents.length === 0) return nothing;
  // Several images of one call of a writer are tags with a number behind.
  const [, series = tag] = /^(.*)\/\d+$/s.exec(tag) ?? [];
  const name = imageName(namespace, series);
  return { row: { [name]: await Promise.all(contents.map((content) => Image.from(content))) } };
}

function convertText(strings: readonly Uint8Array[], name: string): Converted {
  const texts = strings.map((bytes) => new TextDecoder().decode(bytes));
  return texts.length === 0 ? nothing : { row: { [name]: texts.length === 1 ? texts[0] : texts } };
}

/** Bins with the left and the right edge and the count of each. */
type Buckets = readonly (readonly [left: number, right: number, count: number])[];

function toBuckets(numbers: readonly number[]): Buckets {
  const buckets: [number, number, number][] = [];
  for (let start = 0; start + 2 < numbers.length; start += 3) {
    buckets.push([numbers[start] ?? 0, numbers[start + 1] ?? 0, numbers[start + 2] ?? 0]);
  }
  return buckets;
}

/** Drops the empty bins at both ends, whose edges may be the largest numbers there are, and ends with what was really seen. */
function trimBuckets({ min, max, limits, counts }: TfHistogram): Buckets {
  const start = counts.findIndex((count) => count > 0);
  const end = counts.findLastIndex((count) => count > 0);
  if (start < 0) return [];
  return counts
    .slice(start, end + 1)
    .map((count, index, kept) => [
      Math.fround(index === 0 ? min : (limits[start + index - 1] ?? min)),
      Math.fround(index === kept.length - 1 ? max : (limits[start + index] ?? max)),
      Math.fround(count),
    ]);
}

function convertHistogram(buckets: Buckets, name: string): Converted {
  const bins = joinBuckets(buckets);
  const [first] = bins;
  if (first === undefined) return nothing;
  const edges = [first[0], ...bins.map(([, right]) => right)];
  return { row: { [name]: new Histogram({ counts: bins.map(([, , count]) => count), edges }) } };
}

/** Joins neighbours where there are more than a histogram can have; wandb 0.20.1 leaves out the whole histogram then. */
function joinBuckets(buckets: Buckets): Buckets {
  const size = Math.ceil(buckets.length / Histogram.mostBins);
  if (size <= 1) return buckets;
  const joined: [number, number, number][] = [];
  for (let start = 0; start < buckets.length; start += size) {
    const group = buckets.slice(start, start + size);
    const [left = 0] = group[0] ?? [];
    joined.push([left, group.at(-1)?.[1] ?? left, group.reduce((sum, [, , count]) => sum + count, 0)]);
  }
  return joined;
}

/** A precision-recall curve is six lists of one length; the last two are precision and recall. */
async function convertCurve(tensor: Tensor, name: string): Promise<Converted> {
  const numbers = numbersOf(tensor);
  const [lists = 0, length = 0] = tensor.shape;
  if (lists < 2) return nothing;
  const precision = numbers.slice((lists - 2) * length, (lists - 1) * length);
  const recall = numbers.slice((lists - 1) * length, lists * length);
  const data = recall
    .map((value, index): [number, number] => [value, precision[index] ?? 0])
    .filter(([left, right]) => left !== 0 || right !== 0)
    .sort(([recallA, precisionA], [recallB, precisionB]) => recallA - recallB || precisionB - precisionA);
  return { row: { [`${name}_table`]: await Table.from({ columns: ['recall', 'precision'], data }) } };
}

/** What two values of one name in an event make: several images of one call of a writer are one list. */
export function joinValues(present: unknown, added: unknown): unknown {
  const areImages = [present, added].every((value) => Array.isArray(value) && value[0] instanceof Image);
  return areImages ? [...(present as Image[]), ...(added as Image[])] : added;
}
