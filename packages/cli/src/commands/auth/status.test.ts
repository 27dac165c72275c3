import { expect, it } from 'vitest';
import { main } from '../../main.js';
import { fakeIo } from '../../testing/fake-io.js';
import { startSeededServer } from '../../testing/seeded-server.js';

const command = ['auth', 'status'];

it('shows server, user and key source, and only the end of the key', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...command);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replace(wandb.server.apiKey.slice(-4), 'last')).toMatchInlineSnapshot(`
    "server      http://localhost:8080
    user        local
    entity      local
    teams       local
    key         ********last
    key source  env WANDB_API_KEY
    "
  `);
  expect(stdout).not.toContain(wandb.server.apiKey.slice(0, 36));
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(...command);

  expect(stdout).toBe(
    [
      'server\thttp://localhost:8080',
      'user\tlocal',
      'entity\tlocal',
      'teams\tlocal',
      `key\t********${wandb.server.apiKey.slice(-4)}`,
      'key source\tenv WANDB_API_KEY',
      '',
    ].join('\n'),
  );
});

it('prints JSON without the key', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(...command, '--json', 'baseUrl,credentialSource,email,entity,name,teams,username');

  expect(JSON.parse(stdout)).toMatchObject({
    baseUrl: 'http://localhost:8080',
    credentialSource: 'env WANDB_API_KEY',
    entity: 'local',
    username: 'local',
  });
  expect(stdout).not.toContain(wandb.server.apiKey);
});

it('exits with 4 when there is no key', async () => {
  const io = fakeIo({ environment: { WANDB_BASE_URL: 'http://localhost:8080' } });

  expect(await main(command, io)).toBe(4);
  expect(io.written).toEqual({
    stdout: '',
    stderr: 'error: There is no API key for http://localhost:8080.\nnext: export WANDB_API_KEY=<key>\n',
  });
});

it('exits with 4 when the server refuses the key, and does not show it', async () => {
  await using wandb = startSeededServer();
  const wrong = `${'f'.repeat(36)}1234`;
  const io = wandb.io({ environment: { WANDB_API_KEY: wrong } });

  expect(await main(command, io)).toBe(4);
  expect(io.written).toEqual({
    stdout: '',
    stderr:
      'error: http://localhost:8080 refuses the API key ********1234 (env WANDB_API_KEY).\nnext: export WANDB_API_KEY=<key>\n',
  });
});

it('lets every other command exit with 4 and lead to auth status', async () => {
  await using wandb = startSeededServer();
  const wrong = 'f'.repeat(40);
  const io = wandb.io({ environment: { WANDB_API_KEY: wrong } });

  expect(await main(['run', 'list', '-p', 'local/vision'], io)).toBe(4);
  expect(io.written.stderr).toMatch(/^error: .+\nnext: wandb-ts auth status\n$/);
  expect(io.written.stderr).not.toContain(wrong);
});
