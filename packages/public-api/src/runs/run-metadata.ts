import { type Client, NotFoundError, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { File } from '../files/file.js';
import { findFile } from '../files/list-files.js';
import { isRecord } from '../records.js';
import type { RunLocation } from './run-fields.js';

const fileName = 'wandb-metadata.json';

/**
 * Reads what a run's client noted of its machine, its program and its code.
 *
 * @returns null when the run has no such file, or has not uploaded it.
 */
export async function fetchMetadata(
  client: Client,
  run: RunLocation,
  options?: RequestOptions,
): Promise<Record<string, unknown> | null> {
  const record = await findFile(client, run, fileName, options);
  if (record === null) return null;
  try {
    const metadata = await new File(client, record).json(options);
    if (!isRecord(metadata)) throw new UnexpectedResponseError(`${fileName} is not a JSON object.`);
    return metadata;
  } catch (error) {
    if (NotFoundError.is(error)) return null;
    throw error;
  }
}
