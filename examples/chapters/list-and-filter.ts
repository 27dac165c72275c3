/** The chapter "List and filter" of the README. */
import assert from 'node:assert/strict';
import { and, config, state, summary } from '@wandb-ts/public-api/run-filters';
import { startLocalServer } from './local-server.ts';

const seeded = Array.from({ length: 30 }, (_, index) => ({
  project: 'vision',
  name: `r${index}`,
  displayName: index % 2 ? `base-${index}` : `wide-${index}`,
  state: index === 29 ? 'running' : 'finished',
  config: { lr: index / 100 },
  summary: { accuracy: index / 30 },
  tags: index === 4 ? ['demo'] : [],
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
}));
await using local = await startLocalServer({ runs: seeded });
const { api } = local;

// #region list
const good = and(state.in(['finished']), config('lr').gte(0.05), summary('accuracy').gt(0.2)); // or any MongoDB-style filter:
const demo = { $or: [{ tags: 'demo' }, { display_name: { $regex: '^base' } }] };
const order = '-summary_metrics.accuracy';
const runs = api.runs<{ lr: number }, { accuracy: number }>('vision', { filters: good, order }); // nothing is sent yet
const best = await runs.first(); // one page; best?.config.lr is a number, and so is best?.summary.get('accuracy')
const nextTen = await runs.slice(10, 20); // what is loaded is not asked for again; there are also at(), toArray(), count()
const names: string[] = [];
for await (const run of api.runs('vision', { filters: demo, lazy: true })) names.push(run.name); // without config and summary
// #endregion

assert.equal(best?.id, 'r28');
assert.deepEqual([best.config.lr, best.summary.get('accuracy')], [0.28, 28 / 30] satisfies [number, number]);
assert.deepEqual(
  nextTen.map(({ id }) => id),
  Array.from({ length: 10 }, (_, index) => `r${18 - index}`),
);
assert.equal(await runs.count(), 22);
assert.deepEqual(local.sent, ['GetDefaultEntity', 'ListRuns', 'ListRunsLight']);
assert.deepEqual(names, [
  'base-1',
  'base-3',
  'wide-4',
  ...Array.from({ length: 13 }, (_, index) => `base-${5 + 2 * index}`),
]);
