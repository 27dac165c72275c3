import type { RequestOptions } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { configJson, parseConfig, type RunConfig } from './run-config.js';
import type { HistoryKeys, RunDetails } from './run-fields.js';
import { RunSummary, type SummaryStore } from './run-summary.js';

/** A document that is being written, and how to record that it was. */
interface DocumentCommit {
  readonly text: string;
  /** Records that the server has the text. */
  done(): void;
}

/** The large JSON fields of a run. Each is parsed when it is first read: a list of runs costs nothing for what nobody reads. */
export class RunDocuments<Config extends object, Summary extends object> {
  readonly historyKeys: HistoryKeys | null;
  readonly #details: RunDetails;
  readonly #store: SummaryStore;
  #config: RunConfig | undefined;
  #userConfig: Config | undefined;
  /** What the server got with the last change; undefined while it has what was loaded. */
  #sentConfig: string | undefined;
  #summaryText: string | null;
  #summary: RunSummary<Summary> | undefined;
  #summaryMetrics: Summary | undefined;
  #systemMetrics: Record<string, unknown> | undefined;

  constructor(details: RunDetails, store: SummaryStore) {
    this.historyKeys = details.historyKeys;
    this.#details = details;
    this.#summaryText = details.summaryMetrics;
    this.#store = {
      read: async (options?: RequestOptions) => this.#keepSummary(await store.read(options)),
      write: async (text: string, options?: RequestOptions) => {
        await store.write(text, options);
        this.#keepSummary(text);
      },
    };
  }

  get config(): Config {
    // The shape of the configuration is the caller's promise.
    this.#userConfig ??= this.#parsedConfig.user as Config;
    return this.#userConfig;
  }

  set config(config: Config) {
    this.#userConfig = config;
  }

  /** The configuration as it is now, and the internal entries. */
  get rawConfig(): Record<string, unknown> {
    return { ...this.#parsedConfig.internal, ...this.config };
  }

  get summary(): RunSummary<Summary> {
    this.#summary ??= new RunSummary<Summary>(this.#store, this.#summaryText);
    return this.#summary;
  }

  get summaryMetrics(): Summary {
    // Parsed apart from `summary`: changing a nested value there must not show here. The shape is the caller's promise.
    this.#summaryMetrics ??= parseRecord(this.#summaryText, 'summaryMetrics') as Summary;
    return this.#summaryMetrics;
  }

  get systemMetrics(): Record<string, unknown> {
    this.#systemMetrics ??= parseRecord(this.#details.systemMetrics, 'systemMetrics');
    return this.#systemMetrics;
  }

  /** The configuration as W&B stores it. */
  configJson(): string {
    return configJson(this.config, this.#parsedConfig.stored);
  }

  /** The text of a changed configuration; undefined when there is nothing to write. */
  configCommit(): DocumentCommit | undefined {
    // What nobody has read, nobody has changed.
    if (this.#config === undefined && this.#userConfig === undefined) return undefined;
    const text = this.configJson();
    if (text === (this.#sentConfig ?? this.#loadedConfigJson())) return undefined;
    return {
      text,
      done: () => {
        this.#sentConfig = text;
      },
    };
  }

  /** The text of a changed summary; undefined when there is nothing to write. */
  summaryCommit(): DocumentCommit | undefined {
    if (this.#summary === undefined || !this.#summary.isModified) return undefined;
    const commit = this.#summary.prepareCommit();
    return {
      text: commit.text,
      done: () => {
        commit.done();
        this.#keepSummary(commit.text);
      },
    };
  }

  get #parsedConfig(): RunConfig {
    this.#config ??= parseConfig(this.#details.config);
    return this.#config;
  }

  /** The loaded configuration as this package writes it, which need not be the text that was stored. */
  #loadedConfigJson(): string {
    const { user, stored } = parseConfig(this.#details.config);
    return configJson(user, stored);
  }

  #keepSummary(text: string | null): string | null {
    this.#summaryText = text;
    this.#summaryMetrics = undefined;
    return text;
  }
}
