import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { showAsJson } from '../show-as-json.js';
import { Collections, type CollectionsOptions } from './collections.js';
import { type CreateRegistryOptions, createRegistry } from './create-registry.js';
import type { MemberLike, MemberRole, TeamMember, UserMember } from './members.js';
import { fullRegistryName, shortRegistryName } from './registry-names.js';
import { filterOf, type RegistryFields, type RegistryValues, toValues } from './registry-record.js';
import { SearchedOrganization } from './searched-organization.js';
import { Versions, type VersionsOptions } from './versions.js';
import { type RegistryVisibility, toAccess } from './visibility.js';

/**
 * A registry of an organization, to which versions of artifacts are linked. Assigning a field changes this object only,
 * until `registry.save()`.
 */
export class Registry {
  readonly #client: Client;
  #saved: RegistryFields;
  #values: RegistryValues;

  /** Wraps the fields of a registry. Registries come from `api.registry()`, `api.registries()` and `api.createRegistry()`. */
  constructor(client: Client, fields: RegistryFields) {
    this.#client = client;
    this.#saved = fields;
    this.#values = toValues(fields);
  }

  /** Creates a registry; see {@link createRegistry}. */
  static create(
    api: { readonly client: Client },
    name: string,
    visibility: RegistryVisibility,
    options?: CreateRegistryOptions,
  ): Promise<Registry> {
    return createRegistry(api.client, name, visibility, options);
  }

  /** The global id. */
  get id(): string {
    return this.#saved.id;
  }

  /** The internal id; null where the server does not say. */
  get internalId(): string | null {
    return this.#saved.internalId;
  }

  /** The name with the prefix `wandb-registry-`, as it appears in paths. */
  get fullName(): string {
    return this.#values.fullName;
  }

