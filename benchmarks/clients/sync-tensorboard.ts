import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

// sync-tensorboard.ts <folder>: logs the event files of a folder.
const [folder = ''] = process.argv.slice(2);
const start = startSample();
const run = await new Api().syncTensorboard(folder, { project: 'boards', uploadFiles: false });
const { historyLineCount } = run;
printSample(start, historyLineCount ?? 0, 0);
