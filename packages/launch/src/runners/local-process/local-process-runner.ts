import { jobEnvironment, localEnvironment } from '../../job-environment/job-environment.js';
import { LaunchError } from '../../launch-error.js';
import { startProcess } from '../../processes/running-process.js';
import type { PreparedJob, Runner, RunnerContext, RunnerRunOptions, SubmittedRun } from '../runner.js';
import { processRun } from './process-run.js';

/** Runs jobs as processes of this machine, in the folder of their code. */
export function createLocalProcessRunner(context: RunnerContext): Runner {
  return { run: (prepared, options) => run(context, prepared, options) };
}

async function run(
  context: RunnerContext,
  { job, source }: PreparedJob,
  options: RunnerRunOptions = {},
): Promise<SubmittedRun> {
  const { client } = context;
  if (job.origin.kind === 'image' || source.image !== null) {
    throw new LaunchError(`The image ${source.image} cannot run as a local process.`);
  }
  if (source.directory === null) throw new LaunchError('There is no code to run.');
  const command = [...(job.overrides.entryPoint ?? source.entryPoint ?? []), ...job.overrides.args];
  if (command.length === 0) throw new LaunchError('Neither the job nor the item of the queue says what to run.');
  options.signal?.throwIfAborted();
  const variables = jobEnvironment(job, { baseUrl: client.settings.baseUrl, apiKey: client.apiKey });
  context.log(`Starting ${command.map((word) => JSON.stringify(word)).join(' ')} as a process`);
  const process = await startProcess({
    command,
    directory: source.directory,
    environment: localEnvironment(context.environment, variables),
    stopGraceMs: context.stopGraceMs,
    secrets: [client.apiKey, job.apiKey],
    endsStrays: true,
    onText: context.writeOutput,
  });
  if (options.signal?.aborted) {
    await process.cancel();
    options.signal.throwIfAborted();
  }
  return processRun(process, String(process.pid));
}
