import type { LaunchJob } from '../../run-spec/launch-job.js';
import { labelValue } from './object-names.js';

/** Labels by key. */
export type Labels = Readonly<Record<string, string>>;

/** The labels that tell what an agent made, and for what. The names are those of wandb 0.20.1, but for `submission`. */
export const labelKeys = {
  runId: 'wandb.ai/run-id',
  monitor: 'wandb.ai/monitor',
  agent: 'wandb.ai/agent',
  /** Tells the pods of one start from those of another start of the same run. */
  submission: 'wandb.ai/submission',
  createdBy: 'wandb.ai/created-by',
  auxiliary: 'wandb.ai/auxiliary-resource',
} as const;

/** The value of {@link labelKeys.createdBy}. */
export const launchAgentCreator = 'launch-agent';

/** The labels of everything that an agent watches. */
export function monitorLabels(agentName: string | null): Labels {
  return {
    [labelKeys.monitor]: 'true',
    ...(agentName === null ? {} : { [labelKeys.agent]: labelValue(agentName) }),
  };
}

/** The labels of what runs a job. */
export function runLabels(job: LaunchJob, agentName: string | null): Labels {
  return { [labelKeys.runId]: labelValue(job.runId), ...monitorLabels(agentName) };
}
