import type { CoreV1Api, CustomObjectsApi, KubeConfig } from '@kubernetes/client-node';
import { isRecord } from '../../records.js';
import { type Cluster, ClusterError, hasStatus, type Listing, type ObjectKind, type ObjectPlace } from './cluster.js';
import type { KubernetesClient } from './connect-cluster.js';
import type { ManifestNode } from './pod-specs.js';
import { watchObjects } from './watch-objects.js';

/** How much of a log is read, in lines. */
const logLines = 10_000;

/** The cluster of a configuration, spoken to with the official client. */
export function clientCluster(client: KubernetesClient, config: KubeConfig): Cluster {
  const core = config.makeApiClient(client.CoreV1Api);
  // The typed classes leave out fields that they do not know; this one sends and gives JSON as it is.
  const custom = config.makeApiClient(client.CustomObjectsApi);
  const namespace = config.getContextObject(config.getCurrentContext())?.namespace ?? 'default';
  const watcher = new client.Watch(config);
  const api = ({ kind, namespace: space }: ObjectPlace): KindApi =>
    kind.group === '' ? coreKind(core, kind, space) : groupKind(custom, kind, space);
  return {
    namespace,
    create: async (place, manifest) => toNode(await answered(api(place).create(manifest))),
    read: async (place, name) => toNode(await orMissing(answered(api(place).read(name)), null)),
    list: async (place, selector) => toListing(await answered(api(place).list(selector))),
    delete: async (place, name) => (await orMissing(answered(api(place).delete(name)), false)) !== false,
    watch: (place, options) => watchObjects(watcher, place, options),
    podLog: async (space, name, container) =>
      (await answered(
        core.readNamespacedPodLog({ namespace: space, name, tailLines: logLines, ...(container && { container }) }),
      )) ?? '',
  };
}

type Selector = Parameters<Cluster['list']>[1];

interface KindApi {
  create(body: ManifestNode): Promise<unknown>;
  read(name: string): Promise<unknown>;
  list(selector: Selector): Promise<unknown>;
  delete(name: string): Promise<unknown>;
}

/** `Foreground` keeps an object until its pods have ended, so that its end is theirs. */
const propagationPolicy = 'Foreground';

function groupKind(custom: CustomObjectsApi, kind: ObjectKind, namespace: string): KindApi {
  const place = { ...kind, namespace };
  return {
    create: (body) => custom.createNamespacedCustomObject({ ...place, body }),
    read: (name) => custom.getNamespacedCustomObject({ ...place, name }),
    list: (selector) => custom.listNamespacedCustomObject({ ...place, ...given(selector) }),
    delete: (name) => custom.deleteNamespacedCustomObject({ ...place, name, propagationPolicy }),
  };
}

function coreKind(core: CoreV1Api, { plural }: ObjectKind, namespace: string): KindApi {
  switch (plural) {
    case 'pods':
      return {
        create: (body) => core.createNamespacedPod({ namespace, body }),
        read: (name) => core.readNamespacedPod({ namespace, name }),
        list: (selector) => core.listNamespacedPod({ namespace, ...given(selector) }),
        delete: (name) => core.deleteNamespacedPod({ namespace, name }),
      };
    case 'secrets':
      return {
        create: (body) => core.createNamespacedSecret({ namespace, body }),
        read: (name) => core.readNamespacedSecret({ namespace, name }),
        list: (selector) => core.listNamespacedSecret({ namespace, ...given(selector) }),
        delete: (name) => core.deleteNamespacedSecret({ namespace, name }),
      };
    case 'services':
      return {
        create: (body) => core.createNamespacedService({ namespace, body }),
        read: (name) => core.readNamespacedService({ namespace, name }),
        list: (selector) => core.listNamespacedService({ namespace, ...given(selector) }),
        delete: (name) => core.deleteNamespacedService({ namespace, name }),
      };
    case 'endpoints':
      return {
        create: (body) => core.createNamespacedEndpoints({ namespace, body }),
        read: (name) => core.readNamespacedEndpoints({ namespace, name }),
        list: (selector) => core.listNamespacedEndpoints({ namespace, ...given(selector) }),
        delete: (name) => core.deleteNamespacedEndpoints({ namespace, name }),
      };
    default:
      throw new TypeError(`The kind ${plural} is not one of those that agents use.`);
  }
}

function given({ labelSelector, fieldSelector }: Selector): { labelSelector?: string; fieldSelector?: string } {
  return { ...(labelSelector && { labelSelector }), ...(fieldSelector && { fieldSelector }) };
}

async function answered<Value>(request: Promise<Value>): Promise<Value> {
  try {
    return await request;
  } catch (error) {
    throw toClusterError(error);
  }
}

async function orMissing<Value, Missing>(request: Promise<Value>, missing: Missing): Promise<Value | Missing> {
  try {
    return await request;
  } catch (error) {
    if (hasStatus(error, 404)) return missing;
    throw error;
  }
}

/** The client's own errors print headers and whole answers. */
function toClusterError(error: unknown): ClusterError {
  const { code, body } = error as { readonly code?: unknown; readonly body?: unknown };
  if (typeof code !== 'number') {
    return new ClusterError(null, error instanceof Error ? withCause(error) : String(error));
  }
  const status = parseStatus(body);
  return new ClusterError(code, textOfStatus(status) ?? `The cluster answers with the status ${code}.`);
}

/** Without its cause, a failed request only says that it failed. */
function withCause({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

function parseStatus(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function textOfStatus(status: unknown): string | null {
  const message = isRecord(status) ? status['message'] : null;
  return typeof message === 'string' && message !== '' ? message : null;
}

/** Objects of the typed classes become plain ones, with the same keys. */
function toNode<Value>(value: Value): Value extends null ? ManifestNode | null : ManifestNode {
  return (isRecord(value) ? { ...value } : value) as Value extends null ? ManifestNode | null : ManifestNode;
}

function toListing(value: unknown): Listing {
  const list = isRecord(value) ? value : {};
  const metadata = isRecord(list['metadata']) ? list['metadata'] : {};
  const items = Array.isArray(list['items']) ? list['items'].filter(isRecord) : [];
  return { items, resourceVersion: String(metadata['resourceVersion'] ?? '') };
}
