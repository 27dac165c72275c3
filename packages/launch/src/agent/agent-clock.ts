import { sleep } from '@wandb-ts/core';

/** The time of an agent. */
export interface AgentClock {
  /** Milliseconds since some moment; it never goes back. */
  now(): number;
  /** Waits; the promise rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * Makes a time that never goes back, and goes on while the machine sleeps: a steady clock stands still then, and that of the wall
 * may be set.
 * @param steadyMs - the steady clock, in milliseconds
 * @param wallMs - the clock of the wall, in milliseconds
 */
export function machineTime(steadyMs: () => number, wallMs: () => number): () => number {
  let [steady, wall, nowMs] = [steadyMs(), wallMs(), 0];
  return () => {
    const [newSteady, newWall] = [steadyMs(), wallMs()];
    nowMs += Math.max(0, newSteady - steady, newWall - wall);
    [steady, wall] = [newSteady, newWall];
    return nowMs;
  };
}

/** The time of the machine. */
export const systemClock: AgentClock = { now: machineTime(() => performance.now(), Date.now), sleep };

/** How often an agent does what it repeats, in milliseconds. */
export interface AgentIntervals {
  /** Between looks at queues that are empty, and at the agent's own record. @defaultValue 10,000 */
  readonly pollMs: number;
  /** Between looks at a running job: whether somebody asked it to stop, and what its runner says. @defaultValue 10,000 */
  readonly jobPollMs: number;
  /** Between looks at the agent's own record while items keep it busy. @defaultValue 1,000 */
  readonly busyReadMs: number;
  /** Between signs of life. @defaultValue 20,000 */
  readonly heartbeatMs: number;
  /** Between lines about how the agent is. @defaultValue 300,000, or 20,000 when it is to say more */
  readonly reportMs: number;
  /** How long an item may be on its way from its queue to its claim; a server takes it back after a minute. @defaultValue 45,000 */
  readonly claimMs: number;
  /** How long a cancelled agent tries to tell the server of its end, once nothing runs any more. @defaultValue 5,000 */
  readonly goodbyeMs: number;
  /** Between attempts to tell the server that an item failed, while it does not answer. @defaultValue 15,000 */
  readonly tellAgainMs: number;
  /** How long a job may be `starting`; `Infinity` sets no limit. @defaultValue `WANDB_LAUNCH_START_TIMEOUT` in seconds, or 1,800,000 */
  readonly startTimeoutMs: number;
  /**
   * The waits between the looks for the run of a job that has ended, of which there are three at most when the job failed.
   * @defaultValue 1, 2, 4, 8, 16 and 32 seconds
   */
  readonly runCheckMs: readonly number[];
}
