import { subscribe } from 'node:diagnostics_channel';
import { setTimeout } from 'node:timers/promises';
import { createServer } from '@wandb-ts/server';

// The server of the cases about histories, in a process of its own: runs that have ended, whose histories are exported to
// Parquet files, and the same histories of runs that still run.
const metrics = Array.from({ length: 20 }, (_, index) => `metric_${index}`);
let requests = 0;
subscribe('http.server.request.start', () => {
  requests += 1;
});

const server = createServer(':memory:');
server.seed({
  runs: (['finished', 'running'] as const).flatMap((state) => [
    historyRun(`dense-${state}`, state, { rows: 100_000, steps: 100_000 }),
    historyRun(`sparse-${state}`, state, { rows: 1_000, steps: 1_000_000 }),
  ]),
});
const { url } = await server.listen();
for (const run of ['dense-finished', 'sparse-finished']) await waitForExport(run);
process.on('message', () => {
  process.send?.({ requests });
  requests = 0;
});
process.on('disconnect', () => process.exit());
process.send?.({ url, apiKey: server.apiKey, entity: server.entity });

function historyRun(name: string, state: string, { rows, steps }: { readonly rows: number; readonly steps: number }) {
  return {
    project: 'scan',
    name,
    state,
    history: Array.from({ length: rows }, (_, index) => ({
      _step: index * (steps / rows),
      _runtime: index / 10,
      _timestamp: 1_760_000_000 + index / 10,
      ...Object.fromEntries(metrics.map((metric, position) => [metric, Math.sin(index + position)])),
    })),
  };
}

/** The server writes a file once, at the first question for it. */
async function waitForExport(run: string): Promise<void> {
  const query = `{project(name:"scan"){run(name:"${run}"){parquetHistory(liveKeys:["_step"]){parquetUrls}}}}`;
  for (;;) {
    const response = await server.fetch(
      new Request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.apiKey}` },
        body: JSON.stringify({ query }),
      }),
    );
    if ((await response.text()).includes('history-exports')) return;
    await setTimeout(100);
  }
}
