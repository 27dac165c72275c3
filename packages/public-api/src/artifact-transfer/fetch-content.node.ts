import { ApiError, type Client, type RequestOptions } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { AddressBook } from './address-book.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { type ReceivedContent, WrongPartError } from './received-content.js';

/** What fetching a content takes. */
export interface FetchContext {
  readonly client: Client;
  readonly addresses: AddressBook;
  readonly options: RequestOptions;
}

type Place = (addresses: AddressBook, entry: ArtifactEntry) => Promise<string | null> | string | null;

/** Where a content may be, in the order of trying. */
const places: readonly Place[] = [
  (addresses, { path }) => addresses.take(path),
  (addresses, { path }) => addresses.refresh(path),
  (addresses, entry) => addresses.fallback(entry),
];

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
  let failure: unknown;
  let hasMismatched = false;
  for (const place of places) {
    const url = await place(addresses, entry);
    if (url === null) continue;
    try {
      await readAll(client, url, { sink: content, name: entry.path }, options);
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
  request: { readonly sink: ReceivedContent; readonly name: string },
  options: RequestOptions,
): Promise<void> {
  const { sink } = request;
  try {
    await client.readUrl(url, request, options);
  } catch (error) {
    // 416: there is nothing after what is here, so it is more than the whole.
    const isWrongPart = error instanceof WrongPartError || (ApiError.is(error) && error.status === 416);
    if (!isWrongPart) throw error;
    await sink.restart();
    await client.readUrl(url, request, options);
  }
  await sink.check();
}

/** Whether another address may do. S3 answers 403 when a signature has expired, Google Cloud Storage 400. */
function isGone(error: unknown): boolean {
  if (!ApiError.is(error) || error.status === null) return false;
  const { status } = error;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
