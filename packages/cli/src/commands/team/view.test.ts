import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const seed = {
  users: [{ username: 'anna', name: 'Anna Lee', email: 'anna@example.com' }],
  teams: [{ name: 'vision', members: ['anna'] }],
};

it('shows a team on a terminal', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.runOnTty('team', 'view', 'vision');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "vision

    USERNAME  NAME      E-MAIL            ROLE    ACCOUNT
    local     local     local@localhost   admin   user
    anna      Anna Lee  anna@example.com  member  user
    "
  `);
});

it('prints members between tabs in a pipe', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('team', 'view', 'vision');

  expect(stdout).toBe('local\tlocal\tlocal@localhost\tadmin\tuser\nanna\tAnna Lee\tanna@example.com\tmember\tuser\n');
});

it('prints JSON without API keys', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('team', 'view', 'vision', '--json', 'name,isTeam,members');

  expect(JSON.parse(stdout)).toMatchObject({
    name: 'vision',
    isTeam: true,
    members: [{ username: 'local' }, { username: 'anna', admin: false, pending: false, accountType: 'USER' }],
  });
  expect(stdout).not.toContain('apiKey');
});

it('fails for a team that does not exist', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.run('team', 'view', 'nothing');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Could not find team nothing.');
});
