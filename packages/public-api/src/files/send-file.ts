import { type Client, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { createRunFiles, markRunFilesUploaded } from '@wandb-ts/core/requests/files';
import * as local from '#local-files';
import type { RunLocation } from '../runs/run-fields.js';
import type { File } from './file.js';
import { file } from './get-file.js';
import { checkUploadName } from './local-path.js';
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
  const variables = { entity: run.entity, project: run.project, run: run.id, files: [name] };
  const { createRunFiles: announced } = await createRunFiles(client, variables, request);
  const address = announced?.files.find((entry) => entry.name === name)?.uploadUrl;
  if (!announced?.runID || !address) {
    throw new UnexpectedResponseError(`The server does not say where to upload ${JSON.stringify(name)}.`);
  }
  const headers = toHeaders(announced.uploadHeaders);
  await client.fetchUrl(address, { method: 'PUT', body, headers, name, credentials: 'relative' }, request);
  // Self-managed servers do not learn from their storage that a file has arrived.
  if (await client.hasFeature('MARK_RUN_FILES_UPLOADED', request)) {
    await markRunFilesUploaded(client, variables, request);
  }
  return file(client, run, name, request);
}

function named({ name, body }: NamedContent, root: string | undefined): NamedContent {
  if (root !== undefined) throw new ValidationError('The option root is for local files; a content has its own name.');
  if (!(body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream)) {
    throw new ValidationError('The content to upload must be a Blob, a Uint8Array or a ReadableStream of bytes.');
  }
  return { name: checkUploadName(name), body };
}

/** Headers come as `Name:value`; a value may have colons, too. */
function toHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw new UnexpectedResponseError('The server names an upload header without a value.');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}
