import { ArtifactFinalizedError, ArtifactNotLoggedError, type Client, type RequestOptions } from '@wandb-ts/core';
import { DraftContents } from '../artifact-drafts/draft-contents.js';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { ArtifactFields, CollectionLocation } from './artifact-fields.js';
import { ArtifactValues } from './artifact-values.js';
import { validateDraftName, validateDraftType } from './draft-names.js';

/** A version that a server knows. */
export interface LoggedArtifact {
  readonly client: Client;
  readonly fields: ArtifactFields;
}

/** What is fixed when a draft is made. */
interface DraftFields {
  /** The name of the collection that the draft is for. */
  readonly name: string;
  readonly type: string;
  readonly isIncremental: boolean;
  readonly useAs: string | null;
  readonly storageRegion: string | null;
  /** The version that the draft continues; null for a draft from nothing. */
  readonly base: LoggedArtifact | null;
}

/** The state behind an `Artifact`: a draft until it is logged. What belongs to one stage only is in its part. */
export interface ArtifactRecord {
  readonly draft: DraftFields;
  /** What a draft holds; null for a logged version, and once it is given up. */
  contents: DraftContents | null;
  /** What the server says; null while the artifact is a draft. Replaced as a whole when it is read or saved again. */
  logged: LoggedArtifact | null;
  /** Reads the manifest of a logged version once; null before it is asked for. */
  manifest: ((options?: RequestOptions) => Promise<ArtifactManifest>) | null;
  /** What may be changed here; differs from the server until it is saved. */
  values: ArtifactValues;
  /** Whether contents may no longer be added or removed. */
  isFinal: boolean;
}

/** Options of `new Artifact`. */
export interface ArtifactOptions {
  /** What the artifact is about, Markdown. @defaultValue none */
  readonly description?: string | null | undefined;
  /** Metadata for programs: at most 100 keys. @defaultValue `{}` */
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the contents are added to those of the latest version. @defaultValue false */
  readonly incremental?: boolean | undefined;
  /** @deprecated It has no effect. */
  readonly useAs?: string | null | undefined;
  /** The storage region of a multi-region server. @defaultValue the server's default */
  readonly storageRegion?: string | null | undefined;
}

/** Starts a draft. @throws {@link ValidationError} for a name, a type or metadata that W&B refuses */
export function startDraft(
  name: string,
  type: string,
  options: ArtifactOptions = {},
  base: LoggedArtifact | null = null,
): ArtifactRecord {
  const { description = null, metadata, incremental = false, useAs = null, storageRegion = null } = options;
  const values = new ArtifactValues({ description, metadata: null, aliases: [], tags: [] });
  if (metadata !== undefined && metadata !== null) values.metadata = metadata;
  return {
    draft: {
      name: validateDraftName(name),
      type: validateDraftType(type, name),
      isIncremental: incremental,
      useAs,
      storageRegion,
      base,
    },
    contents: new DraftContents(),
    logged: null,
    manifest: null,
    values,
    isFinal: false,
  };
}

/** The state of a version that a server knows. Its contents are final. */
export function toRecord(client: Client, fields: ArtifactFields): ArtifactRecord {
  const { collection: name, type } = fields;
  return {
    draft: { name, type, isIncremental: false, useAs: null, storageRegion: null, base: null },
    contents: null,
    manifest: null,
    logged: { client, fields },
    values: new ArtifactValues(fields),
    isFinal: true,
  };
}

/** Puts what the server says of a version in the place of what was known, local changes included. */
export function replaceLogged(record: ArtifactRecord, logged: LoggedArtifact): void {
  record.logged = logged;
  record.contents = null;
  record.values = new ArtifactValues(logged.fields);
  record.isFinal = true;
}

/** The logged version behind an artifact. @throws {@link ArtifactNotLoggedError} naming the member, for a draft */
export function requireLogged(record: ArtifactRecord, member: string): LoggedArtifact {
  if (record.logged === null) {
    throw new ArtifactNotLoggedError(
      `artifact.${member} needs a logged version, and ${record.draft.name} is a draft. Save it first.`,
    );
  }
  return record.logged;
}

/** Checks that contents may change. @throws {@link ArtifactFinalizedError} naming the member, after `finalize` */
export function requireMutable(record: ArtifactRecord, member: string): void {
  if (!record.isFinal) return;
  throw new ArtifactFinalizedError(
    `artifact.${member} changes the contents, and those of ${record.draft.name} are final. Use artifact.newDraft().`,
  );
}

/** What a draft holds, to change it. @throws {@link ArtifactFinalizedError} naming the member, when that is final */
export function requireContents(record: ArtifactRecord, member: string): DraftContents {
  requireMutable(record, member);
  const { contents, draft } = record;
  if (contents === null) throw new ArtifactFinalizedError(`The contents of ${draft.name} are given up.`);
  if (contents.saving !== null) throw new ArtifactFinalizedError(`${draft.name} is being saved; nothing can be added.`);
  return contents;
}

/** `entity/project/collection`. */
export function locationPath({ entity, project, collection }: CollectionLocation): string {
  return `${entity}/${project}/${collection}`;
}
