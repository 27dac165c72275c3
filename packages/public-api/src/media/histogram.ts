import { ValidationError } from '@wandb-ts/core';
import { Media, type MediaEntry } from './media.js';

/** The distribution of values over adjacent bins. */
export class Histogram extends Media {
  /** The most bins that a histogram can have. */
  static readonly mostBins: number = 512;

  /** How many values each bin holds. */
  readonly counts: readonly number[];
  /** The edges of the bins, one more than there are bins. */
  readonly edges: readonly number[];

  /**
   * Takes counts and edges that exist already, such as those of NumPy's `histogram`. For values, see {@link Histogram.of}.
   * @throws {@link ValidationError} for more than 512 bins, and unless there is one more edge than there are counts.
   */
  constructor({ counts, edges }: { readonly counts: Iterable<number>; readonly edges: Iterable<number> }) {
    super();
    this.counts = [...counts];
    this.edges = [...edges];
    if (this.counts.length > Histogram.mostBins) {
      throw new ValidationError(`A histogram has at most ${Histogram.mostBins} bins, not ${this.counts.length}.`);
    }
    if (this.edges.length !== this.counts.length + 1) {
      throw new ValidationError(
        `A histogram of ${this.counts.length} bins has ${this.counts.length + 1} edges, not ${this.edges.length}.`,
      );
    }
  }

  /**
   * Counts values in bins of one width between the lowest and the highest of them, as NumPy's `histogram` does. A value on an
   * edge counts to the bin above, the highest to the last one.
   * @param bins - How many bins, from 1 to 512. @defaultValue 64
   * @throws {@link ValidationError} for another number of bins, and for a value that is not finite.
   */
  static of(values: Iterable<number>, bins = 64): Histogram {
    if (!Number.isInteger(bins) || bins < 1 || bins > Histogram.mostBins) {
      throw new ValidationError(`bins must be a whole number from 1 to ${Histogram.mostBins}, not ${bins}.`);
    }
    const numbers = Float64Array.from(values);
    let low = numbers.length > 0 ? Number.POSITIVE_INFINITY : 0;
    let high = numbers.length > 0 ? Number.NEGATIVE_INFINITY : 1;
    for (const value of numbers) {
      if (!Number.isFinite(value)) throw new ValidationError(`A histogram counts finite numbers, not ${value}.`);
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (low === high) {
      low -= 0.5;
      high += 0.5;
    }
    const edges = Array.from({ length: bins + 1 }, (_, index) =>
      index === bins ? high : low + (index * (high - low)) / bins,
    );
    const counts = new Array<number>(bins).fill(0);
    for (const value of numbers) {
      const bin = binOf(value, edges);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return new Histogram({ counts, edges });
  }

  override encode(): MediaEntry {
    return { json: { _type: 'histogram', values: this.counts, bins: this.edges }, files: [] };
  }
}

/** The last bin whose left edge is not above the value; of edges that rounding made one, the last counts. */
function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
