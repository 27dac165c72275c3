import {
  type Client,
  NotFoundError,
  type Page,
  parseProjectPath,
  type RequestOptions,
  resolveEntity,
} from '@wandb-ts/core';
import { countRuns, type ListRunsQueryVariables, listRuns, listRunsLight } from '@wandb-ts/core/requests/runs';
import { toPage } from '../connection.js';
import { storableJson } from '../storable-json.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { User } from '../users/user.js';
import type { RunRecord } from './fetch-run.js';
import { Run } from './run.js';
import { toRunDetails, toRunFields } from './run-fields.js';
import type { RunFilter } from './run-filter.js';
import { RunSweeps } from './run-sweeps.js';

/** Which runs a list asks for. */
interface RunsSelection {
  readonly filters: RunFilter;
  readonly order: string;
  readonly includeSweeps: boolean;
  readonly lazy: boolean;
}

/** The requests of one list of runs, and what they share. */
export class RunsQuery<Config extends object, Summary extends object> {
  readonly project: string;
  readonly #client: Client;
  readonly #filters: string;
  readonly #order: string;
  #lazy: boolean;
  readonly #sweeps: RunSweeps | undefined;
  #entity: string | null;
  #runCount: number | undefined;
  readonly #users = new Map<string, User>();
  /** The runs of lazy pages. */
  readonly #lazyRuns: Run<Config, Summary>[] = [];

  /** @throws {@link ValidationError} when the path is malformed, or JSON cannot hold the filter */
  constructor(client: Client, path: string | null | undefined, selection: RunsSelection, sweep?: Sweep) {
    const location = parseProjectPath(path, client.settings);
    this.project = location.project;
    this.#client = client;
    this.#entity = location.entity;
    this.#filters = storableJson(selection.filters, 'filters');
    this.#order = selection.order;
    this.#lazy = selection.lazy;
    this.#sweeps = selection.includeSweeps ? new RunSweeps(client, sweep) : undefined;
  }

  /** The owning entity; null while the viewer's default entity is meant and not yet known. */
  get entity(): string | null {
    return this.#entity;
  }

  /** Loads one page of runs, with the sweeps that they need. */
  async loadPage(
    position: { cursor: string | null; perPage: number },
    options: RequestOptions,
  ): Promise<Page<Run<Config, Summary>>> {
    const location = await this.#location(options);
    const variables = { ...location, filters: this.#filters, order: this.#order, ...position };
    const lazy = this.#lazy;
    const page = lazy ? await this.#light(variables, options) : await this.#full(variables, options);
    this.#runCount = page.totalCount;
    const sweepIds = page.items.map(({ fields }) => fields.sweepName);
    const sweeps = await this.#sweeps?.find(location, sweepIds, options);
    const items = page.items.map((record) => {
      const sweep = sweeps?.get(record.fields.sweepName ?? '');
      return new Run<Config, Summary>(this.#client, record, sweep);
    });
    if (lazy) this.#lazyRuns.push(...items);
    // The list may have been upgraded while the page was on its way.
    if (lazy && !this.#lazy) await this.upgrade(options);
    return { ...page, items };
  }

  /** Whether pages leave the large fields out. */
  get lazy(): boolean {
    return this.#lazy;
  }

  /** Loads the runs of lazy pages, and asks for whole pages from now on. The client bounds how many requests run at a time. */
  async upgrade(options?: RequestOptions): Promise<void> {
    this.#lazy = false;
    const runs = this.#lazyRuns.splice(0);
    try {
      await Promise.all(runs.map((run) => run.load(options)));
    } catch (error) {
      this.#lazyRuns.push(...runs);
      throw error;
    }
  }

  /** How many runs match: the answer of the latest page, or a request when there is none. */
  async count(options: RequestOptions): Promise<number> {
    if (this.#runCount !== undefined) return this.#runCount;
    const location = await this.#location(options);
    const { project } = await countRuns(this.#client, { ...location, filters: this.#filters }, options);
    return this.#existing(project).runCount;
  }

  async #full(variables: ListRunsQueryVariables, options: RequestOptions): Promise<Page<RunRecord>> {
    const project = this.#existing((await listRuns(this.#client, variables, options)).project);
    const page = toPage(project.runs, (node) => ({
      fields: toRunFields(node, variables, this.#users),
      details: toRunDetails(node),
    }));
    return { ...page, totalCount: project.runCount };
  }

  async #light(variables: ListRunsQueryVariables, options: RequestOptions): Promise<Page<RunRecord>> {
    const project = this.#existing((await listRunsLight(this.#client, variables, options)).project);
    const page = toPage(project.runs, (node) => ({
      fields: toRunFields(node, variables, this.#users),
      details: null,
    }));
    return { ...page, totalCount: project.runCount };
  }

  async #location(options: RequestOptions): Promise<{ readonly entity: string; readonly project: string }> {
    this.#entity ??= await resolveEntity(this.#client, null, options);
    return { entity: this.#entity, project: this.project };
  }

  #existing<Project>(project: Project | null): Project {
    if (project !== null) return project;
    throw new NotFoundError(`Could not find project ${this.#entity}/${this.project}.`);
  }
}
