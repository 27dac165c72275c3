import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { Artifact } from '@wandb-ts/public-api';
import { saveJob } from '@wandb-ts/public-api/jobs';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { data, type LaunchKit, startLaunchKit } from '../testing/launch-kit.js';
import { launchAdd } from './launch-add.js';
import type { LaunchAddOptions } from './launch-add-options.js';

/** A server with the queue `q`. */
async function start(): Promise<LaunchKit> {
  const kit = startLaunchKit();
  await kit.api.upsertRunQueue('q', { cpus: '{{cpus}}' }, 'local-container', {
    prioritizationMode: 'V0',
    templateVariables: { cpus: { schema: { type: 'integer', default: 1 } } },
  });
  kit.takeNames();
  return kit;
}

/** Saves the job `local/vision/job-train:v0`. */
async function saveTrain(kit: LaunchKit): Promise<void> {
  const source = { type: 'repo', remote: 'https://github.com/a/b', commit: null } as const;
  const job = { name: 'train', source, entryPoint: ['python', 'main.py'] };
  const unknown = { pythonVersion: null, requirements: null, patch: null };
  await saveJob(kit.client, { entity: 'local', project: 'vision', ...job, ...unknown });
  kit.takeNames();
}

/** The run spec that was pushed last. */
function pushedSpec(kit: LaunchKit): Record<string, unknown> {
  const input = kit.sent.findLast(({ field }) => field === 'pushToRunQueueByName')?.variables['input'];
  return JSON.parse((input as { runSpec: string }).runSpec) as Record<string, unknown>;
}

/** The run spec that these options make. */
async function specOf(options: LaunchAddOptions): Promise<Record<string, unknown>> {
  await using kit = await start();
  await launchAdd({ dockerImage: 'img', entity: 'local', queueName: 'q', ...options }, { client: kit.client });
  return pushedSpec(kit);
}

it('takes all twenty options of the documentation, and two words for the queue [L001]', async () => {
  await using kit = await start();
  const options: LaunchAddOptions = {
    uri: null,
    job: null,
    config: { overrides: { args: ['--a'], run_config: { lr: 1 } } },
    templateVariables: { cpus: 4 },
    project: 'p',
    entity: 'local',
    queueName: 'q',
    resource: 'local-container',
    entryPoint: ['python', 't.py'],
    name: 'n',
    version: 'v9',
    dockerImage: 'img:1',
    projectQueue: 'model-registry',
    resourceArgs: null,
    runId: 'rid',
    build: false,
    repository: 'repo',
    sweepId: 'sw',
    author: 'au',
    priority: 'critical',
  };

  const queued = await launchAdd(options, { api: kit.api });

  expect(Object.keys(options)).toHaveLength(20);
  expect(pushedSpec(kit)).toEqual({
    overrides: { args: ['--a'], run_config: { lr: 1 }, entry_point: ['python', 't.py'] },
    entity: 'local',
    author: 'au',
    project: 'p',
    name: 'n',
    docker: { docker_image: 'img:1' },
    sweep_id: 'sw',
    resource: 'local-container',
    git: { version: 'v9' },
    run_id: 'rid',
    registry: { url: 'repo' },
  });
  expect([queued.queueName, queued.priority, await queued.state()]).toEqual(['q', 0, 'pending']);
  expect((await launchAdd({ dockerImage: 'img', entity: 'local', queue: 'q' }, kit)).queueName).toBe('q');
});

it.each<[object, string]>([
  [{ parameters: {} }, 'launchAdd has no option parameters. There are: uri, job, config,'],
  [{ constructor: 'x' }, 'launchAdd has no option constructor.'],
  [
    { queue: 'a', queueName: 'b' },
    'The options queue and queueName of launchAdd are two words for one thing: give one.',
  ],
  [{ config: [] }, 'The option config of launchAdd must be an object.'],
  [{ entryPoint: 'python main.py' }, 'The option entryPoint of launchAdd must be a list of strings.'],
  [{ build: 'yes' }, 'The option build of launchAdd must be true or false.'],
  [{ dockerImage: 'x', config: { docker: 'x' } }, 'config.docker must be an object.'],
  [{ dockerImage: 'x', config: { project: 1 } }, 'config.project must be a string.'],
  [{ dockerImage: 'x', priority: 'urgent' }, 'A priority is a number from 0 (first) to 3,'],
])('refuses %j before any request [L001, L032]', async (options, message) => {
  await using kit = await start();

  const adding = launchAdd(options as LaunchAddOptions, kit);

  await expect(adding).rejects.toThrow(ValidationError);
  await expect(adding).rejects.toThrow(message);
  expect(kit.takeNames()).toEqual([]);
});

