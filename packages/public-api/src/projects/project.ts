import {
  type Client,
  createMemo,
  NotFoundError,
  type RequestOptions,
  resolveEntity,
  ValidationError,
} from '@wandb-ts/core';
import { getProject, getProjectOwner } from '@wandb-ts/core/requests/projects';
import { appUrl, type IframeOptions, toIframe } from '../app-url.js';
import { ArtifactCollections, type ArtifactCollectionsOptions } from '../artifacts/artifact-collections.js';
import { ArtifactTypes, type ArtifactTypesOptions } from '../artifacts/artifact-types.js';
import { isRegistryProject, registryEntity } from '../organizations/registry-entity.js';
import { Sweeps, type SweepsOptions } from '../sweeps/sweeps.js';
import { User } from '../users/user.js';
import { toUserFields } from '../users/user-fields.js';

/** What the server says of a project. */
interface ProjectFields {
  readonly id: string;
  readonly entityName: string;
  readonly createdAt: string;
  readonly isBenchmark: boolean;
}

/** A set of runs that belong together. */
export class Project {
  /** The name, as it appears in URLs. */
  readonly name: string;
  /** The name of the owning entity, as it was asked for. */
  readonly entity: string;
  /** When the project was created: the server's ISO 8601 string, unchanged. Undefined before {@link Project.load}, unless the project came from a list. */
  declare readonly createdAt: string | undefined;
  /** Whether the project is a public benchmark. Undefined before {@link Project.load}, unless the project came from a list. */
  declare readonly isBenchmark: boolean | undefined;
  /** The owning entity in the server's words. Undefined before {@link Project.load}, unless the project came from a list. */
  declare readonly entityName: string | undefined;
  readonly #client: Client;
  #id: string | undefined;
  #fetch: ((options?: RequestOptions) => Promise<string>) | undefined;

  /** Names a project. Projects come from `api.project()` and `api.projects()`. */
  constructor(client: Client, entity: string, name: string, fields?: ProjectFields) {
    this.#client = client;
    this.entity = entity;
    this.name = name;
    this.#assign(fields);
  }

  /** Entity and name. */
  get path(): [string, string] {
    return [this.entity, this.name];
  }

  /** The workspace of the project in the web app. */
  get url(): string {
    return appUrl(this.#client, this.entity, this.name, 'workspace');
  }

  /**
   * The global id; one request unless it is known.
   *
   * @throws {@link NotFoundError} when the project does not exist.
   */
  async id(options?: RequestOptions): Promise<string> {
    if (this.#id !== undefined) return this.#id;
    this.#fetch ??= createMemo(async (request) => {
      const { project } = await getProject(this.#client, { entity: this.entity, project: this.name }, request);
      if (project === null) throw this.#notFound();
      this.#assign(project);
      return project.id;
    });
    return this.#fetch(options);
  }

  /**
   * Reads the fields that `api.project()` leaves out; no request when they are known.
   *
   * @throws {@link NotFoundError} when the project does not exist.
   */
  async load(options?: RequestOptions): Promise<this> {
    await this.id(options);
    return this;
  }

  /** Lists the sweeps of the project, newest first; see {@link Sweeps}. Nothing is sent before iteration. */
  sweeps(options?: SweepsOptions): Sweeps {
    return new Sweeps(this.#client, { entity: this.entity, project: this.name }, options);
  }

  /** Lists the types of artifacts of the project; see {@link ArtifactTypes}. */
  artifactTypes(options?: ArtifactTypesOptions): ArtifactTypes {
    return new ArtifactTypes(this.#client, { entity: this.entity, project: this.name, isExact: true }, options);
  }

  /** Lists the artifact collections of the project, whatever their type; see {@link ArtifactCollections}. */
  collections(options?: ArtifactCollectionsOptions): ArtifactCollections {
    return new ArtifactCollections(
      this.#client,
      { entity: this.entity, project: this.name, isExact: true },
      null,
      options,
    );
  }

  /**
   * Reads the user who made the project.
   *
   * @throws {@link NotFoundError} when the project does not exist, or the server does not say who made it.
   */
  async owner(options?: RequestOptions): Promise<User> {
    const { project } = await getProjectOwner(this.#client, { entity: this.entity, project: this.name }, options);
    if (project === null) throw this.#notFound();
    if (project.user === null) throw new NotFoundError(`The server does not say who owns ${this.path.join('/')}.`);
    return new User(toUserFields(project.user), { client: this.#client });
  }

  /** An `<iframe>` element that shows the workspace. */
  toHtml(options?: IframeOptions): string {
    return toIframe(this.url, options);
  }

  /** A short description, such as `<Project team/vision>`. */
  toString(): string {
    return `<Project ${this.path.join('/')}>`;
  }

  #notFound(): NotFoundError {
    return new NotFoundError(`Could not find project ${this.path.join('/')}.`);
  }

  #assign(fields: ProjectFields | undefined): void {
    this.#id = fields?.id;
    const known = {
      createdAt: fields?.createdAt,
      isBenchmark: fields?.isBenchmark,
      entityName: fields?.entityName,
    } satisfies Pick<Project, 'createdAt' | 'isBenchmark' | 'entityName'>;
    Object.assign(this, known);
  }
}

/**
 * Returns a project without reading it; nothing is sent when the entity is given or configured. Whether it exists shows at
 * the first read. For a registry (`wandb-registry-…`), `entity` is the organization by one of its names, and the
 * organization is asked for.
 *
 * @throws {@link ValidationError} without a name, and when no entity or organization can be determined.
 */
export async function project(
  client: Client,
  name: string,
  entity?: string,
  options?: RequestOptions,
): Promise<Project> {
  if (!name) throw new ValidationError('A project needs a name.');
  const resolve = isRegistryProject(name) ? registryEntity : resolveEntity;
  return new Project(client, await resolve(client, entity ?? null, options), name);
}
