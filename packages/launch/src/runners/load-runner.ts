import { LaunchError } from '../launch-error.js';
import type { Runner, RunnerContext, RunnerFactory } from './runner.js';

/** What runs the jobs of a resource, loaded when the first such job comes. */
export type RunnerLoaders = Readonly<Record<string, () => Promise<RunnerFactory>>>;

/** Every resource, by the name that queues give it. */
export const runnerLoaders: RunnerLoaders = {
  'local-process': async () => (await import('./local-process/local-process-runner.js')).createLocalProcessRunner,
  'local-container': async () =>
    (await import('./local-container/local-container-runner.js')).createLocalContainerRunner,
  kubernetes: async () => (await import('./kubernetes/kubernetes-runner.js')).createKubernetesRunner,
  sagemaker: async () => (await import('./sagemaker/sagemaker-runner.js')).createSagemakerRunner,
  'gcp-vertex': async () => (await import('./vertex/vertex-runner.js')).createVertexRunner,
  vertex: async () => (await import('./vertex/vertex-runner.js')).createVertexRunner,
};

/**
 * Loads what runs the jobs of a resource.
 * @throws {@link LaunchError} for a resource that nothing runs.
 */
export async function loadRunner(
  resource: string,
  context: RunnerContext,
  loaders: RunnerLoaders = runnerLoaders,
): Promise<Runner> {
  const load = Object.hasOwn(loaders, resource) ? loaders[resource] : undefined;
  if (load === undefined) {
    const known = Object.keys(loaders).join(', ');
    throw new LaunchError(`Nothing here runs jobs on ${JSON.stringify(resource)}. Known are: ${known}.`);
  }
  const createRunner = await load();
  return createRunner(context);
}
