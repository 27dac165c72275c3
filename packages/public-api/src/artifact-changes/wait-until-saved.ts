import { ArtifactNotLoggedError, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import { type Artifact, recordOf } from '../artifacts/artifact.js';

/** Options of `artifact.wait`. */
export interface WaitUntilSavedOptions {
  /** Longest time to wait, in milliseconds. @defaultValue none */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait at once; the upload goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** Waits until a draft is logged. See `artifact.wait`. */
export async function waitUntilSaved(artifact: Artifact, options: WaitUntilSavedOptions = {}): Promise<void> {
  const { logged, contents, draft } = recordOf(artifact);
  if (logged !== null) return;
  const saving = contents?.saving ?? null;
  if (saving === null) throw new ArtifactNotLoggedError(`Nobody saves ${draft.name}, so there is nothing to wait for.`);
  const { timeoutMs = Number.POSITIVE_INFINITY, signal } = options;
  const timeout = (): WaitTimeoutError =>
    new WaitTimeoutError(`${draft.name} is not uploaded within ${timeoutMs} ms. The upload goes on.`);
  await withTimeLimit(timeoutMs, signal, timeout, () => saving);
}
