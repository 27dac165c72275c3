import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { Api } from '@wandb-ts/public-api';
import { itemsOf, sumFolder } from './folder-sum.ts';
import { printSample, readSample, startSample } from './sample.ts';

// download-artifact.ts <name> [again]: downloads an artifact; `again` measures the second download, of another process.
const [name = '', again] = process.argv.slice(2);
if (again !== undefined) execFileSync(process.execPath, [import.meta.filename, name], { stdio: 'ignore' });

const start = startSample();
const artifact = await new Api().artifact(`${process.env['WANDB_ENTITY']}/artifacts/${name}`);
await artifact.download({ root: 'download' });
const reading = readSample(start);
const sum = sumFolder('download');
printSample(start, itemsOf(sum), sum.checksum, {}, reading);