it.each<[LaunchAddOptions, string]>([
  [{}, 'neither a job nor a docker image'],
  [{ config: {} }, 'neither a job nor a docker image'],
  [{ job: 'e/p/j:v0', dockerImage: 'x' }, 'both a job and a docker image'],
  [{ dockerImage: 'x', config: { job: 'e/p/j:v0' } }, 'both a job and a docker image'],
  [{ job: 'e/p/j:v0', config: { docker: { docker_image: 'x' } } }, 'both a job and a docker image'],
])('needs exactly one source, not that of %j [L002, L003, L004, L005]', async (options, message) => {
  await using kit = await start();

  const adding = launchAdd(options, kit);

  await expect(adding).rejects.toThrow(LaunchError);
  await expect(adding).rejects.toThrow(message);
  expect(kit.takeNames()).toEqual([]);
});

it('keeps a job that is null, and a uri, of the configuration [L006, L008]', async () => {
  const spec = await specOf({ config: { job: null, uri: 'https://example.com' } });

  expect(spec).toMatchObject({ job: null, uri: 'https://example.com', docker: { docker_image: 'img' } });
});

it.each<[LaunchAddOptions, string]>([
  [{ project: 'arg', config: { project: 'config' } }, 'arg'],
  [{ config: { project: 'config' } }, 'config'],
  [{ project: '', config: { project: 'config' } }, 'config'],
  [{}, ''],
])('chooses the project for %j [L011]', async (options, expected) => {
  expect((await specOf(options))['project']).toBe(expected);
});

it.each([
  ['local/vision/job-train:v0', 'vision'],
  ['vision/job-train:v0', ''],
  ['job-train:v0', ''],
])('takes the project of the job %s only from all three parts [L009, L010]', async (job, expected) => {
  await using kit = await start();
  await saveTrain(kit);
  const client = kit.client.with({ entity: 'local', project: 'vision' });

  await launchAdd({ job, queueName: 'q' }, { client });
  await launchAdd({ config: { job }, queueName: 'q' }, { client });

  expect(pushedSpec(kit)).toMatchObject({ job: 'local/vision/job-train:v0', project: expected });
});

it.each([
  ['http://127.0.0.1:8080/local/vision/artifacts/job/job-train/v0', 'local/vision/job-train:v0'],
  ['local/vision/job-train', 'local/vision/job-train:latest'],
])('queues the job %s by the whole path that every agent finds it by [L063]', async (job, expected) => {
  await using kit = await start();
  await saveTrain(kit);

  await launchAdd({ job, queueName: 'q' }, kit);

  expect(pushedSpec(kit)).toMatchObject({ job: expected, project: 'vision' });
});

it.each<[LaunchAddOptions, string[]]>([
  [{ entity: 'local', config: { entity: 'x' } }, ['PushToRunQueueByName']],
  [{ config: { entity: 'local' } }, ['PushToRunQueueByName']],
  [{}, ['GetDefaultEntity', 'PushToRunQueueByName']],
])('chooses the entity for %j, and asks for it only when it must [L012, L013, L039]', async (options, names) => {
  await using kit = await start();
  const client = kit.client.with({});

  await launchAdd({ dockerImage: 'img', queueName: 'q', ...options }, { client });

  expect(pushedSpec(kit)['entity']).toBe('local');
  expect(kit.takeNames()).toEqual(names);
});

