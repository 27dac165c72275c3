import {
  type Client,
  type ClientOptions,
  createClient,
  mergeClientOptions,
  type RequestOptions,
  type Settings,
} from '@wandb-ts/core';
import { upsertProjectOperation } from '@wandb-ts/core/requests/projects';
import { searchUsersOperation } from '@wandb-ts/core/requests/users';
import { getDefaultEntityOperation, getViewerOperation } from '@wandb-ts/core/requests/viewer';
import { setReferenceHandlers } from './artifact-references/reference-handlers.js';
import type { ReferenceHandlers } from './artifact-references/types.js';
import type { Artifact } from './artifacts/artifact.js';
import type { ArtifactCollection } from './artifacts/artifact-collection.js';
import {
  type ArtifactCollections,
  type ArtifactCollectionsOptions,
  artifactCollections,
} from './artifacts/artifact-collections.js';
import type { ArtifactType } from './artifacts/artifact-type.js';
import { type ArtifactTypes, type ArtifactTypesOptions, artifactTypes } from './artifacts/artifact-types.js';
import { type Artifacts, type ArtifactsOptions, artifacts } from './artifacts/artifacts.js';
import type { GetArtifactOptions } from './artifacts/get-artifact.js';
import type { Automation, AutomationReference } from './automations/automation.js';
import {
  type AutomationOptions,
  type Automations,
  type AutomationsOptions,
  automation,
  automations,
} from './automations/automations.js';
import { type CreateAutomationOptions, createAutomation } from './automations/create-automation.js';
import { deleteAutomation } from './automations/delete-automation.js';
import type { NewAutomation } from './automations/new-automation.js';
import { type UpdateAutomationOptions, updateAutomation } from './automations/update-automation.js';
import { type CustomChartOptions, createCustomChart } from './custom-charts/create-custom-chart.js';
import { fromPath } from './from-path.js';
import type { Integration, SlackIntegration, WebhookIntegration } from './integrations/integration.js';
import {
  type Integrations,
  type IntegrationsOptions,
  integrations,
  slackIntegrations,
  webhookIntegrations,
} from './integrations/integrations.js';
import {
  type CreateWebhookIntegrationOptions,
  createWebhookIntegration,
  deleteIntegration,
} from './integrations/webhook-integration.js';
import { type Organization, organization } from './organizations/organization.js';
import { createProject } from './projects/create-project.js';
import { type Project, project } from './projects/project.js';
import { type Projects, type ProjectsOptions, projects } from './projects/projects.js';
import type { CreateRegistryOptions } from './registries/create-registry.js';
import type { GetRegistryOptions } from './registries/get-registry.js';
import { type Registries, type RegistriesOptions, registries } from './registries/registries.js';
import type { Registry } from './registries/registry.js';
import type { RegistryVisibility } from './registries/visibility.js';
import type { BetaReport } from './reports/report.js';
import { type Reports, type ReportsOptions, reports } from './reports/reports.js';
import type { SyncRunOptions } from './run-log/sync-run.js';
import { type CreateRunQueueOptions, createRunQueue } from './run-queues/create-run-queue.js';
import type { RunQueueResourceType } from './run-queues/queue-options.js';
import { type QueuedRun, type QueuedRunOptions, queuedRun } from './run-queues/queued-run.js';
import { type RunQueue, runQueue } from './run-queues/run-queue.js';
import { type UpsertRunQueueOptions, upsertRunQueue } from './run-queues/upsert-run-queue.js';
import type { ActiveRun } from './run-writer/active-run.js';
import { startRun } from './run-writer/start-run.js';
import type { StartRunOptions } from './run-writer/start-run-options.js';
import type { CreateRunOptions } from './runs/create-run.js';
import { createRun, type Run } from './runs/run.js';
import { RunCache } from './runs/run-cache.js';
import { type Runs, type RunsOptions, runs } from './runs/runs.js';
import type { ServerInfo } from './server-info/server-info.js';
import { ServerInfoCache } from './server-info/server-info-cache.js';
import type { Sweep } from './sweeps/sweep.js';
import { SweepCache } from './sweeps/sweep-cache.js';
import { type CreateTeamOptions, createTeam, type Team, team } from './teams/team.js';
import type { SyncTensorboardOptions } from './tensorboard/sync-tensorboard.js';
import { user, users } from './users/search-users.js';
import { type CreateUserOptions, createUser, type OpenApi, type User, type UserOptions } from './users/user.js';
import { viewer } from './viewer/viewer.js';
import { ViewerCache } from './viewer/viewer-cache.js';

