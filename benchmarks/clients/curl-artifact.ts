import { spawnSync } from 'node:child_process';
import { Api } from '@wandb-ts/public-api';
import { itemsOf, sumFolder } from './folder-sum.ts';

// curl-artifact.ts <name>: fetches the files of an artifact with curl, which neither verifies nor moves them.
const artifact = await new Api().artifact(`${process.env['WANDB_ENTITY']}/artifacts/${process.argv[2]}`);
const lines: string[] = [];
for await (const { name, directUrl } of artifact.files()) {
  lines.push(`url = ${JSON.stringify(directUrl)}`, `output = ${JSON.stringify(`download/${name}`)}`);
}
const options = ['-sSf', '--create-dirs', '--parallel', '--parallel-max', '32', '--config', '-'];
const startMs = performance.now();
const { status, stderr } = spawnSync('curl', options, { input: lines.join('\n') });
const elapsedMs = performance.now() - startMs;
if (status !== 0) throw new Error(`curl failed: ${stderr}`);
const sum = sumFolder('download');
console.log(
  JSON.stringify({ elapsedMs, cpuMs: null, items: itemsOf(sum), checksum: sum.checksum, peakRssBytes: null }),
);
