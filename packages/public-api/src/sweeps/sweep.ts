import type { Client, RequestOptions } from '@wandb-ts/core';
import { appUrl, type IframeOptions, toIframe } from '../app-url.js';
import { isRecord } from '../records.js';
import { formatOrderKey } from '../runs/order-key.js';
import type { Run } from '../runs/run.js';
import { Runs, type RunsOptions } from '../runs/runs.js';
import type { Agent } from './agent.js';
import type { ConfigParser } from './config-parser.js';
import { type EnqueueRunOptions, enqueueSweepRun } from './enqueue-run.js';
import type { SweepFields, SweepState } from './sweep-fields.js';

/** Options of `sweep.load`. */
export interface SweepLoadOptions extends RequestOptions {
  /** Whether to read the sweep again. @defaultValue false: a sweep is read when it is made, so nothing is sent */
  readonly force?: boolean | undefined;
}

/** Options of `sweep.bestRun`. */
export interface BestRunOptions {
  /** A metric, a column of runs or a path such as `config.lr`, after + or -. @defaultValue the metric of the configuration */
  readonly order?: string | undefined;
  /** Aborts the request; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A search over configurations. Fields hold what the server said when the sweep was read. */
export class Sweep implements SweepFields {
  /** The sweep id as in URLs. */
  declare readonly id: string;
  /** The global id that changes are addressed to. */
  declare readonly storageId: string;
  /** The name of the owning entity. */
  declare readonly entity: string;
  /** The name of the project. */
  declare readonly project: string;
  /** The name that people gave the sweep, or null. */
  declare readonly displayName: string | null;
  /** How the next configuration is chosen: grid, random or bayes. */
  declare readonly method: string;
  /** Whether the sweep still makes runs. */
  declare readonly state: SweepState;
  /** What the sweep is about. */
  declare readonly description: string | null;
  /** The configuration as the YAML text that was given. */
  declare readonly configYaml: string;
  /** The best value of the metric so far; null without one. */
  declare readonly bestLoss: number | null;
  /** When the sweep was created: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string;
  /** When the sweep was last changed: the server's ISO 8601 string, unchanged. */
  declare readonly updatedAt: string | null;
  /** How many runs the sweep has. */
  declare readonly runCount: number;
  /** How many runs a grid will have; null for a search without end, and when the server does not count. */
  declare readonly expectedRunCount: number | null;
  readonly #client: Client;
  readonly #parseConfig: ConfigParser;
  #config: Record<string, unknown> | undefined;

  /** Wraps the fields of a sweep. Sweeps come from `api.sweep()`, `project.sweeps()` and `run.sweep()`. */
  constructor(client: Client, fields: SweepFields, parseConfig: ConfigParser) {
    this.#client = client;
    this.#parseConfig = parseConfig;
    Object.assign(this, fields);
  }

  /** Reads a sweep, as `api.sweep()` does; null when it does not exist. */
  static async get(
    api: { readonly client: Client },
    entity: string,
    project: string,
    id: string,
    options?: RequestOptions,
  ): Promise<Sweep | null> {
    const { findSweep } = await import('../later.js');
    return findSweep(api.client, { entity, project, id }, options);
  }

  /**
   * The configuration; integers that a number does not hold are bigints. Parsed once.
   *
   * @throws {@link UnexpectedResponseError} when the text is not a YAML mapping.
   */
  get config(): Record<string, unknown> {
    this.#config ??= this.#parseConfig(this.configYaml);
    return this.#config;
  }

  /**
   * The order that puts the best run first: `+summary_metrics.loss` for the metric loss, with `-` when it is to be
   * maximized. Undefined without a metric.
   */
  get order(): string | undefined {
    const { metric } = this.config;
    if (!isRecord(metric) || typeof metric['name'] !== 'string' || metric['name'] === '') return undefined;
    const sign = (metric['goal'] ?? 'minimize') === 'minimize' ? '+' : '-';
    const name = metric['name'];
    return name.startsWith('summary_metrics.') ? sign + name : `${sign}summary_metrics.${name}`;
  }

