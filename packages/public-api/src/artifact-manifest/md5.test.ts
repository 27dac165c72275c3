import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHasher } from './hashers.js';

it('computes the MD5 of RFC 1321', () => {
  const digests = ['', 'a', 'abc', 'message digest', '1234567890'.repeat(8)].map((text) => {
    const hasher = createHasher('md5');
    hasher.update(new TextEncoder().encode(text));
    return hasher.hex();
  });

  expect(digests).toEqual([
    'd41d8cd98f00b204e9800998ecf8427e',
    '0cc175b9c0f1b6a831c399e269772661',
    '900150983cd24fb0d6963f7d28e17f72',
    'f96b697d7cb7938d525a2f31aaf161d0',
    '57edf4a22be3c955ac49da2e2107b67a',
  ]);
});

it('computes what Node.js computes, in whatever pieces the bytes come', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (pieces) => {
      const hasher = createHasher('md5');
      const hash = createHash('md5');
      for (const piece of pieces) {
        hasher.update(piece);
        hash.update(piece);
      }
      expect(hasher.hex()).toBe(hash.digest('hex'));
    }),
  );
});
