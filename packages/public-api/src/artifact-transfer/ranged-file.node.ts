import { rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentHead, ContentSink } from '@wandb-ts/core';
import { createHasher } from '#hashers';
import { type ContentKey, keyName } from './content-key.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { FileWriter } from './file-writer.node.js';
import { WrongPartError } from './partial-file.node.js';
import { partialName } from './partial-name.js';
import { checkSize, type ExpectedContent } from './received-content.js';
import { takeOver } from './take-over.node.js';

const readBytes = 2 ** 20;
const minPartBytes = 2 ** 20;
const maxPartBytes = 100 * 2 ** 20;
/** Into how many parts a content is taken apart at least, unless they would be tiny. */
const minPartCount = 16;

/** A content whose size and digest are known. */
export type RangedContent = ExpectedContent & { readonly sizeBytes: number; readonly key: ContentKey };

/** A part of a content. */
export interface Part {
  readonly number: number;
  readonly start: number;
  /** Where the next part starts. */
  readonly end: number;
}

/**
 * A content whose parts come in any order. Which of them are complete stands behind the content in the same file, a byte for
 * each part, so that another process can go on after a crash. The digest follows the parts as they become complete.
 */
export class RangedFile {
  readonly path: string;
  /** Those that are still missing. */
  readonly missing: readonly Part[];
  readonly #expected: RangedContent;
  readonly #file: FileHandle;
  readonly #signal: AbortSignal | undefined;
  readonly #onPiece: (byteCount: number) => void;
  readonly #parts: readonly { readonly part: Part; readonly done: PromiseWithResolvers<void> }[];
  readonly #digest: Promise<string>;
  #isOpen = true;

  private constructor(
    path: string,
    file: FileHandle,
    expected: RangedContent,
    { signal, onPiece }: RangedContext,
    completed: ReadonlySet<number>,
  ) {
    this.path = path;
    this.#file = file;
    this.#expected = expected;
    this.#signal = signal;
    this.#onPiece = onPiece;
    const parts = partsOf(expected.sizeBytes);
    this.missing = parts.filter(({ number }) => !completed.has(number));
    this.#parts = parts.map((part) => ({ part, done: Promise.withResolvers<void>() }));
    for (const { part, done } of this.#parts) {
      done.promise.catch(() => undefined);
      if (completed.has(part.number)) done.resolve();
    }
    this.#digest = this.#follow();
    this.#digest.catch(() => undefined);
    signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** Starts a content, or goes on with what a process left that is no more. */
  static async open(
    folder: string,
    owner: string,
    expected: RangedContent,
    context: RangedContext,
  ): Promise<RangedFile> {
    const name = `${keyName(expected.key)}-ranges`;
    const path = join(folder, partialName(name, owner));
    const isFound = takeOver(folder, name, path);
    const file = await open(path, isFound ? 'r+' : 'wx+');
    try {
      const completed = isFound ? await readFlags(file, expected.sizeBytes) : new Set<number>();
      context.signal?.throwIfAborted();
      return new RangedFile(path, file, expected, context, completed);
    } catch (error) {
      rmSync(path, { force: true });
      await file.close();
      throw error;
    }
  }

  /** Takes one part, from wherever it was left. */
  sinkOf(part: Part): ContentSink & { finish(): Promise<void> } {
    const writer = new FileWriter(this.#file, this.path, part.start);
    let position = part.start;
    return {
      headers: () => ({ range: `bytes=${position}-${part.end - 1}` }),
      begin: (head: ContentHead) => {
        checkSize(this.#expected, head);
        if (head.status !== 206 || head.startBytes !== position) throw new WrongPartError('It is another part.');
      },
      write: (piece) => {
        this.#signal?.throwIfAborted();
        if (!this.#isOpen) throw new Error(`${this.path} was given up.`);
        position += piece.byteLength;
        if (position > part.end) throw new WrongPartError('It is more than the part.');
        this.#onPiece(piece.byteLength);
        return writer.write(piece);
      },
      finish: async () => {
        await writer.drain();
        if (position !== part.end) throw new WrongPartError('It is less than the part.');
        await this.#file.write(Uint8Array.of(1), 0, 1, this.#expected.sizeBytes + part.number);
        this.#parts[part.number]?.done.resolve();
      },
    };
  }

  /** Ends it, with the content in its file. @throws {@link DigestMismatchError} when it is something else */
  async finish(): Promise<void> {
    if ((await this.#digest) !== this.#expected.key.hex) throw new DigestMismatchError(this.#expected.path);
    await this.#file.truncate(this.#expected.sizeBytes);
    await this.#close();
  }

  /** Ends it, but leaves what has come for the next one who wants it. */
  async leave(): Promise<void> {
    if (this.#isOpen) await this.#close();
  }

  /** Ends it at once, and removes what has come. */
  discard(): void {
    if (!this.#isOpen) return;
    rmSync(this.path, { force: true });
    this.#close().catch(() => undefined);
  }

  readonly #abort = (): void => this.discard();

  async #close(): Promise<void> {
    this.#isOpen = false;
    this.#signal?.removeEventListener('abort', this.#abort);
    for (const { done } of this.#parts) done.reject(new Error(`${this.path} was given up.`));
    await this.#digest.catch(() => undefined);
    await this.#file.close();
  }

  async #follow(): Promise<string> {
    const hasher = createHasher(this.#expected.key.algorithm);
    const buffer = Buffer.allocUnsafe(readBytes);
    for (const { part, done } of this.#parts) {
      await done.promise;
      for (let position = part.start; position < part.end; ) {
        if (!this.#isOpen) throw new Error(`${this.path} was given up.`);
        const length = Math.min(readBytes, part.end - position);
        const { bytesRead } = await this.#file.read(buffer, 0, length, position);
        if (bytesRead === 0) throw new DigestMismatchError(this.#expected.path, 'cannot be read again');
        hasher.update(buffer.subarray(0, bytesRead));
        position += bytesRead;
      }
    }
    return hasher.hex();
  }
}

interface RangedContext {
  readonly signal: AbortSignal | undefined;
  readonly onPiece: (byteCount: number) => void;
}

function partsOf(sizeBytes: number): Part[] {
  const partBytes = Math.max(minPartBytes, Math.min(maxPartBytes, Math.ceil(sizeBytes / minPartCount)));
  return Array.from({ length: Math.ceil(sizeBytes / partBytes) }, (_, number) => ({
    number,
    start: number * partBytes,
    end: Math.min(sizeBytes, (number + 1) * partBytes),
  }));
}

async function readFlags(file: FileHandle, sizeBytes: number): Promise<ReadonlySet<number>> {
  const flags = new Uint8Array(partsOf(sizeBytes).length);
  await file.read(flags, 0, flags.byteLength, sizeBytes);
  return new Set([...flags.keys()].filter((number) => flags[number] === 1));
}
