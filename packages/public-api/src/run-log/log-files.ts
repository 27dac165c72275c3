import { UnsupportedError } from '@wandb-ts/core';
import type { NamedContent } from '../files/upload-file.js';

/** A run log on disk, with the files of the run beside it. */
export interface RunLogFiles {
  /** The name of the log, for errors. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The bytes of the log from the beginning; a piece is valid until the next one. */
  read(): AsyncIterable<Uint8Array>;
  /** The files that match patterns, below the folder `files` beside the log. */
  find(patterns: readonly string[]): Promise<NamedContent[]>;
  /** The path of a file that the log names by its path on the machine of the run; undefined when it is gone. */
  findLocal(path: string): Promise<string | undefined>;
  /** The lines of a text that is compressed by gzip, found like `findLocal`; undefined when it is gone. */
  readLines(path: string): Promise<readonly string[] | undefined>;
  /** Whether it is noted beside the log that a server has all of it. */
  readonly isSynced: boolean;
  /** Notes beside the log that a server has all of it, as `wandb sync` does. */
  markSynced(): Promise<void>;
}

/**
 * Opens the log at a path: a `.wandb` file, or the folder of a run that has one.
 * @throws {@link ValidationError} when there is none, or more than one.
 * @throws {@link UnsupportedError} where programs have no files.
 */
export function openRunLog(_path: string): Promise<RunLogFiles> {
  return Promise.reject(new UnsupportedError('Run logs can be read in Node.js, Deno and Bun only.'));
}

/** A log that is being written. Every write has reached the operating system when it returns. */
export interface RunLogWriter {
  /** The folder of the run, absolute. */
  readonly folder: string;
  /** Adds all bytes, or none when it throws. */
  append(bytes: Uint8Array): void;
  /** Takes the last bytes away again. */
  cut(byteCount: number): void;
  /** Writes a file of the run below the folder `files`. */
  addFile(name: string, content: Uint8Array): void;
  /** Writes a content of an artifact below the folder `artifacts`, and returns its path. */
  addArtifactFile(name: string, content: Uint8Array): string;
  close(): void;
  /** Removes the folder of the run, and the one that it lies in when nothing else does. */
  remove(): void;
}

/** Where a log is made. */
export interface RunLogPlace {
  /** Holds the folder `wandb`. @defaultValue the working directory */
  readonly directory: string | undefined;
  readonly runId: string;
  readonly isOffline: boolean;
  readonly startMs: number;
}

/** Remembers the run of a directory that has not ended well, in the way of wandb for Python. */
export interface ResumeFile {
  /** The id of the run; undefined when there is none. */
  read(): string | undefined;
  write(runId: string): void;
  /** Forgets a run. Another one that is remembered stays. */
  remove(runId: string): void;
}

/**
 * The file that remembers the run of a directory.
 * @param _directory - Holds the folder `wandb`; undefined for the working directory.
 * @throws {@link UnsupportedError} where programs have no files.
 */
export function openResumeFile(_directory: string | undefined): ResumeFile {
  throw new UnsupportedError('Runs of processes that died can be found in Node.js, Deno and Bun only.');
}

/** Creates an empty log; undefined where programs have no files. */
export function createRunLog(_place: RunLogPlace): RunLogWriter | undefined {
  return undefined;
}
