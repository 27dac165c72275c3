import { ValidationError, type WarningEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { LaunchError } from '../run-queues/launch-error.js';
import { imageFile, number, type RawJob, saveRawJob } from '../testing/raw-job.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

async function startWithJob(job: RawJob): Promise<TestApi & { readonly warnings: string[] }> {
  const warnings: string[] = [];
  const kit = startTestApi(
    {},
    { onEvent: (event) => event.type === 'warning' && warnings.push((event as WarningEvent).message) },
  );
  await kit.api.createRunQueue('q', 'kubernetes', { entity: 'local', prioritizationMode: 'V0' });
  await saveRawJob(kit, 'job-a', job);
  return Object.assign(kit, { warnings });
}

function pushed(kit: TestApi): { readonly runSpec: string; readonly [key: string]: unknown } {
  const { variables } = kit.sent.findLast(({ name }) => name === 'PushToRunQueueByName') ?? {};
  return (variables?.['input'] ?? {}) as { runSpec: string };
}

it('queues a job in its own project, and leaves the resource to the queue [API-616, API-617, L097, L098, L102, L103]', async () => {
  await using kit = await startWithJob({ file: imageFile({ lr: number, on: { wb_type: 'boolean' } }) });
  const job = await kit.api.job('local/p/job-a:latest');

  const queued = await job.call({ lr: 0.1, on: true }, { queue: 'q', priority: 'high' });

  const { runSpec, ...input } = pushed(kit);
  expect(input).toEqual({ entityName: 'local', projectName: 'model-registry', queueName: 'q', priority: 1 });
  expect(JSON.parse(runSpec)).toEqual({
    overrides: { run_config: { lr: 0.1, on: true } },
    job: 'local/p/job-a:latest',
    entity: 'local',
    project: 'p',
    docker: {},
    resource: null,
    git: {},
  });
  expect(queued).toMatchObject({ entity: 'local', project: 'p', queueName: 'q', priority: 1 });
  expect(queued.runSpec).toMatchObject({ resource: 'kubernetes' });
  expect(await queued.state()).toBe('pending');
});

it('queues on the queue default, and leaves out settings that are empty [API-616]', async () => {
  await using kit = await startWithJob({ file: imageFile({}) });
  const job = await kit.api.job('local/p/job-a:v0');

  const queued = await job.call({}, { resourceArgs: {} });

  expect(queued).toMatchObject({ queueName: 'default', projectQueue: 'model-registry', priority: null });
  expect(JSON.parse(pushed(kit).runSpec)).not.toHaveProperty('resource_args');
});

it('queues with everything that is said, and looks for the queue in the entity that is named [L098]', async () => {
  await using kit = await startWithJob({ file: imageFile({}) });
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: 'i', runSpec: null } }));
  const job = await kit.api.job('local/p/job-a:v0');
  const place = { entity: 'team', project: 'other', queue: 'gpu', projectQueue: 'legacy' };
  const settings = { resource: 'local-container', resourceArgs: { a: { b: 1 } }, templateVariables: { gpus: 4 } };

  const queued = await job.call({}, { ...place, ...settings, priority: 0 });

  const { runSpec, ...input } = pushed(kit);
  expect(input).toEqual({
    entityName: 'team',
    projectName: 'legacy',
    queueName: 'gpu',
    templateVariableValues: '{"gpus":4}',
    priority: 0,
  });
  expect(JSON.parse(runSpec)).toMatchObject({
    entity: 'team',
    project: 'other',
    resource: 'local-container',
    resource_args: { a: { b: 1 } },
  });
  expect(queued).toMatchObject({
    entity: 'team',
    project: 'other',
    queueName: 'gpu',
    projectQueue: 'legacy',
    priority: 0,
  });
});

it('queues in the entity of the job, and not in that of the viewer [L098]', async () => {
  await using kit = await startWithJob({ file: imageFile({}) });
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: 'i', runSpec: null } }));
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: 'u', entity: 'ann' } }));
  const job = await kit.api.job('local/p/job-a:v0');

  await job.call({}, { queue: 'q' });

  expect(pushed(kit)).toMatchObject({ entityName: 'local' });
  expect(JSON.parse(pushed(kit).runSpec)).toMatchObject({ entity: 'local', project: 'p' });
});

it('runs with the entry point that was set [API-615, L104]', async () => {
  await using kit = await startWithJob({ file: imageFile({}) });
  const job = await kit.api.job('local/p/job-a:v0');
  const words = ['python', 'b c.py'];

  job.setEntrypoint(words);
  words.push('changed');
  await job.call({}, { queue: 'q' });

  expect(job.entryPoint).toEqual(['python', 'b c.py']);
  expect(JSON.parse(pushed(kit).runSpec).overrides).toEqual({ run_config: {}, entry_point: ['python', 'b c.py'] });
  for (const wrong of [[], 'python a.py', [1], null]) {
    expect(() => job.setEntrypoint(wrong as unknown as string[])).toThrow(ValidationError);
  }
});

