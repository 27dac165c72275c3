import type { Client } from '@wandb-ts/core';
import type { AgentConfig } from '../agent/config/agent-config.js';
import type { JobSource } from '../job-sources/job-source.js';
import type { LaunchJob } from '../run-spec/launch-job.js';

/**
 * What became of a submitted run. `unknown` holds until something is heard of it; `stopped`, `failed`, `finished` and
 * `preempted` (its machine was taken away) are ends.
 */
export type RunnerState =
  | 'unknown'
  | 'starting'
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'failed'
  | 'finished'
  | 'preempted';

/** The state of a submitted run. */
export interface RunnerStatus {
  readonly state: RunnerState;
  /** What whoever queued the job may want to know, such as why nothing starts; oldest first. */
  readonly messages: readonly string[];
}

/** A job that is ready to run. */
export interface PreparedJob {
  readonly job: LaunchJob;
  readonly source: JobSource;
  /** The image to run in: the job's own, its base image, or a built one; null without containers. */
  readonly image: string | null;
  /**
   * Whether the image is only a Python, chosen by the agent, that lacks what the code needs.
   * @defaultValue false
   */
  readonly lacksRequirements?: boolean | undefined;
}

/** A job that something runs. */
export interface SubmittedRun {
  /** What its runner calls it, such as a process id. */
  readonly id: string;
  /** How it is. */
  status(): Promise<RunnerStatus>;
  /** Waits for its end. */
  wait(): Promise<RunnerStatus>;
  /** Ends it, if need be by force, and waits until it has ended. */
  cancel(): Promise<void>;
  /** What it wrote, at least the last part; null when that cannot be had. */
  logs(): Promise<string | null>;
}

/** Options of {@link Runner.run}. */
export interface RunnerRunOptions {
  /** Ends the start: nothing runs afterwards, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs jobs on one kind of resource. */
export interface Runner {
  /**
   * Starts a job, and returns without waiting for its end; null when nothing was started and nothing is wrong.
   * @throws {@link LaunchError} when the job cannot be started.
   */
  run(prepared: PreparedJob, options?: RunnerRunOptions): Promise<SubmittedRun | null>;
}

/** What runners know of the agent that they work for. */
export interface RunnerContext {
  /** The connection whose URL and key jobs get. */
  readonly client: Client;
  readonly config: AgentConfig;
  /** The environment that local processes inherit, and that macros show. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The name of the agent; null outside of one. */
  readonly agentName: string | null;
  /** How long a process has to end by itself once it is asked to, in milliseconds. */
  readonly stopGraceMs: number;
  /** Takes a line for the log of the agent. */
  readonly log: (line: string) => void;
  /** Takes what jobs write, as it comes. */
  readonly writeOutput: (text: string) => void;
}

/** Makes a runner. */
export type RunnerFactory = (context: RunnerContext) => Runner;
