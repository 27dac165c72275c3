import { access, mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { type GitServer, gitServer } from '../testing/git-server.js';
import { fetchCommit } from './fetch-commit.js';
import { checkRemote, withoutUser } from './git-remote.js';

it('checks out a commit, a branch and a tag [L078]', async () => {
  await using server = await gitServer();
  const first = await server.commit({ 'a.py': 'first' });
  server.git('tag', 'v1');
  server.git('checkout', '--quiet', '-b', 'feature/x');
  const second = await server.commit({ 'a.py': 'second' });

  expect(await checkOut(server, first)).toEqual({ hash: first, code: 'first' });
  expect(await checkOut(server, 'v1')).toEqual({ hash: first, code: 'first' });
  expect(await checkOut(server, 'feature/x')).toEqual({ hash: second, code: 'second' });
  expect(await checkOut(server, second.slice(0, 12))).toEqual({ hash: second, code: 'second' });
});

it.each(['main', 'master', 'trunk'])('checks out the branch %s without a reference [L078]', async (branch) => {
  await using server = await gitServer(branch);
  const hash = await server.commit({ 'a.py': branch });

  expect(await checkOut(server, null)).toEqual({ hash, code: branch });
});

it('prefers main to master [L078]', async () => {
  await using server = await gitServer('master');
  await server.commit({ 'a.py': 'master' });
  server.git('checkout', '--quiet', '-b', 'main');
  const hash = await server.commit({ 'a.py': 'main' });
  server.git('checkout', '--quiet', 'master');

  expect(await checkOut(server, null)).toEqual({ hash, code: 'main' });
});

it('checks out submodules [L078]', async () => {
  await using part = await gitServer();
  await part.commit({ 'part.py': 'part' });
  await using server = await gitServer();
  await server.commit({ 'a.py': 'whole' });
  server.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.remote, 'sub');
  const hash = await server.commit({});
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));

  await fetchCommit({ remote: server.remote, ref: hash, directory: folder.path, environment: server.environment });

  expect(await readFile(join(folder.path, 'sub', 'part.py'), 'utf8')).toBe('part');
});

it('refuses a submodule at a path of the machine [L079]', async () => {
  await using part = await gitServer();
  await part.commit({ 'part.py': 'part' });
  await using server = await gitServer();
  await server.commit({ 'a.py': 'whole' });
  server.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.directory, 'sub');
  const hash = await server.commit({});
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));

  await expect(
    fetchCommit({ remote: server.remote, ref: hash, directory: folder.path, environment: server.environment }),
  ).rejects.toThrow(LaunchError);
  await expect(access(join(folder.path, 'sub', 'part.py'))).rejects.toThrow('ENOENT');
});

it.each([
  ['a'.repeat(40), 'has no a{40} to check out'],
  ['nothing', 'has no nothing to check out'],
  ['--upload-pack=x', '"--upload-pack=x" is not a branch'],
])('says that %s is not there', async (ref, message) => {
  await using server = await gitServer();
  await server.commit({ 'a.py': 'x' });

  await expect(checkOut(server, ref)).rejects.toThrow(new RegExp(message));
});

it('says what git said of a remote that does not answer', async () => {
  await using server = await gitServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const remote = 'ssh://user:hunter2@server/nonexistent/repo';

  const failure = await fetchCommit({
    remote,
    ref: 'main',
    directory: folder.path,
    environment: server.environment,
  }).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect((failure as LaunchError).message).toMatch(/^git fetch failed for ssh:\/\/server\/nonexistent\/repo: .+/);
  expect((failure as LaunchError).message).not.toContain('hunter2');
});

it('ends git when it is aborted', async () => {
  await using server = await gitServer();
  const environment = { ...server.environment, GIT_SSH_COMMAND: 'exec sleep 600; :' };
  const controller = new AbortController();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));

  const fetching = fetchCommit({
    remote: server.remote,
    ref: 'main',
    directory: folder.path,
    environment,
    signal: controller.signal,
  });
  controller.abort(new Error('enough'));

  await expect(fetching).rejects.toThrow('enough');
});

it.each(['https://github.com/a/b', 'HTTPS://github.com/a/b.git', 'ssh://git@host:22/a/b', 'git@github.com:a/b.git'])(
  'takes the remote %s [L079]',
  (remote) => {
    expect(() => checkRemote(remote)).not.toThrow();
  },
);

it.each([
  'file:///etc',
  'ext::sh -c id',
  'http://github.com/a/b',
  'git://github.com/a/b',
  '/srv/repo',
  './repo',
  '-oProxyCommand=id',
  '--upload-pack=id',
  'ssh://-oProxyCommand=id/x',
  'git@-oProxyCommand=id:x',
  ' https://github.com/a/b',
  'https://github.com/a\nb',
  'fd::7',
  '',
])('refuses the remote %j [L079]', (remote) => {
  expect(() => checkRemote(remote)).toThrow(LaunchError);
});

it('shows no password of a remote', () => {
  expect(withoutUser('fatal: https://user:hunter2@host/a and ssh://x@h/b')).toBe('fatal: https://host/a and ssh://h/b');
  expect(withoutUser('https://user:hunter@2@host/a@b')).toBe('https://host/a@b');
  expect(() => checkRemote('http://user:hunter2@host/a')).toThrow(/^The git remote "http:\/\/host\/a" is refused/);
});

async function checkOut(server: GitServer, ref: string | null): Promise<{ hash: string; code: string }> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const options = { remote: server.remote, ref, directory: folder.path, environment: server.environment };
  const hash = await fetchCommit(options);
  return { hash, code: await readFile(join(folder.path, 'a.py'), 'utf8') };
}
