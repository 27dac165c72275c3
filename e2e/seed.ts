import type { SeedData, SeedRun } from '@wandb-ts/server';

/** The project that every program reads. */
export const project = 'vision';

const steps = 60;
const history = Array.from({ length: steps }, (_row, step) => historyRow(step));

/** Twelve runs: two thirds of them finished, created a minute apart, with numbers that plain JSON cannot carry. */
const runs = Array.from({ length: 12 }, (_, index) => ({
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

/** What the server starts with. */
export const seed: SeedData = { runs };

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

const [first] = runs;

/** What `programs/read-project.mjs` must find, from the seed alone. */
export function expectedFindings(entity: string): Record<string, unknown> {
  const matching = runs.filter(({ state, config }) => state === 'finished' && config.lr > 2 / 64);
  const listed = matching.toSorted((a, b) => a.summary.loss - b.summary.loss);
  const keyed = history.flatMap((row) => {
    const { _step, loss, accuracy, counter } = row;
    // Chosen metrics come as JSON values, in which servers write a text for what is no number.
    return accuracy === undefined ? [] : [{ _step, loss: Number.isNaN(loss) ? 'NaN' : loss, accuracy, counter }];
  });
  return {
    viewer: { username: entity, entity },
    listed: listed.map(({ name, displayName, state, tags, group, createdAt }) => ({
      id: name,
      name: displayName,
      state,
      tags,
      group,
      createdAt,
    })),
    count: matching.length,
    run: { path: `${entity}/${project}/${first?.name}`, config: first?.config, summary: first?.summary },
    history,
    keyedHistory: keyed,
    scanned: history,
    keyedScan: keyed,
    missingRun: { name: 'RunNotFoundError', code: 'run-not-found', is: ['WandbError', 'ApiError', 'NotFoundError'] },
    missingProject: { name: 'NotFoundError', code: 'not-found', is: ['WandbError', 'ApiError', 'NotFoundError'] },
    wrongKey: {
      name: 'AuthenticationError',
      code: 'authentication',
      is: ['WandbError', 'ApiError', 'AuthenticationError'],
    },
  };
}

/** What `wandb-ts run list` must print into a pipe: newest first, columns separated by tabs. */
export function expectedTable(entity: string): string {
  const rows = runs.map(({ name, displayName, state, createdAt, tags }) =>
    [name, displayName, state, entity, createdAt, tags.join(',')].join('\t'),
  );
  return `${rows.reverse().join('\n')}\n`;
}
