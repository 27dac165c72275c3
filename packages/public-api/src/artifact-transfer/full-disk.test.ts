import * as fs from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { downloadArtifact } from '#artifact-files';
import { startContentServer } from '../testing/content-server.js';

/** Which paths cannot be written, and what the system says. */
const broken = vi.hoisted(() => ({ path: '', code: '' }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const check = (path: string): void => {
    if (broken.path === '' || !path.includes(broken.path)) return;
    throw Object.assign(new Error(`${broken.code}: it cannot be written`), { code: broken.code });
  };
  return {
    ...original,
    writeFileSync: (path: string, ...rest: [Uint8Array, fs.WriteFileOptions]) => {
      if (broken.code === 'EACCES') check(path);
      original.writeFileSync(path, ...rest);
      check(path);
    },
  };
});

afterEach(() => {
  broken.path = '';
});

/** One of the ways to call `write`. */
type WriteAt = (
  bytes: Uint8Array,
  start: number,
  length: number,
  position: number,
) => Promise<{ readonly bytesWritten: number }>;

const files = { 'a/small': 'alpha', 'b/other': 'beta' };
const large = Buffer.alloc(700_000, 'x');

it.each(['ENOSPC', 'EACCES'])('leaves nothing incomplete behind when the folder says %s', async (code) => {
  await using test = await startContentServer(files);
  Object.assign(broken, { path: '.wandb-ts-partial', code });

  await expect(downloadArtifact(test.contents, { root: test.root })).rejects.toMatchObject({ code });
  expect(
    fs.readdirSync(test.root, { recursive: true }).filter((path) => /small|other|partial/.test(String(path))),
  ).toEqual([]);
  broken.path = '';
  await downloadArtifact(test.contents, { root: test.root });

  expect(fs.readFileSync(join(test.root, 'a', 'small'), 'utf8')).toBe('alpha');
});

it.each(['ENOSPC', 'EACCES'])('does without the cache when that says %s', async (code) => {
  await using test = await startContentServer(files);
  Object.assign(broken, { path: join('artifacts', 'tmp'), code });

  await downloadArtifact(test.contents, { root: test.root });

  expect(fs.readFileSync(join(test.root, 'b', 'other'), 'utf8')).toBe('beta');
  expect(fs.readdirSync(join(test.cacheDir, 'artifacts', 'obj'))).toEqual([]);
});

it('fetches a large content to its place when the cache is full, and fails when that is full, too', async () => {
  await using test = await startContentServer({ large });
  const handle = await open(process.execPath);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  const write = vi.spyOn(prototype, 'write').mockRejectedValueOnce(full);

  await downloadArtifact(test.contents, { root: test.root });
  expect(fs.readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
  expect(fs.readdirSync(join(test.cacheDir, 'artifacts', 'obj'))).toEqual([]);

  write.mockRejectedValue(full);
  await expect(downloadArtifact(test.contents, { root: `${test.root}-2` })).rejects.toBe(full);
  expect(fs.readdirSync(`${test.root}-2`)).toEqual([]);
});

it('takes a disk that writes less than it was given at its word', async () => {
  await using test = await startContentServer({ large });
  const handle = await open(process.execPath);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const write = prototype.write as WriteAt;
  vi.spyOn(prototype as { write: WriteAt }, 'write').mockImplementation(function (
    this: typeof handle,
    piece,
    offset,
    length,
    position,
  ) {
    return write.call(this, piece, offset, Math.ceil(length / 2), position);
  });

  await downloadArtifact(test.contents, { root: test.root });

  expect(fs.readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
});
