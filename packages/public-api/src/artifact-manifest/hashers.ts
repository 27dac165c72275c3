import { UnsupportedError } from '@wandb-ts/core';
import type { DigestAlgorithm } from './digest.js';
import type { Hasher } from './hasher.js';
import { createMd5 } from './md5.js';
import { createXxh128, loadXxh128 } from './xxh128.js';

/**
 * Loads what an algorithm needs. MD5 needs nothing.
 * @throws {@link UnsupportedError} where WebAssembly cannot be compiled, as in some edge workers.
 */
export async function prepareHasher(algorithm: DigestAlgorithm): Promise<void> {
  if (algorithm === 'xxh128') await loadXxh128();
}

/**
 * Starts a digest.
 * @throws {@link UnsupportedError} for an algorithm that was not prepared.
 */
export function createHasher(algorithm: DigestAlgorithm): Hasher {
  if (algorithm === 'md5') return createMd5();
  const hasher = createXxh128();
  if (hasher === null) throw new UnsupportedError('XXH128 digests have to be prepared first.');
  return hasher;
}

/** The digest of bytes that are all here, as hexadecimal digits. The algorithm is prepared. */
export function digestBytes(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  const hasher = createHasher(algorithm);
  hasher.update(bytes);
  return hasher.hex();
}
