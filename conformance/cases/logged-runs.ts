import { encode } from '../canonical.ts';
import type { LoggedRun, ReadCase, Resumption, Update } from '../plan.ts';

const rich: LoggedRun = {
  id: 'rich',
  displayName: 'größe & Friends 火 #1',
  group: 'group with spaces',
  jobType: 'train/eval',
  notes: 'first line\nsecond "line" — 注',
  tags: ['baseline', '猫', 'a b'],
  config: encode({
    lr: 0.001,
    epochs: 10,
    big: 2n ** 60n,
    tiny: 1e-300,
    whole: 2,
    isDebug: false,
    nothing: null,
    list: [1, 'two', null, [3.5]],
    name: 'Grüße, 世界 🚀 "quoted" \\ back',
    model: { name: 'vit', head: { depth: 3, 'dotted.key': true } },
    'with space': 'x',
    'train/lr': 0.1,
    separators: 'line\u2028paragraph\u2029tab\tnull\u0000bell\u0007',
  }),
  history: [
    { step: 0, row: encode({ loss: 1.5, acc: 0.1, epoch: 0, text: 'Ünïcödé 火', nested: { a: { b: 1 }, c: 'x' } }) },
    { step: 1, row: encode({ loss: Number.NaN, acc: 0.2, epoch: 0 }) },
    { step: 2, row: encode({ loss: Number.POSITIVE_INFINITY, epoch: 1 }) },
    { step: 3, row: encode({ loss: Number.NEGATIVE_INFINITY, acc: 0.3, epoch: 1, nested: { a: { b: 2 } } }) },
    { step: 10, row: encode({ loss: 0.5, acc: 0.4, epoch: 2, big: 2n ** 60n }) },
    { step: 11, row: encode({ acc: 0.5, flag: true, list: [1, 2.5, 'x'], 'train/loss': 0.5, 'eval/größe 火': 1 }) },
    { step: 4_000, row: encode({ loss: 0.25, acc: 0.75, epoch: 3, nothing: null }) },
    { step: 4_001, row: encode({ loss: 1e-12, acc: 1, epoch: 3, tiny: 1e-300, negative: -7 }) },
  ],
  summary: encode({
    best: { loss: 1e-12, step: 4_001 },
    verdict: 'gut ✓',
    count: 2n ** 60n,
    worst: Number.POSITIVE_INFINITY,
  }),
  exitCode: 0,
};

const stoppedEarly: LoggedRun = {
  id: 'exit-3',
  displayName: 'stopped early',
  group: 'group with spaces',
  jobType: 'train',
  notes: 'ends with exit code 3',
  tags: [],
  config: encode({}),
  history: [],
  summary: encode({}),
  exitCode: 3,
};

const resumed: LoggedRun = {
  id: 'resumed',
  displayName: 'resumed',
  group: 'g',
  jobType: 'train',
  notes: 'n',
  tags: ['keep'],
  config: encode({ lr: 0.1, model: { name: 'vit' } }),
  history: [0, 1, 2].map((step) => ({ step, row: encode({ loss: 3 - step, only: step === 1 ? 'one' : 'other' }) })),
  summary: encode({ kept: 'yes' }),
  exitCode: 1,
};

const updated: LoggedRun = { ...resumed, id: 'updated', displayName: 'before', exitCode: 0 };

const long: LoggedRun = {
  id: 'long',
  displayName: 'long',
  group: 'g',
  jobType: 'train',
  notes: 'n',
  tags: ['long'],
  config: encode({ rows: 2_500 }),
  history: Array.from({ length: 2_500 }, (_, step) => ({
    step,
    row: encode({
      loss: 1 / (step + 1),
      epoch: Math.floor(step / 100),
      ...(step % 3 === 0 ? { acc: step / 2_500 } : {}),
      ...(step % 100 === 0 ? { val: { loss: 2 / (step + 1) } } : {}),
    }),
  })),
  summary: encode({}),
  exitCode: 0,
};

