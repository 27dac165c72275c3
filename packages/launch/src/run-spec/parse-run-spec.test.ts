import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { launchJob, queueItem } from '../testing/queue-items.js';
import { parseRunSpec } from './parse-run-spec.js';

it('reads everything that a run spec says', () => {
  const spec = {
    job: 'e/p/j:v0',
    name: 'my run',
    author: 'au',
    sweep_id: 'sw',
    resource: 'kubernetes',
    _resume_count: 2,
    python_version: '3.11',
    docker: { user_id: 7 },
    overrides: {
      args: ['--a', 1, true],
      run_config: { lr: 1 },
      entry_point: ['python', 'a.py'],
      artifacts: { x: 'e/p/x:v0' },
      files: { 'a.json': { b: 1 } },
      dockerfile: 'Dockerfile.a',
      working_dir: 'sub',
    },
  };

  expect(launchJob(spec)).toMatchObject({
    itemId: 'RQI',
    queueName: 'q',
    queueEntity: 'Ent_1',
    origin: { kind: 'job', job: 'e/p/j:v0' },
    isScheduler: false,
    entity: 'Ent_1',
    runId: 'rid12345',
    name: 'my run',
    author: 'au',
    sweepId: 'sw',
    resumeCount: 2,
    resource: 'kubernetes',
    userId: 7,
    pythonVersion: '3.11',
    overrides: {
      args: ['--a', '1', 'true'],
      runConfig: { lr: 1 },
      entryPoint: ['python', 'a.py'],
      artifacts: { x: 'e/p/x:v0' },
      files: { 'a.json': { b: 1 } },
      dockerfile: 'Dockerfile.a',
      workingDir: 'sub',
    },
  });
});

it('fills in what a run spec leaves out', () => {
  const empty = { name: null, resource: null, sweep_id: {}, overrides: null, resource_args: null, git: {} };

  expect(launchJob(empty)).toMatchObject({
    name: null,
    author: null,
    sweepId: null,
    resumeCount: 0,
    resource: 'local-container',
    resourceArgs: {},
    userId: 1000,
    overrides: {
      args: [],
      runConfig: {},
      entryPoint: null,
      artifacts: {},
      files: {},
      dockerfile: null,
      workingDir: null,
    },
  });
});

it('makes an id of eight lower-case letters and digits for a run without one [L194]', () => {
  const [first, second] = [launchJob({ run_id: null }), launchJob({ run_id: '' })];

  expect(first.runId).toMatch(/^[a-z0-9]{8}$/);
  expect(second.runId).toMatch(/^[a-z0-9]{8}$/);
  expect(first.runId).not.toBe(second.runId);
  expect(launchJob({ run_id: 'given' }).runId).toBe('given');
});

it('writes the project in lower case [L195]', () => {
  expect(launchJob({ project: 'Proj_X' }).project).toBe('proj_x');
  expect(launchJob({ project: '' }).project).toBe('');
});

it('keeps the block of the builder away from what runs the job [L226]', () => {
  const kubernetes = { builder: { accelerator: { base_image: 'cuda:12' } }, spec: { a: 1 } };
  const resource_args = { kubernetes, other: { builder: 1 } };

  const job = launchJob({ job: 'e/p/j:v0', resource: 'kubernetes', resource_args });

  expect(job.resourceArgs).toEqual({ kubernetes: { spec: { a: 1 } }, other: { builder: 1 } });
  expect(job.acceleratorBaseImage).toBe('cuda:12');
  expect(resource_args.kubernetes).toHaveProperty('builder');
});

it('reads the image of accelerators under its old name, too', () => {
  const resource_args = { 'local-container': { builder: { cuda: { base_image: 'cuda:11' } } } };

  expect(launchJob({ resource_args }).acceleratorBaseImage).toBe('cuda:11');
  expect(launchJob().acceleratorBaseImage).toBeNull();
});

it('reads the image that code is put into where no images are built', () => {
  const builder = { base_image: 'python:3.13' };

  expect(launchJob({ resource_args: { 'local-container': { builder } } }).baseImage).toBe('python:3.13');
  expect(launchJob().baseImage).toBeNull();
});

