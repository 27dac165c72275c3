import type { Client, RequestOptions } from '@wandb-ts/core';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';

/** Where the content of an entry can be fetched for a while. */
export interface FileAddress {
  /** The path of the entry. */
  readonly path: string;
  /** Signed, or of the server itself. */
  readonly url: string;
}

/** Options of {@link ContentSource.addresses}. */
export interface AddressOptions extends RequestOptions {
  /** How many addresses to request at a time. @defaultValue 5000 */
  readonly perPage?: number | undefined;
}

/** A logged artifact, as far as the transfer of its contents needs it. */
export interface ContentSource {
  /** The global id. */
  readonly id: string;
  /** The entity, the project and the collection through which it was found. */
  readonly entity: string;
  readonly project: string;
  readonly collection: string;
  readonly manifest: ArtifactManifest;
  /**
   * Lists the addresses of contents, page by page as they are read. An entry may be missing.
   * @param names - the paths of the entries that are wanted; null for all
   */
  addresses(names: readonly string[] | null, options: AddressOptions): AsyncIterable<readonly FileAddress[]>;
  /** Finds another artifact of the same server, to which a reference leads. */
  other(id: string, options: RequestOptions): Promise<ContentSource>;
}

/** The artifact whose contents are moved. */
export interface ArtifactContents {
  readonly client: Client;
  /** The name of the collection that it was logged to, and the version there, such as `mnist:v3`. */
  readonly sourceName: string;
  /** Reads the manifest, and finds out where contents are. */
  open(options: RequestOptions): Promise<ContentSource>;
}

/** The progress of a transfer. */
export interface TransferProgress {
  /** The entry that made progress. */
  readonly path: string;
  /** Entries that are complete, with those that needed no transfer. */
  readonly completedFiles: number;
  readonly totalFiles: number;
  /** Bytes that were transferred over the network. */
  readonly transferredBytes: number;
  /** Bytes of all entries whose size is known. */
  readonly totalBytes: number;
}

/** Options of `artifact.download`. `timeoutMs` is for each answer and each piece of a content; there is no deadline but a given one. */
export interface DownloadArtifactOptions extends RequestOptions {
  /**
   * The folder to save below; it is created if it does not exist.
   * @defaultValue the name of the artifact with its version, below `WANDB_ARTIFACT_DIR` or `./artifacts`
   */
  readonly root?: string | undefined;
  /** Whether a reference whose target is missing is left out with a warning event. @defaultValue false */
  readonly allowMissingReferences?: boolean | undefined;
  /** Whether to neither read from the cache nor write to it. @defaultValue false */
  readonly skipCache?: boolean | undefined;
  /** Saves the entries whose path starts with this text. @defaultValue all */
  readonly pathPrefix?: string | undefined;
  /** Whether files are fetched in parallel ranges. @defaultValue those of at least `multipartThresholdBytes` */
  readonly multipart?: boolean | undefined;
  /** The size from which files are fetched in parallel ranges, in bytes. @defaultValue 2 GiB */
  readonly multipartThresholdBytes?: number | undefined;
  /** How many requests for contents are under way at once. @defaultValue 64 */
  readonly concurrency?: number | undefined;
  /** Called as files are completed, and for each mebibyte. What it throws ends the download. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** Options of `artifact.checkout`. */
export type CheckoutOptions = Omit<DownloadArtifactOptions, 'pathPrefix'>;

/** Options of `artifact.verify`. */
export interface VerifyOptions {
  /** The folder to look at. @defaultValue that of `artifact.download` */
  readonly root?: string | undefined;
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined;
}