/** Options of an {@link Api}. */
export interface ApiOptions extends ClientOptions {
  /** The path of the run that {@link Api.run} reads when it gets none. */
  readonly run?: string | undefined;
  /**
   * What knows the targets of references, by the schemes of their URIs, such as `{ ftp: … }`. They come before those that are
   * built in: `http`, `https`, `file`, `s3`, `gs` and Azure's blobs. @defaultValue none
   */
  readonly referenceHandlers?: ReferenceHandlers | undefined;
}

/**
 * The Weights & Biases Public API: one client and the documented methods. Making one sends nothing. It keeps the runs and
 * sweeps that {@link Api.run} and {@link Api.sweep} read until {@link Api.flush}, the viewer and what the server tells about itself; nothing else.
 *
 * @example
 * const api = new Api();
 * for await (const run of api.runs('team/vision', { filters: { state: 'finished' } })) console.log(run.name);
 */
export class Api {
  /** The GraphQL document that reads the viewer's default entity. */
  static readonly DEFAULT_ENTITY_QUERY: string = getDefaultEntityOperation.document;
  /** The GraphQL document that reads the viewer. */
  static readonly VIEWER_QUERY: string = getViewerOperation.document;
  /** The GraphQL document that finds users. */
  static readonly USERS_QUERY: string = searchUsersOperation.document;
  /** The GraphQL document that creates a project. */
  static readonly CREATE_PROJECT: string = upsertProjectOperation.document;

  /** The connection that every method uses. */
  readonly client: Client;
  readonly #defaultRun: string;
  readonly #runs: RunCache = new RunCache();
  readonly #sweeps: SweepCache = new SweepCache();
  readonly #viewer: ViewerCache;
  readonly #server: ServerInfoCache;
  readonly #openApi: OpenApi;

  /**
   * Sets up a connection.
   *
   * @throws {@link ValidationError} or {@link ConfigurationError} when options or environment cannot be used.
   */
  constructor(options: ApiOptions = {}) {
    const { run = '', referenceHandlers = {}, ...clientOptions } = options;
    this.client = createClient(clientOptions);
    setReferenceHandlers(this.client, referenceHandlers);
    this.#defaultRun = run;
    this.#viewer = new ViewerCache(this.client);
    this.#server = new ServerInfoCache(this.client);
    this.#openApi = (apiKey) =>
      new Api({
        ...mergeClientOptions({ ...clientOptions, baseUrl: this.settings.baseUrl }, { apiKey }),
        referenceHandlers,
      });
  }

  /** What the client was set up with, defaults filled in. */
  get settings(): Settings {
    return this.client.settings;
  }

  /** URL of the web app, with exactly one trailing slash. */
  get appUrl(): string {
    return this.client.appUrl;
  }

  /** The `User-Agent` header of every request. */
  get userAgent(): string {
    return this.client.userAgent;
  }

  /** The API key that requests carry, or null when none was found. It shows up in no string, JSON or inspection. */
  get apiKey(): string | null {
    return this.client.apiKey;
  }

  /**
   * Sends any GraphQL text.
   *
   * @example const { viewer } = await api.graphql<{ viewer: { id: string } }>('query Me { viewer { id } }');
   */
  graphql<Data = unknown>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Data> {
    return this.client.graphql<Data>(query, variables, options);
  }

  /** The viewer's default entity, asked once unless it is null. */
  defaultEntity(options?: RequestOptions): Promise<string | null> {
    return this.#viewer.defaultEntity(options);
  }

  /**
   * The user that the credentials belong to, asked once.
   *
   * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
   */
  viewer(options?: RequestOptions): Promise<User> {
    return this.#viewer.viewer({ ...options, openApi: this.#openApi });
  }

