import { ApiError, type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { deleteFiles, deleteFilesById } from '@wandb-ts/core/requests/files';
import type { FileRecord } from './file-record.js';

/** Deletes a file. @throws {@link NotFoundError} when it does not exist any more */
export async function deleteFile(client: Client, record: FileRecord, options?: RequestOptions): Promise<void> {
  const { fields, projectId } = record;
  const files = [fields.id];
  const answer = await deleteFiles(client, { files, projectId }, options).catch((error: unknown) => {
    // Servers that wandb 0.20 still knows do not want to be told the project.
    if (!ApiError.is(error) || !error.messages.some((message) => /"?projectId"? is not defined/.test(message)))
      throw error;
    return deleteFilesById(client, { files }, options);
  });
  if (answer.deleteFiles?.success !== true) {
    throw new UnexpectedResponseError(`The server does not confirm that ${JSON.stringify(fields.name)} is deleted.`);
  }
}
