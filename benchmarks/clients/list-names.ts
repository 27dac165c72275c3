import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

const perPage = process.argv[2] === undefined ? undefined : Number(process.argv[2]);

const start = startSample();
const api = new Api();
let items = 0;
let checksum = 0;
for await (const run of api.runs(`${process.env['WANDB_ENTITY']}/names`, { lazy: true, perPage })) {
  items += 1;
  checksum += Number(run.name.slice('model '.length));
}
printSample(start, items, checksum);
