import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../main.js';
import { type FakeIo, fakeIo } from '../../testing/fake-io.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

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

it.each([
  ['sesame', 'The API key must have at least 40 characters after its prefix, but it has 6.'],
  ['f'.repeat(39).concat('é'), 'The API key may only contain letters, digits, underscores and dashes.'],
])('exits with 4 for the malformed key %j, whatever the command, and does not show it', async (key, problem) => {
  const environment = { WANDB_BASE_URL: 'http://localhost:8080', WANDB_API_KEY: key };
  for (const words of [command, ['run', 'list', '-p', 'local/vision']]) {
    const io = fakeIo({ environment });

    expect(await main(words, io)).toBe(4);
    expect(io.written).toEqual({
      stdout: '',
      stderr: `error: ${problem} It comes from env WANDB_API_KEY.\nnext: export WANDB_API_KEY=<key>\n`,
    });
  }
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

it('shows where an identity token comes from, and no key', async () => {
  await using wandb = startSeededServer();
  await using token = await identityToken(wandb, 'good');

  expect(await main(command, token.io)).toBe(0);
  expect(token.io.written).toEqual({
    stdout: [
      'server\thttp://localhost:8080',
      'user\tlocal',
      'entity\tlocal',
      'teams\tlocal',
      `key source\tidentity token file ${token.file}`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

it('exits with 4 when the server refuses an identity token, and suggests no second credential', async () => {
  await using wandb = startSeededServer();
  await using token = await identityToken(wandb, 'refused');

  expect(await main(command, token.io)).toBe(4);
  expect(token.io.written).toEqual({
    stdout: '',
    stderr: `error: http://localhost:8080 refuses the identity token file ${token.file}.\nnext: wandb-ts help environment\n`,
  });
});

/** Streams of a user with an identity token, which the server takes in place of its key when it is good. */
async function identityToken(
  wandb: SeededServer,
  token: 'good' | 'refused',
): Promise<AsyncDisposable & { readonly io: FakeIo; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-'));
  const file = join(folder, 'jwt');
  await writeFile(file, 'header.claims.signature');
  const accepted = `Basic ${btoa(`api:${wandb.server.apiKey}`)}`;
  const io = wandb.io({
    environment: { WANDB_API_KEY: '', WANDB_IDENTITY_TOKEN_FILE: file },
    fetch: (input, init) => {
      const request = new Request(input, init);
      if (request.url.endsWith('/oidc/token')) {
        return Promise.resolve(Response.json({ access_token: token, expires_in: 3_600 }));
      }
      if (request.headers.get('authorization') === 'Bearer good') request.headers.set('authorization', accepted);
      return wandb.server.fetch(request);
    },
  });
  return { io, file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
