import type { Client } from '@wandb-ts/core';
import type { HistoryExports } from './fetch-exports.js';
import { type OpenExport, openExport } from './open-export.js';
import { UnreadableExportError } from './unreadable-export-error.js';

/** Which files to open, and how. */
interface ExportFilesOptions {
  readonly exports: HistoryExports;
  /** Whether to read copies from the cache. */
  readonly useCache: boolean;
  /** Whether the files are going to be read whole, and should be in the cache afterwards. */
  readonly keepsCopies: boolean;
  readonly signal: AbortSignal;
}

/** The exported files of a history, open. */
export class ExportFiles {
  readonly files: readonly OpenExport[];

  private constructor(files: readonly OpenExport[]) {
    this.files = files;
  }

  /** Opens every file. @throws UnreadableExportError when one of them cannot be opened */
  static async open(
    client: Client,
    { exports, useCache, keepsCopies: keepsCopy, signal }: ExportFilesOptions,
  ): Promise<ExportFiles> {
    const opened = await Promise.allSettled(
      exports.urls.map((url) => openExport(client, url, { useCache, keepsCopy, signal })),
    );
    const all = new ExportFiles(opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
    const failure = opened.find((result) => result.status === 'rejected');
    if (failure === undefined) return all;
    await all.close();
    signal.throwIfAborted();
    throw new UnreadableExportError(failure.reason);
  }

  /** Keeps the copies of what was read whole. */
  async finish(): Promise<void> {
    await Promise.all(this.files.map((file) => file.finish()));
  }

  /** Closes the files. */
  async close(): Promise<void> {
    await Promise.all(this.files.map((file) => file.close()));
  }
}

/** Waits for something that is read from a file. @throws UnreadableExportError when it fails, unless it was aborted */
export async function readable<Value>(signal: AbortSignal, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    signal.throwIfAborted();
    throw new UnreadableExportError(error);
  }
}
