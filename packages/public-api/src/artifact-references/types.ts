import type { Client, RequestOptions } from '@wandb-ts/core';
import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';

/** What a reference in a manifest says of its target. */
export interface Reference {
  /** The path of the entry. */
  readonly path: string;
  /** The URI. */
  readonly ref: string;
  /** What the store of the target knew its content by: an ETag, a base64 MD5, or the URI itself. */
  readonly digest: string;
  /** Bytes of the target; null when unknown. */
  readonly size: number | null;
  /** What the handler noted when the reference was made. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** How references are made. */
export interface StoreReferenceOptions extends RequestOptions {
  /** The path of the entry, or of the folder with the entries. @defaultValue the last part of the URI */
  readonly name?: string | undefined;
  /** Whether to ask the store for what it knows of the target. Without it, the URI takes the place of the digest. @defaultValue true */
  readonly checksum?: boolean | undefined;
  /** How many objects a prefix or a folder may have. @defaultValue 10,000,000 */
  readonly maxObjects?: number | undefined;
}

/** What a reference leads to: bytes, all at once or one piece after the other. */
export type ReferenceContent = Uint8Array | Blob | AsyncIterable<Uint8Array>;

/** What handlers work with. */
export interface ReferenceContext extends RequestOptions {
  readonly client: Client;
}

/** Makes references to one kind of store, and reads what they lead to. */
export interface ReferenceHandler {
  /**
   * Describes the target of a URI: one entry, or one for each object below a prefix.
   * @throws {@link NotFoundError} when there is nothing, {@link ValidationError} when there is too much
   */
  store?(
    uri: string,
    options: StoreReferenceOptions,
    context: ReferenceContext,
  ): Promise<readonly ArtifactEntryFields[]>;
  /**
   * Opens the target of a reference, as it was when the reference was made. Null for a placeholder that has no content.
   * @throws {@link NotFoundError} when it is missing, {@link ReferenceChangedError} when it is another by now
   */
  load?(reference: Reference, context: ReferenceContext): Promise<ReferenceContent | null>;
}

/** Handlers by the schemes of URIs, such as `s3`. They come before those that are built in. */
export type ReferenceHandlers = Readonly<Record<string, ReferenceHandler>>;
