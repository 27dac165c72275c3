import type { Client, RequestOptions, UploadSource } from '@wandb-ts/core';
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

/** A content that can be read again, as often as its upload has to be repeated. */
export type UploadContent = Blob | Uint8Array<ArrayBuffer> | UploadSlices;

/** A content of which parts can be read, such as a local file. */
export interface UploadSlices extends UploadSource {
  slice(start: number, end: number): UploadSource;
}

/** One content on its way to where the server wants it. */
export interface UploadItem {
  /** What events call it: the path of the entry. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Opens the content when its turn comes. */
  open(): Promise<UploadContent> | UploadContent;
  /** Where it goes in one piece. Ignored for a content in parts. */
  readonly url: string;
  /** Headers that the server wants, such as `Content-MD5`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The base64 of its MD5, sent as `Content-MD5`. Null sends none. */
  readonly md5: string | null;
  /** Where its parts go; null for a content that goes in one piece. */
  readonly parts: UploadParts | null;
}

/** A content that goes in parts. */
export interface UploadParts {
  /** Bytes of each part but the last. */
  readonly partSizeBytes: number;
  /** In the order of the content. */
  readonly urls: readonly UploadPart[];
  /** Tells the server that all parts have arrived. */
  complete(parts: readonly UploadedPart[], options: RequestOptions): Promise<void>;
}

/** Where a part goes. */
export interface UploadPart {
  /** 1 for the first. */
  readonly partNumber: number;
  readonly url: string;
  /** The MD5 of the part, as hexadecimal digits. */
  readonly hexMd5: string;
}

/** A part that has arrived. */
export interface UploadedPart {
  readonly partNumber: number;
  /** What the store calls it, as it was sent. */
  readonly etag: string;
}

/** Options of `uploadContents`. */
export interface UploadOptions extends RequestOptions {
  /** How many requests with contents are under way at once. @defaultValue 48, of which 16 with more than 256 KiB */
  readonly concurrency?: number | undefined;
  /** Called as contents arrive, and for each mebibyte. What it throws ends the upload. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}