it('uses the queue default of model-registry without a name [L014, L015]', async () => {
  await using kit = await start();

  const queued = await launchAdd({ dockerImage: 'img', entity: 'local' }, kit);

  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'ListRunQueues', 'CreateRunQueue', 'PushToRunQueue']);
  expect([queued.queueName, queued.projectQueue]).toEqual(['default', 'model-registry']);
});

it.each<[LaunchAddOptions, unknown]>([
  [{ resource: 'kubernetes', config: { resource: 'sagemaker' } }, 'sagemaker'],
  [{ resource: 'kubernetes', config: { resource: null } }, null],
  [{ resource: 'kubernetes' }, 'kubernetes'],
  [{ resource: '' }, null],
  [{}, null],
])('chooses the resource for %j [L016, L017]', async (options, expected) => {
  expect((await specOf(options))['resource']).toBe(expected);
});

it.each<[LaunchAddOptions, unknown]>([
  [{ resourceArgs: { k: { a: 1 } }, config: { resource_args: { s: { b: 2 } } } }, { k: { a: 1 } }],
  [{ resourceArgs: {}, config: { resource_args: { s: { b: 2 } } } }, { s: { b: 2 } }],
  [{ resourceArgs: {} }, undefined],
])('replaces the settings of the configuration for %j [L018]', async (options, expected) => {
  expect((await specOf(options))['resource_args']).toEqual(expected);
});

it('drops the settings when the configuration has variables, and warns of it [L019]', async () => {
  await using kit = await start();

  await launchAdd(
    { dockerImage: 'img', queueName: 'q', resourceArgs: { k: { a: 1 } }, config: { template_variables: { cpus: 2 } } },
    kit,
  );

  expect(pushedSpec(kit)).not.toHaveProperty('resource_args');
  expect(kit.warnings).toEqual([
    'The run spec has both resource_args and template_variables: the template_variables are used.',
  ]);
});

it('keeps the settings beside variables that are an option, also when the server answers none [L020, L043]', async () => {
  await using kit = await start();
  const answer = '{"resource":"","resource_args":null}';
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: 'i', runSpec: answer } }));
  const settings = { resource: 'k', resourceArgs: { k: { a: 1 } } };

  const queued = await launchAdd(
    { dockerImage: 'img', queueName: 'q', ...settings, templateVariables: { cpus: 2 } },
    kit,
  );

  expect(pushedSpec(kit)['resource_args']).toEqual({ k: { a: 1 } });
  expect(queued.runSpec).toMatchObject({ resource: 'k', resource_args: { k: { a: 1 } } });
  expect(kit.warnings).toEqual([]);
});

it.each<[LaunchAddOptions, unknown]>([
  [{ templateVariables: { b: 3 }, config: { template_variables: { a: 1, b: 2 } } }, '{"a":1,"b":3}'],
  [{ config: { template_variables: { a: 1 } } }, '{"a":1}'],
  [{ templateVariables: {} }, '{}'],
  [{}, undefined],
  [{ config: { template_variables: [1] } }, undefined],
])('sends the values of variables for %j [L021, L022, L023]', async (options, expected) => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: 'i', runSpec: '' } }));

  await launchAdd({ dockerImage: 'img', queueName: 'q', ...options }, kit);

  const input = { ...(kit.sent.at(-1)?.variables['input'] as Record<string, unknown> | undefined) };
  expect(input).toHaveProperty('runSpec');
  expect(input['templateVariableValues']).toBe(expected);
  const kept = Array.isArray(options.config?.['template_variables']) ? [1] : undefined;
  expect(pushedSpec(kit)['template_variables']).toEqual(kept);
});

it.each<[LaunchAddOptions, unknown]>([
  [
    { entryPoint: ['a'], config: { overrides: { entry_point: ['b'], dockerfile: 'D' } } },
    { entry_point: ['a'], dockerfile: 'D' },
  ],
  [{ entryPoint: [], config: { overrides: { entry_point: ['b'] } } }, { entry_point: ['b'] }],
  [{ entryPoint: [] }, {}],
  [
    { config: { overrides: { run_config: { a: 1 }, args: ['x'], artifacts: { d: 1 }, files: { f: 'g' } } } },
    { run_config: { a: 1 }, args: ['x'], artifacts: { d: 1 }, files: { f: 'g' } },
  ],
])('keeps the overrides of %j, but for the entry point [L024, L026]', async (options, expected) => {
  expect((await specOf(options))['overrides']).toEqual(expected);
});

