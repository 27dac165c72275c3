import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import { LaunchError } from '../../launch-error.js';
import { loadOptionalPackage } from '../optional-package.js';
import { clientCluster } from './client-cluster.js';
import type { Cluster } from './cluster.js';
import { textOf } from './job-manifest.js';
import type { ManifestNode } from './pod-specs.js';

/** The official client of Kubernetes. */
export type KubernetesClient = typeof import('@kubernetes/client-node');

/** What a connection is made of. */
export interface ConnectOptions {
  /** Of which `configFile` and `context` say which cluster is meant. */
  readonly resourceArgs: Readonly<ManifestNode>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Imports the client. @defaultValue from the package `@kubernetes/client-node` */
  readonly loadClient?: (() => Promise<KubernetesClient>) | undefined;
}

/**
 * Connects to a cluster: that of `configFile`, `KUBECONFIG`, `~/.kube/config`, or the one that the agent runs in.
 * @throws {@link LaunchError} when there is none, when it has no such context, and when the client is not installed.
 */
export async function connectCluster(options: ConnectOptions): Promise<Cluster> {
  const { resourceArgs, loadClient = () => import('@kubernetes/client-node') } = options;
  const client = await loadOptionalPackage({ name: '@kubernetes/client-node', resource: 'kubernetes' }, loadClient);
  const config = new client.KubeConfig();
  loadConfig(client, config, options);
  const context = textOf(resourceArgs, 'context');
  if (context !== null) {
    const known = config.getContexts().map(({ name }) => name);
    if (!known.includes(context)) {
      throw new LaunchError(`There is no context ${context} of Kubernetes. Known are: ${known.join(', ') || 'none'}.`);
    }
    config.setCurrentContext(context);
  }
  if (config.getCurrentCluster() === null) throw new LaunchError('The configuration of Kubernetes names no cluster.');
  return clientCluster(client, config);
}

function loadConfig(client: KubernetesClient, config: KubeConfig, { resourceArgs, environment }: ConnectOptions): void {
  const files = configFiles(textOf(resourceArgs, 'configFile'), environment);
  try {
    for (const [index, file] of files.entries()) {
      if (index === 0) {
        config.loadFromFile(file);
        continue;
      }
      const more = new client.KubeConfig();
      more.loadFromFile(file);
      config.mergeConfig(more, true);
    }
    if (files.length === 0) config.loadFromCluster();
  } catch (cause) {
    throw new LaunchError('The configuration of Kubernetes cannot be read.', { cause });
  }
}

/** None inside of a cluster. */
function configFiles(given: string | null, environment: ConnectOptions['environment']): readonly string[] {
  if (given !== null) return [given];
  const listed = (environment['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '');
  if (listed.length > 0) return listed;
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const usual = home === undefined ? null : join(home, '.kube', 'config');
  if (usual !== null && existsSync(usual)) return [usual];
  if (environment['KUBERNETES_SERVICE_HOST'] !== undefined) return [];
  throw new LaunchError('There is no configuration of Kubernetes: set KUBECONFIG, or write ~/.kube/config.');
}
