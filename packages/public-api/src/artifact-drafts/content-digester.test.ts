import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ContentDigester } from './content-digester.js';
import { isMultipart, maxContentBytes, partSizeBytes } from './part-size.js';

const mebibyte = 2 ** 20;

function md5(bytes: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('md5').update(bytes).digest(encoding);
}

it('computes the digest of a content that comes in pieces, and none of parts [API-810]', () => {
  const digester = new ContentDigester(11);
  for (const piece of ['hello', ' ', 'world']) digester.update(Buffer.from(piece));

  expect(digester.finish()).toEqual({
    digest: md5(Buffer.from('hello world'), 'base64'),
    sizeBytes: 11,
    partDigests: null,
  });
});

it('computes the digest of each part in the same pass, wherever the pieces end [API-835]', () => {
  const content = Buffer.alloc(101 * mebibyte, 'wandb');
  const digester = new ContentDigester(content.byteLength, mebibyte);
  for (let start = 0; start < content.byteLength; start += 30_000_000) {
    digester.update(content.subarray(start, start + 30_000_000));
  }

  const { digest, partDigests } = digester.finish();

  expect(digest).toBe(md5(content, 'base64'));
  expect(partDigests).toEqual([
    md5(content.subarray(0, 100 * mebibyte), 'hex'),
    md5(content.subarray(100 * mebibyte), 'hex'),
  ]);
});

it('has no empty part at the end [API-835]', () => {
  const content = Buffer.alloc(100 * mebibyte);
  const digester = new ContentDigester(content.byteLength, mebibyte);
  digester.update(content);

  expect(digester.finish().partDigests).toHaveLength(1);
});

it.each([
  [2 * 2 ** 30 - 1, false],
  [2 * 2 ** 30, true],
])('uploads %i bytes in parts: %s [API-835]', (sizeBytes, expected) => {
  expect(isMultipart(sizeBytes)).toBe(expected);
});

it('has at most 10,000 parts of 100 MiB, or larger ones in steps of 4 KiB [API-835]', () => {
  const large = 10_000 * 100 * mebibyte;

  expect([partSizeBytes(2 ** 31), partSizeBytes(large - 1)]).toEqual([100 * mebibyte, 100 * mebibyte]);
  expect(partSizeBytes(large + 1)).toBe(100 * mebibyte + 4096);
  for (const sizeBytes of [large + 1, 3 * large, maxContentBytes]) {
    expect(partSizeBytes(sizeBytes) % 4096).toBe(0);
    expect(Math.ceil(sizeBytes / partSizeBytes(sizeBytes))).toBeLessThanOrEqual(10_000);
  }
});
