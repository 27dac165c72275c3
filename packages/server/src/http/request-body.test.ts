import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { bodyOf, noteBodySource } from './request-body.js';

function open(pieces: Uint8Array[]): AsyncIterator<Uint8Array> {
  const request = new Request('http://wandb.test', { method: 'PUT', body: 'other' });
  noteBodySource(request, Readable.from(pieces));
  const body = bodyOf(request);
  if (body === null) throw new Error('There is no body.');
  return body[Symbol.asyncIterator]();
}

it('gives back the memory of a piece when the next one is asked for', async () => {
  const memory = new Uint8Array([1, 2, 3]);
  const body = open([memory, new Uint8Array([4])]);

  const first = await body.next();
  const before = [...(first.value as Uint8Array)];
  const second = await body.next();

  expect(before).toEqual([1, 2, 3]);
  expect(memory.byteLength).toBe(0);
  expect([...(second.value as Uint8Array)]).toEqual([4]);
  expect((await body.next()).done).toBe(true);
});

it('leaves memory alone of which a piece is only a part', async () => {
  const memory = new Uint8Array([1, 2, 3, 4]);
  const body = open([memory.subarray(0, 2), memory.subarray(2)]);

  await body.next();
  const second = await body.next();

  expect([...(second.value as Uint8Array)]).toEqual([3, 4]);
});