/** A run whose history the server exports to a file: all rows have the same keys, with values of simple types. */
export const denseRun: LoggedRun = {
  id: 'dense',
  displayName: 'dense',
  group: 'g',
  jobType: 'train',
  notes: 'n',
  tags: ['dense'],
  config: encode({ rows: 1_200 }),
  history: Array.from({ length: 1_200 }, (_, index) => ({
    step: index * 2,
    row: encode({
      loss: 1 / (index + 1),
      acc: index / 7,
      epoch: Math.floor(index / 100),
      drift: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5][index % 4],
      note: `Größe ${index} 火`,
      isBest: index % 5 === 0,
      big: 2n ** 60n + BigInt(index),
    }),
  })),
  summary: encode({}),
  exitCode: 0,
};

/**
 * The runs that every writer logs: one with every kind of value, one that exits with 3, one to resume, one to change, one that
 * is long, one that is exported.
 */
export const loggedRuns: readonly LoggedRun[] = [rich, stoppedEarly, resumed, updated, long, denseRun];

/** Every writer resumes the run of another writer in this way. */
export const resumption: Resumption = {
  id: 'resumed',
  config: encode({ epochs: 2 }),
  rows: [encode({ loss: 0.5 }), encode({ loss: 0.25, late: true })],
};

/** Every writer changes the run of another writer in this way. */
export const update: Update = {
  id: 'updated',
  displayName: 'nach der Änderung 火',
  group: 'other group',
  notes: 'changed\nnotes',
  tags: ['keep', 'added ✓'],
  config: encode({ lr: 0.2, added: { deep: [1, null, 'x'] }, big: 2n ** 60n + 1n }),
  summary: encode({ loss: 0.125, best: { acc: 0.5 } }),
};

/** Calls of `history`. */
export const historyCases: readonly ReadCase[] = [
  { id: 'default', options: {} },
  { id: 'samples 5', options: { samples: 5 } },
  { id: 'samples 100', options: { samples: 100 } },
  { id: 'keys', options: { keys: ['loss'] } },
  { id: 'keys and samples', options: { keys: ['loss', 'acc'], samples: 7 } },
  { id: 'keys and x axis', options: { keys: ['loss'], xAxis: 'epoch', samples: 50 } },
  { id: 'nested key', options: { keys: ['val.loss', 'nested.a.b'] } },
  { id: 'one nested key', options: { keys: ['val.loss'] } },
  { id: 'absent key', options: { keys: ['loss', 'absent'] } },
  { id: 'key with any value', options: { keys: ['text', 'big'] } },
  { id: 'big integer', options: { keys: ['big'] } },
  { id: 'system', options: { stream: 'system' } },
];

/** Calls of `scan_history`. */
export const scanCases: readonly ReadCase[] = [
  { id: 'default', options: {} },
  { id: 'pages of 300 steps', options: { pageSize: 300 } },
  { id: 'steps 2 to 11', options: { minStep: 2, maxStep: 11 } },
  { id: 'steps 999 to 2001 in pages of 7', options: { minStep: 999, maxStep: 2_001, pageSize: 7 } },
  { id: 'from beyond the end', options: { minStep: 9_000 } },
  { id: 'keys', options: { keys: ['loss'], pageSize: 10_000 } },
  { id: 'keys with step', options: { keys: ['_step', 'loss', 'acc'], pageSize: 10_000 } },
  { id: 'keys, steps 1 to 1500', options: { keys: ['_step', 'loss'], minStep: 1, maxStep: 1_500, pageSize: 10_000 } },
  { id: 'keys in pages of 10', options: { keys: ['_step', 'acc'], pageSize: 10 } },
  { id: 'keys in default pages', options: { keys: ['loss'] } },
  { id: 'nested key', options: { keys: ['val.loss'], pageSize: 10_000 } },
  { id: 'absent key', options: { keys: ['absent'], pageSize: 10_000 } },
];
