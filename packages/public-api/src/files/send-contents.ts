import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { createRunFiles, markRunFilesUploaded } from '@wandb-ts/core/requests/files';
import type { RunLocation } from '../runs/run-fields.js';
import type { NamedContent } from './upload-file.js';
import { toHeaders } from './upload-headers.js';

/** Announces contents of a run in one request, sends each to where the server wants it, and says when they have arrived. */
export async function sendContents(
  client: Client,
  run: RunLocation,
  contents: readonly NamedContent[],
  options: RequestOptions,
): Promise<void> {
  const files = contents.map(({ name }) => name);
  const variables = { entity: run.entity, project: run.project, run: run.id, files };
  const { createRunFiles: announced } = await createRunFiles(client, variables, options);
  const addresses = new Map(announced?.files.map(({ name, uploadUrl }) => [name, uploadUrl]));
  const headers = toHeaders(announced?.uploadHeaders ?? []);
  await Promise.all(
    contents.map(async ({ name, body }) => {
      const address = addresses.get(name);
      if (!announced?.runID || !address) {
        throw new UnexpectedResponseError(`The server does not say where to upload ${JSON.stringify(name)}.`);
      }
      await client.fetchUrl(address, { method: 'PUT', body, headers, name, credentials: 'relative' }, options);
    }),
  );
  // Self-managed servers do not learn from their storage that a file has arrived.
  if (await client.hasFeature('MARK_RUN_FILES_UPLOADED', options)) {
    await markRunFilesUploaded(client, variables, options);
  }
}
