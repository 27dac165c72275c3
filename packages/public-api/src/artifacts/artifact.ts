import type { RequestOptions } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { Run } from '../runs/run.js';
import type { ArtifactCollection } from './artifact-collection.js';
import type { ArtifactState, CollectionLocation } from './artifact-fields.js';
import { ArtifactFiles, type ArtifactFilesOptions } from './artifact-files.js';
import {
  type ArtifactOptions,
  type ArtifactRecord,
  locationPath,
  requireLogged,
  startDraft,
  toRecord,
} from './artifact-record.js';
import type { ArtifactTtl } from './artifact-values.js';
import { readTtl, setTtl, warnAboutLink } from './set-values.js';
import { type ArtifactWaitOptions, waitUntilLogged } from './wait-until-logged.js';

/** What runs log to refer to a version. */
export interface ArtifactReference {
  readonly _type: 'artifactVersion';
  readonly _version: 'v0';
  readonly id: string;
  /** The version in the collection that it was logged to. */
  readonly version: string;
  /** The collection that it was logged to. */
  readonly sequenceName: string;
  readonly usedAs: string | null;
}

/** Makes an artifact of a state, and finds the state of an artifact. Set by the class, which alone can reach it. */
let fromRecord: (record: ArtifactRecord) => Artifact;
let toState: (artifact: Artifact) => ArtifactRecord;

/**
 * A versioned set of files. `new Artifact(name, type)` is a draft; versions that a server knows come from `api.artifact()`
 * and from lists. Fields hold what the server said when the version was read. Assigning a field changes this object only,
 * until `artifact.save()`.
 */
export class Artifact {
  #record: ArtifactRecord;

  static {
    fromRecord = (record) => {
      const artifact = new Artifact('draft', 'draft');
      artifact.#record = record;
      return artifact;
    };
    toState = (artifact) => artifact.#record;
  }

  /**
   * Starts a draft.
   *
   * @param name - The collection to log to: letters, digits, dashes, underscores and dots, at most 128.
   * @param type - What it holds, such as `dataset` or `model`.
   * @throws {@link ValidationError} for a name, a type or metadata that W&B refuses.
   */
  constructor(name: string, type: string, options?: ArtifactOptions) {
    this.#record = startDraft(name, type, options);
  }

  /** The global id; null while the artifact is a draft. */
  get id(): string | null {
    return this.#record.logged?.fields.id ?? null;
  }

