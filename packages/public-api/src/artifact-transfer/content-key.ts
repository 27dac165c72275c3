import { UnexpectedResponseError } from '@wandb-ts/core';
import { base64ToHex, type DigestAlgorithm } from '../artifact-manifest/digest.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';

/** What a content is known by. */
export interface ContentKey {
  readonly algorithm: DigestAlgorithm;
  /** The digest as hexadecimal digits. */
  readonly hex: string;
}

/** Each step of a transfer asks for it. */
const keys = new WeakMap<ArtifactEntry, ContentKey>();

/** What the content of a file is known by. @throws {@link UnexpectedResponseError} when its digest is not one of contents */
export function contentKey(entry: ArtifactEntry): ContentKey {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const { path, digest, digestAlgorithm: algorithm } = entry;
  const hex = base64ToHex(digest);
  if (hex?.length === 32) {
    const key = { algorithm, hex };
    keys.set(entry, key);
    return key;
  }
  throw new UnexpectedResponseError(`The manifest names no digest of the content of ${JSON.stringify(path)}.`);
}

/** One text for a key, which is a file name, too. */
export function keyName({ algorithm, hex }: ContentKey): string {
  return `${algorithm}-${hex}`;
}
