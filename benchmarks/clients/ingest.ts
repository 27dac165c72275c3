import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type ActiveRun, Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

// ingest.ts writer|posts <keys>: four runs at once send rows to a server of its own, which ends with this process.
const [way, keysText] = process.argv.slice(2);
const keys = Array.from({ length: Number(keysText) }, (_, index) => `metric_${index}`);
const runCount = 4;
const rowsPerRun = 12_500;
const rowsPerPost = 2_500;

const dataDir = mkdtempSync(join(tmpdir(), 'ingest-'));
const child = fork(join(import.meta.dirname, `ingest-server${extname(import.meta.filename)}`), [dataDir]);
const [{ url: baseUrl, apiKey, entity }] = (await once(child, 'message')) as [
  Record<'url' | 'apiKey' | 'entity', string>,
];
const api = new Api({ baseUrl, apiKey });
const writer = { entity, project: 'ingest', flushIntervalMs: Number.POSITIVE_INFINITY };
const runs = await Promise.all(
  Array.from({ length: runCount }, (_, index) => api.startRun({ ...writer, id: `run-${index}` })),
);

function rowAt(step: number): Record<string, number> {
  return Object.fromEntries(keys.map((key, position) => [key, Math.sin(step + position)]));
}

const offsets = Array.from({ length: rowsPerRun / rowsPerPost }, (_, post) => post * rowsPerPost);
const steps = (offset: number): number[] => Array.from({ length: rowsPerPost }, (_, index) => offset + index);

async function write(run: ActiveRun): Promise<void> {
  for (const offset of offsets) {
    for (const step of steps(offset)) run.log(rowAt(step));
    await run.flush();
  }
}

const headers = {
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`,
};

/** Made before the time runs, so that the server is measured and not the making of rows. */
const bodies = way === 'posts' ? offsets.map(bodyAt) : [];

function bodyAt(offset: number): string {
  const content = steps(offset).map((step) =>
    JSON.stringify({ _step: step, _timestamp: 1_760_000_000 + step, ...rowAt(step) }),
  );
  return JSON.stringify({ files: { 'wandb-history.jsonl': { offset, content } } });
}

async function post(run: ActiveRun): Promise<void> {
  for (const body of bodies) {
    const response = await fetch(`${baseUrl}/files/${entity}/ingest/${run.id}/file_stream`, {
      method: 'POST',
      headers,
      body,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  }
}

const start = startSample();
await Promise.all(runs.map(way === 'posts' ? post : write));
printSample(start, runCount * rowsPerRun, 0);
for (const run of runs) {
  const { historyLineCount } = await api.run(`${entity}/ingest/${run.id}`);
  if (historyLineCount !== rowsPerRun) throw new Error(`${run.id} has ${historyLineCount} rows`);
}
const exit = once(child, 'exit');
child.disconnect();
await exit;
rmSync(dataDir, { recursive: true, force: true });
// The runs stay open: an end would only start exports.
process.exit();
