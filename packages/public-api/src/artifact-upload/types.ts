import type { RequestOptions, UploadSource } from '@wandb-ts/core';
import type { TransferProgress } from '../artifact-transfer/types.js';

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
