import { LaunchError } from '../launch-error.js';
import type { AgentIntervals } from './agent-clock.js';

/**
 * The intervals of an agent.
 * @throws {@link LaunchError} when `WANDB_LAUNCH_START_TIMEOUT` is not a number.
 */
export function agentIntervals(
  environment: Readonly<Record<string, string | undefined>>,
  verbosity: number,
  changes: Partial<AgentIntervals> = {},
): AgentIntervals {
  return {
    pollMs: 10_000,
    jobPollMs: 10_000,
    busyReadMs: 1_000,
    heartbeatMs: 20_000,
    reportMs: verbosity > 0 ? 20_000 : 300_000,
    claimMs: 45_000,
    goodbyeMs: 5_000,
    tellAgainMs: 15_000,
    startTimeoutMs: readStartTimeout(environment['WANDB_LAUNCH_START_TIMEOUT']),
    runCheckMs: [1_000, 2_000, 4_000, 8_000, 16_000, 32_000],
    ...changes,
  };
}

function readStartTimeout(text: string | undefined): number {
  if (text === undefined || text === '') return 1_800_000;
  const seconds = Number(text);
  if (Number.isNaN(seconds)) {
    throw new LaunchError('WANDB_LAUNCH_START_TIMEOUT must be a number of seconds; 0 sets no limit.');
  }
  return seconds > 0 ? seconds * 1_000 : Number.POSITIVE_INFINITY;
}
