import { ArtifactNotLoggedError, abortable, ValidationError, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import type { ArtifactRecord } from './artifact-record.js';

/** Options of `artifact.wait`. */
export interface ArtifactWaitOptions {
  /** How long to wait, in milliseconds. @defaultValue `Infinity` */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait, but not the save. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until a draft that is being saved is logged.
 *
 * @throws {@link ArtifactNotLoggedError} for a draft that is not being saved, {@link WaitTimeoutError} when it takes too long, and
 *   what the save rejects with.
 */
export async function waitUntilLogged(
  { logged, contents, draft }: ArtifactRecord,
  { timeoutMs, signal }: ArtifactWaitOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  if (timeoutMs !== undefined && !(timeoutMs >= 0)) throw new ValidationError('timeoutMs must not be negative.');
  if (logged !== null) return;
  const saving = contents?.saving ?? null;
  if (saving === null) throw new ArtifactNotLoggedError(`${draft.name} is a draft that is not being saved.`);
  if (timeoutMs === undefined) return abortable(saving, signal);
  const makeError = (): WaitTimeoutError =>
    new WaitTimeoutError(`${draft.name} was not logged within ${timeoutMs} ms.`);
  await withTimeLimit(timeoutMs, signal, makeError, () => saving);
}
