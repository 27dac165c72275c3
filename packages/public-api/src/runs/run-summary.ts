import { type RequestOptions, stringifyJson } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { showAsJson } from '../show-as-json.js';
import { storableJson } from '../storable-json.js';

/** How a summary reaches its run. */
export interface SummaryStore {
  /** Replaces the summary on the server. */
  write(text: string, options?: RequestOptions): Promise<void>;
  /** Reads the summary from the server. */
  read(options?: RequestOptions): Promise<string | null>;
}

/** A summary that is being written, and how to record that it was. */
interface SummaryCommit {
  readonly text: string;
  /** Records that the server has the text. Changes made meanwhile stay to be committed. */
  done(): void;
}

/** Options of `summary.update`. */
export interface UpdateSummaryOptions extends RequestOptions {
  /** Whether keys that were set on this object before take the new values. @defaultValue true */
  readonly overwrite?: boolean | undefined;
}

/**
 * The summary of a run: the last, or a chosen, value of each metric. Changes, also those within a nested value, are local
 * until {@link RunSummary.commit}, {@link RunSummary.update} or `run.update()`. White space around a key is ignored.
 * Descriptors of media, arrays and histograms are plain objects with `_type`.
 */
export class RunSummary<Summary extends object = Record<string, unknown>> {
  readonly #store: SummaryStore;
  /** What the server has. */
  #stored: string | null;
  #values: Map<string, unknown>;
  #setKeys: Set<string> = new Set();
  #revision = 0;
  #committedRevision = 0;

  /** Reads summary text. Summaries come from `run.summary`. */
  constructor(store: SummaryStore, text: string | null) {
    this.#store = store;
    this.#stored = text;
    this.#values = parseSummary(text);
  }

  /** Whether there are changes that the server does not have. */
  get isModified(): boolean {
    if (this.#revision !== this.#committedRevision) return true;
    // A value may have changed in itself.
    return stringifyJson(this.toJSON()) !== stringifyJson(Object.fromEntries(parseSummary(this.#stored)));
  }

  /** How many keys there are. */
  get size(): number {
    return this.#values.size;
  }

  /** The value of a key, or `defaultValue` when the key is missing; {@link RunSummary.has} tells a missing key from null. */
  get<Key extends keyof Summary & string>(key: Key): Summary[Key] | undefined;
  get<Key extends keyof Summary & string, Default>(key: Key, defaultValue: Default): Summary[Key] | Default;
  get(key: string, defaultValue?: unknown): unknown;
  get(key: string, defaultValue?: unknown): unknown {
    const name = key.trim();
    return this.#values.has(name) ? this.#values.get(name) : defaultValue;
  }

  /** Whether the key is there, even if its value is null. */
  has(key: string): boolean {
    return this.#values.has(key.trim());
  }

  /** The keys. */
  keys(): IterableIterator<string> {
    return this.#values.keys();
  }

  /** Keys and values. */
  entries(): IterableIterator<[string, unknown]> {
    return this.#values.entries();
  }

  /** Keys and values. */
  [Symbol.iterator](): IterableIterator<[string, unknown]> {
    return this.entries();
  }

  /** Sets a value locally. A nested object replaces the whole value of its key. */
  set(key: string, value: unknown): void {
    const name = key.trim();
    this.#values.set(name, value);
    this.#setKeys.add(name);
    this.#revision += 1;
  }

  /** Removes a key locally. @returns whether it was there */
  delete(key: string): boolean {
    const isDeleted = this.#values.delete(key.trim());
    if (isDeleted) this.#revision += 1;
    return isDeleted;
  }

  /**
   * Merges values and sends the complete summary, which replaces that of the server.
   *
   * @throws {@link ValidationError} for a value that JSON cannot hold, such as a function; nothing is sent.
   */
  async update(values: Readonly<Partial<Summary>> | object = {}, options: UpdateSummaryOptions = {}): Promise<void> {
    const { overwrite = true, ...request } = options;
    for (const [key, value] of Object.entries(values)) {
      if (overwrite || !this.#setKeys.has(key.trim())) this.set(key, value);
    }
    await this.#send(request);
  }

  /** Sends the complete summary when it was changed; no request otherwise. */
  async commit(options?: RequestOptions): Promise<void> {
    if (this.isModified) await this.#send(options);
  }

  /** Replaces the local summary, changes included, with the server's. */
  async reload(options?: RequestOptions): Promise<void> {
    this.#stored = await this.#store.read(options);
    this.#values = parseSummary(this.#stored);
    this.#setKeys = new Set();
    this.#committedRevision = this.#revision;
  }

  /** Writes the summary as text, for a request that carries it. */
  prepareCommit(): SummaryCommit {
    const revision = this.#revision;
    const text = storableJson(this.toJSON(), 'summary');
    return {
      text,
      done: () => {
        this.#stored = text;
        this.#committedRevision = revision;
      },
    };
  }

  /** The keys and values as an object. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.#values);
  }

  async #send(options?: RequestOptions): Promise<void> {
    const commit = this.prepareCommit();
    await this.#store.write(commit.text, options);
    commit.done();
  }
}

showAsJson(RunSummary);

function parseSummary(text: string | null): Map<string, unknown> {
  return new Map(Object.entries(parseRecord(text, 'summaryMetrics')));
}
