import type { Store } from './store.js';

/** Deletes a run with its history, system metrics, console and files. All of it goes, or nothing. */
export async function deleteRun(store: Store, runId: number): Promise<void> {
  const blobs = store.transaction(() => {
    store.history.removeOfRun(runId);
    store.events.removeOfRun(runId);
    store.console.removeOfRun(runId);
    const exports = store.historyExports.removeOfRun(runId);
    const contents = store.files.removeOfRun(runId);
    store.runs.remove(runId);
    return [...exports, ...contents];
  });
  await Promise.all(blobs.map((blob) => store.blobs.remove(blob)));
}
