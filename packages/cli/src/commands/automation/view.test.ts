import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('shows an automation on a terminal', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('automation', 'view', 'loss is high');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot();
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { stdout } = await wandb.run('automation', 'view', 'loss is high', '-e', 'local');

  expect(stdout).toMatchInlineSnapshot();
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { stdout } = await wandb.run('automation', 'view', 'loss is high', '--json', 'action,updatedAt');

  expect(JSON.parse(stdout)).toMatchObject({
    action: { actionType: 'GENERIC_WEBHOOK', requestPayload: { text: 'loss!' } },
    updatedAt: null,
  });
});

it('explains that there is no such automation', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('automation', 'view', 'nothing');

  expect([code, stderr.split('\n')[0]]).toEqual([1, 'error: Could not find automation nothing.']);
});
