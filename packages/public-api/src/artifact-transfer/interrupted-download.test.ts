import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { downloadArtifact } from '#artifact-files';
import { type ContentServer, entryOf, filesBelow, serve, startContentServer } from '../testing/content-server.js';
import { keyName } from './content-key.js';
import { partialName } from './partial-name.js';

afterEach(() => {
  vi.useRealTimers();
});

const large = Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => index % 251));
const built = (path: string): string => JSON.stringify(new URL(`../../dist/${path}`, import.meta.url).href);

/** Downloads what its argument describes, in a process of its own. */
const program = `
  import { createClient } from '@wandb-ts/core';
  import { ArtifactManifest } from ${built('artifact-manifest/manifest.js')};
  import { downloadArtifact } from ${built('artifact-transfer/artifact-files.node.js')};
  const { url, root, manifest } = JSON.parse(process.argv[1]);
  const client = createClient({ baseUrl: url, apiKey: 'x'.repeat(40), environment: {} });
  const source = {
    id: 'QQ==', entity: 'e', project: 'p', collection: 'c', manifest: ArtifactManifest.fromManifestJson(manifest),
    addresses: async function* (names) {
      const paths = names ?? [...source.manifest.entries.keys()];
      yield paths.map((path) => ({ path, url: url + '/store?path=' + encodeURIComponent(path) + '&X-Amz-Signature=s' }));
    },
  };
  await downloadArtifact({ client, sourceName: 'c:v0', open: async () => source }, { root });
`;

function startDownload({ url, source }: ContentServer, root: string): ChildProcess {
  const task = JSON.stringify({ url, root, manifest: source.manifest });
  return spawn(process.execPath, ['--input-type=module', '--eval', program, task], {
    cwd: new URL('../..', import.meta.url),
    stdio: 'inherit',
  });
}

/** What is left in the folders for what is not complete. */
function leftovers({ cacheDir, root }: ContentServer): string[] {
  const folders = [
    join(cacheDir, 'artifacts', 'wandb-ts', 'partial'),
    join(cacheDir, 'artifacts', 'tmp'),
    join(root, '.wandb-ts-partial'),
  ];
  return folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
}

/** Puts a part of a content where a process would have left it that is no more. */
function leavePart(test: ContentServer, content: Uint8Array): void {
  const folder = join(test.cacheDir, 'artifacts', 'wandb-ts', 'partial');
  mkdirSync(folder, { recursive: true });
  const { digest, digestAlgorithm: algorithm } = entryOf('large', large);
  const key = { algorithm, hex: Buffer.from(digest, 'base64').toString('hex') };
  const path = join(folder, partialName(keyName(key), `${'0'.repeat(16)}-1-abcdefgh`));
  writeFileSync(path, content);
  vi.setSystemTime(Date.now() + 3_600_000);
}

it('asks for the rest when a connection breaks', async () => {
  await using test = await startContentServer({ large });
  test.faults.push((_request, response) => {
    response.writeHead(200, { 'content-length': large.byteLength });
    return response.write(large.subarray(0, 600_000), () => response.destroy());
  });

  await downloadArtifact(test.contents, { root: test.root });

  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
  expect(test.requests.map(({ headers }) => headers.range?.replace(/\d+/, 'N'))).toEqual([undefined, 'bytes=N-']);
});

it('goes on with what a killed process has left', { timeout: 30_000 }, async () => {
  await using test = await startContentServer({ large });
  test.faults.push((_request, response) => {
    response.writeHead(200, { 'content-length': large.byteLength });
    return response.write(large.subarray(0, 600_000));
  });
  const child = startDownload(test, test.root);
  const partial = join(test.cacheDir, 'artifacts', 'wandb-ts', 'partial');
  await vi.waitFor(() => expect(readFileSync(join(partial, readdirSync(partial)[0] ?? '')).byteLength).toBe(600_000), {
    timeout: 20_000,
  });
  child.kill('SIGKILL');
  await once(child, 'exit');

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=600000-']);
  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
  expect(leftovers(test)).toEqual([]);
});

