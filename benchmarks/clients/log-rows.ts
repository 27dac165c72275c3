import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

// log-rows.ts <rows> [offline]: logs rows of 20 keys as fast as it can, and times each call.
const [countText, mode = 'online'] = process.argv.slice(2);
const count = Number(countText);
const keys = Array.from({ length: 20 }, (_, index) => `metric_${index}`);
const times = new Float64Array(count);

const run = await new Api().startRun({
  project: 'writes',
  mode: mode as 'online' | 'offline',
  uploadTimeoutMs: 600_000,
});
const start = startSample();
let checksum = 0;
for (let step = 0; step < count; step += 1) {
  const row = Object.fromEntries(keys.map((key, position) => [key, Math.sin(step + position)]));
  checksum += step;
  const before = performance.now();
  run.log(row);
  times[step] = performance.now() - before;
  // A training loop gives way, too; the buffer of the run would overflow otherwise.
  if (step % 2_000 === 1_999) await run.flush();
}
await run.finish();
times.sort();
const at = (share: number): number => (times[Math.floor(count * share)] ?? Number.NaN) * 1_000;
printSample(start, count, checksum, { medianMicroseconds: at(0.5), p99Microseconds: at(0.99) });
