import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentHead } from '@wandb-ts/core';
import { createHasher, prepareHasher } from '#hashers';
import type { Hasher } from '../artifact-manifest/hasher.js';
import { removeIfPossible } from '../local-disk/local-moves.node.js';
import { keyName } from './content-key.js';
import { DigestFollower } from './digest-follower.node.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { FileWriter } from './file-writer.node.js';
import { partialName } from './partial-name.js';
import { checkSize, type ExpectedContent, type ReceivedContent, WrongPartError } from './received-content.js';
import { takeOver } from './take-over.node.js';

const rereadBytes = 2 ** 20;
/** From which size on the digest is worth a thread of its own, in bytes. */
const followedBytes = 32 * 2 ** 20;

/**
 * A content that is put together in a file. Its name says what it is going to be, so that after a crash another process
 * takes it over, reads it through once, and asks for what is missing.
 */
export class PartialFile implements ReceivedContent {
  readonly path: string;
  readonly keepsPieces = false;
  readonly #expected: ExpectedContent;
  readonly #file: FileHandle;
  readonly #signal: AbortSignal | undefined;
  readonly #onPiece: (byteCount: number) => void;
  /** Computes the digest of what comes; null when nothing does, or a follower does. */
  #hasher: Hasher | null = null;
  #follower: DigestFollower | null = null;
  #position = 0;
  #writer: FileWriter;
  #asksForParts = true;
  #isOpen = true;

  private constructor(
    path: string,
    file: FileHandle,
    expected: ExpectedContent,
    { signal, onPiece }: { signal: AbortSignal | undefined; onPiece: (byteCount: number) => void },
  ) {
    this.path = path;
    this.#file = file;
    this.#expected = expected;
    this.#signal = signal;
    this.#onPiece = onPiece;
    this.#writer = this.#startAt(0);
    signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /**
   * Starts a content, or goes on with what a process left that is no more.
   * @param folder - where contents are put together
   * @param owner - who does it
   */
  static async open(
    folder: string,
    owner: string,
    expected: ExpectedContent,
    context: { readonly signal: AbortSignal | undefined; readonly onPiece: (byteCount: number) => void },
  ): Promise<PartialFile> {
    const { key } = expected;
    if (key !== null) await prepareHasher(key.algorithm);
    const name = key === null ? `reference-${count++}` : keyName(key);
    const path = join(folder, partialName(name, owner));
    const isFound = key !== null && takeOver(folder, name, path);
    const file = await open(path, isFound ? 'r+' : 'wx+');
    const partial = new PartialFile(path, file, expected, context);
    try {
      if (isFound) await partial.#reread();
      context.signal?.throwIfAborted();
      return partial;
    } catch (error) {
      partial.discard();
      throw error;
    }
  }

  /** Whether all of it is here. */
  get isComplete(): boolean {
    return this.#position > 0 && this.#position === this.#expected.sizeBytes;
  }

  headers(): Record<string, string> {
    return this.#position > 0 && this.#asksForParts ? { range: `bytes=${this.#position}-` } : {};
  }

  async begin(head: ContentHead): Promise<void> {
    checkSize(this.#expected, head);
    if (head.status === 206) {
      if (head.startBytes !== this.#position) throw new WrongPartError('The server sent another part.');
      return;
    }
    // A server that knows no parts sends everything.
    if (this.#position > 0) await this.#empty();
  }

  write(piece: Uint8Array): Promise<void> | void {
    const { sizeBytes, path } = this.#expected;
    this.#signal?.throwIfAborted();
    if (!this.#isOpen) throw new Error(`${this.path} was given up.`);
    this.#position += piece.byteLength;
    if (sizeBytes !== null && this.#position > sizeBytes) {
      throw new DigestMismatchError(path, 'is longer than the manifest says');
    }
    this.#hasher?.update(piece);
    this.#onPiece(piece.byteLength);
    return this.#writer.write(piece);
  }

  async restart(): Promise<void> {
    this.#asksForParts = false;
    await this.#empty();
  }

  async check(): Promise<void> {
    await this.#writer.drain();
    const { sizeBytes, key, path } = this.#expected;
    if (sizeBytes !== null && this.#position !== sizeBytes) {
      throw new DigestMismatchError(path, 'is shorter than the manifest says');
    }
    const hex = (await this.#follower?.finish(this.#position, this.#signal)) ?? this.#hasher?.hex();
    this.#hasher = null;
    this.#follower = null;
    if (key !== null && hex !== key.hex) throw new DigestMismatchError(path);
  }

  /** Ends it, with the content in its file. */
  async close(): Promise<void> {
    this.#release();
    await this.#file.close();
  }

  /** Ends it, but keeps what has arrived for the next one who wants it. */
  async leave(): Promise<void> {
    if (!this.#isOpen) return;
    await this.#writer.drain().catch(() => undefined);
    await this.close();
  }

  /** Ends it at once, and removes what has arrived. */
  discard(): void {
    if (!this.#isOpen) return;
    this.#release();
    removeIfPossible(this.path);
    this.#file.close().catch(() => undefined);
  }

  readonly #abort = (): void => this.discard();

  #release(): void {
    this.#isOpen = false;
    this.#writer.stop();
    this.#follower?.stop();
    this.#signal?.removeEventListener('abort', this.#abort);
  }

  async #empty(): Promise<void> {
    await this.#writer.drain();
    await this.#file.truncate(0);
    this.#position = 0;
    this.#writer = this.#startAt(0);
  }

  /** Reads what a process before has left, as far as it can be the beginning of the content. */
  async #reread(): Promise<void> {
    const { size } = await this.#file.stat();
    const { sizeBytes } = this.#expected;
    if (sizeBytes !== null && size > sizeBytes) return this.#empty();
    if (this.#follower !== null) {
      this.#position = size;
      this.#follower.advance(size);
    }
    const buffer = Buffer.allocUnsafe(rereadBytes);
    while (this.#follower === null) {
      this.#signal?.throwIfAborted();
      const { bytesRead } = await this.#file.read(buffer, 0, rereadBytes, this.#position);
      if (bytesRead === 0) break;
      this.#hasher?.update(buffer.subarray(0, bytesRead));
      this.#position += bytesRead;
    }
    this.#writer = this.#writerAt(this.#position);
  }

  /** Starts a digest, and what writes from a position. */
  #startAt(position: number): FileWriter {
    const { key, sizeBytes } = this.#expected;
    const isLong = key?.algorithm === 'md5' && sizeBytes !== null && sizeBytes >= followedBytes;
    this.#follower?.stop();
    this.#follower = isLong ? new DigestFollower(this.path) : null;
    this.#hasher = key === null || isLong ? null : createHasher(key.algorithm);
    return this.#writerAt(position);
  }

  #writerAt(position: number): FileWriter {
    return new FileWriter(this.#file, this.path, position, (written) => this.#follower?.advance(written));
  }
}

let count = 0;
