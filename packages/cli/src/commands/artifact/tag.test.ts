import { Api } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const tag = ['artifact', 'tag', 'local/vision/mnist:v0'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('gives tags and aliases, and takes them away', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run(
    ...tag,
    '--add',
    'clean,new',
    '--remove',
    'small',
    '--add-alias',
    'best,old',
  );

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('local/vision/mnist:v0\tclean,new\tbest,old\n');
  expect((await wandb.run('artifact', 'view', 'local/vision/mnist:best', '--json', 'name')).stdout).toBe(
    '{"name":"mnist:v0"}\n',
  );
  expect((await wandb.run(...tag, '--remove-alias', 'best,old', '--remove', 'new')).stdout).toBe(
    'local/vision/mnist:v0\tclean\t\n',
  );
});

it('says what a version has then, on a terminal', async () => {
  await using wandb = await start();

  expect((await wandb.runOnTty(...tag, '--add', 'clean')).stdout).toBe(
    'local/vision/mnist:v0 has the tags clean,small and the aliases (none).\n',
  );
});

it('refuses what is no tag', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run(...tag, '--add', 'a/b');

  expect([code, stderr.includes('Invalid tag "a/b".')]).toEqual([1, true]);
});

it('tells the tags that a link has, when the version behind it may only be read', async () => {
  await using wandb = await start();
  const { server } = wandb;
  const apiKey = 'e'.repeat(40);
  server.seed({
    users: [{ username: 'eve', apiKey }],
    organizations: [{ name: 'acme', members: ['local', 'eve'] }],
  });
  const fetch: typeof globalThis.fetch = (input, init) => server.fetch(new Request(input, init));
  const api = new Api({ baseUrl: 'http://localhost:8080', apiKey: server.apiKey, environment: {}, fetch });
  const registry = await api.createRegistry('model', 'organization', { organization: 'acme' });
  const eve = await api.user('eve');
  await registry.addMembers(eve ?? '');
  await registry.updateMember(eve ?? '', 'member');
  await (await api.artifact('local/vision/mnist:v0')).link('acme/wandb-registry-model/digits');

  const { code, stdout, stderr } = await wandb.runWith(
    { environment: { WANDB_API_KEY: apiKey } },
    ...['artifact', 'tag', 'acme/wandb-registry-model/digits', '--add', 'mine', '--add-alias', 'prod'],
  );

  expect([code, stdout]).toEqual([0, 'acme/wandb-registry-model/digits:v0\tsmall\tlatest,prod\n']);
  expect(stderr).toContain('only its aliases were saved');
});
