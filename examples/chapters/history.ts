/** The chapter "History" of the README. */
import assert from 'node:assert/strict';
import { startLocalServer } from './local-server.ts';

const rows = Array.from({ length: 2000 }, (_, step) => ({ _step: step, loss: 1 / (step + 1), accuracy: step / 2000 }));
await using local = await startLocalServer({
  runs: [
    { project: 'vision', name: 'r1', history: rows, events: [{ 'system.cpu': 5 }], console: ['epoch 1', 'epoch 2'] },
  ],
});
const { api } = local;

// #region history
const run = await api.run('vision/r1');
const sample = await run.history({ keys: ['loss'], samples: 100 }); // about so many rows, in one request
let lowest = Number.POSITIVE_INFINITY; // every row, page by page while it is read
for await (const row of run.scanHistory<{ _step: number; loss: number }>({ keys: ['loss'], minStep: 500 })) {
  lowest = Math.min(lowest, row.loss);
}
const { loss } = await run.historyColumns({ keys: ['loss'] }); // all rows, as typed arrays
const table = await api.runs('vision').historiesTable({ keys: ['loss', 'accuracy'] }); // samples of all runs, as columns
// #endregion

const system = await run.history({ stream: 'system' });
const lines = (await run.consoleLogs().toArray()).map(({ content }) => content);

assert.ok(sample.length >= 90 && sample.length <= 110, `${sample.length} rows`);
assert.deepEqual(Object.keys(sample[0] ?? {}).toSorted(), ['_step', 'loss']);
assert.equal(system[0]?.['system.cpu'], 5);
assert.equal(lowest, 1 / 2000);
assert.ok(loss instanceof Float64Array);
assert.equal(loss.length, 2000);
assert.deepEqual(Object.keys(table), ['_step', 'accuracy', 'loss', 'run_id']);
assert.ok((table['loss']?.length ?? 0) > 100);
assert.deepEqual(lines, ['epoch 1', 'epoch 2']);
