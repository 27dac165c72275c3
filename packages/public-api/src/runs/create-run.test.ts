import { UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';

it('creates a running run and returns it whole, with one request [API-105, API-106, API-108]', async () => {
  await using kit = startTestApi();
  const { entity } = kit.server;

  const run = await kit.api.createRun({ project: 'vision', entity });

  expect(run.id).toMatch(/^[a-z0-9]{8}$/);
  expect([run.entity, run.project, run.state]).toEqual([entity, 'vision', 'running']);
  expect([run.config, run.summaryMetrics, run.user?.username]).toEqual([{}, {}, entity]);
  expect(kit.sent).toEqual([
    { name: 'UpsertRun', variables: { entity, project: 'vision', name: run.id, state: 'running' } },
  ]);
});

it('takes entity, project and id from the answer [API-105]', async () => {
  await using kit = startTestApi();
  const { upsertBucket } = await upsertRun(kit.api.client, { project: 'vision', name: 'abc' });
  const bucket = { ...upsertBucket?.bucket, name: 'given', project: { name: 'renamed', entity: { name: 'other' } } };
  kit.answer('UpsertRun', () => data({ upsertBucket: { inserted: true, bucket } }));

  const run = await kit.api.createRun({ project: 'vision' });

  expect([run.entity, run.project, run.id]).toEqual(['other', 'renamed', 'given']);
});

it('takes the configured project and entity, else uncategorized of the default entity [API-107]', async () => {
  await using kit = startTestApi();
  await using configured = startTestApi({}, { project: 'vision', entity: 'local' });

  const bare = await kit.api.createRun();
  const set = await configured.api.createRun();

  expect(bare.path).toEqual([kit.server.entity, 'uncategorized', bare.id]);
  expect(set.path).toEqual(['local', 'vision', set.id]);
  expect(configured.takeNames()).toEqual(['UpsertRun']);
});

it('creates a run that waits to be started [API-110]', async () => {
  await using kit = startTestApi();

  const run = await kit.api.createRun({ project: 'vision', state: 'pending' });

  expect(kit.sent.at(-1)?.variables['state']).toBe('pending');
  expect(run.state).toBe('pending');
});

it('can be updated right away [API-109]', async () => {
  await using kit = startTestApi();
  const run = await kit.api.createRun({ project: 'vision', runId: 'mine' });

  run.name = 'named';
  run.config['lr'] = 0.1;
  run.summary.set('loss', 1);
  await run.update();

  const read = await kit.api.run(`${kit.server.entity}/vision/mine`);
  expect([read.name, read.config, read.summaryMetrics]).toEqual(['named', { lr: 0.1 }, { loss: 1 }]);
});

it('resumes the run of an id that exists', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', displayName: 'old', config: { lr: 1 } }] });

  const run = await kit.api.createRun({ project: 'vision', runId: 'abc' });

  expect([run.name, run.config]).toEqual(['old', { lr: 1 }]);
});

it('refuses options that cannot be used, without a request', async () => {
  await using kit = startTestApi();

  for (const runId of ['', '.', '..', 'a/b', ' a', 'x'.repeat(129)]) {
    await expect(kit.api.createRun({ runId })).rejects.toThrow(ValidationError);
  }
  for (const project of ['', '..', 'a/b', 'x'.repeat(129)]) {
    await expect(kit.api.createRun({ project })).rejects.toThrow(ValidationError);
  }
  await expect(kit.api.createRun({ entity: '..' })).rejects.toThrow('entity must not be "..".');
  // @ts-expect-error There is no such state to create a run with.
  await expect(kit.api.createRun({ state: 'finished' })).rejects.toThrow('state must be running or pending.');
  expect(kit.takeNames()).toEqual([]);
});

it('rejects an answer without a run', async () => {
  await using kit = startTestApi();
  kit.answer('UpsertRun', () => data({ upsertBucket: { inserted: false, bucket: null } }));

  await expect(kit.api.createRun({ project: 'vision', runId: 'abc' })).rejects.toThrow(
    new UnexpectedResponseError(`The server does not confirm run ${kit.server.entity}/vision/abc.`),
  );
});
