import type { Client } from '@wandb-ts/core';

/** Where a draft is logged to. */
export interface UploadTarget {
  readonly client: Client;
  readonly entity: string;
  readonly project: string;
  /** The id of the run that logs it; null when a user does. */
  readonly run: string | null;
  /** How many rows the history of the run has; null when unknown. */
  readonly historyStep: number | null;
}

/** What a version is called. */
export interface VersionNames {
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}
