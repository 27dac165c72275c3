import { type Client, type RequestOptions, WandbError } from '@wandb-ts/core';
import { artifact } from '@wandb-ts/public-api/artifacts';
import { LaunchError } from '../launch-error.js';

/** Looks whether a job exists and is a job. @throws {@link LaunchError} when it cannot be read, with the reason as `cause` */
export async function checkJob(client: Client, job: string, options?: RequestOptions): Promise<void> {
  try {
    await artifact(client, job, { ...options, type: 'job' });
  } catch (cause) {
    if (!WandbError.is(cause)) throw cause;
    throw new LaunchError(`Unable to fetch the job ${job}: ${cause.message}`, { cause });
  }
}
