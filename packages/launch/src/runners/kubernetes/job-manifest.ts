import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { LaunchJob } from '../../run-spec/launch-job.js';
import { addEnvironment, type EnvironmentEntry } from './environment-entries.js';
import { type Labels, monitorLabels, runLabels } from './labels.js';
import { namePrefix } from './object-names.js';
import { childOf, type ManifestNode, podTemplatesOf, recordsIn } from './pod-specs.js';

/** What a manifest is made of. */
export interface ManifestOptions {
  readonly job: LaunchJob;
  /** What whoever queued the job wrote: a manifest, or a part of one. It is not changed. */
  readonly given: Readonly<ManifestNode>;
  readonly namespace: string;
  readonly agentName: string | null;
  readonly environment: readonly EnvironmentEntry[];
  /** The image to run; null when the manifest has to name it. */
  readonly image: string | null;
  /** Whether the job is that image, which then wins over an image of the manifest. */
  readonly isImageJob: boolean;
  /** The job's own command; null when its image has one. */
  readonly entryPoint: readonly string[] | null;
}

/**
 * Makes the manifest of a Job: what is given, with what is missing.
 * @throws {@link LaunchError} when it is no Job, or says of no container what to run.
 */
export function jobManifest(options: ManifestOptions): ManifestNode {
  const { job, given, namespace, agentName } = options;
  const manifest: ManifestNode = { kind: 'Job', ...structuredClone(given), apiVersion: 'batch/v1' };
  if (manifest['kind'] !== 'Job') {
    throw new LaunchError(`resource_args.kubernetes must be a Job, and not a ${JSON.stringify(manifest['kind'])}.`);
  }
  const metadata = childOf(manifest, 'metadata');
  if (!metadata['name']) metadata['generateName'] = namePrefix(`launch-${job.entity}-${job.project}-`);
  metadata['namespace'] = namespace;
  addLabels(manifest, runLabels(job, agentName));
  const spec: ManifestNode = { backoffLimit: 0, ttlSecondsAfterFinished: 60, ...childOf(manifest, 'spec') };
  manifest['spec'] = spec;
  const template = childOf(spec, 'template');
  const podSpec: ManifestNode = { restartPolicy: 'Never', ...childOf(template, 'spec') };
  template['spec'] = podSpec;
  podSpec['containers'] ??= [{}];
  const containers = recordsIn(podSpec['containers']);
  for (const [index, container] of containers.entries()) container['name'] ??= `launch${index}`;
  setImage(containers, options);
  setCommand(containers, options);
  addEnvironment(manifest, options.environment);
  for (const pod of podTemplatesOf(manifest)) addLabels(pod, monitorLabels(agentName));
  return manifest;
}

/** Adds labels to an object, over its own of the same keys. */
export function addLabels(object: ManifestNode, labels: Labels): void {
  Object.assign(childOf(childOf(object, 'metadata'), 'labels'), labels);
}

function setImage(containers: readonly ManifestNode[], { image, isImageJob }: ManifestOptions): void {
  const [first] = containers;
  if (first === undefined) throw new LaunchError('resource_args.kubernetes has no container.');
  const hasImage = containers.some((container) => 'image' in container);
  if (!isImageJob && hasImage) return;
  if (image === null) throw new LaunchError('There is no image to run.');
  first['image'] = image;
}

function setCommand(containers: readonly ManifestNode[], { job, entryPoint }: ManifestOptions): void {
  const { args, entryPoint: override } = job.overrides;
  for (const container of containers) {
    if (args.length > 0) container['args'] = [...args];
    const hasCommand = Array.isArray(container['command']) && container['command'].length > 0;
    const command = override ?? (hasCommand ? null : entryPoint);
    if (command !== null) container['command'] = [...command];
  }
}

/** Whether a manifest is one of a custom resource. */
export function isCustomResource(given: Readonly<ManifestNode>): boolean {
  const version = given['apiVersion'] ?? 'batch/v1';
  return version !== 'batch/v1' && version !== 'batch/v1beta1';
}

/** The keys of resource arguments that are for the agent, and not for the cluster. */
const agentKeys: ReadonlySet<string> = new Set([
  'configFile',
  'context',
  'namespace',
  'wait_for_ready',
  'wait_timeout',
  'group',
  'version',
]);

/** The resource arguments without what is for the agent. */
export function withoutAgentKeys(resourceArgs: Readonly<ManifestNode>): ManifestNode {
  return Object.fromEntries(Object.entries(resourceArgs).filter(([key]) => !agentKeys.has(key)));
}

/** The text below a key of the resource arguments; null where there is none. */
export function textOf(node: unknown, key: string): string | null {
  const value = isRecord(node) ? node[key] : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
