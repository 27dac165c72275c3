import { ValidationError } from '@wandb-ts/core';
import * as local from '#local-files';
import type { MediaFile, MediaPlace } from './media.js';

/** What a media value may be made of: bytes, a `Blob`, or the path of a local file, which is read at once. */
export type MediaSource = Uint8Array | Blob | string;

/** A content that is in memory, with its digest. */
export interface MediaContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Reads a content and its digest. */
export async function readMediaContent(source: MediaSource): Promise<MediaContent> {
  const bytes = await readBytes(source);
  // Web Crypto has no SHA-256 on pages that do not come over TLS.
  const { sha256 } = await import('hash-wasm');
  return { bytes, sha256: await sha256(bytes) };
}

async function readBytes(source: MediaSource): Promise<Uint8Array<ArrayBuffer>> {
  if (source instanceof Uint8Array) return Uint8Array.from(source);
  const blob = typeof source === 'string' ? (await local.openLocalFile(source, '.')).body : source;
  if (!(blob instanceof Blob))
    throw new ValidationError('A media value is made of bytes, a Blob or the path of a file.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A key as a path below a folder: none leads out of it. */
export function safePath(key: string): string {
  return key
    .replace(/^\/+/, '')
    .split('/')
    .map((part) => (part === '.' || part === '..' ? part.replaceAll('.', '_') : part))
    .join('/');
}

/** Names the file of a media value as wandb 0.20.1 does. */
export function nameMediaFile(
  folder: string,
  { key, step }: MediaPlace,
  { bytes, sha256: digest }: MediaContent,
  extension: string,
): MediaFile {
  return { path: `${folder}/${safePath(key)}_${step}_${digest.slice(0, 20)}.${extension}`, content: bytes };
}

/** What the row says of a file of a media value. */
export function describeMediaFile(file: MediaFile, { bytes, sha256: digest }: MediaContent): Record<string, unknown> {
  return { sha256: digest, size: bytes.byteLength, path: file.path };
}
