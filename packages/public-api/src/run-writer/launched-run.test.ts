import type { ClientEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { ApiOptions } from '../api/api-connection.js';
import { Artifact } from '../artifacts/index.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { ActiveRun } from './active-run.js';
import { startRun } from './start-run.js';
import type { StartRunOptions } from './start-run-options.js';

const launch = {
  WANDB_LAUNCH: 'True',
  WANDB_ENTITY: 'local',
  WANDB_PROJECT: 'launched',
  WANDB_RUN_ID: 'run12345',
  WANDB_CONFIG: '{}',
  WANDB_ARTIFACTS: '{}',
};

it('goes where the launch agent decides, with a warning for what the options say [L121]', async () => {
  await using kit = startKit();

  await using run = await kit.start({ id: 'mine', entity: 'me', project: 'other', name: 'shown' });

  expect(run).toMatchObject({ id: 'run12345', entity: 'local', project: 'launched', name: 'shown' });
  expect(kit.warnings()).toEqual([
    'The id "mine" is ignored: the launch agent decides where the run goes.',
    'The entity "me" is ignored: the launch agent decides where the run goes.',
    'The project "other" is ignored: the launch agent decides where the run goes.',
  ]);
});

it('says nothing when the options agree with the agent, and takes its name [L121]', async () => {
  await using kit = startKit({ WANDB_NAME: 'from the queue' });

  await using run = await kit.start({ project: 'launched' });

  expect(run).toMatchObject({ id: 'run12345', name: 'from the queue' });
  expect(kit.warnings()).toEqual([]);
});

it.each([undefined, '', 'false', '0'])('does as the options say with WANDB_LAUNCH %j [L118]', async (flag) => {
  await using kit = startKit({ WANDB_LAUNCH: flag, WANDB_CONFIG: '{"lr":1}' });

  await using run = await kit.start({ id: 'mine', project: 'other', config: { lr: 0.1 } });

  expect(run).toMatchObject({ id: 'mine', project: 'other' });
  expect(run.config).toEqual({ lr: 0.1 });
});

it('lets the configuration of the launch win, and keeps it [L118]', async () => {
  await using kit = startKit({ WANDB_CONFIG: '{"lr":1,"nested":{"a":NaN}}' });
  await using run = await kit.start({ config: { lr: 0.1, epochs: 5, nested: { b: 2 } } });
  expect(run.config).toEqual({ lr: 1, epochs: 5, nested: { a: Number.NaN } });

  await run.updateConfig({ lr: 0.5, epochs: 6 });

  expect(run.config).toEqual({ lr: 1, epochs: 6, nested: { a: Number.NaN } });
  expect(kit.warnings()).toEqual(['The change of config.lr is ignored: the launch agent has set it.']);
  const stored = await kit.api.run('local/launched/run12345');
  expect(stored.config).toMatchObject({ lr: 1, epochs: 6 });
});

it('joins a configuration in several variables up to the first that is missing [L119]', async () => {
  const shards = { WANDB_CONFIG_0: '{"a":1,', WANDB_CONFIG_1: '"b":2}', WANDB_CONFIG_3: 'garbage' };
  await using kit = startKit({ WANDB_CONFIG: undefined, ...shards });

  await using run = await kit.start();

  expect(run.config).toEqual({ a: 1, b: 2 });
  expect(kit.warnings()).toEqual([]);
});

it.each([
  [{ WANDB_CONFIG: '{"a":' }, 'WANDB_CONFIG'],
  [{ WANDB_CONFIG: '[1]' }, 'WANDB_CONFIG'],
  [{ WANDB_CONFIG: undefined, WANDB_CONFIG_0: 'x' }, 'WANDB_CONFIG'],
  [{ WANDB_ARTIFACTS: 'x' }, 'WANDB_ARTIFACTS'],
])('goes on with its own configuration when %j cannot be read [L120]', async (variables, name) => {
  await using kit = startKit(variables);

  await using run = await kit.start({ config: { lr: 0.1 } });

  expect(run.config).toEqual({ lr: 0.1 });
  expect(kit.warnings()).toEqual([`${name} holds no JSON object, and is ignored.`]);
});

it('notes which queue and which item it comes from [L122]', async () => {
  await using kit = startKit({
    WANDB_LAUNCH_QUEUE_NAME: 'q',
    WANDB_LAUNCH_QUEUE_ENTITY: 'team',
    WANDB_LAUNCH_TRACE_ID: 'RQI',
    WANDB_CONFIG: '{"_wandb":{"value":{"t":7}}}',
  });

  await using run = await kit.start();

  const stored = await kit.api.run(`local/launched/${run.id}`);
  expect(JSON.parse(stored.jsonConfig)['_wandb'].value).toMatchObject({
    t: {},
    launch_queue_name: 'q',
    launch_queue_entity: 'team',
    launch_trace_id: 'RQI',
  });
});

it('notes once that the run uses its job [L123]', async () => {
  await using kit = startKit({ WANDB_ARTIFACTS: '{"_wandb_job":"local/launched/job-x:v0","data":"local/p/d:v0"}' });
  await logJob(kit);

  const run = await kit.start();
  await run.finish();
  await using again = await kit.start();

  expect(again.isResumed).toBe(true);
  const uses = kit.sent.filter(({ name }) => name === 'UseArtifact').map(({ variables }) => variables['input']);
  expect(uses).toEqual([expect.objectContaining({ runName: 'run12345', usedAs: 'job-x:v0' })]);
  expect(kit.warnings()).toEqual([]);
});

it('goes on without a job that cannot be used [L123]', async () => {
  await using kit = startKit({ WANDB_ARTIFACTS: '{"_wandb_job":"local/launched/gone:v0"}' });

  await using run = await kit.start();

  expect(run.state).toBe('running');
  expect(kit.warnings()).toEqual([
    expect.stringMatching(/^It is not noted that the run uses the job local\/launched\/gone:v0: .+/),
  ]);
});

it('goes on with its run when the process starts it again', async () => {
  await using kit = startKit();
  const first = await kit.start();
  first.log({ loss: 1 });
  await first.finish();

  await using second = await kit.start();
  second.log({ loss: 2 });

  expect(second).toMatchObject({ id: 'run12345', isResumed: true });
  expect(second.step).toBe(2);
});

it('belongs to the sweep that the agent names', async () => {
  await using kit = startKit({ WANDB_SWEEP_ID: 'sw' }, { sweeps: [{ project: 'launched', name: 'sw', config: {} }] });

  await using run = await kit.start();

  expect((await kit.api.run(`local/launched/${run.id}`)).sweepName).toBe('sw');
});

interface Kit extends TestApi {
  start(options?: StartRunOptions): Promise<ActiveRun>;
  warnings(): string[];
}

function startKit(
  variables: Readonly<Record<string, string | undefined>> = {},
  seed: Parameters<typeof startTestApi>[0] = {},
): Kit {
  const events: ClientEvent[] = [];
  const options: ApiOptions = { onEvent: (event) => events.push(event) };
  const kit = startTestApi(seed, options);
  const environment = { ...launch, ...variables };
  return {
    ...kit,
    start: (given) => startRun(kit.api.client, { environment, ...given }),
    warnings: () => events.flatMap((event) => (event.type === 'warning' ? [event.message] : [])),
  };
}

async function logJob(kit: Kit): Promise<void> {
  await using other = await startRun(kit.api.client, { project: 'launched', environment: {} });
  await other.logArtifact(new Artifact('job-x', 'dataset'));
}
