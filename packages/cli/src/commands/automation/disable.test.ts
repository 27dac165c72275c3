import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it.each(['disable', 'enable'])('prints the name of an automation that it can %s, in a pipe', async (verb) => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  expect(await wandb.run('automation', verb, 'loss is high')).toEqual({
    code: 0,
    stdout: 'loss is high\n',
    stderr: '',
  });
});

it.each(['disable', 'enable'])('explains that there is nothing to %s', async (verb) => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('automation', verb, 'nothing');

  expect([code, stderr.split('\n')[0]]).toEqual([1, 'error: Could not find automation nothing.']);
});
