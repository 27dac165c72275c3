import { createHash } from 'node:crypto';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countContents } from '../testing/stored-contents.js';
import type { StoredBlob } from './blobs.js';
import { smallBlobBytes } from './small-blobs.js';
import { openStore } from './store.js';

const sizes = [0, 1, smallBlobBytes, smallBlobBytes + 1, 40 * smallBlobBytes];

function makeContent(sizeBytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sizeBytes).map((_, index) => index % 251);
}

function factsOf(content: Uint8Array): Omit<StoredBlob, 'blob'> {
  return { sizeBytes: content.byteLength, md5: createHash('md5').update(content).digest('base64') };
}

async function* streamOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.byteLength; start += 5_000) {
    yield content.subarray(start, start + 5_000);
  }
}

async function open() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-blobs-'));
  const store = openStore({ directory: folder.path, now: Date.now, silenceMs: 1 });
  const count = (): Promise<number> => countContents(folder.path);
  const readText = (blob: string): Promise<string> => new Response(store.blobs.read(blob)).text();
  const dispose = async (): Promise<void> => {
    store.close();
    await folder[Symbol.asyncDispose]();
  };
  return { store, blobs: store.blobs, folder, count, readText, [Symbol.asyncDispose]: dispose };
}

it.each(sizes)('stores a content of %i bytes, and gives it back as a whole or in part', async (sizeBytes) => {
  await using test = await open();
  const { blobs } = test;
  const content = makeContent(sizeBytes);

  for (const stored of [await blobs.write(streamOf(content)), blobs.writeNow(content)]) {
    expect(stored).toEqual({ blob: expect.any(String), ...factsOf(content) });
    expect(Buffer.from(blobs.readNow(stored.blob)).equals(content)).toBe(true);
    expect(Buffer.from(await new Response(blobs.read(stored.blob)).bytes()).equals(content)).toBe(true);
    const part = await new Response(blobs.read(stored.blob, { start: 2, end: 4 })).bytes();
    expect([...part]).toEqual([...content.subarray(2, 5)]);
  }
});

it('keeps a content that is small in the database, and no other', async () => {
  await using test = await open();

  const blobs = await Promise.all(
    sizes.map(async (size) => (await test.blobs.write(streamOf(makeContent(size)))).blob),
  );

  expect(blobs.map((blob) => /^\d+$/.test(blob))).toEqual([true, true, true, false, false]);
});

it('joins contents of any size', async () => {
  await using test = await open();
  const parts = [makeContent(3), makeContent(3 * smallBlobBytes), makeContent(0), makeContent(5)];
  const whole = Buffer.concat(parts);

  const joined = await test.blobs.join(parts.map((part) => test.blobs.writeNow(part).blob));
  const small = await test.blobs.join([parts[0], parts[3]].map((part = whole) => test.blobs.writeNow(part).blob));

  expect(joined).toMatchObject(factsOf(whole));
  expect(Buffer.from(test.blobs.readNow(joined.blob)).equals(whole)).toBe(true);
  expect([small.sizeBytes, /^\d+$/.test(small.blob)]).toEqual([8, true]);
});

it('removes contents of any size, and never gives the name of one to another', async () => {
  await using test = await open();
  const { blobs } = test;
  const names = sizes.map((size) => blobs.writeNow(makeContent(size)).blob);

  await blobs.removeAll(names.slice(1));
  const next = blobs.writeNow(makeContent(1)).blob;
  const before = await test.count();
  await blobs.remove(next);

  expect(names).not.toContain(next);
  expect([before, await test.count()]).toEqual([2, 1]);
  await Promise.all(names.slice(1).map((name) => expect((async () => test.readText(name))()).rejects.toThrow()));
});

it('refuses what is larger than it may be, and keeps nothing of it', async () => {
  await using test = await open();
  for (const maxBytes of [10, 2 * smallBlobBytes]) {
    await expect(test.blobs.write(streamOf(makeContent(5 * smallBlobBytes)), maxBytes)).rejects.toThrow(
      `The content has more than ${maxBytes} bytes.`,
    );
  }

  expect(await test.count()).toBe(0);
});

it.each([1, 3])('keeps nothing of a stream that fails after %i pieces, and ends it', async (pieces) => {
  await using test = await open();
  async function* fail(): AsyncGenerator<Uint8Array> {
    for (let piece = 0; piece < pieces; piece++) {
      yield new Uint8Array(smallBlobBytes);
    }
    throw new Error('gone');
  }

  await expect(test.blobs.write(fail())).rejects.toThrow('gone');
  expect(await test.count()).toBe(0);
});

it('undoes the storing of a small content with the transaction that it is in', async () => {
  await using test = await open();

  expect(() =>
    test.store.transaction(() => {
      test.blobs.writeNow(makeContent(1));
      throw new Error('no');
    }),
  ).toThrow('no');

  expect(await test.count()).toBe(0);
});
