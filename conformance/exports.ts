import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { denseRun } from './cases/logged-runs.ts';
import type { Session } from './session.ts';

const attempts = 200;

/** Waits until the server has exported the histories that it can, so that whoever reads them next reads the files. */
export async function proveExports({ api, folder, plan, report }: Session): Promise<void> {
  for (const path of plan.runs.filter((run) => run.endsWith(`-${denseRun.id}`))) {
    const run = await api.run(path);
    let saved: readonly string[] = [];
    for (let attempt = 0; saved.length === 0 && attempt < attempts; attempt += 1) {
      await setTimeout(50);
      const options = { requireCompleteHistory: false };
      saved = (await run.downloadHistoryExports(join(folder, 'exports'), options)).paths;
    }
    report.check(`the history is exported to a file: ${path}`, saved.length === 1);
  }
}
