import { ServerError, TransportError } from '@wandb-ts/core';
import type { LaunchJob, QueueItem } from '../run-spec/launch-job.js';
import { parseRunSpec } from '../run-spec/parse-run-spec.js';
import { messageOf } from './agent-log.js';
import type { AgentServices } from './agent-services.js';
import { hasRunStarted } from './await-run-start.js';
import { claimItem } from './claim-item.js';
import { failureOf, type JobFailure, type JobStage } from './job-failure.js';
import { requeue } from './requeue.js';
import { type JobEnd, runItem } from './run-item.js';
import { checkSecure } from './secure-mode.js';

/** An item on its way through an agent. */
export interface AgentJobSetup {
  readonly services: AgentServices;
  readonly item: QueueItem;
  /** When the item was leased, by the clock of the agent. */
  readonly leasedMs: number;
  /** Ends the job. */
  readonly signal: AbortSignal;
  /** Ends the waits that come after the job. */
  readonly hurry: AbortSignal;
  /** Called as soon as nothing of the job runs any more. */
  readonly onFreed: () => void;
}

/** Takes an item from its lease to its end, and tells the server of every failure. Never rejects. */
export async function runAgentJob(setup: AgentJobSetup): Promise<void> {
  const { services, item } = setup;
  let failure: JobFailure | null;
  try {
    failure = await takeItem(setup);
  } finally {
    setup.onFreed();
  }
  if (failure === null) return;
  services.log('error', `The item ${item.itemId} failed: ${failure.message}`);
  await reportFailure(setup, failure);
}

/** Null when nothing is wrong. */
async function takeItem(setup: AgentJobSetup): Promise<JobFailure | null> {
  const { services, item } = setup;
  let stage: JobStage = 'agent';
  let job: LaunchJob;
  let end: JobEnd;
  try {
    job = parseRunSpec(item);
    if (services.config.isSecure) checkSecure(job);
    if (!(await claimItem(services, setup, job))) return null;
    const onStage = (next: JobStage): void => {
      stage = next;
    };
    end = await runItem(services, job, { signal: setup.signal, onStage });
  } catch (error) {
    return failureOf(error, stage);
  } finally {
    // The looks for a run take a minute, in which another job can run.
    setup.onFreed();
  }
  return finish(setup, job, end).catch((error: unknown) => failureOf(error, 'agent'));
}

/** What follows the end of a job. */
async function finish(setup: AgentJobSetup, job: LaunchJob, { run, status }: JobEnd): Promise<JobFailure | null> {
  const { services } = setup;
  const { server, log } = services;
  if (run === null || status === null) {
    log('info', `Nothing was started for run ${job.runId}.`);
    return null;
  }
  log('info', `${job.isScheduler ? 'Scheduler' : 'Job'} ${run.id} of run ${job.runId} is ${status.state}.`);
  // What runs for another entity cannot be seen with the key of the agent.
  if (job.entity !== server.entity) return null;
  if (status.state === 'preempted' && (await requeue(server, job, log))) return null;
  let logs: string | null = null;
  const readLogs = async (): Promise<void> => {
    logs = await run.logs().catch((error: unknown) => {
      log('warning', `What ${run.id} wrote cannot be read: ${messageOf(error)}`);
      return null;
    });
  };
  const isStarted = await hasRunStarted(job, {
    server,
    clock: services.clock,
    waitsMs: services.intervals.runCheckMs,
    // Nothing of a job that failed is left that could still make its run; only the server may show one late.
    enoughMisses: status.state === 'failed' ? 3 : Number.POSITIVE_INFINITY,
    log,
    onFirstMiss: readLogs,
    signal: setup.hurry,
  });
  if (isStarted) return null;
  return {
    message:
      status.state === 'finished'
        ? 'The submitted job exited successfully but failed to call wandb.init'
        : 'The submitted run was not successfully started',
    stage: 'run',
    details: logs,
  };
}

/** Tells the server, also when it comes back only later: nobody else knows that the item has failed. */
async function reportFailure({ services, item, hurry }: AgentJobSetup, failure: JobFailure): Promise<void> {
  const { server, errorFiles, clock, intervals, log } = services;
  const { message, stage, details } = failure;
  const filePaths = details ? await errorFiles.save(item.itemId, 'error', 'error.log', details) : [];
  const told = filePaths.length > 0 ? { message, stage, filePaths } : { message, stage };
  for (;;) {
    const isLast = hurry.aborted;
    try {
      await server.fail(item.itemId, told);
      return;
    } catch (error) {
      log('error', `The server was not told that item ${item.itemId} failed: ${messageOf(error)}`);
      if (isLast || !(TransportError.is(error) || ServerError.is(error))) return;
    }
    await clock.sleep(intervals.tellAgainMs, hurry).catch(() => undefined);
  }
}
