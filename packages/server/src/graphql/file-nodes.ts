import { getMimeType } from 'hono/utils/mime';
import type { Artifact } from '../storage/artifacts/rows.js';
import type { File } from '../storage/rows.js';
import type { FileUrls, RequestContext } from './context.js';
import { encodeId } from './ids.js';

/** Where to upload a part of a file. */
export interface PartUrl {
  readonly partNumber: number;
  readonly uploadUrl: string;
}

/** A file of a run or of an artifact, as clients see it. */
export interface FileNode {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Base64; null when it is not known. */
  readonly md5: string | null;
  readonly mimeType: string;
  readonly updatedAt: string | null;
  readonly downloadUrl: (urls: FileUrls) => string;
  /** Null when there is nothing to upload. */
  readonly uploadUrl: (urls: FileUrls) => string | null;
  /** What only files of artifacts have. */
  readonly inArtifact: ArtifactFileFacts | null;
}

/** What is known of a file of an artifact. */
export interface ArtifactFileFacts {
  readonly digest: string;
  readonly storagePath: string | null;
  /** The version that first had the content. */
  readonly bornIn: (context: RequestContext) => Artifact | null;
  /** Where to upload it in parts; null for a file that is uploaded in a whole. */
  readonly partUrls: (urls: FileUrls) => { readonly uploadID: string; readonly uploadUrlParts: PartUrl[] } | null;
}

/** The media type of a file, guessed from its name. */
export function mimeTypeOf(name: string): string {
  return getMimeType(name) ?? 'application/octet-stream';
}

/** A file of a run. */
export function runFileNode(file: File): FileNode {
  const { id, name, sizeBytes, md5, updatedAt } = file;
  return {
    id: encodeId('File', id),
    name,
    sizeBytes,
    md5,
    mimeType: mimeTypeOf(name),
    updatedAt,
    downloadUrl: (urls) => urls.download(file),
    uploadUrl: (urls) => urls.upload(file),
    inArtifact: null,
  };
}
