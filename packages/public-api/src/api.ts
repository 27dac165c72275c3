import type { RequestOptions } from '@wandb-ts/core';
import { upsertProjectOperation } from '@wandb-ts/core/requests/projects';
import { searchUsersOperation } from '@wandb-ts/core/requests/users';
import { getDefaultEntityOperation, getViewerOperation } from '@wandb-ts/core/requests/viewer';
import { ApiAutomation } from './api/api-automation.js';
import type { ApiOptions } from './api/api-connection.js';
import { type CustomChartOptions, createCustomChart } from './custom-charts/create-custom-chart.js';
import { fromPath } from './from-path.js';
import { PathCache } from './path-cache.js';
import { createProject } from './projects/create-project.js';
import { type Project, project } from './projects/project.js';
import { type Projects, type ProjectsOptions, projects } from './projects/projects.js';
import type { BetaReport } from './reports/report.js';
import { type Reports, type ReportsOptions, reports } from './reports/reports.js';
import { type SyncRunOptions, syncRun } from './run-log/sync-run.js';
import type { ActiveRun } from './run-writer/active-run.js';
import { startRun } from './run-writer/start-run.js';
import type { StartRunOptions } from './run-writer/start-run-options.js';
import type { CreateRunOptions } from './runs/create-run.js';
import { locateRun, runAt } from './runs/get-run.js';
import { createRun, type Run } from './runs/run.js';
import { type Runs, type RunsOptions, runs } from './runs/runs.js';
import { loadSweepAt, locateSweep } from './sweeps/get-sweep.js';
import type { Sweep } from './sweeps/sweep.js';
import { type Sweeps, type SweepsOptions, sweeps } from './sweeps/sweeps.js';
import { type SyncTensorboardOptions, syncTensorboard } from './tensorboard/sync-tensorboard.js';

/**
 * The Weights & Biases Public API: one client and the documented methods. Creating one sends nothing. It keeps the runs and
 * sweeps that {@link Api.run} and {@link Api.sweep} read until {@link Api.flush}, the viewer, and what the server tells
 * about itself or was found not to know; nothing else.
 *
 * @example
 * const api = new Api();
 * for await (const run of api.runs('team/vision', { filters: { state: 'finished' } })) console.log(run.name);
 */
export class Api extends ApiAutomation {
  /** The GraphQL document that reads the viewer's default entity. */
  static readonly DEFAULT_ENTITY_QUERY: string = getDefaultEntityOperation.document;
  /** The GraphQL document that reads the viewer. */
  static readonly VIEWER_QUERY: string = getViewerOperation.document;
  /** The GraphQL document that finds users. */
  static readonly USERS_QUERY: string = searchUsersOperation.document;
  /** The GraphQL document that creates a project. */
  static readonly CREATE_PROJECT: string = upsertProjectOperation.document;

  readonly #defaultRun: string;
  readonly #runs = new PathCache(locateRun, runAt<object, object>);
  readonly #sweeps = new PathCache(locateSweep, loadSweepAt);

  /**
   * Sets up a connection.
   *
   * @throws {@link ValidationError} or {@link ConfigurationError} when options or environment cannot be used.
   * @throws {@link AuthenticationError} when the API key of the environment or of the netrc file is malformed.
   */
  constructor(options: ApiOptions = {}) {
    super(options, (others) => new Api(others));
    this.#defaultRun = options.run ?? '';
  }

  /** Saves a chart preset; see {@link createCustomChart}. */
  createCustomChart(options: CustomChartOptions): Promise<string> {
    return createCustomChart(this.client, options);
  }

  /** Creates a project; see {@link createProject}. */
  createProject(name: string, entity: string, options?: RequestOptions): Promise<void> {
    return createProject(this.client, name, entity, options);
  }

  /** Returns a project without reading it; see {@link project}. */
  project(name: string, entity?: string, options?: RequestOptions): Promise<Project> {
    return project(this.client, name, entity, options);
  }

  /** Lists the projects of an entity; see {@link projects}. */
  projects(entity?: string, options?: ProjectsOptions): Projects {
    return projects(this.client, entity, options);
  }

  /** Creates a run; see {@link createRun}. */
  createRun(options?: CreateRunOptions): Promise<Run> {
    return createRun(this.client, options);
  }

  /**
   * Starts a run that this process logs to; see {@link startRun}.
   *
   * @example
   * await using run = await api.startRun({ project: 'vision', config: { lr: 0.1 } });
   * run.log({ loss: 0.5 });
   */
  startRun<Config extends object = Record<string, unknown>>(options?: StartRunOptions): Promise<ActiveRun<Config>> {
    return startRun(this.client, options);
  }

  /**
   * Sends a run that was logged to disk; see {@link syncRun}.
   *
   * @param path - A `.wandb` file, or the folder of a run.
   */
  syncRun(path: string, options?: SyncRunOptions): Promise<Run> {
    return syncRun(this.client, path, options);
  }

  /**
   * Logs TensorBoard's event files as a run; see {@link syncTensorboard}.
   *
   * @param rootDir - A folder, or one event file.
   */
  syncTensorboard(rootDir: string, options?: SyncTensorboardOptions): Promise<Run> {
    return syncTensorboard(this.client, rootDir, options);
  }

  /**
   * Reads one run; see {@link run}. The same path gives the same object until {@link Api.flush}.
   *
   * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page; the option `run` when missing.
   */
  run<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    path = '',
    options?: RequestOptions,
  ): Promise<Run<Config, Summary>> {
    // The types of configuration and summary are the caller's promise.
    return this.#runs.get(this.client, path || this.#defaultRun, options) as Promise<Run<Config, Summary>>;
  }

  /**
   * Lists the runs of a project; see {@link runs}. Each call makes a list of its own.
   *
   * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  runs<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    path?: string | null,
    options?: RunsOptions,
  ): Runs<Config, Summary> {
    return runs(this.client, path, options);
  }

  /**
   * Reads one sweep. The same path gives the same object until {@link Api.flush}.
   *
   * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page.
   * @throws {@link NotFoundError} when there is no such sweep.
   */
  sweep(path: string, options?: RequestOptions): Promise<Sweep> {
    return this.#sweeps.get(this.client, path, options);
  }

  /**
   * Lists the sweeps of a project; see {@link sweeps}. Each call makes a list of its own.
   *
   * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  sweeps(path?: string | null, options?: SweepsOptions): Sweeps {
    return sweeps(this.client, path, options);
  }

  /** Returns what a path names; see {@link fromPath}. */
  fromPath(path: string, options?: RequestOptions): Promise<Project | Run | Sweep | BetaReport> {
    return fromPath(this.client, path, options);
  }

  /**
   * Lists the reports of a project; see {@link reports}. Each call makes a list of its own.
   *
   * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  reports(path?: string, options?: ReportsOptions): Reports {
    return reports(this.client, path, options);
  }

  /** Forgets the runs and sweeps that {@link Api.run} and {@link Api.sweep} read, so that the next call reads them again. */
  flush(): void {
    this.#runs.clear();
    this.#sweeps.clear();
  }
}
