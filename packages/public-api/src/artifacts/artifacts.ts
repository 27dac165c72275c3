import { type Client, type PageOptions, Paginator } from '@wandb-ts/core';
import { knownEntity } from '../known-entity.js';
import { storableJson } from '../storable-json.js';
import type { Artifact } from './artifact.js';
import type { CollectionLocation } from './artifact-fields.js';
import { checkOrder } from './list-order.js';
import { type CollectionReference, parseCollectionPath } from './references.js';

/** Options of {@link artifacts}. */
export interface ArtifactsOptions extends PageOptions {
  /** Only versions with all of these tags. @defaultValue any */
  readonly tags?: readonly string[] | string | undefined;
  /** A filter on the versions, in the form of the filters of runs. @defaultValue `{ state: 'COMMITTED' }` */
  readonly filters?: Readonly<Record<string, unknown>> | undefined;
  /** A field with a sign, such as `-created_at`; ascending without one. @defaultValue the server's order, newest first */
  readonly order?: string | null | undefined;
  /** How many versions to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/**
 * The versions of a collection. Nothing is fetched before iteration, and single versions cost no request. `count()` is the
 * number of versions without regard to tags, which the server does not filter by.
 */
export class Artifacts extends Paginator<Artifact> {
  /** The name of the project. */
  readonly project: string;
  /** The name of the collection. */
  readonly collectionName: string;
  /** The type of the collection. */
  readonly type: string;
  readonly #entity: () => string | null;

  /** Lists versions. Lists come from `api.artifacts()` and `collection.artifacts()`. */
  constructor(client: Client, type: string, path: CollectionReference, options: ArtifactsOptions = {}) {
    const { tags = [], filters = { state: 'COMMITTED' }, order, ...paging } = options;
    const wanted = typeof tags === 'string' ? [tags] : [...tags];
    const selection = { type, filters: storableJson(filters, 'filters'), order: checkOrder(order) };
    let location: CollectionLocation | null = null;
    super({
      ...paging,
      name: 'artifacts',
      defaultPerPage: 50,
      leavesOut: wanted.length > 0,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { artifactPage, locateCollection } = await import('../later-artifacts.js');
        location ??= await locateCollection(client, path, request);
        const page = await artifactPage(client, location, { ...selection, cursor, perPage }, request);
        const items = page.items.filter((artifact) => wanted.every((tag) => artifact.tags.includes(tag)));
        return { ...page, items };
      },
    });
    this.project = path.project;
    this.collectionName = path.name;
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

  /** A short description, such as `<Artifacts team/project/mnist>`. */
  override toString(): string {
    return `<Artifacts ${this.#entity() ?? '(default entity)'}/${this.project}/${this.collectionName}>`;
  }
}

/**
 * Lists the versions of a collection.
 *
 * @param name - `entity/project/name`, `project/name`, `name`, or the URL of the page of the collection.
 * @throws {@link ValidationError} when name or order is malformed. Reading a list of a collection that does not exist
 *   rejects with {@link NotFoundError}.
 * @example for await (const version of artifacts(client, 'dataset', 'team/vision/mnist')) console.log(version.name);
 */
export function artifacts(client: Client, typeName: string, name: string, options?: ArtifactsOptions): Artifacts {
  return new Artifacts(client, typeName, parseCollectionPath(client, name), options);
}
