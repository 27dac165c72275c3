import type { ContentHead, ContentSink } from '@wandb-ts/core';
import { digestBytes } from '#hashers';
import type { ContentKey } from './content-key.js';
import { DigestMismatchError } from './digest-mismatch-error.js';

/** A content on its way, which can be received again from its beginning. */
export interface ReceivedContent extends ContentSink {
  /** Forgets what has arrived. From then on, no server is asked for a part. */
  restart(): Promise<void> | void;
  /** Checks what has arrived, once it is complete. @throws {@link DigestMismatchError} when it is something else */
  check(): Promise<void> | void;
}

/** What is described is not a content, but a placeholder such as a folder. Nothing is saved for it. */
export class NoContent extends Error {}

/** The server has sent another part than it was asked for. */
export class WrongPartError extends Error {}

/** What is known of a content before it arrives. */
export interface ExpectedContent {
  /** The path of the entry, for messages. */
  readonly path: string;
  /** Null when it is unknown. */
  readonly sizeBytes: number | null;
  /** Null when there is nothing to check it by. */
  readonly key: ContentKey | null;
}

/** A small content, which is put together in memory. */
export class ContentInMemory implements ReceivedContent {
  readonly #expected: ExpectedContent & { readonly sizeBytes: number; readonly key: ContentKey };
  #bytes: Uint8Array = new Uint8Array();
  #length = 0;

  constructor(expected: ExpectedContent & { readonly sizeBytes: number; readonly key: ContentKey }) {
    this.#expected = expected;
  }

  /** The content, once it is checked. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  begin(head: ContentHead): void {
    checkSize(this.#expected, head);
    this.restart();
  }

  write(piece: Uint8Array): void {
    const { sizeBytes, path } = this.#expected;
    const end = this.#length + piece.byteLength;
    if (end > sizeBytes) throw new DigestMismatchError(path, 'is longer than the manifest says');
    if (this.#length === 0 && end === sizeBytes) {
      // Most small contents come in one piece, which needs no copy.
      this.#bytes = piece;
    } else {
      if (this.#bytes.byteLength !== sizeBytes) this.#bytes = new Uint8Array(sizeBytes);
      this.#bytes.set(piece, this.#length);
    }
    this.#length = end;
  }

  restart(): void {
    this.#bytes = new Uint8Array();
    this.#length = 0;
  }

  check(): void {
    const { sizeBytes, key, path } = this.#expected;
    if (this.#length !== sizeBytes) throw new DigestMismatchError(path, 'is shorter than the manifest says');
    if (digestBytes(key.algorithm, this.#bytes) !== key.hex) throw new DigestMismatchError(path);
  }
}

/** @throws {@link DigestMismatchError} when an answer says that its content has another size */
export function checkSize({ path, sizeBytes }: ExpectedContent, { totalBytes }: ContentHead): void {
  if (sizeBytes === null || totalBytes === null || sizeBytes === totalBytes) return;
  throw new DigestMismatchError(path, `has ${totalBytes} bytes instead of ${sizeBytes}`);
}
