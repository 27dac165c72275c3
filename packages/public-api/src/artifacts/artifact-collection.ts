import type { Client, RequestOptions } from '@wandb-ts/core';
import { showAsJson } from '../show-as-json.js';
import type { CollectionLocation } from './artifact-fields.js';
import type { LoggedArtifact } from './artifact-record.js';
import { Artifacts, type ArtifactsOptions } from './artifacts.js';
import type { CollectionFields } from './collection-fields.js';
import { type CollectionRecord, CollectionValues, replaceSaved } from './collection-record.js';
import { fetchAliases, fetchCollection } from './fetch-collection.js';
import { locateCollection } from './locate.js';
import { parseCollectionPath } from './references.js';

/**
 * Versions that belong together: those that were logged under one name, or links to versions of other collections. Assigning
 * a field changes this object only, until `collection.save()`.
 */
export class ArtifactCollection {
  readonly #record: CollectionRecord;

  /** Wraps the fields of a collection. Collections come from `api.artifactCollection()` and from lists. */
  constructor(client: Client, fields: CollectionFields) {
    this.#record = { client, saved: fields, values: new CollectionValues(fields) };
  }

  /** The global id. */
  get id(): string {
    return this.#record.saved.id;
  }

  /** The name of the owning entity. */
  get entity(): string {
    return this.#record.saved.entity;
  }

  /** The name of the project. */
  get project(): string {
    return this.#record.saved.project;
  }

  /** The global id of the project; null where the server does not say. */
  get projectId(): string | null {
    return this.#record.saved.projectId;
  }

  /** The internal id of the project; null where the server does not say. */
  get projectInternalId(): string | null {
    return this.#record.saved.projectInternalId;
  }

  /** The organization of the registry that the collection was found in; null outside a search of registries. */
  get organization(): string | null {
    return this.#record.saved.organization;
  }

  /** When the collection was created: the server's ISO 8601 string, unchanged. */
  get createdAt(): string {
    return this.#record.saved.createdAt;
  }

  /** When the collection was last changed: the server's ISO 8601 string, unchanged. */
  get updatedAt(): string | null {
    return this.#record.saved.updatedAt;
  }

  /** The name, as it appears in paths. */
  get name(): string {
    return this.#record.values.name;
  }

  /** @throws {@link ValidationError} for one that is empty, longer than 128 characters, or has a slash or a colon */
  set name(name: string) {
    this.#record.values.name = name;
  }

  /** What the versions hold, such as `dataset` or `model`. */
  get type(): string {
    return this.#record.values.type;
  }

  /** @throws {@link ValidationError} for a collection of links */
  set type(type: string) {
    this.#record.values.type = type;
  }

  /** What the collection is about, Markdown. */
  get description(): string | null {
    return this.#record.values.description;
  }

  set description(description: string | null) {
    this.#record.values.description = description;
  }

  /** Labels. */
  get tags(): string[] {
    return this.#record.values.tags;
  }

  /** @throws {@link ValidationError} for a tag that is not made of words of letters, digits, dashes and underscores */
  set tags(tags: readonly string[]) {
    this.#record.values.tags = tags;
  }

  /** Reads the aliases of all versions, `latest` among them, but no version numbers such as `v0`. @throws {@link NotFoundError} when the collection is gone */
  aliases(options?: RequestOptions): Promise<string[]> {
    return fetchAliases(this.#record.client, this.id, options);
  }

  /** Whether versions are logged to it; false for a collection of links. */
  async isSequence(): Promise<boolean> {
    return this.#record.saved.isSequence;
  }

  /** Lists the versions, under the name and type that the server knows; see {@link Artifacts}. */
  artifacts(options?: ArtifactsOptions): Artifacts {
    const { client, saved } = this.#record;
    const { entity, project, name } = saved;
    return new Artifacts(client, saved.type, { entity, project, name, isExact: true }, options);
  }

  /**
   * Reads the collection again, by its type and name when it was last read or saved. Local changes are lost.
   *
   * @throws {@link NotFoundError} when it no longer exists, or others gave it another name or type.
   */
  async load(options?: RequestOptions): Promise<this> {
    const { client, saved } = this.#record;
    const location = { entity: saved.entity, project: saved.project, collection: saved.name };
    const fields = await fetchCollection(client, location, saved.type, options);
    replaceSaved(this.#record, { ...fields, organization: saved.organization });
    return this;
  }

  /**
   * Saves the changes of name, description, type and tags; nothing is sent without a change.
   *
   * @throws {@link ValidationError} for a type that W&B reserves; nothing is sent.
   * @throws {@link ConflictError} when the new name is taken, or the server moves no collection whose versions are linked.
   */
  async save(options?: RequestOptions): Promise<void> {
    const { saveCollection } = await import('../later-artifacts.js');
    await saveCollection(this.#record, options);
  }

  /** @deprecated Assign {@link ArtifactCollection.type}, then call {@link ArtifactCollection.save}. */
  async changeType(newType: string, options?: RequestOptions): Promise<void> {
    const { changeCollectionType } = await import('../later-artifacts.js');
    await changeCollectionType(this.#record, newType, options);
  }

  /** Deletes the collection; versions that were logged to it go with it, those that are linked to it stay where they were logged. */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteCollection } = await import('../later-artifacts.js');
    await deleteCollection(this.#record, options);
  }

  /** A short description, such as `<ArtifactCollection mnist (dataset)>`. */
  toString(): string {
    return `<ArtifactCollection ${this.name} (${this.type})>`;
  }

  /** The fields, with local changes. */
  toJSON(): Record<string, unknown> {
    const { saved, values } = this.#record;
    const { name, type, description, tags } = values;
    return { ...saved, name, type, description, tags };
  }
}

showAsJson(ArtifactCollection);

/**
 * Reads a collection.
 *
 * @param name - `entity/project/name`, `project/name`, `name`, or the URL of its page.
 * @throws {@link ValidationError} when the name is malformed or no entity can be determined.
 * @throws {@link NotFoundError} when there is no such collection of the type.
 */
export async function artifactCollection(
  client: Client,
  typeName: string,
  name: string,
  options?: RequestOptions,
): Promise<ArtifactCollection> {
  const location = await locateCollection(client, parseCollectionPath(client, name), options);
  return new ArtifactCollection(client, await fetchCollection(client, location, typeName, options));
}

/** Reads the collection of a version that is at a place. @throws {@link NotFoundError} when it no longer exists */
export async function readCollection(
  { client, fields }: LoggedArtifact,
  { entity, project, collection }: CollectionLocation,
  options?: RequestOptions,
): Promise<ArtifactCollection> {
  const found = await fetchCollection(client, { entity, project, collection }, fields.type, options);
  return new ArtifactCollection(client, found);
}
