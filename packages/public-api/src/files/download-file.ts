import type { Client, RequestOptions } from '@wandb-ts/core';
import * as local from '#local-files';
import { readContent } from './content.js';
import type { FileRecord } from './file-record.js';
import { existsError } from './local-path.js';

/** Options of `file.download`. */
export interface DownloadOptions extends RequestOptions {
  /** The folder to save below; it is created if it does not exist. @defaultValue the working directory */
  readonly root?: string | undefined;
  /** Whether to overwrite a file that is there. @defaultValue false */
  readonly replace?: boolean | undefined;
  /** Whether a file that is there is good enough; nothing is sent then. `replace` wins. @defaultValue false */
  readonly existOk?: boolean | undefined;
}

/** Saves the content of a file below a folder, and returns its path. */
export async function downloadFile(client: Client, record: FileRecord, options: DownloadOptions = {}): Promise<string> {
  const { root = '.', replace = false, existOk = false, ...request } = options;
  const { path, exists, save } = await local.locate(root, record.fields.name);
  if (exists && !replace) {
    if (existOk) return path;
    throw existsError(path);
  }
  await save(replace, (sink) => readContent(client, record, sink, request));
  return path;
}
