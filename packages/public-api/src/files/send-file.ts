import { type Client, ValidationError } from '@wandb-ts/core';
import * as local from '#local-files';
import type { RunLocation } from '../runs/run-fields.js';
import type { File } from './file.js';
import { file } from './get-file.js';
import { checkNamedContent } from './named-content.js';
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
  if (typeof source !== 'string' && root !== undefined) {
    throw new ValidationError('The option root is for local files; a content has its own name.');
  }
  const { name, body } =
    typeof source === 'string' ? await local.openLocalFile(source, root ?? '.') : checkNamedContent(source);
  await sendContents(client, run, [{ name, body }], request);
  return file(client, run, name, request);
}
