import { ApiError, abortable, ServerError } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import type { LaunchJob, QueueItem } from '../run-spec/launch-job.js';
import { messageOf } from './agent-log.js';
import type { AgentServices } from './agent-services.js';

/** An item that is leased to an agent. */
export interface Lease {
  readonly item: QueueItem;
  /** When the item was leased, by the clock of the agent. */
  readonly leasedMs: number;
  /** Ends the claim. */
  readonly signal: AbortSignal;
}

/** What a server says to a claim; `unknown` when its answer was lost. */
type ClaimAnswer = 'claimed' | 'refused' | 'unknown';

/**
 * Claims a leased item for the run of its job.
 * @returns false when another agent has the item, or may have it by now.
 * @throws {@link LaunchError} when the server refuses, or another error of the client.
 */
export async function claimItem(services: AgentServices, lease: Lease, job: LaunchJob): Promise<boolean> {
  const { server, clock, intervals, log } = services;
  const { item, leasedMs, signal } = lease;
  signal.throwIfAborted();
  const isLate = (): boolean => clock.now() - leasedMs >= intervals.claimMs;
  if (isLate()) {
    log('warning', `The lease of item ${item.itemId} may be over; it goes back to its queue.`);
    return false;
  }
  const { answer, error } = await ask(services, lease, job);
  if (answer === 'claimed' && !isLate()) return true;
  const holder = await abortable(server.holderOf(item.queueName, item.itemId), signal).catch(() => null);
  if (holder !== null && holder.runId !== null && !isOwn(services, holder, job)) {
    log('warning', `Another agent runs item ${item.itemId} as ${holder.runId}.`);
    return false;
  }
  if (answer === 'claimed' || (answer === 'unknown' && holder?.runId === job.runId)) return true;
  if (answer === 'refused') throw new LaunchError(`The server does not let this agent claim the item ${item.itemId}.`);
  if (holder === null) throw error;
  log(
    'warning',
    `The server did not take the claim of item ${item.itemId}, which goes back to its queue: ${messageOf(error)}`,
  );
  return false;
}

async function ask(
  { server }: AgentServices,
  { item, signal }: Lease,
  { runId }: LaunchJob,
): Promise<{ readonly answer: ClaimAnswer; readonly error: unknown }> {
  try {
    const isTaken = await abortable(server.ack(item.itemId, runId), signal);
    return { answer: isTaken ? 'claimed' : 'refused', error: null };
  } catch (error) {
    if (signal.aborted || (ApiError.is(error) && !ServerError.is(error))) throw error;
    return { answer: 'unknown', error };
  }
}

/** Two agents claim an item for the same run when whoever queued it chose the id. */
function isOwn(
  { agentId }: AgentServices,
  holder: { readonly runId: string | null; readonly agentId: string | null },
  { runId }: LaunchJob,
): boolean {
  return holder.runId === runId && (holder.agentId === null || agentId === null || holder.agentId === agentId);
}
