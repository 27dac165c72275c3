import { spawnSync } from 'node:child_process';
import { Api } from '@wandb-ts/public-api';
import { itemsOf, sumFolder } from './folder-sum.ts';

// curl-artifact.ts <name>: fetches the only file of an artifact with curl, which neither verifies nor moves it.
const artifact = await new Api().artifact(`${process.env['WANDB_ENTITY']}/artifacts/${process.argv[2]}`);
const file = await artifact.files().first();
const startMs = performance.now();
const { status, stderr } = spawnSync('curl', ['-sSf', '--create-dirs', '-o', 'download/file', file?.directUrl ?? '']);
const elapsedMs = performance.now() - startMs;
if (status !== 0) throw new Error(`curl failed: ${stderr}`);
const sum = sumFolder('download');
console.log(
  JSON.stringify({ elapsedMs, cpuMs: null, items: itemsOf(sum), checksum: sum.checksum, peakRssBytes: null }),
);
