import { generateRunId } from '@wandb-ts/core';
import { jobEnvironment } from '../../job-environment/job-environment.js';
import { resolveResourceArgs } from '../../job-environment/macros.js';
import { LaunchError } from '../../launch-error.js';
import { startProcess } from '../../processes/running-process.js';
import { codeDirectory, workingDirectory } from '../code-directory.js';
import { processRun } from '../local-process/process-run.js';
import type { PreparedJob, Runner, RunnerContext, RunnerRunOptions, SubmittedRun } from '../runner.js';
import { type ContainerFlags, containerArguments, containerFlagsOf } from './container-arguments.js';
import { type ContainerEngine, findEngine } from './container-engine.js';
import { splitSecrets } from './container-secrets.js';
import { localNetwork } from './local-network.js';

/** Runs jobs as containers of this machine, with `docker` or `podman`. */
export function createLocalContainerRunner(context: RunnerContext): Runner {
  return { run: (prepared, options) => run(context, prepared, options) };
}

async function run(
  context: RunnerContext,
  prepared: PreparedJob,
  options: RunnerRunOptions = {},
): Promise<SubmittedRun> {
  const { client, config, environment, log, stopGraceMs } = context;
  const { job, source, image } = prepared;
  if (image === null) throw new LaunchError('There is no image to run.');
  const engine = await findEngine(environment, options.signal);
  const { baseUrl } = client.settings;
  const network = localNetwork(baseUrl, { isPodman: engine.isPodman });
  const resourceArgs = resolveResourceArgs(job, {
    imageUri: image,
    environment,
    secretMacros: config.secretMacros,
  });
  const asked = containerFlagsOf(resourceArgs);
  const name = typeof asked['name'] === 'string' ? asked['name'] : `wandb-${job.runId.slice(0, 32)}-${generateRunId()}`;
  const variables = jobEnvironment(job, { baseUrl: network.baseUrl, apiKey: client.apiKey, image: source.image });
  const { flags, secrets } = splitSecrets(asked, [...config.secretMacros, ...Object.keys(variables)]);
  const words = containerArguments({
    image,
    variables: Object.keys(variables),
    flags: { ...flags, name: dockerName(name), ...network.flags, ...codeFlags(prepared) },
    entryPoint: job.overrides.entryPoint ?? source.entryPoint,
    args: job.overrides.args,
  });
  if (image === source.image || image === source.baseImage) {
    await engine.provideImage(image, { signal: options.signal, onWarning: log });
  }
  options.signal?.throwIfAborted();
  log(`Starting a container: ${[engine.file, ...words].map((word) => JSON.stringify(word)).join(' ')}`);
  const process = await startProcess({
    command: [engine.file, ...words],
    directory: source.directory ?? '/',
    environment: { ...withoutUndefined(environment), ...variables, ...secrets },
    stopGraceMs,
    secrets: [client.apiKey, job.apiKey],
    onText: context.writeOutput,
  });
  const cancel = (): Promise<void> =>
    cancelContainer(engine, { name: dockerName(name), graceMs: stopGraceMs, process });
  if (options.signal?.aborted) {
    await cancel();
    options.signal.throwIfAborted();
  }
  return processRun(process, name, cancel);
}

/** The characters that an engine takes in names. */
function dockerName(name: string): string {
  return name.replace(/[^\w.-]/g, '-').replace(/^[^a-zA-Z\d]+/, 'x');
}

/** An image without the code sees it in a folder. */
function codeFlags({ job, source, image }: PreparedJob): ContainerFlags {
  if (source.directory === null || image !== source.baseImage) return {};
  return { volume: [`${source.directory}:${codeDirectory}`], workdir: workingDirectory(job.overrides.workingDir) };
}

function withoutUndefined(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

interface Cancellation {
  readonly name: string;
  readonly graceMs: number;
  readonly process: { cancel(): Promise<void>; markCancelled(): void };
}

/** The process only speaks to the engine: the container has to be ended by itself, and first. */
async function cancelContainer(engine: ContainerEngine, { name, graceMs, process }: Cancellation): Promise<void> {
  process.markCancelled();
  try {
    await engine.stop(name, graceMs);
  } finally {
    await process.cancel();
    // One that was only being made when it was to end may have come up since.
    await engine.remove(name);
  }
}
