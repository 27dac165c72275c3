import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { LaunchJob } from '../../run-spec/launch-job.js';
import type { CleanUp } from './clean-up.js';
import { type Cluster, ClusterError, jobs, type ObjectKind, type ObjectPlace, pods, secrets } from './cluster.js';
import { addEnvironment, type EnvironmentEntry } from './environment-entries.js';
import { addLabels, textOf } from './job-manifest.js';
import { labelKeys, launchAgentCreator } from './labels.js';
import { labelValue, plainName } from './object-names.js';
import { allContainersOf, childOf, type ManifestNode, podTemplatesOf } from './pod-specs.js';
import { untilReady } from './service-readiness.js';
import { refuseUnsafeFields, restrictContainers } from './unsafe-fields.js';

/** What a job may bring with it, by kind. */
const kinds: Readonly<Record<string, ObjectKind>> = {
  Deployment: { group: 'apps', version: 'v1', plural: 'deployments' },
  Job: jobs,
  NetworkPolicy: { group: 'networking.k8s.io', version: 'v1', plural: 'networkpolicies' },
  Pod: pods,
  Secret: secrets,
  Service: { group: '', version: 'v1', plural: 'services' },
};

/** What the manifests of services are completed with. */
export interface ServiceManifestOptions {
  readonly job: LaunchJob;
  readonly namespace: string;
  /** `WANDB_CONFIG` and `WANDB_API_KEY`. */
  readonly environment: readonly EnvironmentEntry[];
}

/** How services are started. */
export interface ServicesOptions {
  readonly namespace: string;
  /** How long they may take until they are ready, in milliseconds; null does not wait for that. */
  readonly readyTimeoutMs: number | null;
  readonly cleanUp: CleanUp;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads `additional_services` of a run spec: manifests of what a job needs beside itself.
 * @param services - with macros replaced
 * @throws {@link LaunchError} for a kind that jobs cannot bring, and for unsafe fields.
 */
export function serviceManifests(services: unknown, options: ServiceManifestOptions): ManifestNode[] {
  if (services === null || services === undefined) return [];
  if (!Array.isArray(services)) throw new LaunchError('additional_services of the run spec must be a list.');
  const given = services.map((service: unknown) => (isRecord(service) ? service['config'] : null));
  return given
    .filter(isRecord)
    .filter(hasKeys)
    .map((config) => serviceManifest(config, options));
}

function hasKeys(config: ManifestNode): boolean {
  return Object.keys(config).length > 0;
}

function serviceManifest(config: ManifestNode, { job, namespace, environment }: ServiceManifestOptions): ManifestNode {
  kindOf(config);
  refuseUnsafeFields(config, 'additional_services');
  const manifest = structuredClone(config);
  const auxiliary = { [labelKeys.auxiliary]: plainName(`aux-${job.entity}-${job.project}-${job.runId}`) };
  const metadata = childOf(manifest, 'metadata');
  metadata['namespace'] = namespace;
  metadata['name'] = plainName(String(metadata['name'] ?? ''));
  if (metadata['name'] === '') throw new LaunchError('Each of additional_services needs metadata.name.');
  for (const container of allContainersOf(manifest)) {
    if (typeof container['name'] === 'string') container['name'] = plainName(container['name']);
  }
  addLabels(manifest, {
    [labelKeys.runId]: labelValue(job.runId),
    [labelKeys.createdBy]: launchAgentCreator,
    ...auxiliary,
  });
  for (const pod of podTemplatesOf(manifest)) addLabels(pod, auxiliary);
  addEnvironment(manifest, environment);
  restrictContainers(manifest);
  return manifest;
}

function kindOf(manifest: ManifestNode): ObjectKind {
  const kind = textOf(manifest, 'kind') ?? '';
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (known !== undefined) return known;
  throw new LaunchError(
    `additional_services cannot have a ${JSON.stringify(kind)}, only: ${Object.keys(kinds).join(', ')}.`,
  );
}

/**
 * Makes the services of a job and waits until they are ready. They are removed at the end of the run.
 * @throws {@link LaunchError} when one cannot be made, or is not ready in time.
 */
export async function startServices(
  cluster: Cluster,
  manifests: readonly ManifestNode[],
  options: ServicesOptions,
): Promise<void> {
  const results = await Promise.allSettled(manifests.map((manifest) => startService(cluster, manifest, options)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function startService(cluster: Cluster, manifest: ManifestNode, options: ServicesOptions): Promise<void> {
  const { namespace, cleanUp, readyTimeoutMs, sleep, signal } = options;
  const place: ObjectPlace = { kind: kindOf(manifest), namespace };
  const name = textOf(manifest['metadata'], 'name') ?? '';
  const what = `${manifest['kind']} ${name}`;
  try {
    await cluster.create(place, manifest);
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    throw new LaunchError(`${what} cannot be made (${error.status ?? 'no answer'}): ${error.message}`);
  }
  cleanUp.add(what, () => cluster.delete(place, name));
  if (readyTimeoutMs === null) return;
  await untilReady(cluster, { place, name, what, timeoutMs: readyTimeoutMs, sleep, signal });
}
