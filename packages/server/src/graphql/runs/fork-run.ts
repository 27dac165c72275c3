import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { RequestError } from '../../request-error.js';
import { summarizeRows } from '../../storage/history-summary.js';
import type { Store } from '../../storage/store.js';

/** A step of a run with which another run begins. */
export interface BranchPoint {
  readonly run: string;
  readonly step: number;
}

/** Where a new run begins, as its client says it in the configuration; null for a beginning of its own. */
export function readBranchPoint(config: string | null | undefined): BranchPoint | null {
  const entries = tryParseJson(config ?? '');
  const entry = isJsonObject(entries) ? entries['_wandb'] : undefined;
  const internal = isJsonObject(entry) ? entry['value'] : undefined;
  const point = isJsonObject(internal) ? internal['branch_point'] : undefined;
  if (!isJsonObject(point)) {
    return null;
  }
  const { run_id: run, step } = point;
  return typeof run === 'string' && typeof step === 'number' && Number.isSafeInteger(step) ? { run, step } : null;
}

/**
 * Makes the rows of another run up to a step the beginning of a new run of the same project.
 *
 * @throws RequestError when there is no such run.
 */
export function inheritHistory(
  store: Store,
  run: { readonly id: number; readonly projectId: number },
  from: BranchPoint,
): void {
  const parent = store.runs.byName(run.projectId, from.run);
  if (parent === undefined) {
    throw new RequestError(404, `The run ${JSON.stringify(from.run)}, with which the new one begins, does not exist.`);
  }
  const rows = store.history.until(parent.id, from.step);
  // A client counts the lines of the new run from 0, so that the others have to stand before.
  store.history.replace(
    run.id,
    rows.map(({ text }, index) => ({ line: index - rows.length, text })),
  );
  const config = store.runs.byId(run.id)?.config ?? '{}';
  store.runs.update(run.id, { summary: summarizeRows(rows, config), updatedAt: store.now() });
}
