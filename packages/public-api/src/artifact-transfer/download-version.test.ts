import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArtifactNotLoggedError } from '@wandb-ts/core';
import { createServer } from '@wandb-ts/server';
import { expect, it, vi } from 'vitest';
import { Api } from '../api.js';
import { Artifact } from '../artifacts/artifact.js';
import { filesBelow } from '../testing/content-server.js';

/** A server on a port with the artifact `mnist` of the run `abc`, and an Api that reaches it over real connections. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'wandb-ts-version-'));
  vi.stubEnv('WANDB_CACHE_DIR', join(folder, 'cache'));
  vi.stubEnv('WANDB_ARTIFACT_DIR', join(folder, 'artifacts'));
  const server = createServer(':memory:');
  server.seed({ runs: [{ project: 'vision', name: 'abc' }] });
  const { url } = await server.listen();
  const api = new Api({
    baseUrl: url,
    apiKey: server.apiKey,
    environment: {},
    project: 'vision',
    entity: server.entity,
  });
  const draft = new Artifact('mnist', 'dataset');
  await draft.newFile('a.txt', 'alpha');
  await draft.newFile('b/large.bin', 'x'.repeat(1_000_000));
  await draft.save({ api, project: 'vision' });
  return {
    api,
    root: join(folder, 'root'),
    artifacts: join(folder, 'artifacts'),
    version: await api.artifact('mnist'),
    [Symbol.asyncDispose]: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const files = { 'a.txt': 'alpha', 'b/large.bin': 'x'.repeat(1_000_000) };

it('downloads, verifies and checks out a version of a server [API-759, API-778, API-780]', async () => {
  await using stage = await start();
  const { version, artifacts } = stage;

  expect(await version.download()).toBe(join(artifacts, 'mnist:v0'));
  expect(filesBelow(join(artifacts, 'mnist:v0'))).toEqual(files);
  await expect(version.verify()).resolves.toBeUndefined();
  expect(await version.checkout()).toBe(join(artifacts, 'mnist'));
  expect(filesBelow(join(artifacts, 'mnist'))).toEqual(files);
});

it('downloads single entries of a version, which know their artifact [API-846, API-850]', async () => {
  await using stage = await start();
  const { version, root } = stage;
  const entry = await version.getEntry('b/large.bin');

  expect(await entry.download({ root })).toBe(join(root, 'b', 'large.bin'));
  expect(entry.parentArtifact()).toBe(version);
  await expect(version.file({ root })).rejects.toThrow(/2 files/);
});

it('follows references from one version to another [API-863]', async () => {
  await using stage = await start();
  const { api, version, root } = stage;
  const derived = new Artifact('derived', 'dataset');
  await derived.addReference(await version.getEntry('a.txt'), { name: 'linked.txt' });
  await derived.save({ api, project: 'vision' });

  const logged = await api.artifact('derived');
  expect(await logged.file({ root })).toBe(join(root, 'linked.txt'));

  expect(filesBelow(root)).toEqual({ 'linked.txt': 'alpha' });
});

it('has nothing to download of a draft', async () => {
  const draft = new Artifact('mnist', 'dataset');

  for (const action of [() => draft.download(), () => draft.checkout(), () => draft.verify(), () => draft.file()]) {
    await expect(action()).rejects.toThrow(ArtifactNotLoggedError);
  }
});
