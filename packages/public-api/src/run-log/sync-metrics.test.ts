import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActiveRun } from '../run-writer/active-run.js';
import { run as getRun } from '../runs/get-run.js';
import { parseConfig } from '../runs/run-config.js';
import { runHead } from '../testing/run-head.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { FrameWriter } from './frames.js';
import { syncRun } from './sync-run.js';
import { type WritableRecord, writeHeader, writeRecord } from './write-record.js';

async function openWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-run-log-'));
  const test = startTestApi();
  return {
    test,
    folder,
    [Symbol.asyncDispose]: async () => {
      await test[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

function define(run: ActiveRun): void {
  run.defineMetric('val/*', { stepMetric: 'epoch', summary: ['min', 'mean'] });
  run.defineMetric('a', { summary: ['max'] });
}

/** What is known of a run but for its times. */
async function readRun(test: TestApi, id: string): Promise<unknown> {
  const query = 'query($name:String!){project(name:"p"){run(name:$name){config}}}';
  const data = await test.api.client.graphql<{ project: { run: { config: string } } }>(query, { name: id });
  const run = await getRun(test.api.client, `p/${id}`);
  const rows: unknown[] = [];
  for await (const { _timestamp, _runtime, ...row } of run.scanHistory()) rows.push(row);
  const { _timestamp, _runtime, ...summary } = run.summary.toJSON() as Record<string, unknown>;
  return { config: parseConfig(data.project.run.config), rows, summary };
}

it('makes of a run that was offline the one that is logged online', async () => {
  await using world = await openWorld();
  for (const [id, mode] of [
    ['on', 'online'],
    ['off', 'offline'],
  ] as const) {
    const run = await world.test.api.startRun({ project: 'p', id, mode, directory: world.folder, log: 'keep' });
    define(run);
    run.log({ epoch: 1, 'val/x': 4, a: 1 });
    run.log({ 'val/x': 2, 'val/y': 1, a: 3 });
    run.summarize({ b: 1, 'val/y': 'chosen' });
    run.log({ 'val/y': 5, a: 2 });
    await run.finish();
    if (mode === 'offline') await syncRun(world.test.api.client, run.logFolder ?? '');
  }
  const online = await readRun(world.test, 'on');
  expect(await readRun(world.test, 'off')).toEqual(online);
  expect(online).toMatchObject({
    summary: { 'val/x': { min: 2, mean: 3 }, 'val/y': 5, a: { max: 3 }, b: 1, epoch: 1 },
    rows: [{ epoch: 1 }, { epoch: 1 }, { epoch: 1 }],
  });
});

it('goes on with the summary of a run that was resumed by a process that died', async () => {
  await using world = await openWorld();
  const options = { project: 'p', id: 'r1', directory: world.folder } as const;
  const first = await world.test.api.startRun({ ...options, log: 'none' });
  define(first);
  first.log({ epoch: 1, 'val/x': 4, a: 9, kept: 1 });
  await first.finish();
  const second = await world.test.api.startRun({
    ...options,
    resume: 'must',
    flushIntervalMs: Number.POSITIVE_INFINITY,
  });
  second.log({ 'val/x': 2 });
  second.log({ 'val/x': 3, a: 1 }, { step: 2 });
  // Nothing of it reaches the server, and the last row is not complete.
  await syncRun(world.test.api.client, second.logFolder ?? '');
  expect(await readRun(world.test, 'r1')).toMatchObject({
    summary: { 'val/x': { min: 2, mean: 3 }, a: { max: 9 }, kept: 1, epoch: 1 },
    rows: [{ epoch: 1 }, { 'val/x': 2, epoch: 1 }, { 'val/x': 3, a: 1, _step: 2 }],
  });
});

it('takes logs of others at their word on the summary', async () => {
  await using world = await openWorld();
  const item = (path: string[], value: unknown) => ({ path, json: JSON.stringify(value) });
  const summary = (...update: ReturnType<typeof item>[]): WritableRecord => ({ type: 'summary', update, remove: [] });
  const records: WritableRecord[] = [
    { type: 'run', head: runHead },
    {
      type: 'metric',
      statement: {
        name: 'a',
        stepMetric: 'epoch',
        stepSync: true,
        hidden: true,
        summary: ['min'],
        goal: 'maximize',
        overwrite: false,
        isExpanded: false,
      },
    },
    summary(item(['a'], { min: 1 }), item(['image', '_type'], 'image-file'), item(['image', 'path'], 'x.png')),
    { type: 'history', items: [item(['a'], 1), item(['plain'], 2)], step: 0 },
    { type: 'summary', update: [], remove: [item(['image', 'path'], null)] },
    { type: 'exit', exitCode: 0, runtime: 3 },
  ];
  const frames = new FrameWriter();
  const bytes = [writeHeader(), ...records.map(writeRecord)].map((record) => frames.frame(record).slice());
  await writeFile(join(world.folder, 'run-r1.wandb'), Buffer.concat(bytes));
  await syncRun(world.test.api.client, world.folder);
  expect(await readRun(world.test, 'r1')).toMatchObject({
    config: {
      internal: {
        _wandb: {
          m: [
            { '1': 'a', '5': 2, '6': [1, 2, 3], '7': [1], '8': 2 },
            { '1': 'epoch', '6': [], '7': [] },
          ],
        },
      },
    },
    rows: [{ a: 1, plain: 2, _step: 0 }],
    summary: { a: { min: 1 }, plain: 2, image: { _type: 'image-file' }, _wandb: { runtime: 3 } },
  });
});

it.each([
  ['another run', { runId: 'parent', step: 1 }, [0, 1, 2]],
  ['the run itself', { runId: 'r1', step: 0 }, [0, 2]],
])('begins a log of others with rows of %s', async (_what, branchPoint, steps) => {
  await using world = await openWorld();
  const history = [{ a: 0 }, { a: 1 }, { a: 2 }, { a: 3 }];
  world.test.server.seed({
    runs: ['parent', 'r1']
      .map((name) => ({ project: 'p', name, history }))
      .slice(0, branchPoint.runId === 'r1' ? 2 : 1),
  });
  const startingStep = branchPoint.step + 1;
  const records: WritableRecord[] = [
    { type: 'run', head: { ...runHead, branchPoint, startingStep } },
    { type: 'history', items: [{ path: ['b'], json: '1' }], step: 2 },
    { type: 'exit', exitCode: 0, runtime: 3 },
  ];
  const frames = new FrameWriter();
  const bytes = [writeHeader(), ...records.map(writeRecord)].map((record) => frames.frame(record).slice());
  await writeFile(join(world.folder, 'run-r1.wandb'), Buffer.concat(bytes));
  await syncRun(world.test.api.client, world.folder);
  const { rows } = (await readRun(world.test, 'r1')) as { rows: { _step: number }[] };
  expect(rows.map(({ _step }) => _step)).toEqual(steps);
});
