import { mkdtempDisposable, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { syncRun } from '../run-log/sync-run.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { Table } from './table.js';

const place = { project: 'p', id: 'r1', log: 'none' } as const;
const table = {
  columns: ['a', 'b'],
  data: [
    [1, 'x'],
    [2.5, null],
  ],
};

async function loggedBy(test: TestApi): Promise<string[]> {
  const names: string[] = [];
  for await (const artifact of (await test.api.run('p/r1')).loggedArtifacts())
    names.push(`${artifact.type} ${artifact.name}`);
  return names.toSorted();
}

it('logs a table as an artifact, too, and names it in the row', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun(place);
  run.log({ errors: await Table.from(table) });
  run.log({ errors: await Table.from({ columns: ['a'], data: [] }), deep: { t: await Table.from(table) } });
  await run.finish();

  expect(await loggedBy(test)).toEqual([
    'run_table run-r1-errors:v0',
    'run_table run-r1-errors:v1',
    'run_table run-r1-t:v0',
  ]);
  const read = await test.api.artifact('p/run-r1-errors:v0');
  expect(await read.get('errors')).toMatchObject(table);
  const rows = await (await test.api.run('p/r1')).history();
  expect(rows[0]?.['errors']).toEqual({
    _type: 'table-file',
    sha256: expect.any(String),
    size: expect.any(Number),
    path: expect.stringMatching(/^media\/table\/errors_0_[0-9a-f]{20}\.table\.json$/),
    ncols: 2,
    nrows: 2,
    log_mode: 'IMMUTABLE',
    artifact_path: expect.stringMatching(/^wandb-client-artifact:\/\/\w{128}\/errors\.table\.json$/),
    _latest_artifact_path: expect.stringMatching(/^wandb-client-artifact:\/\/\w{128}:latest\/errors\.table\.json$/),
  });
  const created = test.sent.filter(({ name }) => name === 'CreateArtifact').map(({ variables }) => variables['input']);
  const clientID = created.map((input) => (input as { clientID: string }).clientID)[0];
  expect(created[0]).toMatchObject({ runName: 'r1', historyStep: 1 });
  expect(rows[0]).toMatchObject({ errors: { artifact_path: `wandb-client-artifact://${clientID}/errors.table.json` } });
});

it.each([
  ['my table', 'run-r1-mytable-f00f4d2e330913953728f913d388188d'],
  ['val/t', 'run-r1-valt-915c93594e7441b2974eb2fde9791868'],
  ['../up', 'run-r1-..up-70285546f885b1d381075e85168aa19a'],
  ['x'.repeat(130), `run-r1-${'x'.repeat(88)}-baa01318b9ec270f944bf29649e15fc4`],
])('names the artifact of %j as wandb 0.20.1 does, and not longer than servers take', async (key, name) => {
  await using test = startTestApi();
  const run = await test.api.startRun(place);
  run.log({ [key]: await Table.from(table) });
  await run.finish();
  expect(await loggedBy(test)).toEqual([`run_table ${name}:v0`]);
});

it('logs the artifact of a table once when its contents are the same', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun(place);
  for (let step = 0; step < 2; step += 1) run.log({ errors: await Table.from(table) });
  await run.finish();
  expect(await loggedBy(test)).toEqual(['run_table run-r1-errors:v0']);
});

it('says that the artifact of a table was not logged, and ends the run properly', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  test.answer('CreateArtifact', () => Response.json({ errors: [{ message: 'no artifacts' }] }, { status: 403 }));
  const run = await test.api.startRun(place);
  run.log({ errors: await Table.from(table), loss: 1 });
  await expect(run.finish()).rejects.toThrow('no artifacts');
  expect([run.state, (await test.api.run('p/r1')).state]).toEqual(['finished', 'finished']);
  expect(events.flatMap((event) => (event.type === 'warning' ? event.message : []))).toEqual([
    expect.stringMatching(/^The artifact run-r1-errors was not logged: /),
  ]);
});

it('sends the table of a run that was offline as an artifact, wherever its folder is now', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using test = startTestApi();
  const run = await test.api.startRun({ project: 'p', id: 'r1', mode: 'offline', directory: folder.path });
  run.log({ 'val/errors': await Table.from(table) });
  await run.finish();
  await rename(run.logFolder ?? '', join(folder.path, 'moved'));
  await syncRun(test.api.client, join(folder.path, 'moved'));
  const [name = ''] = await loggedBy(test);
  const artifact = await test.api.artifact(`p/${name.slice('run_table '.length)}`);
  expect(await artifact.get('val/errors')).toMatchObject(table);
  const rows = await (await test.api.run('p/r1')).history();
  expect(rows[0]).toMatchObject({ 'val/errors': { artifact_path: expect.stringContaining('/val/errors.table.json') } });
});

it('makes no artifact of a table that is not logged anywhere', async () => {
  const entry = (await Table.from(table)).encode({ key: 't', step: 0 });
  expect(entry.artifacts).toBeUndefined();
  expect(entry.json).not.toHaveProperty('artifact_path');
});
