import { RequestError } from '../../request-error.js';
import type { Run } from '../../storage/rows.js';

/** Where a user may move a run, and from which states. The same moves as seen in wandb 0.28.2. */
const sources: ReadonlyMap<string, readonly string[]> = new Map([
  ['pending', ['running', 'failed', 'crashed', 'preempted']],
  ['failed', ['pending', 'running']],
]);

/** @throws RequestError when a user may not move the run to the state. */
export function checkStateChange({ state, sweepName }: Run, next: string): void {
  const allowed = sources.get(next);
  if (allowed === undefined) {
    throw refusal(`a run can be moved to ${[...sources.keys()].join(' or ')}, not to ${JSON.stringify(next)}`);
  }
  if (sweepName !== null) {
    throw refusal(`the run belongs to the sweep ${sweepName}, which decides about it`);
  }
  if (!allowed.includes(state)) {
    throw refusal(`from ${state} to ${next}; a run can be moved to ${next} from ${allowed.join(', ')}`);
  }
}

/** Clients and their tests look for the first words. */
function refusal(reason: string): RequestError {
  return new RequestError(400, `invalid state transition: ${reason}.`);
}