it('has only right files in the folder whenever a process is killed', { timeout: 60_000 }, async () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`f${index % 10}/${index}`, `${index} `.repeat(index * 20)]),
  );
  const files = { ...many, 'large/1': large.toString('latin1'), 'large/2': 'y'.repeat(500_000) };
  await using test = await startContentServer(files);

  for (const count of [3, 60, 120, 195]) {
    const child = startDownload(test, test.root);
    const exit = once(child, 'exit');
    const start = test.requests.length;
    test.answer = () => {
      if (test.requests.length - start >= count) child.kill('SIGKILL');
      return undefined;
    };
    await exit;
    for (const [path, content] of Object.entries(existsSync(test.root) ? filesBelow(test.root) : {})) {
      if (!path.startsWith('.wandb-ts-partial')) expect(content === files[path as keyof typeof files], path).toBe(true);
    }
  }
  test.answer = null;
  await downloadArtifact(test.contents, { root: test.root });

  expect(Object.keys(filesBelow(test.root)).sort()).toEqual(Object.keys(files).sort());
});

it('starts anew where the server knows no parts, and where what was left is no part of the content', async () => {
  await using test = await startContentServer({ large });
  leavePart(test, large.subarray(0, 400_000));
  test.faults.push((_request, response) => response.writeHead(200).end(large));
  await downloadArtifact(test.contents, { root: test.root });
  expect(test.requests.map(({ headers }) => headers.range)).toEqual(['bytes=400000-']);

  await using other = await startContentServer({ large });
  leavePart(other, Buffer.alloc(400_000));
  await downloadArtifact(other.contents, { root: other.root });
  expect(other.requests.map(({ headers }) => headers.range)).toEqual(['bytes=400000-', undefined]);
  expect(readFileSync(join(other.root, 'large')).equals(large)).toBe(true);
});

it('does not believe a server that sends another part than it was asked for', async () => {
  await using test = await startContentServer({ large });
  leavePart(test, large.subarray(0, 400_000));
  test.faults.push((_request, response) => {
    response.writeHead(206, { 'content-range': `bytes 300000-999999/1000000` });
    return response.end(large.subarray(300_000));
  });

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests.map(({ headers }) => headers.range)).toEqual(['bytes=400000-', undefined]);
  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
});

it('asks for nothing when all of it was left', async () => {
  await using test = await startContentServer({ large });
  leavePart(test, large);

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests).toEqual([]);
  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
});

it('fetches each content once for several processes [API-870]', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, `content ${index}`]));
  await using test = await startContentServer({ ...files, large });
  test.answer = (request, response) => {
    const content = request.path === 'large' ? large : Buffer.from(files[request.path] ?? '');
    // Long enough for the other process to want it, too.
    setTimeout(() => serve(content, request, response), 30);
    return true;
  };
  const roots = [1, 2, 3].map((number) => `${test.root}-${number}`);

  const exits = roots.map((root) => once(startDownload(test, root), 'exit'));

  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0]);
  for (const root of roots) expect(Object.keys(filesBelow(root))).toHaveLength(61);
  expect(test.requests.map(({ path }) => path).sort()).toEqual([...Object.keys(files), 'large'].sort());
});

it('does not wait for the lock of a process that is no more', async () => {
  await using test = await startContentServer({ large, small: 'alpha' });
  const folder = join(test.cacheDir, 'artifacts', 'wandb-ts', 'locks');
  mkdirSync(folder, { recursive: true });
  const hex = Buffer.from(entryOf('large', large).digest, 'base64').toString('hex');
  for (const name of [`md5-${hex}`, 'md5-2c']) writeFileSync(join(folder, name), `${'0'.repeat(16)}-1-abcdefgh`);
  vi.setSystemTime(Date.now() + 3_600_000);

  await downloadArtifact(test.contents, { root: test.root });

  expect(readdirSync(test.root)).toEqual(['large', 'small']);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([true, false])(
  'ends at once with the reason of the signal, and leaves nothing behind (skipCache: %s)',
  async (skipCache) => {
    await using test = await startContentServer({ large, other: Buffer.alloc(700_000, 'o'), small: 'alpha' });
    const controller = new AbortController();
    const reason = new Error('enough');
    test.answer = ({ path }, response) => {
      if (path === 'small') return true;
      response.writeHead(200, { 'content-length': path === 'large' ? 1_000_000 : 700_000 });
      return response.write(large.subarray(0, 300_000));
    };
    const downloading = downloadArtifact(test.contents, { root: test.root, skipCache, signal: controller.signal });
    await vi.waitFor(() => expect(leftovers(test).length).toBeGreaterThanOrEqual(1));

    controller.abort(reason);

    await expect(downloading).rejects.toBe(reason);
    expect(leftovers(test)).toEqual([]);
    expect(readdirSync(test.root)).toEqual([]);
    await expect(downloadArtifact(test.contents, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  },
);
