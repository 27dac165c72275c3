import type { Client, RequestOptions } from '@wandb-ts/core';
import type { NewJob } from '@wandb-ts/public-api/jobs';

/** What the kinds of jobs differ in. */
export interface JobParts extends Pick<NewJob, 'name' | 'source' | 'pythonVersion' | 'requirements'> {
  /** A name besides those that were asked for. */
  readonly alias?: string | undefined;
}

/** What jobs are made with. */
export interface JobMakerContext extends RequestOptions {
  readonly client: Client;
  /** Where the job goes. */
  readonly entity: string;
  readonly project: string;
  /** The environment of git, with which it finds its credentials. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}
