import { ConflictError, RunNotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { confirmRun, createFileStreamModel, type FileStreamModel } from '../testing/file-stream-model.js';
import { startRun } from './start-run.js';
import type { StartRunOptions } from './start-run-options.js';

const startedConfig = '{"lr":{"value":0.1,"desc":"rate"},"_wandb":{"value":{"t":{"1":[5]},"cli_version":"0.20.1"}}}';

it('makes a run with a random id in the configured project of the configured entity', async () => {
  const model = createFileStreamModel();

  await using run = await startRun(model.client);

  expect(run.id).toMatch(/^[a-z0-9]{8}$/);
  expect(run).toMatchObject({
    entity: 'ann',
    project: 'vision',
    name: 'calm-wave-1',
    isResumed: false,
    state: 'running',
  });
  expect(run.url).toBe(`https://wandb.test/ann/vision/runs/${run.id}`);
  expect(model.requested).toEqual([
    {
      name: 'UpsertRun',
      variables: { name: run.id, entity: 'ann', project: 'vision', config: '{"_wandb":{"value":{"t":{}}}}' },
    },
  ]);
});

it('sends what describes the run, and wraps the configuration', async () => {
  const model = createFileStreamModel();
  const options: StartRunOptions = {
    entity: 'team',
    project: 'audio lab',
    name: 'first',
    notes: 'why',
    tags: ['a', 'b'],
    group: 'g',
    jobType: 'train',
    config: { lr: 0.1, nested: { at: new Date(0) }, limit: Infinity },
  };

  await using run = await startRun(model.client, options);

  expect(model.requested[0]?.variables).toEqual({
    name: run.id,
    entity: 'team',
    project: 'audio lab',
    displayName: 'first',
    notes: 'why',
    tags: ['a', 'b'],
    groupName: 'g',
    jobType: 'train',
    config:
      '{"_wandb":{"value":{"t":{}}},"lr":{"value":0.1},"nested":{"value":{"at":"1970-01-01T00:00:00.000Z"}},"limit":{"value":Infinity}}',
  });
  expect(run.config).toEqual({ lr: 0.1, nested: { at: '1970-01-01T00:00:00.000Z' }, limit: Infinity });
  expect(run.url).toBe(`https://wandb.test/team/audio%20lab/runs/${run.id}`);
});

it.each<[string, StartRunOptions]>([
  ['a long id', { id: 'x'.repeat(129) }],
  ['an id with a slash', { id: 'a/b' }],
  ['an id with a space at its end', { id: 'a ' }],
  ['an empty id', { id: '' }],
  ['an id that leads elsewhere', { id: '..' }],
  ['a project that leads elsewhere', { project: '..' }],
  ['a project with the path of another', { project: 'a/b', mode: 'offline' }],
  ['a long project', { project: 'x'.repeat(129) }],
  ['an empty entity', { entity: '' }],
  ['an empty tag', { tags: [''] }],
  ['a long tag', { tags: ['x'.repeat(65)] }],
  ['resume without an id', { resume: 'allow' }],
  ['an unknown way to resume', { id: 'a', resume: 'perhaps' as 'allow' }],
  ['two beginnings', { forkFrom: { runId: 'a', step: 1 }, rewindTo: { runId: 'a', step: 1 } }],
  ['a beginning and a resumption', { id: 'b', resume: 'must', forkFrom: { runId: 'a', step: 1 } }],
  ['a run that begins with itself', { id: 'a', forkFrom: { runId: 'a', step: 1 } }],
  ['a step that is none', { rewindTo: { runId: 'a', step: -1 } }],
  ['two runs to take back', { id: 'b', rewindTo: { runId: 'a', step: 1 } }],
  ['measurements without a pause', { systemMetrics: { intervalMs: 0 } }],
  ['a negative interval', { flushIntervalMs: -1 }],
  ['heartbeats without a pause', { heartbeatIntervalMs: 0 }],
  ['a buffer for nothing', { maxBufferedBytes: 0 }],
  ['a timeout that is no number', { uploadTimeoutMs: Number.NaN }],
  ['a value that cannot be written', { config: { f: () => 1 } }],
  ['a key that clients keep for themselves', { config: { _wandb: 1 } }],
])('refuses %s before any request', async (_what, options) => {
  const model = createFileStreamModel();

  await expect(startRun(model.client, options)).rejects.toBeInstanceOf(ValidationError);

  expect(model.requested).toEqual([]);
});

it.each([...'/\\#?%:'])('refuses %s in the configured project before any request', async (character) => {
  const model = createFileStreamModel();
  const settings = { ...model.client.settings, entity: null, project: `vision${character}1` };

  await expect(startRun({ ...model.client, settings })).rejects.toThrow(
    new ValidationError(
      `The project ${JSON.stringify(settings.project)} is not usable: it has over 128 characters, or one of / \\ # ? % :.`,
    ),
  );

  expect(model.requested).toEqual([]);
});

it('takes a project of 128 characters, whatever they are', async () => {
  const project = `${'🌊'.repeat(120)} ü'"&*~.`;
  const model = createFileStreamModel();

  await using run = await startRun(model.client, { project });

  expect(run.project).toBe(project);
});

it('refuses an id whose run has started, without changing that run', async () => {
  const model = modelWithRun({ config: startedConfig });

  await expect(startRun(model.client, { id: 'old', config: { lr: 1 } })).rejects.toBeInstanceOf(ConflictError);

  expect(model.requested.map(({ name }) => name)).toEqual(['GetRun']);
});

it('refuses an id whose run another client makes at the same moment', async () => {
  const model = createFileStreamModel({
    request: (name, variables) => {
      if (name === 'GetRun') return { project: null };
      const answer = confirmRun(name, variables) as { upsertBucket: object };
      return { upsertBucket: { ...answer.upsertBucket, inserted: false } };
    },
  });

  await expect(startRun(model.client, { id: 'mine' })).rejects.toBeInstanceOf(ConflictError);
});

it('makes a run with an id that is free', async () => {
  const model = modelWithRun(null);

  await using run = await startRun(model.client, { id: 'new-1' });

  expect(run.id).toBe('new-1');
});

it('starts a run that was made ahead of its start, and keeps its configuration', async () => {
  const model = modelWithRun({ config: '{"lr":{"value":0.1}}' });

  await using run = await startRun(model.client, { id: 'old', config: { momentum: 0.9 } });

  expect(run.isResumed).toBe(false);
  expect(run.config).toEqual({ lr: 0.1, momentum: 0.9 });
});

it('continues a run behind its last row, its console and its summary', async () => {
  const model = modelWithRun({
    config: startedConfig,
    historyLineCount: 7,
    historyKeys: { keys: {}, lastStep: 41 },
    summaryMetrics: '{"best":0.9,"loss":1,"_runtime":63.5,"_wandb":{"runtime":63}}',
  });

  const run = await startRun(model.client, { id: 'old', resume: 'allow', config: { lr: 0.2 } });
  expect(run).toMatchObject({ isResumed: true, step: 42, config: { lr: 0.2 } });
  run.log({ loss: 0.5 });
  run.writeConsole('again');
  await run.finish();

  expect(JSON.parse(model.history[7] ?? '')).toMatchObject({ loss: 0.5, _step: 42 });
  expect(JSON.parse(model.history[7] ?? '')['_runtime']).toBeGreaterThanOrEqual(63);
  expect(model.history).toHaveLength(8);
  expect(model.console[3]).toMatch(/ again$/);
  expect(model.summary).toMatchObject({ best: 0.9, loss: 0.5, _step: 42 });
  const upsert = model.requested.find(({ name }) => name === 'UpsertRun');
  expect(JSON.parse(String(upsert?.variables['config']))).toEqual({
    lr: { value: 0.2 },
    _wandb: { value: { t: { 1: [5] }, cli_version: '0.20.1' } },
  });
  expect(upsert?.variables['tags']).toBeUndefined();
});

it('continues a run that has started but has no rows at its first step', async () => {
  const model = modelWithRun({ config: startedConfig });

  await using run = await startRun(model.client, { id: 'old', resume: 'must' });

  expect(run).toMatchObject({ isResumed: true, step: 0 });
});

it.each([
  ['does not exist', null],
  ['has not started', { config: '{}' }],
])('refuses to resume a run that %s when it must', async (reason, stored) => {
  const model = modelWithRun(stored);

  const started = startRun(model.client, { id: 'old', resume: 'must' });

  await expect(started).rejects.toThrow(new RunNotFoundError(`Cannot resume run ann/vision/old: it ${reason}.`));
});

it('makes the run that it may resume when there is none', async () => {
  const model = modelWithRun(null);

  await using run = await startRun(model.client, { id: 'old', resume: 'allow' });

  expect(run).toMatchObject({ isResumed: false, step: 0 });
});

it('does not guess where a run goes on whose last step the server does not say', async () => {
  const model = modelWithRun({ config: startedConfig, historyLineCount: 7 });

  await expect(startRun(model.client, { id: 'old', resume: 'allow' })).rejects.toBeInstanceOf(UnexpectedResponseError);
});

it('refuses an answer without a run', async () => {
  const model = createFileStreamModel({ request: () => ({ upsertBucket: null }) });

  await expect(startRun(model.client)).rejects.toBeInstanceOf(UnexpectedResponseError);
});

/** A model that has one run, or none. */
function modelWithRun(stored: Readonly<Record<string, unknown>> | null): FileStreamModel {
  return createFileStreamModel({
    request: (name, variables) => {
      switch (name) {
        case 'GetRun':
          return {
            project: { internalId: 'UHJvamVjdDox', run: stored && { name: variables['name'], ...emptyRun, ...stored } },
          };
        case 'GetRunHistoryKeys':
          return { project: { run: { logLineCount: 3, eventsLineCount: 0 } } };
        default: {
          const answer = confirmRun(name, variables) as { upsertBucket: object };
          return { upsertBucket: { ...answer.upsertBucket, inserted: stored === null } };
        }
      }
    },
  });
}

const emptyRun = { config: null, summaryMetrics: null, historyKeys: null, historyLineCount: 0 };
