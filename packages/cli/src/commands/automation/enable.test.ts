import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function isEnabled(wandb: SeededServer): Promise<unknown> {
  const { stdout } = await wandb.run('automation', 'view', 'loss is high', '--json', 'enabled');
  return (JSON.parse(stdout) as { enabled: unknown }).enabled;
}

it('disables an automation and enables it again', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  expect(await wandb.runOnTty('automation', 'disable', 'loss is high')).toEqual({
    code: 0,
    stdout: 'The automation loss is high is disabled.\n',
    stderr: '',
  });
  expect(await isEnabled(wandb)).toBe(false);
  expect(await wandb.run('automation', 'enable', 'loss is high', '-e', 'local')).toEqual({
    code: 0,
    stdout: 'loss is high\n',
    stderr: '',
  });
  expect(await isEnabled(wandb)).toBe(true);
});
