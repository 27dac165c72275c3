import { expect, it } from 'vitest';
import { launchJob } from '../testing/queue-items.js';
import {
  type JobEnvironmentOptions,
  jobEnvironment,
  localEnvironment,
  sagemakerValueLength,
} from './job-environment.js';

const options: JobEnvironmentOptions = { baseUrl: 'https://api.wandb.ai', apiKey: 'k'.repeat(40) };

it('tells a job the variables of wandb 0.20.1 in their order [L218]', () => {
  const resumed = { name: 'my run', author: 'au', _resume_count: 2, sweep_id: 'sw' };

  const variables = jobEnvironment(launchJob(resumed), options);

  expect(Object.entries(variables)).toEqual([
    ['WANDB_BASE_URL', 'https://api.wandb.ai'],
    ['WANDB_API_KEY', 'k'.repeat(40)],
    ['WANDB_PROJECT', 'proj_x'],
    ['WANDB_ENTITY', 'Ent_1'],
    ['WANDB_LAUNCH', 'True'],
    ['WANDB_RUN_ID', 'rid12345'],
    ['WANDB_DOCKER', 'i'],
    ['WANDB_NAME', 'my run'],
    ['WANDB_USERNAME', 'au'],
    ['WANDB_SWEEP_ID', 'sw'],
    ['WANDB_RESUME', 'allow'],
    ['WANDB_LAUNCH_QUEUE_NAME', 'q'],
    ['WANDB_LAUNCH_QUEUE_ENTITY', 'Ent_1'],
    ['WANDB_LAUNCH_TRACE_ID', 'RQI'],
    ['WANDB_CONFIG', '{}'],
    ['WANDB_LAUNCH_FILE_OVERRIDES', '{}'],
    ['WANDB_ARTIFACTS', '{}'],
  ]);
});

it('writes what JSON has no word for as Python does [L218]', () => {
  const overrides = { run_config: { lr: Number.NaN, n: 2n ** 60n } };

  expect(jobEnvironment(launchJob({ overrides }), options)['WANDB_CONFIG']).toBe('{"lr":NaN,"n":1152921504606846976}');
});

it('tells a job of a project in lower case, and of none when it is empty [L195]', () => {
  expect(jobEnvironment(launchJob(), options)['WANDB_PROJECT']).toBe('proj_x');
  expect(jobEnvironment(launchJob({ project: '' }), options)).not.toHaveProperty('WANDB_PROJECT');
});

it('tells a job that is started again to resume its run [L209]', () => {
  expect(jobEnvironment(launchJob({ _resume_count: 1 }), options)['WANDB_RESUME']).toBe('allow');
  expect(jobEnvironment(launchJob({ _resume_count: 0 }), options)).not.toHaveProperty('WANDB_RESUME');
});

it('prefers the key that came with the item, and then does not say who queued it [L220]', () => {
  const variables = jobEnvironment(launchJob({ _wandb_api_key: 'USERKEY', author: 'au' }), options);

  expect(variables['WANDB_API_KEY']).toBe('USERKEY');
  expect(variables).not.toHaveProperty('WANDB_USERNAME');
});

it('leaves out what is null [L221]', () => {
  const variables = jobEnvironment(launchJob({ author: null, name: null }), { ...options, apiKey: null });

  expect(variables).not.toHaveProperty('WANDB_USERNAME');
  expect(variables).not.toHaveProperty('WANDB_NAME');
  expect(variables).not.toHaveProperty('WANDB_API_KEY');
});

it('names the job artifact among the artifacts, unless an override has its slot [L222]', () => {
  const job = 'e/p/j:v0';
  const artifactsOf = (artifacts: object): unknown =>
    JSON.parse(jobEnvironment(launchJob({ job, overrides: { artifacts } }), options)['WANDB_ARTIFACTS'] ?? '');

  expect(artifactsOf({})).toEqual({ _wandb_job: job });
  expect(artifactsOf({ data: 'x' })).toEqual({ _wandb_job: job, data: 'x' });
  expect(artifactsOf({ _wandb_job: 'other' })).toEqual({ _wandb_job: 'other' });
});

