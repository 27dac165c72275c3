import { expect, it } from 'vitest';
import { loadIris } from './data.ts';
import { type EpochMetrics, evaluate, type Model, predict, train } from './model.ts';

const data = loadIris({ seed: 7, validationShare: 0.2 });
const options = { learningRate: 0.1, l2: 0.001, batchSize: 16, epochs: 100, seed: 1 };

it('splits the 150 flowers into parts that share none', () => {
  expect([data.train.length, data.validation.length]).toEqual([120, 30]);
  expect(new Set(data.train.map((sample) => sample.label))).toEqual(new Set([0, 1, 2]));
  expect(loadIris({ seed: 7, validationShare: 0.2 })).toEqual(data);
  expect(loadIris({ seed: 8, validationShare: 0.2 })).not.toEqual(data);
});

it('standardizes by the training part', () => {
  const first = data.train.map((sample) => sample.features[0] ?? Number.NaN);
  const mean = first.reduce((sum, value) => sum + value, 0) / first.length;

  expect(mean).toBeCloseTo(0, 10);
  expect(first.reduce((sum, value) => sum + value ** 2, 0) / first.length).toBeCloseTo(1, 10);
});

it('starts at chance and learns to tell the species apart', () => {
  const untrained = data.classNames.map(() => [0, 0, 0, 0, 0]);
  const { model, epochs } = run();

  expect(evaluate(untrained, data.train).loss).toBeCloseTo(Math.log(3), 10);
  expect(epochs.at(-1)?.val_accuracy).toBeGreaterThan(0.9);
  expect(evaluate(model, data.validation).accuracy).toBe(epochs.at(-1)?.val_accuracy);
});

it('lowers the loss in every tenth epoch', () => {
  const losses = run().epochs.flatMap(({ epoch, train_loss }) => (epoch % 10 === 0 ? [train_loss] : []));

  expect(losses).toEqual([...losses].sort((left, right) => right - left));
  expect(losses[9]).toBeLessThan((losses[0] ?? 0) / 3);
});

it('gives probabilities that add up to one, for huge scores too', () => {
  const probabilities = predict(
    [
      [1_000, 0],
      [-1_000, 0],
    ],
    [1],
  );

  expect(probabilities).toEqual([1, 0]);
});

it('keeps weights small under L2', () => {
  const size = (model: Model): number => model.flat().reduce((sum, weight) => sum + weight ** 2, 0);

  expect(size(run(0.1).model)).toBeLessThan(size(run(0).model) / 2);
});

function run(l2 = options.l2): { model: Model; epochs: EpochMetrics[] } {
  const epochs: EpochMetrics[] = [];
  const training = train(data, { ...options, l2 });
  for (;;) {
    const step = training.next();
    if (step.done) return { model: step.value, epochs };
    epochs.push(step.value);
  }
}
