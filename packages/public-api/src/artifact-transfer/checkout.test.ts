import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { checkoutArtifact, downloadArtifact, verifyArtifact } from '#artifact-files';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { filesBelow, startContentServer } from '../testing/content-server.js';
import { VerificationError } from './verification-error.js';

const files = { 'a.txt': 'alpha', 'b/c.txt': 'beta' };

it('removes what is not in the artifact, and downloads the rest [API-778]', async () => {
  await using test = await startContentServer(files);
  mkdirSync(join(test.root, 'old', 'deep'), { recursive: true });
  for (const path of ['extra.txt', 'old/deep/x', 'a.txt']) writeFileSync(join(test.root, path), 'old');

  expect(await checkoutArtifact(test.contents, { root: test.root })).toBe(test.root);

  expect(filesBelow(test.root)).toEqual(files);
  expect(readdirSync(test.root)).toEqual(['a.txt', 'b']);
});

it('checks out to the name without the version [API-778]', async () => {
  await using test = await startContentServer(files);

  expect(await checkoutArtifact(test.contents)).toBe(join(process.env['WANDB_ARTIFACT_DIR'] ?? '', 'data'));
});

it('makes a file of what was a folder [API-778]', async () => {
  await using test = await startContentServer(files);
  mkdirSync(join(test.root, 'a.txt'), { recursive: true });
  writeFileSync(join(test.root, 'a.txt', 'x'), 'old');

  await checkoutArtifact(test.contents, { root: test.root });

  expect(filesBelow(test.root)).toEqual(files);
});

it('touches nothing outside of its root, and keeps what belongs to the artifact [API-779]', async () => {
  await using test = await startContentServer(files);
  await downloadArtifact(test.contents, { root: test.root });
  const elsewhere = `${test.root}-elsewhere`;
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'precious'), 'precious');
  symlinkSync(elsewhere, join(test.root, 'link'));
  symlinkSync(join(elsewhere, 'precious'), join(test.root, 'b', 'link'));

  await checkoutArtifact(test.contents, { root: test.root });

  expect(readFileSync(join(elsewhere, 'precious'), 'utf8')).toBe('precious');
  expect(readdirSync(test.root)).toEqual(['a.txt', 'b']);
  expect(test.requests).toHaveLength(2);
});

it.each([process.cwd(), '.', join(process.cwd(), '..'), homedir(), parse(process.cwd()).root])(
  'refuses to check out to %s [API-779]',
  async (root) => {
    await using test = await startContentServer(files);

    await expect(checkoutArtifact(test.contents, { root })).rejects.toThrow(ValidationError);
    expect(existsSync('package.json')).toBe(true);
  },
);

it('removes nothing when an entry cannot be saved [API-779]', async () => {
  const entry = new ArtifactEntry({ path: '../x', digest: 'XUFAKrxLKna5cZ2REBfFkg==', size: 1 });
  await using test = await startContentServer(files, { entries: [entry] });
  mkdirSync(test.root);
  writeFileSync(join(test.root, 'mine'), 'mine');

  await expect(checkoutArtifact(test.contents, { root: test.root })).rejects.toThrow(/below a folder/);

  expect(filesBelow(test.root)).toEqual({ mine: 'mine' });
});

it('finds nothing wrong with a folder that holds the artifact, and downloads nothing [API-780, API-785]', async () => {
  await using test = await startContentServer({ ...files, large: Buffer.alloc(500_000, 'x') });
  await downloadArtifact(test.contents, { root: test.root });
  test.requests.length = 0;

  await expect(verifyArtifact(test.contents, { root: test.root })).resolves.toBeUndefined();

  expect(test.requests).toEqual([]);
  expect(test.listings).toHaveLength(1);
});

it.each([
  ['extra', 'b/mine', 'API-781'],
  ['changed', 'a.txt', 'API-782'],
  ['missing', 'b/c.txt', 'API-783'],
] as const)('finds a file that is %s: %s [%s]', async (problem, path, _row) => {
  await using test = await startContentServer(files);
  await downloadArtifact(test.contents, { root: test.root });
  if (problem === 'missing') (await import('node:fs')).rmSync(join(test.root, path));
  else writeFileSync(join(test.root, path), 'ALPHA');

  const error = await verifyArtifact(test.contents, { root: test.root }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(VerificationError);
  expect(error).toMatchObject({ code: 'verification', problem, path, message: expect.stringContaining(path) });
});

it('finds everything missing where there is no folder, without making one [API-783, API-785]', async () => {
  await using test = await startContentServer(files);

  await expect(verifyArtifact(test.contents)).rejects.toMatchObject({ problem: 'missing', path: 'a.txt' });
  expect(existsSync(process.env['WANDB_ARTIFACT_DIR'] ?? '')).toBe(false);
});

it('leaves out references, with a warning that says how many [API-784]', async () => {
  const entries = ['r1', 'r2'].map((path) => new ArtifactEntry({ path, digest: 'e', ref: 'https://example.test/x' }));
  await using test = await startContentServer(files, { entries });
  mkdirSync(join(test.root, 'b'), { recursive: true });
  for (const [path, content] of Object.entries({ ...files, r1: 'anything' })) {
    writeFileSync(join(test.root, path), content);
  }

  await verifyArtifact(test.contents, { root: test.root });

  expect(test.events.filter(({ type }) => type === 'warning')).toEqual([
    { type: 'warning', message: '2 references were not verified.' },
  ]);
});

it('ends with the reason of the signal', async () => {
  await using test = await startContentServer(files);

  await expect(verifyArtifact(test.contents, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
});
