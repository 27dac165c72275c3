import type { NotifyScriptableRunAlertInput } from '../../generated/resolvers.js';
import { requireRunByName } from '../access.js';
import type { RequestContext } from '../context.js';

const standardWaitMs = 60_000;
const longestWaitMs = 365 * 24 * 60 * 60 * 1000;

/** Keeps an alert of a run and tells who started the server of it, unless it repeats another one. */
export function raiseAlert(context: RequestContext, input: NotifyScriptableRunAlertInput): void {
  const { store, onEvent } = context;
  const { title, text } = input;
  const run = requireRunByName(context, input);
  const now = store.now();
  const severity = input.severity ?? 'INFO';
  const waitMs = Math.min(Math.max(0, input.waitDuration ?? standardWaitMs), longestWaitMs);
  const isNew = store.transaction(() => {
    if (store.runAlerts.hasSince(run.id, title, new Date(Date.parse(now) - waitMs).toISOString())) {
      return false;
    }
    store.runAlerts.add({ runId: run.id, title, text, severity, createdAt: now });
    return true;
  });
  if (isNew) {
    onEvent({
      type: 'run-alert',
      entity: run.entityName,
      project: run.projectName,
      run: run.name,
      title,
      text,
      severity,
      createdAt: now,
    });
  }
}
