import type { UploadContent } from '../artifact-upload/types.js';

/** Whether a local file may change after it is added: then a copy of it is uploaded. */
export type UploadPolicy = 'mutable' | 'immutable';

/** What `artifact.newFile` takes. Texts are written as UTF-8; a stream is read once, to its end. */
export type NewFileContent =
  | string
  | Uint8Array
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** A content that a draft uploads. */
export interface StagedContent {
  /** Base64 MD5. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** The file that is uploaded; null for what is kept in memory. */
  readonly localPath: string | null;
  /** Hexadecimal MD5 of each part, for a content that is uploaded in parts; null for others. */
  readonly partDigests: readonly string[] | null;
  /** Opens it for the upload. */
  open(): Promise<UploadContent>;
}

/** A file in a folder. */
export interface FoundFile {
  readonly path: string;
  /** Its way from the folder, with slashes. */
  readonly name: string;
}

/** Keeps what a draft uploads as it was when it was added. */
export interface Staging {
  /** @throws {@link ValidationError} when there is no such file. */
  stageFile(path: string, policy: UploadPolicy): Promise<StagedContent>;
  /** Reads a content to its end. */
  stageContent(content: NewFileContent): Promise<StagedContent>;
  /**
   * Finds all files in a folder and below, in the order of their names. Links are followed.
   * @throws {@link ValidationError} when there is no such folder, for anything that is not a file, and for a link in circles.
   */
  listFiles(folder: string): Promise<FoundFile[]>;
  /** The last part of a local path. */
  baseName(path: string): string;
  /**
   * Moves copies to the cache of downloads where that costs nothing: they are on its disk. Other contents stay out of it.
   * @param contents - what was uploaded
   */
  cache(contents: readonly StagedContent[]): Promise<void>;
  /** Forgets a content. */
  release(content: StagedContent): Promise<void>;
  /** Forgets all contents. */
  clear(): Promise<void>;
}

/** Sizes that decide how contents are kept. */
export interface StagingOptions {
  /** How large a content is at most that is kept in memory. @defaultValue 256 KiB */
  readonly smallBytes?: number | undefined;
  /** How large all contents together are at most that are kept in memory. @defaultValue 64 MiB */
  readonly memoryBytes?: number | undefined;
  /** From which size on a content is uploaded in parts. @defaultValue 2 GiB */
  readonly multipartBytes?: number | undefined;
  /** Where copies are kept. @defaultValue `WANDB_DATA_DIR`, or the folder for temporary files */
  readonly folder?: string | undefined;
}
