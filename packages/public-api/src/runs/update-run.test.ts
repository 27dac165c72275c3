import { UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { getRun } from '@wandb-ts/core/requests/runs';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';

const seeded = {
  project: 'vision',
  name: 'abc',
  displayName: 'bright-sun-1',
  tags: ['base'],
  group: 'one',
  jobType: 'train',
  notes: 'Old',
  config: '{"lr":{"value":0.1},"_wandb":{"value":{"t":{"1":[1]}}},"wandb_version":1}',
  summary: { loss: 0.5, best: 0.4 },
};

it('writes its fields in one request, and the server has them [API-319, API-325, API-326, API-327, API-328, API-329, API-360]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.takeNames();

  run.name = 'renamed';
  run.tags.push('v2');
  run.group = 'two';
  run.jobType = 'eval';
  run.notes = 'New';
  run.description = 'Text';
  run.config['lr'] = 0.2;
  await run.update();

  expect(kit.takeNames()).toEqual(['UpsertRun']);
  expect(Object.keys(kit.sent.at(-1)?.variables ?? {}).sort()).toEqual(
    ['config', 'description', 'displayName', 'groupName', 'id', 'jobType', 'notes', 'tags'].sort(),
  );
  expect(await rereadRun(kit)).toMatchObject({
    name: 'renamed',
    tags: ['base', 'v2'],
    group: 'two',
    jobType: 'eval',
    notes: 'New',
    description: 'Text',
    config: { lr: 0.2 },
  });
});

it('keeps the entries of clients in the configuration [API-361, API-364]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  run.config = { epochs: 3 };
  await run.update();

  expect(JSON.parse(kit.sent.at(-1)?.variables['config'] as string)).toEqual({
    epochs: { value: 3, desc: null },
    _wandb: { value: { t: { 1: [1] } }, desc: null },
    wandb_version: 1,
  });
  expect((await rereadRun(kit)).rawConfig).toEqual({ epochs: 3, _wandb: { t: { 1: [1] } }, wandb_version: 1 });
});

it('sends the summary only when it was changed here [API-362]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  await run.update();
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('summaryMetrics');

  run.summary.set('loss', 0.1);
  await run.update();
  expect(JSON.parse(kit.sent.at(-1)?.variables['summaryMetrics'] as string)).toEqual({ loss: 0.1, best: 0.4 });
  expect(run.summaryMetrics).toEqual({ loss: 0.1, best: 0.4 });

  await run.update();
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('summaryMetrics');
});

it('sends the configuration only when it was changed here', async () => {
  await using kit = startTestApi({ runs: [{ ...seeded, config: '{"lr":{"value":NaN},"wandb_version":1}' }] });
  const run = await readRun(kit);
  const other = await rereadRun(kit);
  other.config['lr'] = 0.3;
  await other.update();

  expect(run.config).toEqual({ lr: Number.NaN });
  run.notes = 'Touched';
  await run.update();

  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('config');
  expect(await rereadRun(kit)).toMatchObject({ notes: 'Touched', config: { lr: 0.3 } });
});

it('knows what configuration it sent last', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  run.config['lr'] = 0.2;
  kit.answer('UpsertRun', () => data({ upsertBucket: null }));
  await expect(run.update()).rejects.toThrow(UnexpectedResponseError);
  expect(kit.sent.at(-1)?.variables).toHaveProperty('config');
  kit.answer('UpsertRun', () => undefined);
  await run.update();
  expect(kit.sent.at(-1)?.variables).toHaveProperty('config');

  await run.update();
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('config');

  run.config['lr'] = 0.1;
  await run.update();
  expect((await rereadRun(kit)).config).toEqual({ lr: 0.1 });
});

it('never erases the large fields of a lazy run [API-363, API-430]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await kit.api.runs(`${kit.server.entity}/vision`, { lazy: true }).at(0);

  if (run !== undefined) run.notes = 'Touched';
  await run?.update();

  expect(kit.sent.at(-1)?.name).toBe('UpsertRun');
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('config');
  const reread = await rereadRun(kit);
  expect([reread.notes, reread.config, reread.summaryMetrics]).toEqual([
    'Touched',
    { lr: 0.1 },
    { loss: 0.5, best: 0.4 },
  ]);
});

it('writes numbers that JSON does not have as strings [API-365]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  run.config['lr'] = Number.NaN;
  await run.update();

  expect(JSON.parse(kit.sent.at(-1)?.variables['config'] as string)).toMatchObject({ lr: { value: 'NaN' } });
});

it('saves as it updates [API-366]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  run.notes = 'Saved';
  await run.save();

  expect((await rereadRun(kit)).notes).toBe('Saved');
});

it('empties a field that was set to null', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  run.notes = null;
  run.tags = [];
  await run.update();

  const reread = await rereadRun(kit);
  expect([reread.notes || null, reread.tags]).toEqual([null, []]);
});

it('does not give a run its id for a name', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const variables = { entity: kit.server.entity, project: 'vision', name: 'abc' };
  const { project } = await getRun(kit.api.client, variables);
  kit.answer('GetRun', () => data({ project: { ...project, run: { ...project?.run, displayName: null } } }));
  const run = await readRun(kit);
  expect(run.name).toBe('abc');

  await run.update();
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('displayName');

  run.name = 'named';
  await run.update();
  expect(kit.sent.at(-1)?.variables['displayName']).toBe('named');
});

it('sends nothing when a value cannot be stored [API-365]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.takeNames();

  run.config['net'] = () => 1;

  await expect(run.update()).rejects.toThrow(new ValidationError('config.net is a function, which JSON cannot hold.'));
  expect(kit.takeNames()).toEqual([]);
});

it('rejects a change that the server does not confirm', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.answer('UpsertRun', () => data({ upsertBucket: null }));

  run.summary.set('loss', 1);

  await expect(run.update()).rejects.toThrow(UnexpectedResponseError);
  await expect(run.summary.commit()).rejects.toThrow(UnexpectedResponseError);
  expect(run.summary.isModified).toBe(true);
});

it('writes the summary by itself [API-456, API-458]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.takeNames();

  await run.summary.update({ loss: Number.NaN, acc: 1 });

  expect(kit.takeNames()).toEqual(['UpsertRun']);
  expect(Object.keys(kit.sent.at(-1)?.variables ?? {}).sort()).toEqual(['id', 'summaryMetrics']);
  expect((await rereadRun(kit)).summaryMetrics).toEqual({ loss: 'NaN', best: 0.4, acc: 1 });
});

it('reloads the summary and leaves local changes of fields alone [API-463]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  const other = await rereadRun(kit);
  await other.summary.update({ loss: 0.01 });
  run.notes = 'Local';
  run.summary.set('best', 0);

  await run.summary.reload();

  expect([run.summary.toJSON(), run.summaryMetrics['loss'], run.notes]).toEqual([
    { loss: 0.01, best: 0.4 },
    0.01,
    'Local',
  ]);
});

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}

async function rereadRun(kit: TestApi): Promise<Run> {
  kit.api.flush();
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}
