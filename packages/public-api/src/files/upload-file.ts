import type { Client, RequestOptions, UploadBody } from '@wandb-ts/core';
import type { RunLocation } from '../runs/run-fields.js';
import type { File } from './file.js';

/** A content that is not a local file. */
export interface NamedContent {
  /** The path below the run, with slashes. */
  readonly name: string;
  /** A stream is sent once, as it comes, without its size; object stores such as S3 want a `Blob` or bytes. */
  readonly body: UploadBody;
}

/** Options of `run.uploadFile`. */
export interface UploadFileOptions extends RequestOptions {
  /** For a local file: its name in the run is its way from here. Steps out of the root become `__`. @defaultValue the working directory */
  readonly root?: string | undefined;
}

/**
 * Uploads a file to a run; the content of a file of that name is replaced. A local file is read while it is sent.
 *
 * @param source - the path of a local file, or a name with a `Blob`, bytes or a stream.
 * @returns what the server says of the file.
 * @throws {@link ValidationError} when there is no such local file, or the name cannot be used; nothing is sent.
 * @throws {@link NotFoundError} when the run does not exist.
 * @example await uploadFile(client, run, 'out/model.bin', { root: 'out' });
 */
export async function uploadFile(
  client: Client,
  run: RunLocation,
  source: string | NamedContent,
  options?: UploadFileOptions,
): Promise<File> {
  const { sendFile } = await import('../later.js');
  return sendFile(client, run, source, options);
}
