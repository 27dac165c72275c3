import { type Client, sleep } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { contentKey } from './content-key.js';
import type { AddressOptions, ContentSource } from './types.js';

/** How long requests for fresh addresses are collected, in milliseconds: they often expire all at once. */
const collectMs = 5;
/** How many addresses one request for fresh ones asks for. */
const maxNames = 500;

/** Entries whose fresh addresses are asked for in one request. */
interface Batch {
  readonly names: Set<string>;
  readonly urls: Promise<ReadonlyMap<string, string>>;
}

/** Knows where contents can be fetched. */
export class AddressBook {
  readonly #client: Client;
  readonly #source: ContentSource;
  readonly #options: AddressOptions;
  readonly #known = new Map<string, string>();
  #batch: Batch | null = null;

  constructor(client: Client, source: ContentSource, options: AddressOptions) {
    this.#client = client;
    this.#source = source;
    this.#options = options;
  }

  /** Takes in what the server lists, page by page, and gives the paths of each page. */
  async *list(names: readonly string[] | null): AsyncGenerator<readonly string[], void, undefined> {
    for await (const page of this.#source.addresses(names, this.#options)) {
      for (const { path, url } of page) this.#known.set(path, url);
      yield page.map(({ path }) => path);
    }
  }

  /** An address that was listed; null when there is none. It is forgotten: a page has thousands. */
  take(path: string): string | null {
    const url = this.#known.get(path) ?? null;
    this.#known.delete(path);
    return url;
  }

  /** Asks for a fresh address; null when the server has none. */
  async refresh(path: string): Promise<string | null> {
    const batch = this.#batch ?? this.#startBatch();
    batch.names.add(path);
    if (batch.names.size >= maxNames) this.#batch = null;
    return (await batch.urls).get(path) ?? null;
  }

  /** The address that needs no asking, which the server answers with the client's credentials. */
  async fallback(entry: ArtifactEntry): Promise<string> {
    const { entity, project, collection, id, manifest } = this.#source;
    const { hex } = contentKey(entry);
    if (manifest.storageLayout !== 'V2') return toPath(['artifacts', entity, hex]);
    const start = ['artifactsV2', manifest.storageRegion ?? 'default', entity];
    const birth = entry.birthArtifactId ?? '';
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
    const has = (feature: string): Promise<boolean> => this.#client.hasFeature(feature, this.#options);
    if (await has('ARTIFACT_V2_DOWNLOAD_HANDLER_SUPPORTS_ARTIFACT_ID')) {
      return toPath([...start, project, collection, id, birth, hex, name]);
    }
    if (await has('ARTIFACT_COLLECTION_MEMBERSHIP_FILE_DOWNLOAD_HANDLER')) {
      return toPath([...start, project, collection, birth, hex, name]);
    }
    return toPath([...start, birth, hex]);
  }

  #startBatch(): Batch {
    const names = new Set<string>();
    const batch = { names, urls: this.#askFor(names) };
    this.#batch = batch;
    return batch;
  }

  async #askFor(names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    await sleep(collectMs, this.#options.signal);
    if (this.#batch?.names === names) this.#batch = null;
    const urls = new Map<string, string>();
    for await (const page of this.#source.addresses([...names], this.#options)) {
      for (const { path, url } of page) urls.set(path, url);
    }
    return urls;
  }
}

function toPath(parts: readonly string[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}
