import { removeArtifact } from './artifacts/delete-artifacts.js';
import type { Store } from './store.js';

/** What goes with a run. */
export interface RunDeletion {
  /** Whether the artifacts that the run made go, too; else they stay, without their run. @defaultValue false */
  readonly deleteArtifacts?: boolean;
}

/** Deletes a run with its history, system metrics, console and files. All of it goes, or nothing. */
export async function deleteRun(store: Store, runId: number, { deleteArtifacts }: RunDeletion = {}): Promise<void> {
  const { versions, lineage } = store.artifacts;
  store.transaction(() => {
    for (const id of deleteArtifacts === true ? versions.loggedBy(runId) : []) {
      removeArtifact(store, id);
    }
    versions.forgetRun(runId);
    lineage.removeRun(runId);
    store.history.removeOfRun(runId);
    store.events.removeOfRun(runId);
    store.console.removeOfRun(runId);
    store.historyExports.removeOfRun(runId);
    store.files.removeOfRun(runId);
    store.runs.remove(runId);
  });
  await store.removeUnusedBlobs();
}
