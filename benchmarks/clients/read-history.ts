import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

// read-history.ts <run> <rows | columns> <every key | key> <cache | no cache> [again]: reads a history, or one key of it.
// With `again` it is read twice, and the second time is measured.
const [, , id, form, key, cache, again] = process.argv;
const options = { useCache: cache === 'cache', ...(key === 'every key' ? {} : { keys: [String(key)] }) };
const names = key === 'every key' ? ['metric_0', 'metric_19'] : [String(key)];

async function read(): Promise<{ readonly items: number; readonly checksum: number }> {
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
  return { items, checksum };
}

if (again === 'again') await read();
const start = startSample();
const { items, checksum } = await read();
printSample(start, items, checksum);
