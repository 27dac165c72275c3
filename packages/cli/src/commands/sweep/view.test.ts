import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = ['sweep', 'view', 'local/vision/swp12345'];
const grid =
  'method: grid\nname: learning rates\nmetric: {name: loss}\nparameters: {lr: {values: [1, 2, 3]}, big: {value: 1152921504606846976}}\n';

function start(): SeededServer {
  return startSeededServer({
    sweeps: [
      { project: 'vision', name: 'swp12345', state: 'RUNNING', config: grid, createdAt: '2030-11-22T10:00:00Z' },
      { project: 'vision', name: 'old00000', config: 'method: random', createdAt: '2030-11-20T10:00:00Z' },
      { project: 'vision', name: 'odd00000', displayName: 'odd', config: '- 1' },
    ],
    runs: [
      { project: 'vision', name: 'bad', sweep: 'swp12345', summary: { loss: 0.5 } },
      { project: 'vision', name: 'good', displayName: 'brisk-sun-1', sweep: 'swp12345', summary: { loss: 0.25 } },
      { project: 'vision', name: 'r', sweep: 'old00000' },
    ],
  });
}

it('shows a sweep on a terminal', async () => {
  await using wandb = start();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "learning rates (swp12345) in local/vision

      method      grid
      state       running
      created     about 2 hours ago
      runs        2 of 3
      best value  0.25
      best run    brisk-sun-1 (good)

    Config
      method      grid
      name        learning rates
      metric      {"name":"loss"}
      parameters  {"lr":{"values":[1,2,3]},"big":{"value":1152921504606846976}}

    http://localhost:8080/local/vision/sweeps/swp12345
    "
  `);
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = start();

  const { code, stdout, stderr } = await wandb.run(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "id	swp12345
    name	learning rates
    entity	local
    project	vision
    url	http://localhost:8080/local/vision/sweeps/swp12345
    method	grid
    state	RUNNING
    createdAt	2030-11-22T10:00:00Z
    runCount	2
    expectedRunCount	3
    bestLoss	0.25
    bestRun	good
    description	
    config.method	grid
    config.name	learning rates
    config.metric	{"name":"loss"}
    config.parameters	{"lr":{"values":[1,2,3]},"big":{"value":1152921504606846976}}
    "
  `);
});

it('shows no best run without a metric', async () => {
  await using wandb = start();

  const { stdout } = await wandb.run('sweep', 'view', 'local/vision/old00000');

  expect(stdout.split('\n')).toContain('bestRun\t');
});

it('prints JSON', async () => {
  await using wandb = start();

  expect(await wandb.run(...path, '--json', 'id,order,expectedRunCount,config')).toEqual({
    code: 0,
    stdout:
      '{"id":"swp12345","order":"+summary_metrics.loss","expectedRunCount":3,"config":{"method":"grid","name":"learning rates","metric":{"name":"loss"},"parameters":{"lr":{"values":[1,2,3]},"big":{"value":1152921504606846976}}}}\n',
    stderr: '',
  });
});

it('prints what it can of a sweep whose configuration cannot be read', async () => {
  await using wandb = start();

  const odd = ['sweep', 'view', 'local/vision/odd00000'];
  expect((await wandb.run(...odd, '--json', 'id,name')).stdout).toBe('{"id":"odd00000","name":"odd"}\n');
  expect((await wandb.run(...odd)).stderr).toMatch(/^error: The configuration of the sweep is not a YAML mapping\./);
});

it('explains that there is no such sweep', async () => {
  await using wandb = start();

  expect(await wandb.run('sweep', 'view', 'local/vision/nothing')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: Could not find sweep local/vision/nothing.\nnext: wandb-ts help paths\n',
  });
});