  /** The name without the prefix. */
  get name(): string {
    return shortRegistryName(this.#values.fullName);
  }

  set name(name: string) {
    this.#values.fullName = fullRegistryName(name);
  }

  /** The name of the organization's entity, which owns the registry. */
  get entity(): string {
    return this.#saved.entity;
  }

  /** The name of the organization. */
  get organization(): string {
    return this.#saved.organization;
  }

  /** What the registry is for. */
  get description(): string | null {
    return this.#values.description;
  }

  set description(description: string | null) {
    this.#values.description = description;
  }

  /** Who sees the registry: everybody in the organization, or its members only. */
  get visibility(): RegistryVisibility {
    return this.#values.visibility;
  }

  /** @throws {@link ValidationError} for another value */
  set visibility(visibility: RegistryVisibility) {
    toAccess(visibility);
    this.#values.visibility = visibility;
  }

  /** Whether artifacts of every type can be linked, or only those of {@link Registry.artifactTypes}. */
  get allowAllArtifactTypes(): boolean {
    return this.#values.allowAllArtifactTypes;
  }

  set allowAllArtifactTypes(allow: boolean) {
    this.#values.allowAllArtifactTypes = allow;
  }

  /** The types of artifacts that the registry takes, or has taken. The list is frozen: assign a longer one to add types. */
  get artifactTypes(): readonly string[] {
    return this.#values.artifactTypes;
  }

  /** @throws {@link ValidationError} for a list without a type that is saved: those cannot be removed */
  set artifactTypes(types: readonly string[]) {
    const missing = this.#saved.artifactTypes.filter((type) => !types.includes(type));
    if (missing.length > 0) {
      throw new ValidationError(`Types that are saved cannot be removed from a registry: ${missing.join(', ')}.`);
    }
    this.#values.artifactTypes = Object.freeze([...new Set(types)]);
  }

  /** When the registry was created: the server's ISO 8601 string, unchanged. */
  get createdAt(): string {
    return this.#saved.createdAt;
  }

  /** When the registry was last changed: the server's ISO 8601 string, unchanged. */
  get updatedAt(): string | null {
    return this.#saved.updatedAt;
  }

  /** Entity and full name. */
  get path(): [string, string] {
    return [this.entity, this.fullName];
  }

  /** Lists the collections; see {@link Collections}. Nothing is sent before iteration. */
  collections(options?: CollectionsOptions): Collections {
    return new Collections(this.#client, this.#place(), options);
  }

  /** Lists the linked versions; see {@link Versions}. Nothing is sent before iteration. */
  versions(options?: VersionsOptions): Versions {
    return new Versions(this.#client, { ...this.#place(), collectionFilter: null }, options);
  }

  /** Reads the registry again; unsaved assignments are lost. @throws {@link NotFoundError} when it is gone */
  async load(options?: RequestOptions): Promise<this> {
    const { fetchRegistry } = await import('../later-artifacts.js');
    this.#replace(await fetchRegistry(this.#client, this.#saved, options));
    return this;
  }

  /**
   * Saves the assigned fields, a new name last; nothing is sent without a change.
   *
   * @throws {@link ValidationError} when types are added while all types are allowed, or a name is invalid.
   * @throws {@link ConflictError} when the new name is taken. Everything else is saved then.
   * @throws {@link NotFoundError} when somebody else has renamed or deleted the registry.
   */
  async save(options?: RequestOptions): Promise<void> {
    const { saveRegistry } = await import('../later-artifacts.js');
    await saveRegistry(
      this.#client,
      { saved: this.#saved, values: this.#values },
      (fields) => this.#replace(fields),
      options,
    );
  }

  /** Deletes the registry with its collections and links, forever. @throws {@link ApiError} when the server refuses */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteRegistry } = await import('../later-artifacts.js');
    await deleteRegistry(this.#client, this.#saved, options);
  }

  /** Reads the users, then the teams, who were added. */
  async members(options?: RequestOptions): Promise<(UserMember | TeamMember)[]> {
    return [...(await this.userMembers(options)), ...(await this.teamMembers(options))];
  }

  /** Reads the users who were added, and the one who made the registry. @throws {@link NotFoundError} when it is gone */
  async userMembers(options?: RequestOptions): Promise<UserMember[]> {
    const { registryUsers } = await import('../later-artifacts.js');
    return registryUsers(this.#client, this.#saved, options);
  }

  /** Reads the teams that were added. @throws {@link NotFoundError} when the registry is gone */
  async teamMembers(options?: RequestOptions): Promise<TeamMember[]> {
    const { registryTeams } = await import('../later-artifacts.js');
    return registryTeams(this.#client, this.#saved, options);
  }

  /**
   * Adds users and teams; those that are members already keep their roles.
   *
   * @throws {@link ValidationError} when nobody is named, and for anything that is neither a user nor a team.
   * @example await registry.addMembers(await api.user('ada@example.com'), await api.team('vision'));
   */
  async addMembers(...members: MemberLike[]): Promise<this> {
    const { addMembers } = await import('../later-artifacts.js');
    await addMembers(this.#client, this.#saved, members);
    return this;
  }

  /** Removes users and teams; those that are not members are passed over. @throws {@link ValidationError} as {@link Registry.addMembers} */
  async removeMembers(...members: MemberLike[]): Promise<this> {
    const { removeMembers } = await import('../later-artifacts.js');
    await removeMembers(this.#client, this.#saved, members);
    return this;
  }

  /** Changes the role of a user or a team. @throws {@link ValidationError} for anything that is neither a user nor a team */
  async updateMember(member: MemberLike, role: MemberRole, options?: RequestOptions): Promise<this> {
    const { updateMember } = await import('../later-artifacts.js');
    await updateMember(this.#client, this.#saved, { member, role }, options);
    return this;
  }

  /** What is known without a request, with local changes. */
  toJSON(): Record<string, unknown> {
    return { ...this.#saved, ...this.#values, name: this.name };
  }

  /** A short description, such as `<Registry acme/model>`. */
  toString(): string {
    return `<Registry ${this.organization}/${this.name}>`;
  }

  #place(): {
    readonly organization: SearchedOrganization;
    readonly registryFilter: Readonly<Record<string, unknown>>;
  } {
    const { internalId, fullName } = this.#saved;
    return {
      organization: new SearchedOrganization(this.#client, this.organization),
      registryFilter: filterOf(internalId, fullName),
    };
  }

  #replace(fields: RegistryFields): void {
    this.#saved = fields;
    this.#values = toValues(fields);
  }
}

showAsJson(Registry);
