import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Api } from '@wandb-ts/public-api';
import type { Bench } from '../contender.ts';
import type { CaseResult } from '../measurement.ts';

const figure = 'W3';
const longestLifeMs = 150;

/** Kills processes that log rows at random moments, sends their logs, and compares what the server has then. */
export async function measureKilledWriters(bench: Bench): Promise<CaseResult> {
  const kills = bench.repeats >= 5 ? 100 : 10;
  const wrong: string[] = [];
  let rows = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const result = await killOne(bench, `killed-${kill}`);
    rows += result.rows;
    if (!result.isRight) wrong.push(`killed-${kill}`);
  }
  return {
    title: `Kill ${kills} processes that log rows with -9 at random moments, and send their logs`,
    unit: 'rows',
    measurements: [],
    goals: [
      {
        figure,
        goal: `${kills} times: the server has every row for which log() had returned, each once and as it was`,
        measured: wrong.length === 0 ? `${kills} right, ${rows} rows` : `wrong: ${wrong.join(', ')}`,
        isMet: wrong.length === 0,
      },
    ],
  };
}

async function killOne({ server, folder }: Bench, id: string): Promise<{ rows: number; isRight: boolean }> {
  const directory = mkdtempSync(join(folder, 'killed-'));
  const environment = { ...process.env, WANDB_BASE_URL: server.url(0), WANDB_API_KEY: server.apiKey };
  const script = join(import.meta.dirname, '../clients/killed-writer.ts');
  const child = spawn(process.execPath, [script, id, directory], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 1) setTimeout(() => child.kill('SIGKILL'), Math.random() * longestLifeMs);
    lines.push(line);
  }
  const [logFolder = '', ...returned] = lines;
  const api = new Api({ baseUrl: server.url(0), apiKey: server.apiKey });
  const run = await api.syncRun(logFolder);
  let count = 0;
  let isRight = true;
  for await (const { row, text } of run.scanHistory()) {
    isRight &&= row === count && text === 'x'.repeat(count % 200);
    count += 1;
  }
  // The last line may have been cut off in the pipe.
  return { rows: count, isRight: isRight && count >= returned.length - 1 };
}