it('says which image a job artifact brings', () => {
  expect(jobEnvironment(launchJob({ job: 'e/p/j:v0' }), { ...options, image: 'img:2' })['WANDB_DOCKER']).toBe('img:2');
  expect(jobEnvironment(launchJob({ job: 'e/p/j:v0' }), options)).not.toHaveProperty('WANDB_DOCKER');
});

it.each([
  [undefined, 32_670],
  [sagemakerValueLength, 512],
])('spreads long values over variables of at most that length, %s [L219]', (maxValueLength, limit) => {
  const run_config = { k: 'v'.repeat(limit * 2) };
  const files = { 'a.json': { k: 'w'.repeat(limit) } };
  const artifacts = { a: 'x'.repeat(limit) };

  const variables = jobEnvironment(launchJob({ overrides: { run_config, files, artifacts } }), {
    ...options,
    maxValueLength,
  });

  expect(variables).not.toHaveProperty('WANDB_CONFIG');
  expect(variables).not.toHaveProperty('WANDB_LAUNCH_FILE_OVERRIDES');
  expect(joined(variables, 'WANDB_CONFIG')).toEqual({ lengths: [limit, limit, 8], value: run_config });
  expect(joined(variables, 'WANDB_LAUNCH_FILE_OVERRIDES')).toEqual({ lengths: [limit, 19], value: files });
  expect(JSON.parse(variables['WANDB_ARTIFACTS'] ?? '')).toEqual(artifacts);
});

it('keeps a value of exactly the limit in one variable [L219]', () => {
  const overrides = { run_config: { k: 'vv' } };
  const keysAt = (maxValueLength: number): string[] =>
    Object.keys(jobEnvironment(launchJob({ overrides }), { ...options, maxValueLength })).filter((key) =>
      key.startsWith('WANDB_CONFIG'),
    );

  expect(keysAt('{"k":"vv"}'.length)).toEqual(['WANDB_CONFIG']);
  expect(keysAt('{"k":"vv"}'.length - 1)).toEqual(['WANDB_CONFIG_0', 'WANDB_CONFIG_1']);
});

it('does not cut a character of two units in half [L219]', () => {
  const variables = jobEnvironment(launchJob({ overrides: { run_config: { k: '😀😀' } } }), {
    ...options,
    maxValueLength: 7,
  });

  expect(variables['WANDB_CONFIG_0']).toBe('{"k":"');
  expect(variables['WANDB_CONFIG_1']).toBe('😀😀"}');
});

it('hands the environment of the agent on, but not what it knows of runs', () => {
  const agent = { PATH: '/bin', HOME: '/home/a', EMPTY: '', GONE: undefined, WANDB_DIR: '/tmp' };
  const stale = {
    WANDB_CONFIG: '{"a":1}',
    WANDB_CONFIG_3: 'x',
    WANDB_RUN_ID: 'old',
    WANDB_SWEEP_ID: 'old',
    WANDB_API_KEY: 'a',
  };

  const environment = localEnvironment({ ...agent, ...stale }, { WANDB_RUN_ID: 'new', WANDB_CONFIG_0: 'y' });

  expect(environment).toEqual({
    PATH: '/bin',
    HOME: '/home/a',
    EMPTY: '',
    WANDB_DIR: '/tmp',
    WANDB_RUN_ID: 'new',
    WANDB_CONFIG_0: 'y',
  });
});

function joined(variables: Record<string, string>, name: string): { lengths: number[]; value: unknown } {
  const shards: string[] = [];
  for (let index = 0; `${name}_${index}` in variables; index += 1) shards.push(variables[`${name}_${index}`] ?? '');
  return { lengths: shards.map(({ length }) => length), value: JSON.parse(shards.join('')) };
}
