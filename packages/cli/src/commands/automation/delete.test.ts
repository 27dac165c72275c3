import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const words = ['automation', 'delete', 'loss is high'];

async function exists(wandb: SeededServer): Promise<boolean> {
  return (await wandb.run('automation', 'view', 'loss is high')).code === 0;
}

it('has the name typed before it deletes an automation', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { code, stdout, stderr } = await wandb.runWith({ isTty: true, typed: ['loss is high'] }, ...words);

  expect([code, stdout]).toEqual([0, 'Deleted the automation loss is high.\n']);
  expect(stderr).toBe('This will delete the automation loss is high.\nType loss is high to go on: ');
  expect(await exists(wandb)).toBe(false);
});

it('deletes nothing after another word, or where nobody can be asked', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  expect((await wandb.runWith({ isTty: true, typed: ['yes'] }, ...words)).code).toBe(1);
  expect((await wandb.run(...words)).stderr).toContain('next: type it again with --yes');
  expect(await exists(wandb)).toBe(true);
});

it('does not ask with --yes, and prints the name in a pipe', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  expect(await wandb.run(...words, '-e', 'local', '--yes')).toEqual({
    code: 0,
    stdout: 'loss is high\n',
    stderr: '',
  });
  expect(await exists(wandb)).toBe(false);
});
