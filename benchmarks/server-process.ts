import { subscribe } from 'node:diagnostics_channel';
import { createServer } from '@wandb-ts/server';

// Runs in a process of its own, so that the server's memory and event loop are not those of a client.
const metrics = Array.from({ length: 20 }, (_, index) => `metric_${index}`);
let requests = 0;
let namedRuns = 0;
subscribe('http.server.request.start', () => {
  requests += 1;
});

const server = await createServer(':memory:');
server.seed({
  runs: [
    ...Array.from({ length: 1_000 }, (_, index) => listedRun('list', index)),
    historyRun('long', 100_000),
    historyRun('half', 50_000),
    historyRun('uneven', 100_000),
  ],
});
const { url } = await server.listen();
process.on('message', (wish) => {
  if (wish === 'fill names') fillNames();
  process.send?.({ requests });
  requests = 0;
});
process.on('disconnect', () => process.exit());
process.send?.({ url, apiKey: server.apiKey, entity: server.entity });

/** Once: later calls find the runs. In parts, so that the memory of the server stays small. */
function fillNames(): void {
  const part = 5_000;
  for (; namedRuns < 20_000; namedRuns += part) {
    server.seed({ runs: Array.from({ length: part }, (_, index) => listedRun('names', namedRuns + index)) });
  }
}

function listedRun(project: string, index: number) {
  return {
    project,
    name: `run-${index}`,
    displayName: `model ${index}`,
    state: 'finished' as const,
    config: configOf(index),
    summary: Object.fromEntries(metrics.map((metric, position) => [metric, (index + position) / 7])),
  };
}

function configOf(index: number): Record<string, unknown> {
  return {
    lr: index / 1_000,
    epochs: 10,
    name: `model ${index}`,
    model: { name: 'vit', layers: [64, 128, 256], dropout: 0.1 },
    ...Object.fromEntries(Array.from({ length: 20 }, (_, position) => [`parameter_${position}`, index * position])),
  };
}

/** A finished run. The server exports a history as Parquet when all its rows have the same keys, so not the one of `uneven`. */
function historyRun(name: string, rows: number) {
  return {
    project: 'scan',
    name,
    state: 'finished' as const,
    history: Array.from({ length: rows }, (_, step) => ({
      _step: step,
      _runtime: step / 10,
      _timestamp: 1_760_000_000 + step / 10,
      ...(name === 'uneven' && step === 0 ? { note: 'first' } : {}),
      ...Object.fromEntries(metrics.map((metric, position) => [metric, Math.sin(step + position)])),
    })),
  };
}
