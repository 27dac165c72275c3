import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Client, RequestOptions } from '@wandb-ts/core';
import { saveJobArtifact } from '@wandb-ts/public-api/jobs';
import type { RunSpec } from '@wandb-ts/public-api/run-queues';
import { clientJobArtifacts } from '../job-sources/client-job-artifacts.js';
import { fetchJobSource } from '../job-sources/fetch-job-source.js';
import { makeTemporaryFolder } from '../job-sources/temporary-folder.js';
import { LaunchError } from '../launch-error.js';
import { parseRunSpec } from '../run-spec/parse-run-spec.js';
import { readBuilderConfig } from './builder-config.js';
import { buildImage } from './image-build.js';
import { parseImage } from './image-name.js';

/** Options of {@link buildForQueue}. */
export interface QueueBuildOptions extends RequestOptions {
  /** Takes what the builder writes, as it comes. */
  readonly onBuildOutput?: ((text: string) => void) | undefined;
  /** The longest time for the image, in milliseconds. @defaultValue 3,600,000 */
  readonly buildTimeoutMs?: number | undefined;
  /** The environment of git and of the builder. @defaultValue that of the process */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Builds an image of the job of a run spec, saves a job that is this image, and returns its name.
 *
 * @throws {@link LaunchError} when the code cannot be fetched, when nothing on this machine builds images, and when that fails.
 */
export async function buildForQueue(
  client: Client,
  runSpec: RunSpec,
  { onBuildOutput, buildTimeoutMs, environment = process.env, ...request }: QueueBuildOptions,
): Promise<string> {
  const { registry, builder, environment: cloud } = runSpec;
  const config = readBuilderConfig({ builder, registry, environment: cloud });
  // The queue decides what runs the job; a container is what is built.
  const resource = runSpec['resource'] || 'local-container';
  const job = parseRunSpec({ itemId: '', queueName: '', queueEntity: '', spec: { ...runSpec, resource } });
  const signal = request.signal ?? new AbortController().signal;
  await using directory = await makeTemporaryFolder();
  const artifacts = clientJobArtifacts(client);
  const source = await fetchJobSource(job, { artifacts, directory: directory.path, environment, signal });
  if (source.image !== null) throw new LaunchError(`There is nothing to build: the job is the image ${source.image}.`);
  const requirements = await readRequirements(source.directory);
  const onText = onBuildOutput ?? (() => undefined);
  const setup = { config, environment, secrets: [client.apiKey], onText, timeoutMs: buildTimeoutMs };
  const onWarning = (message: string): void => client.emit({ type: 'warning', message });
  const built = await buildImage({ job, source, image: null }, setup, { signal, onWarning });
  if (built === null) {
    throw new LaunchError(
      'Nothing builds images here: put docker, podman or buildah on PATH, and set config.builder.type to one of them if it is noop.',
    );
  }
  if (config.destination === null) {
    onWarning(`The image ${built.image} stays on this machine. Name a repository for agents on other machines.`);
  }
  const saved = await saveJobArtifact(
    client,
    {
      entity: job.entity,
      project: String(runSpec['project']),
      name: built.image,
      source: { type: 'image', image: built.image, args: job.overrides.args },
      entryPoint: [],
      pythonVersion: source.pythonVersion,
      requirements,
      patch: null,
      aliases: [parseImage(built.image).tag ?? 'latest'],
    },
    request,
  );
  return saved.artifact.qualifiedName;
}

async function readRequirements(directory: string | null): Promise<string | null> {
  for (const name of ['requirements.frozen.txt', 'requirements.txt']) {
    const text = await readFile(join(directory ?? '', name), 'utf8').catch(() => '');
    if (text !== '') return text;
  }
  return null;
}
