/** The chapter "Log a run" of the README. */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { startLocalServer } from './local-server.ts';

await using local = await startLocalServer();
const { api } = local;

async function train(step: number): Promise<{ loss: number; accuracy: number }> {
  await setImmediate();
  return { loss: 1 / (step + 1), accuracy: 1 - 1 / (step + 1) };
}

// #region log
const run = await api.startRun({ project: 'vision', config: { lr: 0.1 }, tags: ['demo'], jobType: 'train' });
try {
  for (let step = 0; step < 100 && !run.stopSignal.aborted; step++) {
    run.log({ train: await train(step) }); // only queued; sent every second, while your code awaits
    run.writeConsole(`step ${step}`);
  }
  run.summarize({ bestAccuracy: 0.99 });
  await run.finish(); // waits until the server has everything
} catch (error) {
  await run.fail(error); // the run is `failed`, and its console shows why
  throw error;
}

// Later, or in another process: goes on behind the last row. `await using` finishes a run at the end of the block.
await using resumed = await api.startRun({ project: 'vision', id: run.id, resume: 'must' });
resumed.log({ train: await train(100) });
// #endregion

assert.equal(resumed.isResumed, true);
await resumed.finish();
const stored = await api.run(`vision/${run.id}`);
assert.equal(stored.state, 'finished');
assert.deepEqual([stored.config, stored.tags, stored.jobType], [{ lr: 0.1 }, ['demo'], 'train']);
assert.equal(stored.summary.get('bestAccuracy'), 0.99);
assert.equal((await stored.consoleLogs().toArray()).length, 100);
const steps = (await stored.scanHistory().toArray()).map(({ _step }) => _step);
assert.deepEqual(
  steps,
  Array.from({ length: 101 }, (_, step) => step),
);

const ids: string[] = [];
{
  await using brief = await api.startRun({ project: 'vision' });
  ids.push(brief.id);
}
assert.equal((await api.run(`vision/${ids[0]}`)).state, 'finished');

const failing = await api.startRun({ project: 'vision' });
await failing.fail(new Error('out of memory'));
const failed = await api.run(`vision/${failing.id}`);
assert.equal(failed.state, 'failed');
assert.match((await failed.consoleLogs().toArray()).map(({ content }) => content).join('\n'), /out of memory/);