  /**
   * Asks the server who the credentials belong to, each time.
   *
   * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
   */
  verify(options?: RequestOptions): Promise<User> {
    return viewer(this.client, { ...options, openApi: this.#openApi });
  }

  /** What the server tells about itself, asked once; see {@link serverInfo}. */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#server.info(options);
  }

  /**
   * Whether the server is new enough for a version of W&B's Python client, by the order of PEP 440. To find out about one
   * ability, ask `client.hasFeature` instead.
   *
   * @throws {@link UnsupportedError} when the server does not say.
   */
  versionSupported(version: string, options?: RequestOptions): Promise<boolean> {
    return this.#server.supports(version, options);
  }

  /** Finds a user; see {@link user}. */
  user(usernameOrEmail: string, options?: UserOptions): Promise<User | null> {
    return user(this.client, usernameOrEmail, { openApi: this.#openApi, ...options });
  }

  /** Finds users; see {@link users}. */
  users(usernameOrEmail: string, options?: UserOptions): Promise<User[]> {
    return users(this.client, usernameOrEmail, { openApi: this.#openApi, ...options });
  }

  /** Makes an account; see {@link createUser}. */
  createUser(email: string, options?: CreateUserOptions): Promise<User> {
    return createUser(this.client, email, { openApi: this.#openApi, ...options });
  }

  /** Reads a team; see {@link team}. */
  team(name: string, options?: RequestOptions): Promise<Team> {
    return team(this.client, name, options);
  }

  /** Makes a team; see {@link createTeam}. */
  createTeam(team: string, options?: CreateTeamOptions): Promise<Team> {
    return createTeam(this.client, team, options);
  }

  /** Reads an organization; see {@link organization}. */
  organization(name?: string, options?: RequestOptions): Promise<Organization> {
    return organization(this.client, name, options);
  }

  /** Lists the registries of an organization; see {@link Registries}. Nothing is sent before iteration. */
  registries(options?: RegistriesOptions): Registries {
    return registries(this.client, options);
  }

  /** Reads a registry; see {@link registry}. */
  async registry(name: string, options?: GetRegistryOptions): Promise<Registry> {
    const { registry } = await import('./later-artifacts.js');
    return registry(this.client, name, options);
  }

  /** Makes a registry; see {@link createRegistry}. */
  async createRegistry(
    name: string,
    visibility: RegistryVisibility,
    options?: CreateRegistryOptions,
  ): Promise<Registry> {
    const { createRegistry } = await import('./later-artifacts.js');
    return createRegistry(this.client, name, visibility, options);
  }

  /** Keeps a chart preset; see {@link createCustomChart}. */
  createCustomChart(options: CustomChartOptions): Promise<string> {
    return createCustomChart(this.client, options);
  }

  /** Creates a project; see {@link createProject}. */
  createProject(name: string, entity: string, options?: RequestOptions): Promise<void> {
    return createProject(this.client, name, entity, options);
  }

  /** Names a project; see {@link project}. */
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
  startRun(options?: StartRunOptions): Promise<ActiveRun> {
    return startRun(this.client, options);
  }

  /** Sends a run that was logged to disk; see {@link syncRun}. */
  async syncRun(path: string, options?: SyncRunOptions): Promise<Run> {
    const { syncRun } = await import('./run-log/sync-run.js');
    return syncRun(this.client, path, options);
  }

  /** Logs TensorBoard's event files as a run; see {@link syncTensorboard}. */
  async syncTensorboard(rootDir: string, options?: SyncTensorboardOptions): Promise<Run> {
    const { syncTensorboard } = await import('./tensorboard/sync-tensorboard.js');
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
    return this.#runs.get(this.client, path || this.#defaultRun, options);
  }

  /** Lists the runs of a project; see {@link runs}. Each call makes a list of its own. */
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

  /** Creates a launch queue; see {@link createRunQueue}. */
  createRunQueue(name: string, type: RunQueueResourceType, options?: CreateRunQueueOptions): Promise<RunQueue> {
    return createRunQueue(this.client, name, type, options);
  }

  /** Creates a launch queue, or replaces its settings; see {@link upsertRunQueue}. */
  upsertRunQueue(
    name: string,
    resourceConfig: object,
    resourceType: RunQueueResourceType,
    options?: UpsertRunQueueOptions,
  ): Promise<RunQueue> {
    return upsertRunQueue(this.client, name, resourceConfig, resourceType, options);
  }

  /** Names a launch queue. Nothing is sent; see {@link RunQueue}. */
  runQueue(entity: string, name: string): RunQueue {
    return runQueue(this.client, entity, name);
  }

  /** Names an item of a launch queue. Nothing is sent; see {@link QueuedRun}. */
  queuedRun(options: QueuedRunOptions): QueuedRun {
    return queuedRun(this.client, options);
  }

  /** Lists automations; see {@link automations}. */
  automations(options?: AutomationsOptions): Automations {
    return automations(this.client, options);
  }

  /** Reads the automation of a name; see {@link automation}. */
  automation(name: string, options?: AutomationOptions): Promise<Automation> {
    return automation(this.client, name, options);
  }

  /** Makes an automation; see {@link createAutomation}. */
  createAutomation(automation: NewAutomation, options?: CreateAutomationOptions): Promise<Automation> {
    return createAutomation(this.client, automation, options);
  }

  /** Changes an automation; see {@link updateAutomation}. */
  updateAutomation(automation: Automation, options?: UpdateAutomationOptions): Promise<Automation> {
    return updateAutomation(this.client, automation, options);
  }

  /** Deletes an automation; see {@link deleteAutomation}. */
  deleteAutomation(automation: AutomationReference, options?: RequestOptions): Promise<true> {
    return deleteAutomation(this.client, automation, options);
  }

  /** Lists the Slack channels and webhooks of an entity; see {@link integrations}. */
  integrations(entity?: string | null, options?: IntegrationsOptions): Integrations {
    return integrations(this.client, entity, options);
  }

  /** Lists the webhooks of an entity; see {@link webhookIntegrations}. */
  webhookIntegrations(entity?: string | null, options?: IntegrationsOptions): Integrations<WebhookIntegration> {
    return webhookIntegrations(this.client, entity, options);
  }

  /** Lists the Slack channels of an entity; see {@link slackIntegrations}. */
  slackIntegrations(entity?: string | null, options?: IntegrationsOptions): Integrations<SlackIntegration> {
    return slackIntegrations(this.client, entity, options);
  }

  /** Keeps an address that automations can send to; see {@link createWebhookIntegration}. */
  createWebhookIntegration(options: CreateWebhookIntegrationOptions): Promise<WebhookIntegration> {
    return createWebhookIntegration(this.client, options);
  }

  /** Deletes an integration; see {@link deleteIntegration}. */
  deleteIntegration(integration: Pick<Integration, 'id'> | string, options?: RequestOptions): Promise<true> {
    return deleteIntegration(this.client, integration, options);
  }

  /** Returns what a path names; see {@link fromPath}. */
  fromPath(path: string, options?: RequestOptions): Promise<Project | Run | Sweep | BetaReport> {
    return fromPath(this.client, path, options);
  }

  /** Reads one version of an artifact; see {@link artifact}. */
  async artifact(name: string, options?: GetArtifactOptions): Promise<Artifact> {
    const { artifact } = await import('./later-artifacts.js');
    return artifact(this.client, name, options);
  }

  /** Asks whether there is a version of an artifact; see {@link artifactExists}. */
  async artifactExists(name: string, options?: GetArtifactOptions): Promise<boolean> {
    const { artifactExists } = await import('./later-artifacts.js');
    return artifactExists(this.client, name, options);
  }

  /** Lists the versions of a collection; see {@link artifacts}. */
  artifacts(typeName: string, name: string, options?: ArtifactsOptions): Artifacts {
    return artifacts(this.client, typeName, name, options);
  }

  /** @deprecated Use {@link Api.artifacts}, which does the same. */
  artifactVersions(typeName: string, name: string, options?: ArtifactsOptions): Artifacts {
    this.client.emit({ type: 'deprecation', name: 'api.artifactVersions', message: 'Use api.artifacts.' });
    return this.artifacts(typeName, name, options);
  }

  /** Reads a type of artifacts of a project; see {@link artifactType}. */
  async artifactType(typeName: string, project?: string, options?: RequestOptions): Promise<ArtifactType> {
    const { artifactType } = await import('./later-artifacts.js');
    return artifactType(this.client, typeName, project, options);
  }

  /** Lists the types of artifacts of a project; see {@link artifactTypes}. */
  artifactTypes(project?: string, options?: ArtifactTypesOptions): ArtifactTypes {
    return artifactTypes(this.client, project, options);
  }

  /** Reads a collection of artifacts; see {@link artifactCollection}. */
  async artifactCollection(typeName: string, name: string, options?: RequestOptions): Promise<ArtifactCollection> {
    const { artifactCollection } = await import('./later-artifacts.js');
    return artifactCollection(this.client, typeName, name, options);
  }

  /** Lists the collections of a type; see {@link artifactCollections}. */
  artifactCollections(
    projectName: string,
    typeName: string,
    options?: ArtifactCollectionsOptions,
  ): ArtifactCollections {
    return artifactCollections(this.client, projectName, typeName, options);
  }

  /** Asks whether there is a collection; see {@link artifactCollectionExists}. */
  async artifactCollectionExists(name: string, type: string, options?: RequestOptions): Promise<boolean> {
    const { artifactCollectionExists } = await import('./later-artifacts.js');
    return artifactCollectionExists(this.client, name, type, options);
  }

  /** Lists the reports of a project; see {@link reports}. Each call makes a list of its own. */
  reports(path?: string, options?: ReportsOptions): Reports {
    return reports(this.client, path, options);
  }

  /** Forgets the runs and sweeps that {@link Api.run} and {@link Api.sweep} read, so that the next call reads them again. */
  flush(): void {
    this.#runs.clear();
    this.#sweeps.clear();
  }
}
