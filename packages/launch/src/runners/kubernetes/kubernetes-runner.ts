import { generateRunId, sleep as sleepFor } from '@wandb-ts/core';
import { jobMacros, type MacroOptions, resolveResourceArgs, substituteMacros } from '../../job-environment/macros.js';
import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { LaunchJob } from '../../run-spec/launch-job.js';
import type { PreparedJob, Runner, RunnerContext, RunnerFactory, RunnerRunOptions, SubmittedRun } from '../runner.js';
import { serviceManifests, startServices } from './additional-services.js';
import { provideSecret } from './api-key-secret.js';
import { CleanUp } from './clean-up.js';
import { type Cluster, ClusterError, type ObjectPlace, secrets } from './cluster.js';
import { ClusterRun } from './cluster-run.js';
import { provideCode } from './code-claim.js';
import { connectCluster, type KubernetesClient } from './connect-cluster.js';
import { textOf } from './job-manifest.js';
import { labelKeys } from './labels.js';
import { type PlannedRun, planRun } from './plan-run.js';
import type { ManifestNode } from './pod-specs.js';
import { refuseUnsafeFields } from './unsafe-fields.js';

/** What differs from the usual runner. */
export interface KubernetesRunnerOptions {
  /** Imports the client of Kubernetes. @defaultValue from the package `@kubernetes/client-node` */
  readonly loadClient?: (() => Promise<KubernetesClient>) | undefined;
  /** Waits. @defaultValue by the clock of the machine */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** How long the pods of a cancelled run may take beyond what a local process may, in milliseconds. */
const podEndMs = 60_000;

/** What runs jobs as Jobs or custom resources of a Kubernetes cluster. */
export function kubernetesRunner(options: KubernetesRunnerOptions = {}): RunnerFactory {
  return (context): Runner => ({
    run: (prepared, runOptions) => run(context, prepared, { ...options, ...runOptions }),
  });
}

/** Runs jobs on the cluster that the configuration of Kubernetes names. */
export const createKubernetesRunner: RunnerFactory = kubernetesRunner();

async function run(
  context: RunnerContext,
  prepared: PreparedJob,
  options: KubernetesRunnerOptions & RunnerRunOptions,
): Promise<SubmittedRun> {
  const { job, image } = prepared;
  const { environment, config } = context;
  const macros: MacroOptions = { imageUri: image, environment, secretMacros: config.secretMacros };
  const resourceArgs = kubernetesArgs(job, macros);
  refuseUnsafeFields(resourceArgs, 'resource_args.kubernetes');
  const cluster = await connectCluster({ resourceArgs, environment, loadClient: options.loadClient });
  const namespace = namespaceOf(resourceArgs) ?? cluster.namespace;
  const plan = planRun(context, prepared, { resourceArgs, namespace, submission: generateRunId() });
  const services = substituteMacros(job.spec['additional_services'], jobMacros(job, macros));
  const cleanUp = new CleanUp(context.log);
  try {
    const name = await start(cluster, plan, { ...options, context, prepared, services, resourceArgs, cleanUp });
    const submitted = follow(cluster, plan, { name, job, context, cleanUp, sleep: options.sleep ?? sleepFor });
    if (options.signal?.aborted) await submitted.cancel();
    options.signal?.throwIfAborted();
    return submitted;
  } catch (error) {
    await cleanUp.run();
    throw error;
  }
}

function kubernetesArgs(job: LaunchJob, macros: MacroOptions): ManifestNode {
  const args = resolveResourceArgs(job, macros)['kubernetes'] ?? {};
  if (!isRecord(args)) throw new LaunchError('resource_args.kubernetes must be an object.');
  return args;
}

function namespaceOf(resourceArgs: ManifestNode): string | null {
  return textOf(resourceArgs['metadata'], 'namespace') ?? textOf(resourceArgs, 'namespace');
}

interface StartOptions extends KubernetesRunnerOptions, RunnerRunOptions {
  readonly context: RunnerContext;
  readonly prepared: PreparedJob;
  /** `additional_services` of the run spec, with macros replaced. */
  readonly services: unknown;
  readonly resourceArgs: ManifestNode;
  readonly cleanUp: CleanUp;
}

/** Makes everything that a run needs, and the run last; returns its name. */
async function start(cluster: Cluster, plan: PlannedRun, options: StartOptions): Promise<string> {
  const { context, prepared, cleanUp, signal, sleep = sleepFor } = options;
  const { log } = context;
  const { namespace, secret, claim, manifest } = plan;
  const { job } = prepared;
  const manifests = serviceManifests(options.services, { job, namespace, environment: plan.serviceEnvironment });
  signal?.throwIfAborted();
  if (claim !== null) await provideCode(claim, { cleanUp, signal });
  if (secret !== null) {
    await provideSecret(cluster, { ...secret, namespace, sleep, signal, log });
    const place: ObjectPlace = { kind: secrets, namespace };
    if (!secret.isShared) cleanUp.add(`The secret ${secret.name}`, () => cluster.delete(place, secret.name));
  }
  const readyTimeoutMs = readyTimeout(options.resourceArgs);
  await startServices(cluster, manifests, { namespace, readyTimeoutMs, cleanUp, sleep, signal });
  signal?.throwIfAborted();
  const kind = String(manifest['kind']);
  const created = await createOnce(cluster, { kind: plan.kind, namespace }, manifest).catch((error: unknown) => {
    if (!(error instanceof ClusterError)) throw error;
    throw new LaunchError(
      `The ${kind} of run ${job.runId} cannot be made (${error.status ?? 'no answer'}): ${error.message}`,
    );
  });
  const name = textOf(created['metadata'], 'name');
  if (name === null) throw new LaunchError(`The cluster does not say how it calls the ${kind} of run ${job.runId}.`);
  log(`Made the ${kind} ${name} in the namespace ${namespace} for run ${job.runId}`);
  return name;
}

/** The longest beginning of a name that Kubernetes makes. */
const prefixLength = 58;

/** Makes an object. One that nobody has named gets its name here, and is found by it when the answer to its making is lost. */
async function createOnce(cluster: Cluster, place: ObjectPlace, manifest: ManifestNode): Promise<ManifestNode> {
  const metadata = isRecord(manifest['metadata']) ? manifest['metadata'] : {};
  const prefix = textOf(metadata, 'generateName');
  if (prefix === null || textOf(metadata, 'name') !== null) return cluster.create(place, manifest);
  const name = `${prefix.slice(0, prefixLength)}${generateRunId().slice(0, 5)}`;
  try {
    return await cluster.create(place, { ...manifest, metadata: { ...metadata, name } });
  } catch (error) {
    const isLost = error instanceof ClusterError && (error.status === null || error.status >= 500);
    const made = isLost ? await cluster.read(place, name).catch(() => null) : null;
    if (made === null) throw error;
    return made;
  }
}

/** Null does not wait. */
function readyTimeout({ wait_for_ready: waits = true, wait_timeout: seconds = 300 }: ManifestNode): number | null {
  if (waits === false) return null;
  if (typeof seconds !== 'number' || seconds < 0) {
    throw new LaunchError('resource_args.kubernetes.wait_timeout must be a number of seconds.');
  }
  return seconds * 1_000;
}

interface FollowedRun {
  readonly name: string;
  readonly job: LaunchJob;
  readonly context: RunnerContext;
  readonly cleanUp: CleanUp;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

function follow(cluster: Cluster, plan: PlannedRun, { name, job, context, cleanUp, sleep }: FollowedRun): ClusterRun {
  const { kind, namespace, isCustom, submission } = plan;
  return new ClusterRun({
    cluster,
    kind,
    namespace,
    name,
    isCustom,
    restartsPods: plan.restartsPods,
    podSelector: isCustom ? `${labelKeys.submission}=${submission}` : `job-name=${name}`,
    cleanUp,
    cancelTimeoutMs: context.stopGraceMs + podEndMs,
    secrets: [context.client.apiKey, job.apiKey],
    sleep,
    log: context.log,
  });
}
