import type { RewindRunInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { summarizeRows } from '../../storage/history-summary.js';
import type { Run } from '../../storage/rows.js';
import { requireRunByName } from '../access.js';
import type { RequestContext } from '../context.js';

/** Deletes the rows of a run after a step. @throws RequestError when there is no such run, and for what is no step */
export async function rewindRun(context: RequestContext, input: RewindRunInput): Promise<Run> {
  const { store } = context;
  const { metricName, metricValue: step } = input;
  if (metricName !== '_step' || !Number.isSafeInteger(step)) {
    throw new RequestError(400, 'A run goes back to a whole number of the metric _step.');
  }
  const run = requireRunByName(context, input);
  store.transaction(() => {
    const rows = store.history.until(run.id, step);
    // Rows that came from the run that this one began with have no positions of their own.
    let count = 0;
    const kept = rows.map(({ line, text }) => ({ line: line < 0 ? line : count++, text }));
    store.history.replace(run.id, kept);
    store.historyExports.discard(run.id);
    store.runs.setLineCounts(run.id, { history: count, events: run.eventsLineCount, console: run.logLineCount });
    store.runs.update(run.id, { summary: summarizeRows(rows, run.config), updatedAt: store.now() });
  });
  await store.removeUnusedBlobs();
  return store.runs.byId(run.id) ?? run;
}
