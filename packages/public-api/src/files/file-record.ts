import { type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import type { FileFieldsFragment } from '@wandb-ts/core/requests/files';

/** What the server says of a file. */
interface FileFields {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly directUrl: string | null;
  readonly mimetype: string | null;
  readonly md5: string | null;
  readonly updatedAt: string | null;
  readonly sizeBytes: string | number | null;
}

/** A file with what is needed to work with it. */
export interface FileRecord {
  readonly fields: FileFields;
  /** Reads what the server says of it now. @throws {@link NotFoundError} when it no longer exists */
  reread(options?: RequestOptions): Promise<FileRecord>;
  /** The number of the run's project; null when the server does not say. */
  readonly projectId: number | null;
  /** Whether `url` is the address for an upload. */
  readonly hasUploadUrl: boolean;
}

/** Maps what the server says of a file. */
export function toFileFields(node: FileFieldsFragment): FileFields {
  if (typeof node.id !== 'string' || typeof node.name !== 'string') {
    throw new UnexpectedResponseError('The server lists a file without an id or a name.');
  }
  const { id, name, url, directUrl, mimetype, md5, updatedAt, sizeBytes } = node;
  return {
    id,
    name,
    url: url ?? null,
    directUrl: directUrl ?? null,
    mimetype: mimetype ?? null,
    md5: md5 ?? null,
    updatedAt: updatedAt ?? null,
    sizeBytes: sizeBytes ?? null,
  };
}
