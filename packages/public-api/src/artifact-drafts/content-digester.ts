import { createHasher, digestBytes } from '#hashers';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import { isMultipart, partSizeBytes } from './part-size.js';

/** Digests of a content. */
export interface ContentDigests {
  /** Base64 MD5. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** Hexadecimal MD5 of each part, for a content that is uploaded in parts; null for others. */
  readonly partDigests: readonly string[] | null;
}

/** Computes the digests of a content, and of its parts, while it is read once. */
export class ContentDigester {
  readonly #whole = createHasher('md5');
  readonly #partBytes: number | null;
  readonly #partDigests: string[] = [];
  #part: ReturnType<typeof createHasher> | null = null;
  #partFilled = 0;
  #sizeBytes = 0;

  /**
   * @param sizeBytes - the size of the content; null when it is not known, and parts are not asked for
   * @param multipartBytes - from which size on a content has parts. @defaultValue 2 GiB
   */
  constructor(sizeBytes: number | null, multipartBytes?: number) {
    this.#partBytes = sizeBytes !== null && isMultipart(sizeBytes, multipartBytes) ? partSizeBytes(sizeBytes) : null;
  }

  /** Takes the next bytes. */
  update(bytes: Uint8Array): void {
    this.#whole.update(bytes);
    this.#sizeBytes += bytes.byteLength;
    if (this.#partBytes !== null) this.#updateParts(bytes, this.#partBytes);
  }

  /** Ends it. */
  finish(): ContentDigests {
    if (this.#partFilled > 0) this.#endPart();
    return {
      digest: hexToBase64(this.#whole.hex()) ?? '',
      sizeBytes: this.#sizeBytes,
      partDigests: this.#partBytes === null ? null : this.#partDigests,
    };
  }

  #updateParts(bytes: Uint8Array, partBytes: number): void {
    for (let start = 0; start < bytes.byteLength; ) {
      const piece = bytes.subarray(start, start + partBytes - this.#partFilled);
      this.#part ??= createHasher('md5');
      this.#part.update(piece);
      start += piece.byteLength;
      this.#partFilled += piece.byteLength;
      if (this.#partFilled === partBytes) this.#endPart();
    }
  }

  #endPart(): void {
    if (this.#part !== null) this.#partDigests.push(this.#part.hex());
    this.#part = null;
    this.#partFilled = 0;
  }
}

/** The digests of a content that is in memory. */
export function digestContent(content: Uint8Array, multipartBytes?: number): ContentDigests {
  const sizeBytes = content.byteLength;
  if (!isMultipart(sizeBytes, multipartBytes)) {
    return { digest: hexToBase64(digestBytes('md5', content)) ?? '', sizeBytes, partDigests: null };
  }
  const digester = new ContentDigester(sizeBytes, multipartBytes);
  digester.update(content);
  return digester.finish();
}
