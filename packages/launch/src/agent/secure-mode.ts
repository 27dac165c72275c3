import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import type { LaunchJob } from '../run-spec/launch-job.js';

const lockedPodKeys = ['hostPID', 'hostIPC', 'hostNetwork', 'initContainers'];

/**
 * Checks what a job asks of an agent in secure mode.
 * @throws {@link LaunchError} when it sets its entry point, the command of a container, or what opens a pod to its host.
 */
export function checkSecure(job: LaunchJob): void {
  const pod = podSpec(job.resourceArgs['kubernetes']);
  const key = lockedPodKeys.find((locked) => locked in pod);
  if (key !== undefined) throw refusal(`"${key}" of pods`);
  const containers = Array.isArray(pod['containers']) ? pod['containers'] : [];
  if (containers.some((container) => isRecord(container) && 'command' in container)) {
    throw refusal('"command" of containers');
  }
  if (job.overrides.entryPoint !== null) throw refusal('the entry point');
}

function refusal(what: string): LaunchError {
  return new LaunchError(`This agent runs in secure mode, and the job sets ${what}.`);
}

function podSpec(manifest: unknown): Readonly<Record<string, unknown>> {
  let node: unknown = manifest;
  for (const key of ['spec', 'template', 'spec']) node = isRecord(node) ? node[key] : undefined;
  return isRecord(node) ? node : {};
}
