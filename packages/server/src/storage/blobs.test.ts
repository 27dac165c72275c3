import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open as openFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchThreads } from '../testing/thread-watch.js';
import { type BlobStore, createDiskBlobs, createMemoryBlobs } from './blobs.js';

async function open(kind: string): Promise<{ blobs: BlobStore; path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-blobs-'));
  const blobs = kind === 'disk' ? createDiskBlobs(path) : createMemoryBlobs();
  return { blobs, path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

function streamOf(...parts: string[]): ReadableStream<Uint8Array> {
  return new Blob(parts).stream();
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += Buffer.from(piece).toString();
  return text;
}

it('makes a directory that only its owner can read', async () => {
  await using store = await open('memory');
  const directory = join(store.path, 'blobs');

  createDiskBlobs(directory);

  expect((await stat(directory)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
});

it.each(['disk', 'memory'])('stores content and gives it back, whole or in part (%s)', async (kind) => {
  await using store = await open(kind);

  const stored = await store.blobs.write(streamOf('0123', '456789'));

  expect(stored).toEqual({
    blob: expect.any(String),
    sizeBytes: 10,
    md5: createHash('md5').update('0123456789').digest('base64'),
  });
  expect(await new Response(store.blobs.read(stored.blob)).text()).toBe('0123456789');
  expect(await new Response(store.blobs.read(stored.blob, { start: 3, end: 5 })).text()).toBe('345');
  expect(new TextDecoder().decode(store.blobs.readNow(stored.blob))).toBe('0123456789');
  expect(await textOf(store.blobs.pieces(stored.blob))).toBe('0123456789');
  expect(await textOf(store.blobs.pieces(stored.blob, { start: 3, end: 5 }))).toBe('345');
});

it.each(['disk', 'memory'])('stores no content at all as empty content (%s)', async (kind) => {
  await using store = await open(kind);

  const { blob, sizeBytes } = await store.blobs.write(null);

  expect([sizeBytes, await new Response(store.blobs.read(blob)).text()]).toEqual([0, '']);
});

it.each(['disk', 'memory'])('gives nothing back after removal (%s)', async (kind) => {
  await using store = await open(kind);
  const { blob } = await store.blobs.write(streamOf('x'));

  await store.blobs.remove(blob);

  await expect((async () => new Response(store.blobs.read(blob)).text())()).rejects.toThrow();
  expect(() => store.blobs.readNow(blob)).toThrow();
});

it('stores large contents at the same time', async () => {
  await using store = await open('disk');
  const parts = Array.from({ length: 64 }, (_, index) => String(index).repeat(10_000));

  const stored = await Promise.all(Array.from({ length: 8 }, () => store.blobs.write(streamOf(...parts))));

  const expected = createHash('md5').update(parts.join('')).digest('base64');
  expect(stored.map(({ md5 }) => md5)).toEqual(Array(8).fill(expected));
  expect(new Set(stored.map(({ blob }) => blob)).size).toBe(8);
});

it('removes what a killed process left half-written', async () => {
  await using store = await open('memory');
  await mkdir(join(store.path, 'partial'));
  await writeFile(join(store.path, 'partial', 'half'), 'x');

  createDiskBlobs(store.path);

  expect(await readdir(join(store.path, 'partial'))).toEqual([]);
});

it('stores all of a content when the disk takes only a part of it at a time', async () => {
  await using store = await open('disk');
  await using probe = await openFile(join(store.path, 'probe'), 'w');
  const { write } = probe;
  const short = vi.spyOn(Object.getPrototypeOf(probe), 'write').mockImplementation(function (this: typeof probe, data) {
    return Reflect.apply(write, this, [(data as Uint8Array).subarray(0, 3)]);
  });
  try {
    const { blob, sizeBytes } = await store.blobs.write(streamOf('0123456789'));

    expect([sizeBytes, await new Response(store.blobs.read(blob)).text()]).toEqual([10, '0123456789']);
  } finally {
    short.mockRestore();
  }
});

it('stores a large content whose pieces come in the same memory, and ends its thread', async () => {
  await using store = await open('disk');
  using threads = watchThreads();
  const content = createHash('md5');
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const memory = Buffer.allocUnsafe(1_000_003);
    for (let index = 0; index < 70; index += 1) {
      content.update(memory.fill(index));
      yield memory;
    }
  }

  const stored = await store.blobs.write(pieces(), undefined, 70_000_210);

  expect(stored).toMatchObject({ sizeBytes: 70_000_210, md5: content.digest('base64') });
  expect((await stat(join(store.path, stored.blob.slice(0, 2), stored.blob))).size).toBe(70_000_210);
  expect(threads).toMatchObject({ started: 1, ended: 1 });
});

it('leaves neither file nor thread of a large content that breaks off', async () => {
  await using store = await open('disk');
  using threads = watchThreads();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < 7; index += 1) yield Buffer.alloc(1_000_000);
    throw new Error('broken off');
  }

  await expect(store.blobs.write(pieces(), undefined, 70_000_000)).rejects.toThrow('broken off');

  expect(threads).toMatchObject({ started: 1, ended: 1 });
  expect(await readdir(join(store.path, 'partial'))).toEqual([]);
  const files = await readdir(store.path, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile())).toEqual([]);
});
