import type { JobSource } from '../job-sources/job-source.js';
import { kubernetesRunner } from '../runners/kubernetes/kubernetes-runner.js';
import type { PreparedJob, RunnerContext, RunnerRunOptions, SubmittedRun } from '../runners/runner.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import type { FakeCluster } from './fake-kubernetes/fake-cluster.js';
import { launchJob } from './queue-items.js';
import { jobSource, runnerContext, type TestRunnerContext } from './runner-context.js';

/** What differs from a job that is the image `i`. */
export interface ClusterJobChanges extends RunnerRunOptions {
  readonly source?: Partial<JobSource>;
  readonly image?: string | null;
  readonly lacksRequirements?: boolean;
  readonly context?: Partial<RunnerContext>;
}

/** A job on a cluster. */
export interface ClusterJob {
  readonly run: SubmittedRun;
  readonly context: TestRunnerContext;
  /** The clock of everything that waits. */
  readonly clock: FakeClock;
}

/** What a job for a cluster is made of. */
export function clusterJob(
  spec: Readonly<Record<string, unknown>> = {},
  { source = { image: 'i' }, image, lacksRequirements }: ClusterJobChanges = {},
): PreparedJob {
  const job = launchJob({ resource: 'kubernetes', ...spec });
  const full = jobSource(source);
  return { job, source: full, image: image ?? full.image ?? full.baseImage, lacksRequirements };
}

/** Gives a job to a cluster. */
export async function submitToCluster(
  cluster: FakeCluster,
  spec: Readonly<Record<string, unknown>> = {},
  changes: ClusterJobChanges = {},
): Promise<ClusterJob> {
  const { environment, ...rest } = changes.context ?? {};
  const context = runnerContext({ environment: { KUBECONFIG: cluster.configFile, ...environment }, ...rest });
  const clock = fakeClock();
  const runner = kubernetesRunner({ sleep: (ms, signal) => clock.sleep(ms, signal) })(context);
  const run = await runner.run(clusterJob(spec, changes), { signal: changes.signal });
  if (run === null) throw new Error('Nothing was started.');
  return { run, context, clock };
}
