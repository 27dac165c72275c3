import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const annaKey = 'a'.repeat(40);
const seed = {
  users: [{ username: 'anna', name: 'Anna Lee', email: 'anna@example.com', apiKey: annaKey }],
  teams: [{ name: 'vision', members: ['anna'] }],
};

it('shows users on a terminal', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.runOnTty('user', 'list');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "USERNAME  NAME      E-MAIL            ROLE   TEAMS
    local     local     local@localhost   admin  local, vision
    anna      Anna Lee  anna@example.com  user   anna, vision
    "
  `);
});

it('prints users who match between tabs in a pipe', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('user', 'list', '--search', 'LEE');

  expect(stdout).toBe('anna\tAnna Lee\tanna@example.com\tuser\tanna,vision\n');
});

it('prints JSON', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('user', 'list', '--json', 'username,admin,deletedAt');

  expect(JSON.parse(stdout)).toEqual([
    { username: 'local', admin: true, deletedAt: null },
    { username: 'anna', admin: false, deletedAt: null },
  ]);
});

it('says why an ordinary user sees nobody', async () => {
  await using wandb = startSeededServer(seed);
  const io = wandb.io({ isTty: true, environment: { WANDB_API_KEY: annaKey } });
  const { main } = await import('../../main.js');

  expect(await main(['user', 'list'], io)).toBe(0);
  expect(io.written).toEqual({
    stdout: '',
    stderr: 'No users match. Only administrators of the server see users.\n',
  });
});
