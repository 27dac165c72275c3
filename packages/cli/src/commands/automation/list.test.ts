import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('lists automations as a table on a terminal', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('automation', 'list');

  expect([code, stderr]).toEqual([0, 'Showing 1 automation in your projects\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME          STATE    EVENT       SCOPE   ACTION       CREATED
    loss is high  enabled  run metric  vision  webhook ops  just now
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  expect(await wandb.run('automation', 'ls', '-e', 'local')).toEqual({
    code: 0,
    stdout: 'loss is high\tenabled\tRUN_METRIC\tPROJECT:vision\tGENERIC_WEBHOOK:ops\t2030-11-22T12:00:00.000Z\n',
    stderr: '',
  });
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { stdout } = await wandb.run('automation', 'list', '--json', 'name,enabled,scope');

  expect(JSON.parse(stdout)).toEqual([
    {
      name: 'loss is high',
      enabled: true,
      scope: { scopeType: 'PROJECT', id: expect.any(String), name: 'vision', isRegistry: false },
    },
  ]);
});

it('says that there are none', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.runOnTty('automation', 'list')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No automations match in your projects.\n',
  });
});

it('explains that an entity does not exist', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('automation', 'list', '-e', 'nobody');

  expect([code, stderr.split('\n')[0]]).toEqual([1, 'error: Could not find entity nobody.']);
});
