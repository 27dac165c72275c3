import type { Client } from '@wandb-ts/core';
import type { RunSpec } from '@wandb-ts/public-api/run-queues';
import { readBuilderConfig } from '../image-build/builder-config.js';
import type { QueueBuildOptions } from '../image-build/no-image-build.js';
import { LaunchError } from '../launch-error.js';
import type { LaunchAddOptions } from './launch-add-options.js';

/** Checks whether options can be built. @throws {@link LaunchError} without a queue, and for what is never an image */
export function checkBuild({ queueName, queue, resource, config, repository }: LaunchAddOptions): void {
  if (!queueName && !queue) throw new LaunchError('The option build of launchAdd needs a queue: name it as queueName.');
  if (resource === 'local-process' || config?.['resource'] === 'local-process') {
    throw new LaunchError('An image cannot be built for the resource local-process, which runs none.');
  }
  const { builder, registry, environment } = config ?? {};
  readBuilderConfig({ builder, registry, environment }, repository);
}

/** Replaces the job of a run spec by a job of an image that is built of it. */
export async function buildJobImage(
  client: Client,
  runSpec: RunSpec,
  { isNamed, ...options }: QueueBuildOptions & { /** Whether the caller named the job. */ readonly isNamed: boolean },
): Promise<RunSpec> {
  const { job } = runSpec;
  if (typeof job !== 'string' || job === '') {
    throw new LaunchError('There is nothing to build: name a job or a uri, and no docker image.');
  }
  if (isNamed) {
    client.emit({ type: 'warning', message: `The job ${job} is built: a job of its image is queued in its place.` });
  }
  const { buildForQueue } = await import('#image-build');
  return { ...runSpec, job: await buildForQueue(client, runSpec, options), uri: null };
}
