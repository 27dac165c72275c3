import type { FileHandle } from 'node:fs/promises';

/** How much may wait to be written, in bytes. */
const maxQueuedBytes = 2 ** 20;

/** Writes pieces one after the other from a position of a file, while more of them come. */
export class FileWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  #queue: Uint8Array[] = [];
  #queuedBytes = 0;
  #position: number;
  #writing: Promise<void> | null = null;
  #failure: { readonly reason: unknown } | null = null;
  readonly #onWritten: ((position: number) => void) | undefined;
  #isStopped = false;

  /** @param onWritten - is told up to which position the file is written */
  constructor(file: FileHandle, path: string, position: number, onWritten?: (position: number) => void) {
    this.#file = file;
    this.#path = path;
    this.#position = position;
    this.#onWritten = onWritten;
  }

  /** Takes a piece. The promise is there when the next one has to wait. */
  write(piece: Uint8Array): Promise<void> | void {
    if (this.#failure !== null) throw this.#failure.reason;
    this.#queue.push(piece);
    this.#queuedBytes += piece.byteLength;
    if (this.#writing === null) {
      this.#writing = this.#writeQueue().finally(() => {
        this.#writing = null;
      });
    }
    return this.#queuedBytes > maxQueuedBytes ? this.drain() : undefined;
  }

  /** Waits until everything is written. */
  async drain(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
    if (this.#failure !== null) throw this.#failure.reason;
  }

  /** Forgets what was not written yet. */
  stop(): void {
    this.#isStopped = true;
    this.#queue = [];
  }

  async #writeQueue(): Promise<void> {
    try {
      while (this.#queue.length > 0 && !this.#isStopped) {
        const pieces = this.#queue;
        this.#queue = [];
        await this.#writeAll(pieces);
      }
    } catch (reason) {
      this.#failure = { reason };
    }
  }

  async #writeAll(pieces: readonly Uint8Array[]): Promise<void> {
    const byteCount = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const { bytesWritten } = await this.#file.writev(pieces as Uint8Array[], this.#position);
    this.#position += bytesWritten;
    this.#queuedBytes -= bytesWritten;
    this.#onWritten?.(this.#position);
    if (bytesWritten === byteCount) return;
    // A disk that is nearly full takes a part, and says why with the next.
    if (bytesWritten === 0) throw Object.assign(new Error(`${this.#path} cannot be written.`), { code: 'ENOSPC' });
    await this.#writeAll([Buffer.concat(pieces).subarray(bytesWritten)]);
  }
}