it('queues references in place of logged artifacts, and refuses drafts [API-618, API-619, L099]', async () => {
  await using kit = await startWithJob({
    file: imageFile({ data: { wb_type: 'artifactVersion' }, more: { wb_type: 'any' } }),
  });
  const job = await kit.api.job('local/p/job-a:v0');
  const data = new Artifact('data', 'dataset');
  await data.newFile('a.txt', 'a');

  await expect(job.call({ data, more: 1 }, { queue: 'q' })).rejects.toThrow(
    new ValidationError('config.data is an artifact that is not logged. Save it before the job is queued.'),
  );
  await expect(job.call({ data: 1, more: [{ data }] }, { queue: 'q' })).rejects.toThrow('config.more[0].data');
  expect(kit.sent.map(({ name }) => name)).not.toContain('PushToRunQueueByName');
  await data.save({ api: kit.api, entity: 'local', project: 'p' });
  await job.call({ data, more: [{ data }] }, { queue: 'q' });

  const reference = {
    _type: 'artifactVersion',
    _version: 'v0',
    id: data.id,
    version: 'v0',
    sequenceName: 'data',
    usedAs: null,
  };
  expect(JSON.parse(pushed(kit).runSpec).overrides.run_config).toEqual({
    data: reference,
    more: [{ data: reference }],
  });
});

it.each([
  ['a missing key', {}, 'config.lr is missing; it must be Number.'],
  ['an extra key', { lr: 1, lrr: 2 }, 'config.lrr is not an input of the job.'],
  ['a boolean for a number', { lr: true }, 'config.lr is Boolean, and must be Number.'],
  ['nothing for a number', { lr: null }, 'config.lr is None, and must be Number.'],
])('refuses a configuration with %s before it is queued [API-620, L100]', async (_name, config, message) => {
  await using kit = await startWithJob({ file: imageFile({ lr: number }) });
  const job = await kit.api.job('local/p/job-a:v0');

  await expect(job.call(config, { queue: 'q' })).rejects.toThrow(
    new ValidationError(`The job local/p/job-a:v0 does not take this: ${message}`),
  );
  expect(kit.sent.map(({ name }) => name)).not.toContain('PushToRunQueueByName');
});

it('takes whole and other numbers alike [L100]', async () => {
  await using kit = await startWithJob({ file: imageFile({ lr: number }) });
  const job = await kit.api.job('local/p/job-a:v0');

  for (const lr of [1, 0.5, 2n ** 60n]) await job.call({ lr }, { queue: 'q' });

  expect(pushed(kit).runSpec).toContain('"lr":1152921504606846976');
});

it('takes any configuration for a job that has not run, with a warning [API-620, L101]', async () => {
  await using kit = await startWithJob({ file: imageFile({}), metadata: { _partial: true } });
  const job = await kit.api.job('local/p/job-a:v0');

  await job.call({ anything: 1 }, { queue: 'q' });

  expect(job.isPartial).toBe(true);
  expect(kit.warnings).toEqual([
    'The job local/p/job-a:v0 has not run yet: whether it takes this configuration is not known.',
  ]);
});

it('checks by what the first run of a job told [L101]', async () => {
  const config = { wb_type: 'typedDict', params: { type_map: { lr: number } } };
  await using kit = await startWithJob({
    file: imageFile({}, { _partial: '1' }),
    metadata: { input_types: { '@wandb.config': config }, output_types: config },
  });
  const job = await kit.api.job('local/p/job-a:v0');

  await expect(job.call({ lr: 'a' }, { queue: 'q' })).rejects.toThrow('config.lr is String, and must be Number.');
  await job.call({ lr: 1 }, { queue: 'q' });

  expect(job.isPartial).toBe(false);
  expect(job.outputTypes).toEqual(config);
  expect(kit.warnings).toEqual([]);
});

it('refuses what is no configuration, and tells why a queue does not take a job', async () => {
  await using kit = await startWithJob({ file: imageFile({ when: { wb_type: 'any' } }) });
  const job = await kit.api.job('local/p/job-a:v0');
  const loop: Record<string, unknown> = {};
  loop['when'] = [loop];

  for (const config of [null, [], 'a', new Map(), { when: undefined }, { when: new Map() }, loop]) {
    await expect(job.call(config as object, { queue: 'q' })).rejects.toThrow(ValidationError);
  }
  await expect(job.call({ when: 1 }, { queue: 'none' })).rejects.toThrow(LaunchError);
  await expect(job.call({ when: 1 }, { queue: 'q', priority: 7 })).rejects.toThrow(ValidationError);
});