it('keeps what else the configuration says of the repository and the image [L027]', async () => {
  const config = { git: { remote: 'r', version: 'old' }, docker: { user_id: 7 } };

  expect(await specOf({ version: 'v', config })).toMatchObject({
    git: { remote: 'r', version: 'v' },
    docker: { user_id: 7, docker_image: 'img' },
  });
});

it('refuses arguments that are no list [L025]', async () => {
  await using kit = await start();

  const adding = launchAdd({ dockerImage: 'img', config: { overrides: { args: '--lr 1' } } }, kit);

  await expect(adding).rejects.toThrow(LaunchError);
  await expect(adding).rejects.toThrow('config.overrides.args must be a list of strings.');
  expect(kit.takeNames()).toEqual([]);
});

it('leaves out empty names, and keeps an empty id of the run [L027, L028, L034]', async () => {
  expect(await specOf({ name: '', author: '', sweepId: '', version: '', runId: '' })).toEqual({
    entity: 'local',
    project: '',
    docker: { docker_image: 'img' },
    resource: null,
    git: {},
    overrides: {},
    run_id: '',
  });
});

it.each<[LaunchAddOptions, unknown]>([
  [
    { repository: 'r', config: { registry: { type: 'ecr', url: 'old' } } },
    { type: 'ecr', url: 'r' },
  ],
  [{ repository: 'r' }, { url: 'r' }],
])('sets where images are pushed for %j [L029, L030]', async (options, expected) => {
  expect((await specOf(options))['registry']).toEqual(expected);
});

it('looks for the queue where the configuration says, also when it asks for the item later [L033]', async () => {
  await using kit = await start();

  const queued = await launchAdd(
    { dockerImage: 'img', entity: 'team', queueName: 'q', config: { queue_entity: 'local' } },
    kit,
  );

  expect(pushedSpec(kit)).toMatchObject({ entity: 'team', queue_entity: 'local' });
  expect([queued.entity, queued.queueEntity, await queued.state()]).toEqual(['team', 'local', 'pending']);
});

it('keeps unknown keys of the configuration, and their places [L035]', async () => {
  const spec = await specOf({ config: { zebra: 1, name: 'n', project: 'p' } });

  expect(Object.keys(spec).slice(0, 3)).toEqual(['zebra', 'name', 'project']);
});

it('changes nothing of the configuration [L036]', async () => {
  const config = Object.freeze({
    docker: Object.freeze({}),
    git: Object.freeze({}),
    overrides: Object.freeze({ entry_point: Object.freeze(['a']) }),
    registry: Object.freeze({}),
    template_variables: Object.freeze({ cpus: 2 }),
  });

  await specOf({ config, version: 'v', entryPoint: ['b'], repository: 'r' });

  expect(config).toEqual({
    docker: {},
    git: {},
    overrides: { entry_point: ['a'] },
    registry: {},
    template_variables: { cpus: 2 },
  });
});

it('says before any request but for the entity that JSON cannot hold a configuration [L038]', async () => {
  await using kit = await start();

  const adding = launchAdd({ dockerImage: 'img', entity: 'local', config: { f: () => 1 } }, kit);

  await expect(adding).rejects.toThrow('runSpec.f is a function, which JSON cannot hold.');
  expect(kit.takeNames()).toEqual([]);
});

it('answers with the settings that the queue decided, and without API keys [L043, L065, L067]', async () => {
  await using kit = await start();

  const queued = await launchAdd(
    {
      dockerImage: 'img',
      queueName: 'q',
      project: 'p',
      templateVariables: { cpus: 4 },
      config: { _wandb_api_key: 's3cret' },
    },
    kit,
  );

  expect({ ...queued }).toEqual({
    id: btoa('RunQueueItem:1'),
    queueName: 'q',
    entity: 'local',
    project: 'p',
    projectQueue: 'model-registry',
    queueEntity: 'local',
    priority: null,
    runSpec: {
      entity: 'local',
      project: 'p',
      docker: { docker_image: 'img' },
      resource: 'local-container',
      git: {},
      overrides: {},
      resource_args: { 'local-container': { cpus: '4' } },
    },
  });
});

