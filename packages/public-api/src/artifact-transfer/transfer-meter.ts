import type { TransferProgress } from './types.js';

const stepBytes = 2 ** 20;

/** Tells a listener how far a transfer of many contents is. */
export class TransferMeter {
  readonly #listener: ((progress: TransferProgress) => void) | undefined;
  readonly #totalFiles: number;
  readonly #totalBytes: number;
  #completedFiles = 0;
  #transferredBytes = 0;
  #reportedBytes = 0;

  constructor(
    entries: readonly { readonly size: number | null }[],
    listener: ((progress: TransferProgress) => void) | undefined,
  ) {
    this.#listener = listener;
    this.#totalFiles = entries.length;
    this.#totalBytes = entries.reduce((sum, { size }) => sum + (size ?? 0), 0);
  }

  /** Counts bytes that were transferred. */
  add(path: string, byteCount: number): void {
    this.#transferredBytes += byteCount;
    if (this.#transferredBytes - this.#reportedBytes >= stepBytes) this.#report(path);
  }

  /** Counts a file that is complete. */
  complete(path: string): void {
    this.#completedFiles += 1;
    this.#report(path);
  }

  #report(path: string): void {
    this.#reportedBytes = this.#transferredBytes;
    this.#listener?.({
      path,
      completedFiles: this.#completedFiles,
      totalFiles: this.#totalFiles,
      transferredBytes: this.#transferredBytes,
      totalBytes: this.#totalBytes,
    });
  }
}
