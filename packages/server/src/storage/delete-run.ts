import { removeArtifact, removeBlobs } from './artifacts/delete-artifacts.js';
import type { Store } from './store.js';

/** What goes with a run. */
export interface RunDeletion {
  /** Whether the artifacts that the run made go, too; else they stay, without their run. @defaultValue false */
  readonly deleteArtifacts?: boolean;
}

/** Deletes a run with its history, system metrics, console and files. All of it goes, or nothing. */
export async function deleteRun(store: Store, runId: number, { deleteArtifacts }: RunDeletion = {}): Promise<void> {
  const { versions, lineage } = store.artifacts;
  const blobs = store.transaction(() => {
    const made = deleteArtifacts === true ? versions.loggedBy(runId) : [];
    const artifacts = made.flatMap((id) => removeArtifact(store, id));
    versions.forgetRun(runId);
    lineage.removeRun(runId);
    store.history.removeOfRun(runId);
    store.events.removeOfRun(runId);
    store.console.removeOfRun(runId);
    const exports = store.historyExports.removeOfRun(runId);
    const contents = store.files.removeOfRun(runId);
    store.runs.remove(runId);
    return [...artifacts, ...exports, ...contents];
  });
  await removeBlobs(store, blobs);
}
