import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSecrets } from './data-directory.js';

async function makeDirectory() {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-secrets-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

it('makes secrets, keeps them, and leaves no other file', async () => {
  await using directory = await makeDirectory();

  const first = openSecrets(directory.path, undefined);
  const second = openSecrets(directory.path, undefined);

  expect(second).toEqual(first);
  expect(first.apiKey).toMatch(/^[0-9a-f]{40}$/);
  expect(first.urlSecret.byteLength).toBe(32);
  expect((await readdir(directory.path)).sort()).toEqual(['api-key', 'url-secret']);
});

it.each(['', '\n'])('makes secrets anew that a crash left empty (%j)', async (content) => {
  await using directory = await makeDirectory();
  const key = join(directory.path, 'api-key');
  await writeFile(key, content, { mode: 0o644 });
  await writeFile(join(directory.path, 'url-secret'), content);

  const { apiKey, urlSecret } = openSecrets(directory.path, undefined);

  expect(apiKey).toMatch(/^[0-9a-f]{40}$/);
  expect(urlSecret.byteLength).toBe(32);
  expect(await readFile(key, 'utf8')).toBe(apiKey);
  expect((await stat(key)).mode & 0o777).toBe(0o600);
});

it.each([
  ['api-key', 'abc'],
  ['api-key', `${'a'.repeat(40)} b`],
  ['url-secret', 'ab'.repeat(31)],
  ['url-secret', 'zz'.repeat(32)],
])('refuses the file %s when it holds %j, without showing that', async (name, content) => {
  await using directory = await makeDirectory();
  const path = join(directory.path, name);
  await writeFile(path, content);

  expect(() => openSecrets(directory.path, undefined)).toThrow(
    new Error(`The file ${path} does not hold a secret of this server. Remove it, and a new one is made.`),
  );
  expect(await readFile(path, 'utf8')).toBe(content);
});

it('writes over a half-written secret and takes the key that is given', async () => {
  await using directory = await makeDirectory();
  await writeFile(join(directory.path, 'api-key.new'), 'half');

  expect(openSecrets(directory.path, 'g'.repeat(40)).apiKey).toBe('g'.repeat(40));
  expect(openSecrets(directory.path, undefined).apiKey).toBe('g'.repeat(40));
});
