import crypto, { createHash } from 'node:crypto';
import type { DigestAlgorithm } from './digest.js';
import type { Hasher } from './hasher.js';
import * as portable from './hashers.js';

/** Loads what an algorithm needs. MD5 needs nothing. */
export const prepareHasher: (algorithm: DigestAlgorithm) => Promise<void> = portable.prepareHasher;

/** Starts a digest; MD5 with the code of the runtime. */
export function createHasher(algorithm: DigestAlgorithm): Hasher {
  if (algorithm !== 'md5') return portable.createHasher(algorithm);
  const md5 = createHash('md5');
  return {
    update: (bytes) => {
      md5.update(bytes);
    },
    hex: () => md5.digest('hex'),
  };
}

/** The digest of bytes that are all here, as hexadecimal digits, at half the cost of a hasher. The algorithm is prepared. */
export function digestBytes(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  if (algorithm !== 'md5') return portable.digestBytes(algorithm, bytes);
  // Not every runtime that is like Node.js has it.
  return typeof crypto.hash === 'function' ? crypto.hash('md5', bytes) : createHash('md5').update(bytes).digest('hex');
}
