import type { Store } from '../store.js';

const keptMs = 7 * 24 * 60 * 60 * 1000;
/** Clients wait up to five minutes until they try again to reach a server that was away. */
const reportWithinMs = 60 * 60 * 1000;

/** Deletes the agents that were silent for a week, but for those whose items are still there: they say who ran them. */
export function removeSilentAgents(store: Store): void {
  if (store.hasListenedFor(reportWithinMs)) {
    store.launch.agents.removeSilent(new Date(Date.parse(store.now()) - keptMs).toISOString());
  }
}
