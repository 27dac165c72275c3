import { createHash } from 'node:crypto';
import type { DigestAlgorithm } from './digest.js';
import * as portable from './hashers.js';

/** Loads what an algorithm needs. MD5 needs nothing. */
export const prepareHasher: (algorithm: DigestAlgorithm) => Promise<void> = portable.prepareHasher;

/** Starts a digest; MD5 with the code of the runtime. */
export function createHasher(algorithm: DigestAlgorithm): portable.Hasher {
  if (algorithm !== 'md5') return portable.createHasher(algorithm);
  const hash = createHash('md5');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
  };
}
