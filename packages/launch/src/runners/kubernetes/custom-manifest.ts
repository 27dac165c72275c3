import { LaunchError } from '../../launch-error.js';
import type { ObjectKind } from './cluster.js';
import { addEnvironment } from './environment-entries.js';
import { addLabels, type ManifestOptions, textOf } from './job-manifest.js';
import { labelKeys, runLabels } from './labels.js';
import { namePrefix } from './object-names.js';
import { childOf, type ManifestNode, podTemplatesOf, recordsIn } from './pod-specs.js';

/** What else the manifest of a custom resource is made of. */
export interface CustomManifestOptions
  extends Pick<ManifestOptions, 'job' | 'given' | 'namespace' | 'agentName' | 'environment'> {
  /** Tells the pods of this start from those of another. */
  readonly submission: string;
}

/** Makes the manifest of a custom resource: what is given, with labels, variables and what the item overrides. */
export function customManifest(options: CustomManifestOptions): ManifestNode {
  const { job, given, namespace, agentName, environment, submission } = options;
  const { args, entryPoint } = job.overrides;
  const manifest: ManifestNode = structuredClone({ ...given });
  const metadata = childOf(manifest, 'metadata');
  metadata['namespace'] = namespace;
  if (!metadata['name']) metadata['generateName'] ??= namePrefix(`launch-${job.entity}-${job.project}-`);
  addEnvironment(manifest, environment, ['WANDB_RUN_ID']);
  const labels = { ...runLabels(job, agentName), [labelKeys.submission]: submission };
  // A resource that is a pod itself is among its pods.
  for (const object of new Set([manifest, ...podTemplatesOf(manifest)])) addLabels(object, labels);
  for (const container of podTemplatesOf(manifest).flatMap((pod) => recordsIn(childOf(pod, 'spec')['containers']))) {
    if (entryPoint !== null) container['command'] = [...entryPoint];
    if (args.length > 0) container['args'] = [...args];
  }
  return manifest;
}

/**
 * The kind of a custom resource. Kubernetes calls it by its plural, which is its kind in lower case with an s.
 * @throws {@link LaunchError} when the manifest does not say.
 */
export function customKind(resourceArgs: Readonly<ManifestNode>): ObjectKind {
  const [group, version] = (textOf(resourceArgs, 'apiVersion') ?? '').split('/');
  const kind = textOf(resourceArgs, 'kind');
  if (!group || !version || kind === null) {
    throw new LaunchError('A custom resource needs apiVersion, as in "group/version", and kind.');
  }
  return {
    group: textOf(resourceArgs, 'group') ?? group,
    version: textOf(resourceArgs, 'version') ?? version,
    plural: `${kind.toLowerCase()}s`,
  };
}
