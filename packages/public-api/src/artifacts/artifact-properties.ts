import type { ArtifactState, CollectionLocation } from './artifact-fields.js';
import { type ArtifactRecord, locationPath, requireLogged } from './artifact-record.js';
import type { ArtifactTtl } from './artifact-values.js';
import { readTtl, setTtl, warnAboutLink } from './set-values.js';

/** Finds, and replaces, the state of an artifact. Set by the class, which alone can reach it. */
let readRecord: (artifact: ArtifactProperties) => ArtifactRecord;
let writeRecord: (artifact: ArtifactProperties, record: ArtifactRecord) => void;

/**
 * What is known of an artifact without a request. Fields hold what the server said when the version was read. Assigning a
 * field changes this object only, until `artifact.save()`.
 */
export abstract class ArtifactProperties {
  #record: ArtifactRecord;

  static {
    readRecord = (artifact) => artifact.#record;
    writeRecord = (artifact, record) => {
      artifact.#record = record;
    };
  }

  /** Wraps the state of an artifact. */
  constructor(record: ArtifactRecord) {
    this.#record = record;
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

  /** The state of the version; `PENDING` for a draft. */
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

  /** When the version was created: the server's ISO 8601 string, unchanged. @throws {@link ArtifactNotLoggedError} on a draft */
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
   * Metadata for programs. Change it in place or assign it; NaN becomes null.
   *
   * @throws {@link ValidationError} when assigned anything other than an object of at most 100 keys that JSON can hold, or
   *   one with infinite numbers.
   */
  get metadata(): Record<string, unknown> {
    return this.#record.values.metadata;
  }

  set metadata(metadata: Readonly<Record<string, unknown>>) {
    warnAboutLink(this.#record, 'metadata');
    this.#record.values.metadata = metadata;
  }

  /** The aliases of the version in the collection through which it was found, without `v3`. @throws {@link ArtifactNotLoggedError} on a draft */
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
   * How long the version is kept after it was created, in milliseconds; null keeps it forever. Assign `'inherit'` to leave
   * it to the team.
   *
   * @throws {@link ArtifactNotLoggedError} while it is left to the team and not saved.
   */
  get ttl(): number | null {
    return readTtl(this.#record);
  }

  /** @throws {@link ValidationError} for a duration that is not positive, for `wandb-history` and for a link */
  set ttl(ttl: ArtifactTtl) {
    setTtl(this.#record, ttl);
  }

  /** The id shared by the processes that log the same artifact together. */
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

  #source(member: string): CollectionLocation {
    return requireLogged(this.#record, member).fields.source;
  }
}

/** The state behind an artifact. */
export function recordOf(artifact: ArtifactProperties): ArtifactRecord {
  return readRecord(artifact);
}

/** Gives an artifact another state. */
export function setRecord(artifact: ArtifactProperties, record: ArtifactRecord): void {
  writeRecord(artifact, record);
}
