import { readBuilderConfig } from '../image-build/builder-config.js';
import { buildImage } from '../image-build/image-build.js';
import { isRecord } from '../records.js';
import type { RunnerContext } from '../runners/runner.js';
import type { BuildImage } from './agent-services.js';

/**
 * Builds images as the configuration of an agent says. Without a place to push them to, and without a builder that somebody
 * asked for, images are built for the containers of this machine only: no other machine would find them.
 */
export function agentImageBuild(context: RunnerContext, timeoutMs?: number): BuildImage {
  const { client, config, environment, log, writeOutput: onText } = context;
  return async (prepared, options) => {
    const { job } = prepared;
    const { registry } = job.spec;
    // Whoever queued the job may say where its image goes.
    const repository = isRecord(registry) && typeof registry['url'] === 'string' ? registry['url'] : null;
    const builder = readBuilderConfig(config, repository);
    if (builder.type === null && builder.destination === null && job.resource !== 'local-container') return null;
    log(`Building the image of run ${job.runId}`);
    const secrets = [client.apiKey, job.apiKey];
    const built = await buildImage(prepared, { config: builder, environment, secrets, onText, timeoutMs }, options);
    if (built !== null) log(`The image of run ${job.runId} is ${built.image}`);
    return built;
  };
}
