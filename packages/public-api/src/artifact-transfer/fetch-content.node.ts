import { ApiError, type Client, type RequestOptions } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { AddressBook } from './address-book.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { WrongPartError } from './partial-file.node.js';
import type { ReceivedContent } from './received-content.js';

/** What fetching a content takes. */
export interface FetchContext {
  readonly client: Client;
  readonly addresses: AddressBook;
  readonly options: RequestOptions;
}

/**
 * Fetches the content of an entry: from the address that was listed, from a fresh one when that has expired, and from the
 * server itself when there is none. Wrong bytes are asked for once more.
 * @throws {@link DigestMismatchError} when other bytes come than the manifest names.
 */
export async function fetchContent(
  { client, addresses, options }: FetchContext,
  entry: ArtifactEntry,
  content: ReceivedContent,
): Promise<void> {
  const { path } = entry;
  const places = [() => addresses.take(path), () => addresses.refresh(path), () => addresses.fallback(entry)];
  let failure: unknown;
  let hasMismatched = false;
  for (let place = places.shift(); place !== undefined; place = places.shift()) {
    const url = await place();
    if (url === null) continue;
    try {
      await readAll(client, url, content, { name: path, ...options });
      return;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof DigestMismatchError && !hasMismatched) {
        hasMismatched = true;
        await content.restart();
      } else if (!isGone(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function readAll(
  client: Client,
  url: string,
  content: ReceivedContent,
  { name, ...options }: RequestOptions & { readonly name: string },
): Promise<void> {
  try {
    await client.readUrl(url, { sink: content, name }, options);
  } catch (error) {
    // 416: there is nothing after what is here, so it is more than the whole.
    const isWrongPart = error instanceof WrongPartError || (ApiError.is(error) && error.status === 416);
    if (!isWrongPart) throw error;
    await content.restart();
    await client.readUrl(url, { sink: content, name }, options);
  }
  await content.check();
}

/** Whether another address may do. S3 answers 403 when a signature has expired, Google Cloud Storage 400. */
function isGone(error: unknown): boolean {
  if (!ApiError.is(error) || error.status === null) return false;
  const { status } = error;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
