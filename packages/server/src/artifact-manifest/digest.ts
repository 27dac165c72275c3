import { createHash } from 'node:crypto';
import type { ManifestEntry } from './manifest.js';

/** The hexadecimal MD5 of the paths and digests of entries, sorted by the code points of their paths. */
export function manifestDigest(entries: Iterable<ManifestEntry>): string {
  const lines = Array.from(entries, ({ path, digest }) => ({ key: Buffer.from(path), line: `${path}:${digest}\n` }));
  // Bytes of UTF-8 are in the order of code points; the units of JavaScript's strings are not.
  lines.sort((one, other) => Buffer.compare(one.key, other.key));
  const hash = createHash('md5').update('wandb-artifact-manifest-v1\n');
  for (const { line } of lines) {
    hash.update(line);
  }
  return hash.digest('hex');
}
