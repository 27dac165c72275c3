import { type Client, ValidationError } from '@wandb-ts/core';
import * as local from '#local-files';
import type { RunLocation } from '../runs/run-fields.js';
import type { File } from './file.js';
import { file } from './get-file.js';
import { checkUploadName } from './local-path.js';
import { sendContents } from './send-contents.js';
import type { NamedContent, UploadFileOptions } from './upload-file.js';

/** Sends a file to where the server wants it, and reads what the server says of it then. */
export async function sendFile(
  client: Client,
  run: RunLocation,
  source: string | NamedContent,
  options: UploadFileOptions = {},
): Promise<File> {
  const { root, ...request } = options;
  const { name, body } =
    typeof source === 'string' ? await local.openLocalFile(source, root ?? '.') : named(source, root);
  await sendContents(client, run, [{ name, body }], request);
  return file(client, run, name, request);
}

function named({ name, body }: NamedContent, root: string | undefined): NamedContent {
  if (root !== undefined) throw new ValidationError('The option root is for local files; a content has its own name.');
  if (!(body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream)) {
    throw new ValidationError('The content to upload must be a Blob, a Uint8Array or a ReadableStream of bytes.');
  }
  return { name: checkUploadName(name), body };
}