  /** The entity through which the version was found. @throws {@link ArtifactNotLoggedError} on a draft */
  get entity(): string {
    return requireLogged(this.#record, 'entity').fields.entity;
  }

  /** The project through which the version was found. @throws {@link ArtifactNotLoggedError} on a draft */
  get project(): string {
    return requireLogged(this.#record, 'project').fields.project;
  }

  /** The collection through which the version was found and the version in it, such as `mnist:v3`; for a draft the collection. */
  get name(): string {
    const { logged, draft } = this.#record;
    return logged === null ? draft.name : `${logged.fields.collection}:${logged.fields.version}`;
  }

  /** The name as it was asked for, such as `mnist:latest`; {@link Artifact.name} when it was found another way. */
  get requestedName(): string {
    return this.#record.logged?.fields.requestedName ?? this.name;
  }

  /** `entity/project/name`. @throws {@link ArtifactNotLoggedError} on a draft */
  get qualifiedName(): string {
    const { fields } = requireLogged(this.#record, 'qualifiedName');
    return `${locationPath(fields)}:${fields.version}`;
  }

  /** The version in the collection through which it was found, such as `v3`. @throws {@link ArtifactNotLoggedError} on a draft */
  get version(): string {
    return requireLogged(this.#record, 'version').fields.version;
  }

  /** The entity of the collection that the version was logged to. @throws {@link ArtifactNotLoggedError} on a draft */
  get sourceEntity(): string {
    return this.#source('sourceEntity').entity;
  }

  /** The project of the collection that the version was logged to. @throws {@link ArtifactNotLoggedError} on a draft */
  get sourceProject(): string {
    return this.#source('sourceProject').project;
  }

  /** The collection that the version was logged to and the version in it; for a draft the collection. */
  get sourceName(): string {
    const { logged, draft } = this.#record;
    return logged === null ? draft.name : `${logged.fields.source.collection}:${logged.fields.sourceVersion}`;
  }

  /** `sourceEntity/sourceProject/sourceName`. @throws {@link ArtifactNotLoggedError} on a draft */
  get sourceQualifiedName(): string {
    return `${locationPath(this.#source('sourceQualifiedName'))}:${this.sourceVersion}`;
  }

  /** The version in the collection that it was logged to. @throws {@link ArtifactNotLoggedError} on a draft */
  get sourceVersion(): string {
    return requireLogged(this.#record, 'sourceVersion').fields.sourceVersion;
  }

  /** What the artifact holds, such as `dataset` or `model`. */
  get type(): string {
    return this.#record.logged?.fields.type ?? this.#record.draft.type;
  }

  /** What the version is; `PENDING` for a draft. */
  get state(): ArtifactState {
    return this.#record.logged?.fields.state ?? 'PENDING';
  }

  /** Whether it was found in a collection of links instead of the one that it was logged to. */
  get isLink(): boolean {
    return this.#record.logged?.fields.isLink ?? false;
  }

  /** The hash that the server gave the commit of the version. @throws {@link ArtifactNotLoggedError} on a draft */
  get commitHash(): string {
    return requireLogged(this.#record, 'commitHash').fields.commitHash ?? '';
  }

  /** How many files there are, references included. @throws {@link ArtifactNotLoggedError} on a draft */
  get fileCount(): number {
    return requireLogged(this.#record, 'fileCount').fields.fileCount;
  }

  /** When the version was made: the server's ISO 8601 string, unchanged. @throws {@link ArtifactNotLoggedError} on a draft */
  get createdAt(): string {
    return requireLogged(this.#record, 'createdAt').fields.createdAt;
  }

  /** When the version was last changed, or else made. @throws {@link ArtifactNotLoggedError} on a draft */
  get updatedAt(): string {
    const { fields } = requireLogged(this.#record, 'updatedAt');
    return fields.updatedAt ?? fields.createdAt;
  }

  /** The step of the run's history at which the version was logged; null when it is unknown. @throws {@link ArtifactNotLoggedError} on a draft */
  get historyStep(): number | null {
    const { historyStep } = requireLogged(this.#record, 'historyStep').fields;
    // Servers count rows, of which the last is one step back.
    return historyStep === null ? null : Math.max(0, historyStep - 1);
  }

  /** What the version is about, Markdown. */
  get description(): string | null {
    return this.#record.values.description;
  }

  set description(description: string | null) {
    warnAboutLink(this.#record, 'description');
    this.#record.values.description = description;
  }

  /**
   * What programs should know of the version. Change it in place or assign it: NaN becomes null.
   *
   * @throws {@link ValidationError} when assigned something else than an object of at most 100 keys that JSON can hold, or one
   *   with infinite numbers.
   */
  get metadata(): Record<string, unknown> {
    return this.#record.values.metadata;
  }

  set metadata(metadata: Readonly<Record<string, unknown>>) {
    warnAboutLink(this.#record, 'metadata');
    this.#record.values.metadata = metadata;
  }

  /** The names of the version in the collection through which it was found, without `v3`. @throws {@link ArtifactNotLoggedError} on a draft */
  get aliases(): string[] {
    requireLogged(this.#record, 'aliases');
    return this.#record.values.aliases;
  }

  /** @throws {@link ValidationError} for an alias with a slash or a colon */
  set aliases(aliases: readonly string[]) {
    requireLogged(this.#record, 'aliases');
    this.#record.values.aliases = aliases;
  }

  /** Labels of the version, in all its collections. @throws {@link ArtifactNotLoggedError} on a draft */
  get tags(): string[] {
    requireLogged(this.#record, 'tags');
    return this.#record.values.tags;
  }

  /** @throws {@link ValidationError} for a tag that is not made of words of letters, digits, dashes and underscores */
  set tags(tags: readonly string[]) {
    requireLogged(this.#record, 'tags');
    warnAboutLink(this.#record, 'tags');
    this.#record.values.tags = tags;
  }

  /**
   * How long the version is kept after it was made, in milliseconds; null for ever. Assign `'inherit'` to leave it to the team.
   *
   * @throws {@link ArtifactNotLoggedError} while it is left to the team and not saved.
   */
  get ttl(): number | null {
    return readTtl(this.#record);
  }

  /** @throws {@link ValidationError} for no positive duration, for `wandb-history` and for a link */
  set ttl(ttl: ArtifactTtl) {
    setTtl(this.#record, ttl);
  }

  /** The id that processes which log the same artifact together agree on. */
  get distributedId(): string | null {
    return this.#record.values.distributedId;
  }

  set distributedId(id: string | null) {
    this.#record.values.distributedId = id;
  }

  /** Whether the draft adds its contents to those of the latest version. */
  get incremental(): boolean {
    return this.#record.draft.isIncremental;
  }

  /** @deprecated It has no effect. */
  get useAs(): string | null {
    this.#record.logged?.client.emit({
      type: 'deprecation',
      name: 'artifact.useAs',
      message: 'It has no effect; leave it out.',
    });
    return this.#record.draft.useAs;
  }

  /** Whether the artifact is not logged yet. */
  isDraft(): boolean {
    return this.state === 'PENDING';
  }

  /** Ends the time in which contents can be added and removed. */
  finalize(): void {
    this.#record.isFinal = true;
  }

  /** Reads the collection through which the version was found. @throws {@link ArtifactNotLoggedError} on a draft */
  async collection(options?: RequestOptions): Promise<ArtifactCollection> {
    const logged = requireLogged(this.#record, 'collection');
    const { readCollection } = await import('../later-artifacts.js');
    return readCollection(logged, logged.fields, options);
  }

  /** Reads the collection that the version was logged to. @throws {@link ArtifactNotLoggedError} on a draft */
  async sourceCollection(options?: RequestOptions): Promise<ArtifactCollection> {
    const logged = requireLogged(this.#record, 'sourceCollection');
    const { readCollection } = await import('../later-artifacts.js');
    return readCollection(logged, logged.fields.source, options);
  }

  /**
   * The page of the version in the web app. One request for a version in a registry, none for any other.
   *
   * @throws {@link ArtifactNotLoggedError} on a draft, {@link NotFoundError} when the organization of the registry is unknown.
   */
  async url(options?: RequestOptions): Promise<string> {
    const logged = requireLogged(this.#record, 'url');
    const { artifactUrl } = await import('../later-artifacts.js');
    return artifactUrl(logged, options);
  }

  /**
   * The list of contents: that of a draft as it is now, that of a version downloaded once.
   *
   * @throws {@link NotFoundError} when the version has none, {@link UnexpectedResponseError} when it cannot be read.
   */
  async manifest(options?: RequestOptions): Promise<ArtifactManifest> {
    const { loadManifest } = await import('../later-artifacts.js');
    return loadManifest(this, options);
  }

  /** The MD5 of the list of contents, as hexadecimal digits. Versions with the same contents have the same. */
  async digest(options?: RequestOptions): Promise<string> {
    return this.#record.logged?.fields.digest ?? (await this.manifest(options)).digest();
  }

  /** The size of all contents in bytes, references included; those of unknown size count as 0. */
  async size(options?: RequestOptions): Promise<number> {
    return this.#record.logged?.fields.size ?? (await this.manifest(options)).size;
  }

  /**
   * The entry with a path, or of an object by its name without its kind, such as `cats` for `cats.table.json`.
   *
   * @throws {@link NotFoundError} when there is none, {@link ArtifactNotLoggedError} on a draft.
   */
  async getEntry(name: string, options?: RequestOptions): Promise<ArtifactEntry> {
    requireLogged(this.#record, 'getEntry');
    const { requireEntry } = await import('../later-artifacts.js');
    return requireEntry(await this.manifest(options), name);
  }

  /** @deprecated Use {@link Artifact.getEntry}, which does the same. */
  async getPath(name: string, options?: RequestOptions): Promise<ArtifactEntry> {
    const { client } = requireLogged(this.#record, 'getPath');
    client.emit({ type: 'deprecation', name: 'artifact.getPath', message: 'Use artifact.getEntry.' });
    return this.getEntry(name, options);
  }

  /**
   * Reads the JSON of an object that W&B's clients added, such as a table, by its name; null when there is none.
   *
   * @throws {@link ArtifactNotLoggedError} on a draft.
   * @example const table = await artifact.get('predictions'); // the JSON of predictions.table.json
   */
  async get(name: string, options?: RequestOptions): Promise<unknown> {
    const logged = requireLogged(this.#record, 'get');
    const { readObject } = await import('../later-artifacts.js');
    return readObject(logged, await this.manifest(options), name, options);
  }

  /** Lists the files; see {@link ArtifactFiles}. @throws {@link ArtifactNotLoggedError} on a draft */
  files(options?: ArtifactFilesOptions): ArtifactFiles {
    return new ArtifactFiles(requireLogged(this.#record, 'files'), options);
  }

  /** Reads all runs that used the version or one of its links. @throws {@link ArtifactNotLoggedError} on a draft */
  async usedBy(options?: RequestOptions): Promise<Run[]> {
    const logged = requireLogged(this.#record, 'usedBy');
    const { usedBy } = await import('../later-artifacts.js');
    return usedBy(logged, options);
  }

  /** Reads the run that logged the version; null when a user did, or when it is unknown. @throws {@link ArtifactNotLoggedError} on a draft */
  async loggedBy(options?: RequestOptions): Promise<Run | null> {
    const logged = requireLogged(this.#record, 'loggedBy');
    const { loggedBy } = await import('../later-artifacts.js');
    return loggedBy(logged, options);
  }

  /** Lists the links of the version in other collections; none for a link. @throws {@link ArtifactNotLoggedError} on a draft */
  async linkedArtifacts(options?: RequestOptions): Promise<Artifact[]> {
    const logged = requireLogged(this.#record, 'linkedArtifacts');
    const { linkedFields } = await import('../later-artifacts.js');
    return (await linkedFields(logged, options)).map((fields) => fromRecord(toRecord(logged.client, fields)));
  }

  /** Reads the version behind a link; the artifact itself when it is no link. @throws {@link ArtifactNotLoggedError} on a draft */
  async sourceArtifact(options?: RequestOptions): Promise<Artifact> {
    const logged = requireLogged(this.#record, 'sourceArtifact');
    if (!logged.fields.isLink) return this;
    const { sourceFields } = await import('../later-artifacts.js');
    return fromRecord(toRecord(logged.client, await sourceFields(logged, options)));
  }

  /** Waits until a save that is under way has ended; a logged version is there at once. See {@link waitUntilLogged}. */
  async wait(options?: ArtifactWaitOptions): Promise<this> {
    await waitUntilLogged(this.#record, options);
    return this;
  }

  /** What runs log to refer to the version. @throws {@link ArtifactNotLoggedError} on a draft */
  toJSONReference(): ArtifactReference {
    const { id, source, sourceVersion: version } = requireLogged(this.#record, 'toJSONReference').fields;
    const { useAs } = this.#record.draft;
    return {
      _type: 'artifactVersion',
      _version: 'v0',
      id,
      version,
      sequenceName: source.collection,
      usedAs: useAs,
    };
  }

  /** What is known without a request, with local changes. */
  toJSON(): Record<string, unknown> {
    const { draft, logged, values } = this.#record;
    const { description, metadata, aliases, tags } = values;
    const { name, type } = this;
    if (logged === null) return { ...draft, base: draft.base?.fields.id ?? null, description, metadata };
    const { collection: _collection, ttlSeconds: _ttlSeconds, ...fields } = logged.fields;
    return { ...fields, name, type, description, metadata, aliases, tags };
  }

  /** Such as `<Artifact QXJ0aWZhY3Q6MQ==>`, or `<Artifact mnist>` for a draft. */
  toString(): string {
    return `<Artifact ${this.id ?? this.name}>`;
  }

  #source(member: string): CollectionLocation {
    return requireLogged(this.#record, member).fields.source;
  }
}

/** The artifact with a state. */
export function artifactOf(record: ArtifactRecord): Artifact {
  return fromRecord(record);
}

/** The state behind an artifact. */
export function recordOf(artifact: Artifact): ArtifactRecord {
  return toState(artifact);
}
