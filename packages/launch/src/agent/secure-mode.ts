import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import type { LaunchJob } from '../run-spec/launch-job.js';
import { allContainersOf, nodesOf } from '../runners/kubernetes/pod-specs.js';

const lockedPodKeys = ['hostPID', 'hostIPC', 'hostNetwork', 'initContainers'];

/**
 * Checks what a job asks of an agent in secure mode: also of custom resources, of services that it brings, and of clouds.
 * @throws {@link LaunchError} when it sets its entry point, its Dockerfile, the command of a container, or what opens a pod to
 * its host.
 */
export function checkSecure({ spec, resourceArgs, overrides }: LaunchJob): void {
  const nodes = nodesOf([resourceArgs, spec['additional_services']]);
  const key = lockedPodKeys.find((locked) => nodes.some((node) => Object.hasOwn(node, locked)));
  if (key !== undefined) throw refusal(`"${key}" of pods`);
  const containers = [...allContainersOf(nodes), ...nodes.map((node) => node['container_spec'])].filter(isRecord);
  if (containers.some((container) => Object.hasOwn(container, 'command'))) throw refusal('"command" of containers');
  if (nodes.some((node) => Object.hasOwn(node, 'ContainerEntrypoint'))) throw refusal('"ContainerEntrypoint"');
  if (overrides.entryPoint !== null) throw refusal('the entry point');
  if (overrides.dockerfile !== null) throw refusal('the Dockerfile');
}

function refusal(what: string): LaunchError {
  return new LaunchError(`This agent runs in secure mode, and the job sets ${what}.`);
}
