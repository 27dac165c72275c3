import type { Client, RequestOptions } from '@wandb-ts/core';
import type { ArtifactCache } from './artifact-cache.node.js';
import type { ProvenFiles } from './proven-files.node.js';
import type { TargetFolder } from './target-folder.node.js';
import type { TransferMeter } from './transfer-meter.js';
import type { DownloadArtifactOptions } from './types.js';

/** What the steps of one download share. */
export interface DownloadContext {
  readonly client: Client;
  readonly folder: TargetFolder;
  readonly proven: ProvenFiles;
  /** Null when it is not to be used, or cannot be. */
  readonly cache: ArtifactCache | null;
  readonly meter: TransferMeter;
  /** Aborts with the caller's signal, and when a file fails. */
  readonly signal: AbortSignal;
  /** Aborts when the caller wants nothing of it any more, not even to continue it later. */
  readonly callerSignal: AbortSignal | undefined;
  /** For requests; has the signal. */
  readonly request: RequestOptions;
  readonly options: DownloadArtifactOptions;
  /** Bytes that were put into the cache. */
  readonly added: { bytes: number };
}