  /** The name that people gave the sweep, else the name in the configuration, else the sweep id. */
  get name(): string {
    if (this.displayName) return this.displayName;
    const { name } = this.config;
    return typeof name === 'string' && name !== '' ? name : this.id;
  }

  /** @deprecated Use {@link Sweep.entity}. */
  get username(): string {
    this.#client.emit({ type: 'deprecation', name: 'sweep.username', message: 'Use sweep.entity.' });
    return this.entity;
  }

  /** Entity, project and sweep id, each percent-encoded. */
  get path(): [string, string, string] {
    return [encodeURIComponent(this.entity), encodeURIComponent(this.project), encodeURIComponent(this.id)];
  }

  /** The page of the sweep in the web app. */
  get url(): string {
    return appUrl(this.#client, this.entity, this.project, 'sweeps', this.id);
  }

  /**
   * Reads the sweep again when `force` is set.
   *
   * @throws {@link NotFoundError} when the sweep no longer exists.
   */
  async load({ force = false, ...options }: SweepLoadOptions = {}): Promise<this> {
    if (!force) return this;
    const { fetchSweep, sweepNotFound } = await import('../later.js');
    const fields = await fetchSweep(this.#client, this, options);
    if (fields === null) throw sweepNotFound(this);
    Object.assign(this, fields);
    this.#config = undefined;
    return this;
  }

  /** Lists the runs of the sweep, oldest first; `filters` narrow them. Nothing is sent before iteration. */
  runs<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    options: RunsOptions = {},
  ): Runs<Config, Summary> {
    const { filters } = options;
    const $and = [{ sweep: this.id }, ...(filters === undefined ? [] : [filters])];
    return new Runs(this.#client, `${this.entity}/${this.project}`, { ...options, filters: { $and } }, this);
  }

  /**
   * The first run in the order of the metric, among the runs that have a value of it. Without a metric and an order, the
   * newest run; the client reports a warning event then.
   *
   * @returns null when there is no such run
   */
  async bestRun<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>({
    order,
    signal,
  }: BestRunOptions = {}): Promise<Run<Config, Summary> | null> {
    const key = order === undefined ? this.order : formatOrderKey(order);
    if (key === undefined) {
      const message = `The sweep ${this.id} has no metric and no order was given: its newest run is used.`;
      this.#client.emit({ type: 'warning', message });
    }
    const metric = key?.slice(1) ?? '';
    const filters = metric.startsWith('summary_metrics.') ? { [metric]: { $exists: true } } : undefined;
    const best = this.runs<Config, Summary>({ filters, order: key ?? '-created_at', perPage: 1, limit: 1, signal });
    return (await best.first()) ?? null;
  }

  /**
   * Reads an agent of the sweep.
   *
   * @param agentId - Its name or id.
   * @throws {@link NotFoundError} when the sweep or the agent does not exist.
   */
  async agent(agentId: string, options?: RequestOptions): Promise<Agent> {
    const { fetchAgent } = await import('../later.js');
    return fetchAgent(this.#client, this, agentId, options);
  }

  /**
   * Reads the agents of the sweep: the processes that run what it asks for.
   *
   * @throws {@link NotFoundError} when the sweep no longer exists.
   */
  async agents(options?: RequestOptions): Promise<Agent[]> {
    const { listAgents } = await import('../later.js');
    return listAgents(this.#client, this, options);
  }

  /**
   * Adds a run with a configuration of your choice to the sweep; see {@link enqueueSweepRun}.
   *
   * @param config - Values by name, each in an object, such as `{ lr: { value: 0.1 } }`.
   * @returns the global id of the run
   */
  enqueueRun(config: object, options?: EnqueueRunOptions): Promise<string> {
    return enqueueSweepRun(this.#client, this.storageId, config, options);
  }

  /** An `<iframe>` element that shows the page of the sweep. */
  toHtml(options?: IframeOptions): string {
    return toIframe(this.url, options);
  }

  /** A short description, such as `<Sweep team/project/abcd1234 (RUNNING)>`. */
  toString(): string {
    return `<Sweep ${this.path.join('/')} (${this.state})>`;
  }
}
