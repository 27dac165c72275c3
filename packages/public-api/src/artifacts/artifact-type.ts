import { type Client, parseProjectPath, type RequestOptions } from '@wandb-ts/core';
import { getArtifactType, type TypeFieldsFragment } from '@wandb-ts/core/requests/artifacts';
import { ArtifactCollection } from './artifact-collection.js';
import { ArtifactCollections, type ArtifactCollectionsOptions } from './artifact-collections.js';
import { fetchCollection } from './fetch-collection.js';
import { locateProject } from './locate.js';
import { existingType } from './missing.js';
import type { ProjectLocation } from './references.js';

/** What the artifacts of a project hold, such as datasets or models. */
export class ArtifactType {
  /** The global id. */
  declare readonly id: string;
  /** The name. */
  declare readonly name: string;
  /** What it is about. */
  declare readonly description: string | null;
  /** When the type was created: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string;
  /** The name of the owning entity. */
  readonly entity: string;
  /** The name of the project. */
  readonly project: string;
  /** The name that was asked for. */
  readonly type: string;
  readonly #client: Client;

  /** Wraps what the server says. Types come from `api.artifactType()` and `api.artifactTypes()`. */
  constructor(client: Client, location: ProjectLocation, fields: TypeFieldsFragment, type: string = fields.name) {
    this.#client = client;
    this.entity = location.entity;
    this.project = location.project;
    this.type = type;
    this.#assign(fields);
  }

  /** Reads the type again. @throws {@link NotFoundError} when it no longer exists */
  async load(options?: RequestOptions): Promise<this> {
    this.#assign(await fetchType(this.#client, this, this.type, options));
    return this;
  }

  /** Lists the collections of the type; see {@link ArtifactCollections}. */
  collections(options?: ArtifactCollectionsOptions): ArtifactCollections {
    const { entity, project } = this;
    return new ArtifactCollections(this.#client, { entity, project, isExact: true }, this.type, options);
  }

  /** Reads one collection of the type. @throws {@link NotFoundError} naming it, when it does not exist */
  async collection(name: string, options?: RequestOptions): Promise<ArtifactCollection> {
    const location = { entity: this.entity, project: this.project, collection: name };
    return new ArtifactCollection(this.#client, await fetchCollection(this.#client, location, this.type, options));
  }

  /** A short description, such as `<ArtifactType dataset>`. */
  toString(): string {
    return `<ArtifactType ${this.type}>`;
  }

  #assign({ id, name, description, createdAt }: TypeFieldsFragment): void {
    Object.assign(this, { id, name, description, createdAt });
  }
}

/**
 * Reads a type of artifacts.
 *
 * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @throws {@link ValidationError} when the path is malformed or no entity can be determined.
 * @throws {@link NotFoundError} naming the type, when project or type does not exist.
 */
export async function artifactType(
  client: Client,
  typeName: string,
  path?: string | null,
  options?: RequestOptions,
): Promise<ArtifactType> {
  const location = await locateProject(client, parseProjectPath(path, client.settings), options);
  return new ArtifactType(client, location, await fetchType(client, location, typeName, options), typeName);
}

async function fetchType(
  client: Client,
  { entity, project }: ProjectLocation,
  type: string,
  options?: RequestOptions,
): Promise<TypeFieldsFragment> {
  const answer = await getArtifactType(client, { entity, project, type }, options);
  return existingType(answer.project, { entity, project }, type);
}
