import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentHead, ContentSink } from '@wandb-ts/core';
import { removeIfPossible } from '../local-disk/local-moves.node.js';
import { type ContentKey, keyName } from './content-key.js';
import { DigestFollower } from './digest-follower.node.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { digestFile } from './file-digest.node.js';
import { FileWriter } from './file-writer.node.js';
import { partialName } from './partial-name.js';
import { checkSize, type ExpectedContent, WrongPartError } from './received-content.js';
import { takeOver } from './take-over.node.js';

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
  readonly #parts: readonly Part[];
  readonly #completed: Set<number>;
  readonly #follower: DigestFollower | null;
  #isOpen = true;

  private constructor(
    path: string,
    file: FileHandle,
    expected: RangedContent,
    { signal, onPiece }: RangedContext,
    completed: Set<number>,
  ) {
    this.path = path;
    this.#file = file;
    this.#expected = expected;
    this.#signal = signal;
    this.#onPiece = onPiece;
    this.#completed = completed;
    this.#parts = partsOf(expected.sizeBytes);
    this.missing = this.#parts.filter(({ number }) => !completed.has(number));
    this.#follower = expected.key.algorithm === 'md5' ? new DigestFollower(path) : null;
    this.#advance();
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
      removeIfPossible(path);
      await file.close();
      throw error;
    }
  }

  /** Takes one part, from wherever it was left. */
  sinkOf(part: Part): ContentSink & { finish(): Promise<void> } {
    const writer = new FileWriter(this.#file, this.path, part.start);
    let position = part.start;
    return {
      keepsPieces: false,
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
        this.#completed.add(part.number);
        this.#advance();
      },
    };
  }

  /** Ends it, with the content in its file. @throws {@link DigestMismatchError} when it is something else */
  async finish(): Promise<void> {
    const { sizeBytes, key, path } = this.#expected;
    const followed = await this.#follower?.finish(sizeBytes, this.#signal);
    await this.#file.truncate(sizeBytes);
    const hex = followed ?? (await digestFile(this.path, key.algorithm, this.#signal));
    if (hex !== key.hex) throw new DigestMismatchError(path);
    await this.#close();
  }

  /** Ends it, but keeps what has arrived for the next one who wants it. */
  async leave(): Promise<void> {
    if (this.#isOpen) await this.#close();
  }

  /** Ends it at once, and removes what has arrived. */
  discard(): void {
    if (!this.#isOpen) return;
    removeIfPossible(this.path);
    this.#close().catch(() => undefined);
  }

  readonly #abort = (): void => this.discard();

  async #close(): Promise<void> {
    this.#isOpen = false;
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#follower?.stop();
    await this.#file.close();
  }

  /** The digest follows the parts up to the first that is missing. */
  #advance(): void {
    const next = this.#parts.find(({ number }) => !this.#completed.has(number));
    this.#follower?.advance(next?.start ?? this.#expected.sizeBytes);
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

async function readFlags(file: FileHandle, sizeBytes: number): Promise<Set<number>> {
  const flags = new Uint8Array(partsOf(sizeBytes).length);
  await file.read(flags, 0, flags.byteLength, sizeBytes);
  return new Set([...flags.keys()].filter((number) => flags[number] === 1));
}