it('shows the API key of a run spec nowhere but to whoever asks for it [L215]', () => {
  const job = launchJob({ _wandb_api_key: 'k'.repeat(40) });

  expect(job.apiKey).toBe('k'.repeat(40));
  expect(JSON.stringify(job) + inspect(job, { depth: 9 }) + JSON.stringify({ ...job })).not.toContain('kkkk');
});

it.each<[string, unknown, string]>([
  ['no spec', null, 'has no run spec'],
  ['no entity', { project: 'p', docker: { docker_image: 'i' } }, 'has no entity'],
  ['an empty entity', { entity: '', project: 'p', docker: { docker_image: 'i' } }, 'has no entity'],
  ['no project', { entity: 'e', docker: { docker_image: 'i' } }, 'has no project'],
  ['overrides that are a text', { entity: 'e', project: 'p', job: 'j', overrides: 'x' }, 'overrides of the run spec'],
  [
    'arguments that are a text',
    { entity: 'e', project: 'p', job: 'j', overrides: { args: 'x' } },
    'args of the run spec',
  ],
  ['an argument that is an object', { entity: 'e', project: 'p', job: 'j', overrides: { args: [{}] } }, 'args of'],
  [
    'a null character in a command',
    { entity: 'e', project: 'p', job: 'j', overrides: { entry_point: ['a\0b'] } },
    'null character',
  ],
  ['a null character in a name', { entity: 'e', project: 'p', job: 'j', name: 'a\0b' }, 'name of the run spec holds'],
  ['a null character in the project', { entity: 'e', project: 'p\0', job: 'j' }, 'project of the run spec holds'],
  ['a list of resource arguments', { entity: 'e', project: 'p', job: 'j', resource_args: [] }, 'resource_args of'],
  ['a job that is a number', { entity: 'e', project: 'p', job: 1 }, 'job of the run spec'],
  ['nothing to run', { entity: 'e', project: 'p', uri: 'https://github.com/a/b' }, 'neither a job nor an image'],
])('refuses %s [L216]', (_what, spec, message) => {
  const parse = (): unknown => parseRunSpec({ itemId: 'RQI', queueName: 'q', queueEntity: 'e', spec });

  expect(parse).toThrow(LaunchError);
  expect(parse).toThrow(message);
});

it('refuses an image for a local process [L227]', () => {
  expect(() => launchJob({ resource: 'local-process' })).toThrow(
    new LaunchError('The image i cannot run as a local process.'),
  );
});

it('takes an image from image_uri', () => {
  expect(launchJob({ image_uri: 'img:1' }).origin).toEqual({ kind: 'image', image: 'img:1' });
});

it.each<[Record<string, unknown>, boolean]>([
  [{ uri: 'placeholder-uri-scheduler', resource: 'kubernetes' }, true],
  [{ uri: 'placeholder-uri-scheduler', resource: 'local-process', job: 'e/p/j:v0' }, true],
  [
    {
      uri: 'placeholder-uri-scheduler',
      resource: 'local-process',
      overrides: { entry_point: ['wandb', 'scheduler', 'ID'] },
    },
    true,
  ],
  [
    {
      uri: 'placeholder-uri-scheduler',
      resource: 'local-process',
      overrides: { entry_point: ['wandb', 'agent', 'ID'] },
    },
    false,
  ],
  [{ uri: 'placeholder-uri-scheduler', resource: 'local-process', overrides: { entry_point: ['wandb'] } }, false],
  [{ uri: 'placeholder-x', resource: 'kubernetes' }, false],
])('tells whether %j is for a scheduler [L284]', (spec, isScheduler) => {
  expect(launchJob(spec).isScheduler).toBe(isScheduler);
});

it('leaves the spec of the item as it was', () => {
  const item = queueItem({ _wandb_api_key: 'secret', resource_args: { 'local-container': { builder: {} } } });
  const before = structuredClone(item);

  parseRunSpec(item);

  expect(item).toEqual(before);
});
