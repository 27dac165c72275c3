import type { AgentClock } from './agent-clock.js';
import { type AgentLog, messageOf } from './agent-log.js';
import type { AgentServer, RunPlace } from './agent-server.js';

/** How the run of a job that has ended is looked for. */
export interface RunCheckOptions {
  readonly server: AgentServer;
  readonly clock: AgentClock;
  /** The waits between the looks, in milliseconds. */
  readonly waitsMs: readonly number[];
  /** After how many answers that there is no run none is expected any more; `Infinity` uses up the waits. */
  readonly enoughMisses: number;
  readonly log: AgentLog;
  /** Called when the first look finds nothing. */
  readonly onFirstMiss: () => Promise<void>;
  /** Ends the waits; one last look follows. */
  readonly signal: AbortSignal;
}

/** Finds out whether the code of a job made its run. A run that is `pending` was made for the code, and not by it. */
export async function hasRunStarted(place: RunPlace, options: RunCheckOptions): Promise<boolean> {
  const { clock, waitsMs, enoughMisses, signal } = options;
  let misses = 0;
  for (const [index, waitMs] of waitsMs.entries()) {
    const isThere = await look(place, options);
    if (isThere === true) return true;
    if (index === 0) await options.onFirstMiss();
    if (isThere === false) misses += 1;
    if (misses >= enoughMisses) return false;
    await clock.sleep(waitMs, signal).catch(() => undefined);
    if (signal.aborted) break;
  }
  return (await look(place, options)) === true;
}

/** Null when the server does not say. */
async function look(place: RunPlace, { server, log }: RunCheckOptions): Promise<boolean | null> {
  try {
    const state = await server.runState(place);
    return state !== null && state.toLowerCase() !== 'pending';
  } catch (error) {
    log('debug', `The run ${place.runId} cannot be read: ${messageOf(error)}`);
    return null;
  }
}
