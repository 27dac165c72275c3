import { UnsupportedError } from '@wandb-ts/core';
import type { ContentSink } from './content-sink.js';

/** Computes an MD5. */
export interface Md5 {
  update(chunk: Uint8Array): void;
  /** The result: the bytes of the digest as hexadecimal digits. */
  hex(): string;
}

/** Where a file is saved. */
export interface LocalTarget {
  readonly path: string;
  /** Whether something is there already. */
  readonly exists: boolean;
  /** Has the content written beside the place, and moves it there when it is complete. */
  save(replace: boolean, fill: (sink: ContentSink) => Promise<void>): Promise<void>;
}

/** A local file that is uploaded. */
export interface LocalContent {
  /** The name in the run. */
  readonly name: string;
  readonly body: Blob;
}

/** Starts an MD5; null where the runtime has none. */
export function createMd5(): Md5 | null {
  return null;
}

/** Finds the place of a file below a folder. */
export function locate(_root: string, _name: string): Promise<LocalTarget> {
  return Promise.reject(
    new UnsupportedError('This runtime has no file system. Read the file with text(), arrayBuffer() or stream().'),
  );
}

/** Opens a local file for its upload. */
export function openLocalFile(_path: string, _root: string): Promise<LocalContent> {
  return Promise.reject(
    new UnsupportedError('This runtime has no file system. Upload { name, body } instead of a path.'),
  );
}
