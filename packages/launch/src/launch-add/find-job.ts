import { type Client, type RequestOptions, WandbError } from '@wandb-ts/core';
import { artifact } from '@wandb-ts/public-api/artifacts';
import { LaunchError } from '../launch-error.js';

/**
 * Looks for a job.
 *
 * @returns its whole path with the version or alias that was asked for: what a short one means depends on where it is read.
 * @throws {@link LaunchError} when there is none that can be read, with the reason as `cause`
 */
export async function findJob(client: Client, job: string, options?: RequestOptions): Promise<string> {
  try {
    const { entity, project, requestedName } = await artifact(client, job, { ...options, type: 'job' });
    return `${entity}/${project}/${requestedName}`;
  } catch (cause) {
    if (!WandbError.is(cause)) throw cause;
    throw new LaunchError(`Unable to fetch the job ${job}: ${cause.message}`, { cause });
  }
}
