import { ApiError, NotFoundError } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { FetchContext } from './fetch-content.node.js';
import type { Part, RangedFile } from './ranged-file.node.js';

/** How many parts of one content are fetched at once. */
const parallelCount = 8;

/**
 * Fetches the parts of a content that are missing, several at once.
 * @throws {@link WrongPartError} when the server does not send parts.
 */
export async function fetchRanges(context: FetchContext, entry: ArtifactEntry, file: RangedFile): Promise<void> {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ...(context.options.signal ? [context.options.signal] : [])]);
  const urls = new SharedUrl(context, entry);
  const rest = file.missing.values();
  const work = async (): Promise<void> => {
    for (const part of rest) await fetchPart(context, { part, file, urls, signal, name: entry.path });
  };
  try {
    await Promise.all(Array.from({ length: parallelCount }, work));
  } catch (error) {
    controller.abort(error);
    throw error;
  }
  await file.finish();
}

interface PartFetch {
  readonly part: Part;
  readonly file: RangedFile;
  readonly urls: SharedUrl;
  readonly signal: AbortSignal;
  readonly name: string;
}

async function fetchPart(context: FetchContext, { part, file, urls, signal, name }: PartFetch): Promise<void> {
  const { client, options } = context;
  const sink = file.sinkOf(part);
  const read = (url: string): Promise<void> => client.readUrl(url, { sink, name }, { ...options, signal });
  const url = await urls.current();
  try {
    await read(url);
  } catch (error) {
    signal.throwIfAborted();
    // An address of a large content often expires before all of it is here.
    const isExpired = ApiError.is(error) && [400, 401, 403, 404].includes(error.status ?? 0);
    if (!isExpired) throw error;
    await read(await urls.after(url));
  }
  await sink.finish();
}

/** The address of a content, which its parts renew together. */
class SharedUrl {
  readonly #context: FetchContext;
  readonly #entry: ArtifactEntry;
  #url: Promise<string>;

  constructor(context: FetchContext, entry: ArtifactEntry) {
    this.#context = context;
    this.#entry = entry;
    const listed = context.addresses.take(entry.path);
    this.#url = listed === null ? this.#renew() : Promise.resolve(listed);
  }

  current(): Promise<string> {
    return this.#url;
  }

  /** The address that comes after one that has expired. */
  async after(expired: string): Promise<string> {
    if ((await this.#url) === expired) this.#url = this.#renew();
    return this.#url;
  }

  async #renew(): Promise<string> {
    const url = await this.#context.addresses.refresh(this.#entry.path);
    if (url !== null) return url;
    throw new NotFoundError(`The server has no address of ${JSON.stringify(this.#entry.path)}.`);
  }
}
