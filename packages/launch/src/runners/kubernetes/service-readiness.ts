import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { Cluster, ObjectKind, ObjectPlace } from './cluster.js';
import { type ManifestNode, recordsIn } from './pod-specs.js';

const pollMs = 2_000;

const endpoints: ObjectKind = { group: '', version: 'v1', plural: 'endpoints' };

/** What is waited for. */
export interface ReadinessOptions {
  readonly place: ObjectPlace;
  readonly name: string;
  /** Named in errors. */
  readonly what: string;
  readonly timeoutMs: number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until a service can be used: a deployment has its pods, a service has addresses, a pod runs. Everything else is ready
 * as soon as it is made.
 * @throws {@link LaunchError} when that takes too long.
 */
export async function untilReady(cluster: Cluster, options: ReadinessOptions): Promise<void> {
  const { what, timeoutMs, sleep, signal } = options;
  for (let waitedMs = 0; !(await isReady(cluster, options)); waitedMs += pollMs) {
    if (waitedMs >= timeoutMs) throw new LaunchError(`${what} was not ready within ${timeoutMs / 1000} seconds.`);
    await sleep(pollMs, signal);
  }
}

async function isReady(cluster: Cluster, { place, name }: ReadinessOptions): Promise<boolean> {
  switch (place.kind.plural) {
    case 'deployments':
      return hasReplicas(await cluster.read(place, name));
    case 'services':
      return hasAddresses(await cluster.read({ ...place, kind: endpoints }, name));
    case 'pods':
      return runsReady(await cluster.read(place, name));
    default:
      return true;
  }
}

function hasReplicas(deployment: ManifestNode | null): boolean {
  const status = isRecord(deployment?.['status']) ? deployment['status'] : {};
  const [ready, wanted] = [status['readyReplicas'], status['replicas']];
  return typeof ready === 'number' && typeof wanted === 'number' && wanted > 0 && ready >= wanted;
}

function hasAddresses(found: ManifestNode | null): boolean {
  return recordsIn(found?.['subsets']).some(({ addresses }) => recordsIn(addresses).length > 0);
}

function runsReady(pod: ManifestNode | null): boolean {
  const status = isRecord(pod?.['status']) ? pod['status'] : {};
  return status['phase'] === 'Running' && recordsIn(status['containerStatuses']).every(({ ready }) => ready === true);
}
