import { abortable } from '@wandb-ts/core';
import type { UploadTarget } from './upload-target.js';

/** The last upload to each collection. */
const turns = new Map<string, Promise<void>>();

/**
 * Runs a task when the earlier ones for the same collection have ended, so that versions are numbered in the order in which
 * they were saved.
 */
export async function takeTurn<Value>(
  { client, entity, project }: UploadTarget,
  collection: string,
  signal: AbortSignal | undefined,
  task: () => Promise<Value>,
): Promise<Value> {
  const key = JSON.stringify([client.settings.baseUrl, entity, project, collection]);
  const before = turns.get(key) ?? Promise.resolve();
  const result = abortable(before, signal).then(task);
  // Whoever gives up waiting still keeps the place of those behind.
  const turn = Promise.allSettled([before, result]).then(() => {
    if (turns.get(key) === turn) turns.delete(key);
  });
  turns.set(key, turn);
  return result;
}