it('looks for a job before anything is queued [L063]', async () => {
  await using kit = await start();
  await saveTrain(kit);

  const queued = await launchAdd({ job: 'local/vision/job-train:v0', entity: 'local', queueName: 'q' }, kit);
  const names = kit.takeNames();
  const missing = launchAdd({ job: 'local/vision/other:v0', entity: 'local', queueName: 'q' }, kit);

  expect(names.at(-1)).toBe('PushToRunQueueByName');
  expect(await queued.state()).toBe('pending');
  await expect(missing).rejects.toThrow(LaunchError);
  await expect(missing).rejects.toThrow('Unable to fetch the job local/vision/other:v0:');
  await expect(missing).rejects.toMatchObject({ cause: expect.any(NotFoundError) });
  expect(kit.takeNames()).not.toContain('PushToRunQueueByName');
});

it('sends one request besides the look at the job', async () => {
  await using kit = await start();
  await saveTrain(kit);
  const job = 'local/vision/job-train:v0';
  const entity = 'local';

  await launchAdd({ job, entity, queueName: 'q' }, kit);
  // What the server can do is asked once for each client.
  expect(kit.takeNames()).toEqual(['GetServerFeatures', 'GetArtifactMembership', 'PushToRunQueueByName']);
  await launchAdd({ job, entity, queueName: 'q', priority: 'high', templateVariables: { cpus: 4 } }, kit);
  expect(kit.takeNames()).toEqual(['GetArtifactMembership', 'PushToRunQueueByName']);
  await launchAdd({ dockerImage: 'img:1', entity, project: 'p', queueName: 'q' }, kit);
  expect(kit.takeNames()).toEqual(['PushToRunQueueByName']);
});

it('does not take an artifact of another type for a job [L064]', async () => {
  await using kit = await start();
  await kit.api.createProject('vision', 'local');
  await new Artifact('data', 'dataset').save({ api: kit.api, entity: 'local', project: 'vision' });
  kit.takeNames();

  const adding = launchAdd({ job: 'local/vision/data:v0', entity: 'local', queueName: 'q' }, kit);

  await expect(adding).rejects.toThrow(LaunchError);
  await expect(adding).rejects.toThrow('its type is "dataset"');
  expect(kit.takeNames()).not.toContain('PushToRunQueueByName');
});

it('rejects when the server does not know the queue or the variables [L052, L059]', async () => {
  await using kit = await start();
  kit.server.seed({ projects: [{ name: 'model-registry-2' }] });

  await expect(launchAdd({ dockerImage: 'img', queueName: 'none' }, kit)).rejects.toThrow(LaunchError);
  const message = 'Field "templateVariableValues" is not defined by type "PushToRunQueueByNameInput".';
  kit.answer('PushToRunQueueByName', () => Response.json({ errors: [{ message }] }, { status: 400 }));
  await expect(launchAdd({ dockerImage: 'img', queueName: 'q', templateVariables: { a: 1 } }, kit)).rejects.toThrow(
    UnsupportedError,
  );
});

it('ends at once with the reason of the caller', async () => {
  await using kit = await start();
  const reason = new Error('enough');

  await expect(
    launchAdd({ dockerImage: 'img' }, { client: kit.client, signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason);
});

it('takes the project of a job from the recorded forms [L009, L010]', async () => {
  const path = join(import.meta.dirname, '..', 'testing', 'goldens', 'helpers.json');
  const { projectFromJob } = JSON.parse(readFileSync(path, 'utf8')) as {
    projectFromJob: Record<string, string | null>;
  };
  const { buildRunSpec } = await import('./build-run-spec.js');

  for (const [job, project] of Object.entries(projectFromJob)) {
    expect(buildRunSpec({ job }).runSpec['project']).toBe(project ?? '');
  }
});
