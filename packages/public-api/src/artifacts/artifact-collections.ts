import { type Client, type PageOptions, Paginator, parseProjectPath } from '@wandb-ts/core';
import { knownEntity } from '../known-entity.js';
import { storableJson } from '../storable-json.js';
import type { ArtifactCollection } from './artifact-collection.js';
import { checkOrder } from './list-order.js';
import type { ProjectLocation, ProjectReference } from './references.js';

/** Options of {@link artifactCollections}. */
export interface ArtifactCollectionsOptions extends PageOptions {
  /** A filter on the collections, in the form of the filters of runs. @defaultValue all of them */
  readonly filters?: Readonly<Record<string, unknown>> | undefined;
  /** A field with a sign, such as `-created_at`; ascending without one. @defaultValue the server's order, newest first */
  readonly order?: string | null | undefined;
  /** How many collections to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/** The collections of a project, of one type or of all. Nothing is fetched before iteration, and single ones cost no request. */
export class ArtifactCollections extends Paginator<ArtifactCollection> {
  /** The name of the project. */
  readonly project: string;
  /** The type of the collections; null for all. */
  readonly type: string | null;
  readonly #entity: () => string | null;

  /**
   * Lists collections. Lists come from `api.artifactCollections()`, `artifactType.collections()` and `project.collections()`.
   * Reading one rejects with {@link UnsupportedError} when the server can neither filter nor sort.
   *
   * @throws {@link ValidationError} when the order is malformed.
   */
  constructor(client: Client, path: ProjectReference, type: string | null, options: ArtifactCollectionsOptions = {}) {
    const { filters, order, ...paging } = options;
    const selection = {
      type,
      filters: filters === undefined ? null : storableJson(filters, 'filters'),
      order: checkOrder(order),
    };
    let location: ProjectLocation | null = null;
    super({
      ...paging,
      name: 'artifact collections',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { collectionPage, locateProject } = await import('../later-artifacts.js');
        location ??= await locateProject(client, path, request);
        return collectionPage(client, location, { ...selection, cursor, perPage }, request);
      },
    });
    this.project = path.project;
    this.type = type;
    this.#entity = () => location?.entity ?? path.entity;
  }

  /**
   * The name of the owning entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#entity());
  }

  /** A short description, such as `<ArtifactCollections team/project (dataset)>`. */
  override toString(): string {
    const path = `${this.#entity() ?? '(default entity)'}/${this.project}`;
    return this.type === null ? `<ArtifactCollections ${path}>` : `<ArtifactCollections ${path} (${this.type})>`;
  }
}

/**
 * Lists the collections of a project.
 *
 * @param projectName - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @param typeName - the type of the collections; null for those of all types.
 * @throws {@link ValidationError} when path or order is malformed. Reading a list of a project or type that does not exist
 *   rejects with {@link NotFoundError}.
 */
export function artifactCollections(
  client: Client,
  projectName: string | null | undefined,
  typeName: string | null,
  options?: ArtifactCollectionsOptions,
): ArtifactCollections {
  return new ArtifactCollections(client, parseProjectPath(projectName, client.settings), typeName, options);
}
