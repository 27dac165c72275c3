import type { FileHandle } from 'node:fs/promises';

/** How much is written at once at most, in bytes. */
const blockBytes = 512 * 1024;

/**
 * Writes pieces one after the other from a position of a file. They are copied into one block while the other one is written, so
 * that nobody needs a piece any more that was taken.
 */
export class FileWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  #position: number;
  /** What is to be written next. */
  #block: Buffer = Buffer.allocUnsafeSlow(blockBytes);
  #length = 0;
  #spare: Buffer | null = null;
  #writing: Promise<void> | null = null;
  /** The write that is under way. */
  #current: Promise<void> | null = null;
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

  /** Takes a piece. The promise is there when there is no room for all of it yet. */
  write(piece: Uint8Array): Promise<void> | void {
    const rest = this.#take(piece);
    return rest.byteLength > 0 ? this.#takeRest(rest) : undefined;
  }

  /** Waits until everything is written. */
  async drain(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
    if (this.#failure !== null) throw this.#failure.reason;
  }

  /** Forgets what was not written yet. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Takes what there is room for, and returns the rest. */
  #take(piece: Uint8Array): Uint8Array {
    if (this.#failure !== null) throw this.#failure.reason;
    const part = piece.subarray(0, blockBytes - this.#length);
    this.#block.set(part, this.#length);
    this.#length += part.byteLength;
    this.#writing ??= this.#writeBlocks();
    return piece.subarray(part.byteLength);
  }

  async #takeRest(piece: Uint8Array): Promise<void> {
    for (let rest = piece; rest.byteLength > 0; rest = this.#take(rest)) {
      await this.#current;
      if (this.#isStopped) return;
    }
  }

  async #writeBlocks(): Promise<void> {
    try {
      do {
        const block = this.#block;
        const bytes = block.subarray(0, this.#length);
        this.#block = this.#spare ?? Buffer.allocUnsafeSlow(blockBytes);
        this.#length = 0;
        this.#current = this.#writeAll(bytes);
        await this.#current;
        this.#spare = block;
      } while (this.#length > 0 && !this.#isStopped);
    } catch (reason) {
      this.#failure = { reason };
    } finally {
      this.#writing = null;
    }
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    for (let rest = bytes; rest.byteLength > 0; ) {
      const { bytesWritten } = await this.#file.write(rest, 0, rest.byteLength, this.#position);
      // A disk that is nearly full takes a part, and says why with the next.
      if (bytesWritten === 0) throw Object.assign(new Error(`${this.#path} cannot be written.`), { code: 'ENOSPC' });
      this.#position += bytesWritten;
      rest = rest.subarray(bytesWritten);
      this.#onWritten?.(this.#position);
    }
  }
}
