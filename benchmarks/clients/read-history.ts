import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

// read-history.ts <run> <rows | columns> <every key | key> <cache | no cache>: reads a history, or one key of it.
const [, , id, form, key, cache] = process.argv;
const options = { useCache: cache === 'cache', ...(key === 'every key' ? {} : { keys: [String(key)] }) };
const names = key === 'every key' ? ['metric_0', 'metric_19'] : [String(key)];

const start = startSample();
const run = await new Api().run(`${process.env['WANDB_ENTITY']}/scan/${id}`);
let items = 0;
let checksum = 0;
if (form === 'columns') {
  const columns = await run.historyColumns(options);
  items = columns._step.length;
  for (const name of names) for (const value of columns[name] ?? []) checksum += Number(value);
} else {
  for await (const row of run.scanHistory(options)) {
    items += 1;
    for (const name of names) checksum += Number(row[name]);
  }
}
printSample(start, items, checksum);
