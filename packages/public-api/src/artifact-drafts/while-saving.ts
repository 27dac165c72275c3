import { ValidationError } from '@wandb-ts/core';
import type { ArtifactRecord } from '../artifacts/artifact-record.js';

/**
 * Marks a draft as being saved until a task has ended. Nothing can be added to it then, and `artifact.wait` follows the task.
 * @throws {@link ValidationError} when it is being saved already, or its contents are given up.
 */
export async function whileSaving(record: ArtifactRecord, task: () => Promise<void>): Promise<void> {
  const { contents, logged, draft } = record;
  if (logged !== null) return task();
  if (contents === null) throw new ValidationError(`The contents of ${draft.name} are given up. Make the draft again.`);
  if (contents.saving !== null) throw beingSaved(record);
  const saving = task().finally(() => {
    contents.saving = null;
  });
  contents.saving = saving;
  await saving;
}

/** What to say of a draft that cannot be used before its save has ended. */
export function beingSaved({ draft }: ArtifactRecord): ValidationError {
  return new ValidationError(`${draft.name} is being saved. Await artifact.wait(), or abort the signal of the save.`);
}
