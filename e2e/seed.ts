import type { SeedArtifact, SeedData, SeedRun } from '@wandb-ts/server';

/** The project that every program reads. */
export const project = 'vision';

const steps = 60;
/** What the first run logged. */
export const history: readonly Row[] = Array.from({ length: steps }, (_row, step) => historyRow(step));

/** Twelve runs: two thirds of them finished, created a minute apart, with numbers that plain JSON cannot carry. */
export const runs = Array.from({ length: 12 }, (_, index) => ({
  project,
  name: `run-${String(index).padStart(2, '0')}`,
  displayName: `trial ${index}`,
  state: index % 3 === 2 ? 'failed' : 'finished',
  config: {
    lr: (index + 1) / 64,
    layers: [64, 128 * (index + 1)],
    seed: 2n ** 53n + BigInt(index * 2 + 1),
    dropout: index === 0 ? Number.POSITIVE_INFINITY : 0.5,
    model: { name: 'vit', note: 'naïve “quotes” 🦜' },
  },
  summary: {
    loss: 1 / (index + 1),
    best: Number.NaN,
    samples: 2n ** 60n + BigInt(index),
  },
  history: index === 0 ? history : [],
  tags: index % 2 === 0 ? ['even', 'naïve'] : [],
  group: `group-${index % 2}`,
  jobType: 'train',
  createdAt: `2026-01-02T03:${String(index).padStart(2, '0')}:05Z`,
})) satisfies SeedRun[];

/** A dataset that the first run logged, with paths that addresses have to encode. */
export const dataset = {
  project,
  type: 'dataset',
  collection: 'pets',
  metadata: { classes: 2 },
  aliases: ['reviewed'],
  run: 'run-00',
  files: {
    'labels.txt': 'cat\ndog\n',
    'images/naïve “a”.bin': 'pixels '.repeat(1_000),
    'images/empty.bin': '',
  },
} satisfies SeedArtifact;

/** What the server starts with. */
export const seed: SeedData = { runs, artifacts: [dataset] };

type Row = {
  readonly _step: number;
  readonly _timestamp: number;
  readonly loss: number;
  readonly counter: bigint;
  /** Logged at every fifth step. */
  readonly accuracy?: number;
};

function historyRow(step: number): Row {
  return {
    _step: step,
    _timestamp: 1_767_323_045.5 + step,
    loss: step % 7 === 3 ? Number.NaN : 1 / (step + 1),
    counter: 2n ** 53n + BigInt(step * 2 + 1),
    ...(step % 5 === 0 ? { accuracy: step / steps } : {}),
  };
}
