import type { Dataset, Sample } from './data.ts';
import { seededRandom, shuffled } from './random.ts';

/** What is tried out from run to run. */
export interface Hyperparameters {
  readonly learningRate: number;
  /** Strength of the pull of the weights towards zero. */
  readonly l2: number;
  readonly batchSize: number;
  readonly epochs: number;
  /** Seed of the order of the samples. */
  readonly seed: number;
}

/** How well a model does after an epoch. Losses are mean cross-entropies in nats, without the L2 term. */
export type EpochMetrics = {
  readonly epoch: number;
  readonly train_loss: number;
  readonly train_accuracy: number;
  readonly val_loss: number;
  readonly val_accuracy: number;
};

/** Multinomial logistic regression: one row of weights a class, the bias last. */
export type Model = readonly number[][];

/**
 * Trains by mini-batch gradient descent, starting from zero weights, and yields the metrics of each epoch.
 *
 * @returns the trained model, as the generator's return value.
 */
export function* train(data: Dataset, options: Hyperparameters): Generator<EpochMetrics, Model> {
  const random = seededRandom(options.seed);
  const featureCount = data.train[0]?.features.length ?? 0;
  const weights: number[][] = data.classNames.map(() => new Array<number>(featureCount + 1).fill(0));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const samples = shuffled(data.train, random);
    for (let start = 0; start < samples.length; start += options.batchSize) {
      descend(weights, samples.slice(start, start + options.batchSize), options);
    }
    const onTrain = evaluate(weights, data.train);
    const onValidation = evaluate(weights, data.validation);
    yield {
      epoch,
      train_loss: onTrain.loss,
      train_accuracy: onTrain.accuracy,
      val_loss: onValidation.loss,
      val_accuracy: onValidation.accuracy,
    };
  }
  return weights;
}

/** Gives the probability of each class. */
export function predict(model: Model, features: readonly number[]): number[] {
  const scores = model.map((row) =>
    features.reduce((sum, value, index) => sum + value * (row[index] ?? 0), row[features.length] ?? 0),
  );
  // Shifted by the largest score, so that the exponential never overflows.
  const exponentials = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  return exponentials.map((value) => value / total);
}

/** Measures a model on samples. */
export function evaluate(
  model: Model,
  samples: readonly Sample[],
): { readonly loss: number; readonly accuracy: number } {
  let loss = 0;
  let correct = 0;
  for (const { features, label } of samples) {
    const probabilities = predict(model, features);
    loss -= Math.log(Math.max(probabilities[label] ?? 0, Number.MIN_VALUE));
    if (probabilities.indexOf(Math.max(...probabilities)) === label) correct += 1;
  }
  return { loss: loss / samples.length, accuracy: correct / samples.length };
}

/** Takes one step against the gradient of the mean loss of a batch. */
function descend(weights: number[][], batch: readonly Sample[], options: Hyperparameters): void {
  const errors = batch.map(({ features, label }) =>
    predict(weights, features).map((probability, index) => probability - (index === label ? 1 : 0)),
  );
  weights.forEach((row, classIndex) => {
    row.forEach((weight, featureIndex) => {
      const isBias = featureIndex === row.length - 1;
      const slope = batch.reduce(
        (sum, { features }, index) =>
          sum + (errors[index]?.[classIndex] ?? 0) * (isBias ? 1 : (features[featureIndex] ?? 0)),
        0,
      );
      row[featureIndex] = weight - options.learningRate * (slope / batch.length + (isBias ? 0 : options.l2 * weight));
    });
  });
}
