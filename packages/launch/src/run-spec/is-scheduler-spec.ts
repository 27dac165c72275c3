import { isRecord } from '../records.js';
import type { SpecObject } from './launch-job.js';

const placeholderUri = 'placeholder-uri-scheduler';

/** Whether a run spec is for the scheduler of a sweep. Agents count schedulers by themselves. */
export function isSchedulerSpec(spec: SpecObject): boolean {
  if (spec['uri'] !== placeholderUri) return false;
  if (spec['resource'] !== 'local-process' || spec['job']) return true;
  // Without a job, only the one command may run outside of a container.
  const overrides = spec['overrides'];
  const command = isRecord(overrides) ? overrides['entry_point'] : null;
  return Array.isArray(command) && command.length >= 3 && command[0] === 'wandb' && command[1] === 'scheduler';
}
