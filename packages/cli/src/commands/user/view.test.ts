import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const seed = {
  users: [
    { username: 'joanna', email: 'jo@example.com' },
    { username: 'anna', name: 'Anna Lee', admin: true },
  ],
};

it('shows the user of exactly this name on a terminal', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.runOnTty('user', 'view', 'anna');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "username  anna
    name      Anna Lee
    role      admin
    entity    anna
    teams     anna
    "
  `);
});

it('finds a user by e-mail address, and prints names and values in a pipe', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('user', 'view', 'jo@example.com');

  expect(stdout).toBe(
    'username\tjoanna\nname\tjoanna\nemail\tjo@example.com\nrole\tuser\nentity\tjoanna\nteams\tjoanna\ndeletedAt\t\n',
  );
});

it('prints JSON', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('user', 'view', 'anna', '--json', 'name,teams');

  expect(JSON.parse(stdout)).toEqual({ name: 'Anna Lee', teams: ['anna'] });
});

it('does not take a part of a name for the name', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.run('user', 'view', 'ann');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('There is no user ann');
});
