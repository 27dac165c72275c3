import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { deleteFiles, deleteFilesById } from '@wandb-ts/core/requests/files';
import { sendOrFallBack } from '../fall-back.js';
import type { FileRecord } from './file-record.js';

/** Deletes a file. @throws {@link NotFoundError} when it no longer exists */
export async function deleteFile(client: Client, record: FileRecord, options?: RequestOptions): Promise<void> {
  const { fields, projectId } = record;
  const files = [fields.id];
  // Servers that wandb 0.20 still knows do not want to be told the project.
  const answer = await sendOrFallBack(
    client,
    'projectId',
    () => deleteFiles(client, { files, projectId }, options),
    () => deleteFilesById(client, { files }, options),
  );
  if (answer.deleteFiles?.success !== true) {
    throw new UnexpectedResponseError(`The server does not confirm that ${JSON.stringify(fields.name)} is deleted.`);
  }
}
