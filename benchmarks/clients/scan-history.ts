import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

const start = startSample();
const run = await new Api().run(`${process.env['WANDB_ENTITY']}/scan/${process.argv[2]}`);
let items = 0;
let checksum = 0;
for await (const row of run.scanHistory()) {
  items += 1;
  checksum += Number(row['metric_0']) + Number(row['metric_19']);
}
printSample(start, items, checksum);
