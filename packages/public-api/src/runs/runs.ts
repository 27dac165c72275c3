import { type Client, type PageOptions, Paginator, type RequestOptions } from '@wandb-ts/core';
import { knownEntity } from '../known-entity.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { HistoriesOptions, HistoriesRow } from './histories.js';
import type { Run } from './run.js';
import type { RunFilter, RunOrder } from './run-filter.js';
import { RunsQuery } from './runs-query.js';

/** Options of `runs`. */
export interface RunsOptions extends PageOptions {
  /** A filter on the runs. @defaultValue `{}`, all of them */
  readonly filters?: RunFilter | undefined;
  /** The order. @defaultValue `+created_at`, oldest first */
  readonly order?: RunOrder | undefined;
  /** How many runs to request at a time. @defaultValue 50, and twice as many with each further page up to 500 */
  readonly perPage?: number | null | undefined;
  /** Whether to fetch the sweeps of the runs with their page, each sweep once. @defaultValue true */
  readonly includeSweeps?: boolean | undefined;
  /** Whether to leave out configuration, summary, system metrics and history keys, for speed; `run.load()` reads them. @defaultValue false */
  readonly lazy?: boolean | undefined;
}

/** The runs of a project that match a filter. Nothing is fetched before iteration. */
export class Runs<
  Config extends object = Record<string, unknown>,
  Summary extends object = Record<string, unknown>,
> extends Paginator<Run<Config, Summary>> {
  /** The name of the project. */
  readonly project: string;
  /** The filter, as it was given. */
  readonly filters: RunFilter;
  /** The order, as it is sent. */
  readonly order: RunOrder;
  readonly #client: Client;
  readonly #query: RunsQuery<Config, Summary>;

  /** Lists runs. Lists come from `api.runs()`, and from `sweep.runs()`, which gives itself as the sweep that need not be asked for. */
  constructor(client: Client, path?: string | null, options: RunsOptions = {}, sweep?: Sweep) {
    const { filters = {}, order = '+created_at', includeSweeps = true, lazy = false } = options;
    const query = new RunsQuery<Config, Summary>(client, path, { filters, order, includeSweeps, lazy }, sweep);
    super({
      ...options,
      name: 'runs',
      defaultPerPage: 50,
      growsTo: 500,
      emit: (event) => client.emit(event),
      loadPage: (cursor, perPage, request) => query.loadPage({ cursor, perPage }, request),
      countItems: (request) => query.count(request),
    });
    this.project = query.project;
    this.filters = filters;
    this.order = order;
    this.#client = client;
    this.#query = query;
  }

  /**
   * The name of the owning entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#query.entity);
  }

  /** Whether pages leave out the large fields of runs. */
  get lazy(): boolean {
    return this.#query.lazy;
  }

  /**
   * Loads the large fields of the runs that a lazy list has yielded so far, and requests whole runs from now on.
   *
   * @throws {@link RunNotFoundError} when one of them no longer exists.
   */
  upgradeToFull(options?: RequestOptions): Promise<void> {
    return this.#query.upgrade(options);
  }

  /**
   * Samples of the histories of all runs of the list, in its order; runs without history yield nothing.
   *
   * @example for await (const row of runs.histories({ keys: ['loss'] })) console.log(row.runId, row['loss']);
   */
  async *histories(options?: HistoriesOptions): AsyncGenerator<HistoriesRow, void, undefined> {
    const { runHistories } = await import('../later.js');
    yield* runHistories(this.#client, this, options);
  }

  /** The rows of {@link Runs.histories} as columns of equal length, sorted by name, `run_id` among them; null where a row lacks the key. */
  async historiesTable(options?: HistoriesOptions): Promise<Record<string, unknown[]>> {
    const { historiesTable } = await import('../later.js');
    return historiesTable(this.histories(options));
  }

  /** A short description, such as `<Runs team/project>`. */
  override toString(): string {
    return `<Runs ${this.#query.entity ?? '(default entity)'}/${this.project}>`;
  }
}

/**
 * Lists the runs of a project.
 *
 * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @throws {@link ValidationError} when the path is malformed, or a value of the filter is undefined or nothing that JSON
 *   holds. Reading a list of a project that does not exist rejects with {@link NotFoundError}.
 * @example for await (const run of runs(client, 'team/vision', { filters: { state: 'finished' } })) console.log(run.name);
 */
export function runs<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
  client: Client,
  path?: string | null,
  options?: RunsOptions,
): Runs<Config, Summary> {
  return new Runs(client, path, options);
}
