import { randomBytes } from 'node:crypto';
import { appendFile, mkdtempDisposable, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadSource } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { openForUpload } from './local-upload.node.js';

async function makeFile(content: Uint8Array) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-upload-'));
  const path = join(folder.path, 'data.bin');
  await writeFile(path, content);
  const { size: sizeBytes, mtimeMs } = await stat(path);
  return { path, added: { sizeBytes, mtimeMs }, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

async function read(source: UploadSource): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of source.pieces()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

it.each([0, 1, 2 ** 19, 2 ** 20 + 7])('reads a file of %i bytes in pieces, and again', async (size) => {
  const content = randomBytes(size);
  await using file = await makeFile(content);

  const upload = await openForUpload(file.path, file.added);

  expect(upload.size).toBe(size);
  expect((await read(upload)).equals(content)).toBe(true);
  expect((await read(upload)).equals(content)).toBe(true);
  expect(Buffer.from(await (await upload.toBlob()).arrayBuffer()).equals(content)).toBe(true);
});

it('reads parts of a file, the last of which may be shorter', async () => {
  const content = randomBytes(2 ** 20 + 7);
  await using file = await makeFile(content);
  const upload = await openForUpload(file.path, file.added);

  const parts = [upload.slice(0, 2 ** 20 - 5), upload.slice(2 ** 20 - 5, 2 ** 21)];

  expect(parts.map(({ size }) => size)).toEqual([2 ** 20 - 5, 12]);
  expect(Buffer.concat(await Promise.all(parts.map(read))).equals(content)).toBe(true);
  const last = await (await (parts[1] as UploadSource).toBlob()).arrayBuffer();
  expect(Buffer.from(last).equals(content.subarray(2 ** 20 - 5))).toBe(true);
});

it('refuses a file that changes while it is read, or between two attempts', async () => {
  await using file = await makeFile(randomBytes(2 ** 20));
  const upload = await openForUpload(file.path, file.added);
  const pieces = upload.pieces()[Symbol.asyncIterator]();
  await pieces.next();
  await appendFile(file.path, 'more');
  const rest = async (): Promise<void> => {
    for (let next = await pieces.next(); !next.done; next = await pieces.next());
  };

  await expect(rest()).rejects.toThrow(`${file.path} has changed since it was added to the artifact.`);
  await expect(read(upload)).rejects.toThrow('has changed since it was added');
});

it('refuses a file that is shorter now, and one that is gone', async () => {
  await using file = await makeFile(randomBytes(2 ** 20));
  const upload = await openForUpload(file.path, file.added);
  await writeFile(file.path, 'short');
  await expect(read(upload)).rejects.toThrow('has changed since it was added');
  await rm(file.path);

  await expect(openForUpload(file.path, file.added)).rejects.toThrow('is gone since it was added');
});
