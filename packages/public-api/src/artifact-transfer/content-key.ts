import { UnexpectedResponseError } from '@wandb-ts/core';
import { base64ToHex, type DigestAlgorithm } from '../artifact-manifest/digest.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';

/** What a content is known by. */
export interface ContentKey {
  readonly algorithm: DigestAlgorithm;
  /** The digest as hexadecimal digits. */
  readonly hex: string;
}

/** What the content of a file is known by. @throws {@link UnexpectedResponseError} when its digest is not one of contents */
export function contentKey({ path, digest, digestAlgorithm: algorithm }: ArtifactEntry): ContentKey {
  const hex = base64ToHex(digest);
  if (hex?.length === 32) return { algorithm, hex };
  throw new UnexpectedResponseError(`The manifest names no digest of the content of ${JSON.stringify(path)}.`);
}

/** One text for a key, which is a file name, too. */
export function keyName({ algorithm, hex }: ContentKey): string {
  return `${algorithm}-${hex}`;
}
