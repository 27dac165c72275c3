import { ArtifactNotLoggedError, type RequestOptions, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import type { Artifact } from '../artifacts/artifact.js';
import { isRecord } from '../records.js';
import { base64ToHex, type DigestAlgorithm } from './digest.js';

/** Options of {@link ArtifactEntry.download}. */
export interface DownloadEntryOptions extends RequestOptions {
  /** The folder to save below; it is created if it does not exist. @defaultValue that of `artifact.download` */
  readonly root?: string | undefined;
  /** Whether to neither read from the cache nor write to it. @defaultValue false */
  readonly skipCache?: boolean | undefined;
}

/** What an entry is made of. */
export interface ArtifactEntryFields {
  readonly path: string;
  readonly digest: string;
  readonly ref?: string | null | undefined;
  readonly size?: number | null | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  readonly birthArtifactId?: string | null | undefined;
  readonly localPath?: string | null | undefined;
  readonly skipCache?: boolean | undefined;
}

/** The artifact of an entry, as far as the entry needs it. */
export interface EntryParent<Owner = unknown> {
  readonly artifact: Owner;
  /** Null for a draft. */
  readonly id: string | null;
  download(entry: ArtifactEntry, options: DownloadEntryOptions): Promise<string>;
}

/** A file, or a reference to something elsewhere, in the manifest of an artifact. */
export class ArtifactEntry {
  /** The path in the artifact, with slashes. */
  readonly path: string;
  /** The base64 of the content's digest. For references, what their store knows them by: an ETag, or the URI. */
  readonly digest: string;
  /** The URI that a reference leads to; null for files. */
  readonly ref: string | null;
  /** Bytes of the content; null when unknown, as for some references. */
  readonly size: number | null;
  /** What else is known, such as `etag` and `versionID` of references. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The id of the artifact that the content was first uploaded with; null when the manifest does not say. */
  readonly birthArtifactId: string | null;
  /** The local file that a draft uploads; null for logged artifacts and references. */
  readonly localPath: string | null;
  /** Whether the content stays out of the cache when it is uploaded. */
  readonly skipCache: boolean;
  readonly #parent: EntryParent | null;

  constructor(fields: ArtifactEntryFields, parent: EntryParent | null = null) {
    this.path = fields.path;
    this.digest = fields.digest;
    this.ref = fields.ref || null;
    this.size = fields.size ?? null;
    this.extra = fields.extra ?? {};
    this.birthArtifactId = fields.birthArtifactId || null;
    this.localPath = fields.localPath || null;
    this.skipCache = fields.skipCache ?? false;
    this.#parent = parent;
  }

  /** @deprecated Use {@link ArtifactEntry.path}. */
  get name(): string {
    return this.path;
  }

  /** How {@link ArtifactEntry.digest} of a file is computed. */
  get digestAlgorithm(): DigestAlgorithm {
    return this.extra['alg'] === 'XXH128' ? 'xxh128' : 'md5';
  }

  /**
   * The artifact that the entry belongs to.
   * @throws {@link ValidationError} when it belongs to none.
   */
  parentArtifact(): Artifact {
    // Everything that makes parents has artifacts for them.
    return this.#requireParent().artifact as Artifact;
  }

  /**
   * Saves the content below a folder, and returns its path. Nothing is sent when the file is there already.
   * @throws {@link ValidationError} when the entry belongs to no artifact, or its path leads out of the folder.
   */
  download(options: DownloadEntryOptions = {}): Promise<string> {
    return this.#requireParent().download(this, options);
  }

  /**
   * The URI that a reference leads to.
   * @throws {@link ValidationError} for an entry that is not a reference.
   */
  refTarget(): string {
    if (this.ref !== null) return this.ref;
    throw new ValidationError(`The entry ${JSON.stringify(this.path)} is a file, not a reference.`);
  }

  /**
   * An address of this entry that another artifact can refer to: `wandb-artifact://{id}/{path}`.
   * @throws {@link ValidationError} when the entry belongs to no artifact, {@link ArtifactNotLoggedError} to a draft.
   */
  refUrl(): string {
    const { id } = this.#requireParent();
    if (id === null) throw new ArtifactNotLoggedError('The artifact has an id once it is logged.');
    const digits = base64ToHex(id);
    if (digits === null)
      throw new UnexpectedResponseError('The id of the artifact is not one that can be referred to.');
    return `wandb-artifact://${digits}/${this.path}`;
  }

  /** The entry as it is written in a manifest, and its path. What is empty is left out. */
  toJSON(): Record<string, unknown> {
    return { path: this.path, ...this.toManifestJson() };
  }

  /** The entry as it is written in a manifest. */
  toManifestJson(): Record<string, unknown> {
    const { digest, birthArtifactId, ref, extra, size } = this;
    return {
      digest,
      ...(birthArtifactId !== null && { birthArtifactID: birthArtifactId }),
      ...(ref !== null && { ref }),
      ...(Object.keys(extra).length > 0 && { extra }),
      ...(size !== null && { size }),
    };
  }

  /** A copy that belongs to an artifact. */
  withParent(parent: EntryParent): ArtifactEntry {
    return new ArtifactEntry(this, parent);
  }

  #requireParent(): EntryParent {
    if (this.#parent !== null) return this.#parent;
    throw new ValidationError(`The entry ${JSON.stringify(this.path)} belongs to no artifact.`);
  }
}

/** Reads an entry as a manifest has it. @throws {@link UnexpectedResponseError} when it is not an entry. */
export function parseEntry(path: string, json: unknown, parent: EntryParent | null): ArtifactEntry {
  const fields = isRecord(json) ? json : {};
  const { digest, birthArtifactID: birthArtifactId, ref, extra, size } = fields;
  const isRight =
    typeof digest === 'string' &&
    isOptionalText(birthArtifactId) &&
    isOptionalText(ref) &&
    (extra === undefined || extra === null || isRecord(extra)) &&
    isOptionalSize(size);
  if (!isRight) {
    throw new UnexpectedResponseError(`The manifest describes ${JSON.stringify(path)} in a way that cannot be read.`);
  }
  return new ArtifactEntry({ path, digest, ref, size, extra: extra ?? {}, birthArtifactId }, parent);
}

function isOptionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

function isOptionalSize(value: unknown): value is number | null | undefined {
  return value === undefined || value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
}
