import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFoundError, RunNotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { syncRun } from '../run-log/sync-run.js';
import { run as getRun } from '../runs/get-run.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const place = { project: 'p', log: 'none' } as const;

async function startParent(test: TestApi): Promise<void> {
  const run = await test.api.startRun({ ...place, id: 'parent', config: { lr: 1 } });
  run.defineMetric('a', { summary: ['mean'] });
  for (let a = 0; a < 5; a += 1) run.log({ a, b: a });
  run.writeConsole('from the parent');
  await run.finish();
}

async function readRows(test: TestApi, id: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { _timestamp, _runtime, ...row } of (await getRun(test.api.client, `p/${id}`)).scanHistory())
    rows.push(row);
  return rows;
}

const parentRows = (count: number) => Array.from({ length: count }, (_, a) => ({ a, b: a, _step: a }));

it('begins a run with the rows of another one', async () => {
  await using test = startTestApi();
  await startParent(test);
  const run = await test.api.startRun({
    ...place,
    id: 'kid',
    forkFrom: { runId: 'parent', step: 2 },
    config: { x: 1 },
  });
  expect([run.step, run.isResumed, run.config]).toEqual([3, false, { x: 1 }]);
  run.log({ c: 1 });
  await run.finish();

  const read = await test.api.run('p/kid');
  expect(await readRows(test, 'kid')).toEqual([...parentRows(3), { c: 1, _step: 3 }]);
  expect(read.summary.toJSON()).toMatchObject({ b: 2, c: 1, _step: 3 });
  expect(await readRows(test, 'parent')).toEqual(parentRows(5));
});

it('resumes a run that began with the rows of another one', async () => {
  await using test = startTestApi();
  await startParent(test);
  await (await test.api.startRun({ ...place, id: 'kid', forkFrom: { runId: 'parent', step: 2 } })).finish();
  const run = await test.api.startRun({ ...place, id: 'kid', resume: 'must' });
  run.log({ c: 1 });
  await run.finish();
  expect(await readRows(test, 'kid')).toEqual([...parentRows(3), { c: 1, _step: 3 }]);
});

it('takes a run back, and continues it there', async () => {
  await using test = startTestApi();
  await startParent(test);
  const run = await test.api.startRun({ ...place, rewindTo: { runId: 'parent', step: 1 }, config: { x: 1 } });
  expect([run.id, run.step, run.isResumed, run.config]).toEqual(['parent', 2, true, { lr: 1, x: 1 }]);
  run.log({ a: 8 });
  run.writeConsole('again');
  await run.finish();

  const read = await getRun(test.api.client, 'p/parent');
  expect(await readRows(test, 'parent')).toEqual([...parentRows(2), { a: 8, _step: 2 }]);
  expect(read.summary.toJSON()).toMatchObject({ a: { mean: 3 }, b: 1, _step: 2 });
  const lines: string[] = [];
  for await (const { content } of read.consoleLogs()) lines.push(content);
  expect(lines).toEqual(['from the parent', 'again']);
});

it('counts on from the step even when rows before it are missing', async () => {
  await using test = startTestApi();
  await startParent(test);
  const run = await test.api.startRun({ ...place, rewindTo: { runId: 'parent', step: 9 } });
  expect(run.step).toBe(10);
  run.log({ a: 1 });
  await run.finish();
  expect((await readRows(test, 'parent')).at(-1)).toEqual({ a: 1, _step: 10 });
});

it('refuses runs that do not exist', async () => {
  await using test = startTestApi({ projects: [{ name: 'p' }] });
  const moment = { runId: 'absent', step: 1 };
  await expect(test.api.startRun({ ...place, rewindTo: moment })).rejects.toBeInstanceOf(RunNotFoundError);
  await expect(test.api.startRun({ ...place, forkFrom: moment })).rejects.toBeInstanceOf(NotFoundError);
});

it('sends a run that began offline with the rows of another one', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using test = startTestApi();
  await startParent(test);
  const offline = { project: 'p', mode: 'offline', directory: folder.path } as const;
  const run = await test.api.startRun({ ...offline, id: 'kid', forkFrom: { runId: 'parent', step: 3 } });
  run.log({ c: 1 });
  await run.finish();
  await syncRun(test.api.client, run.logFolder ?? '');
  expect(await readRows(test, 'kid')).toEqual([...parentRows(4), { c: 1, _step: 4 }]);
  await expect(test.api.startRun({ ...offline, rewindTo: { runId: 'kid', step: 1 } })).rejects.toThrow(ValidationError);
});
