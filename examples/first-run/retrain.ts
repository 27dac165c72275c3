/** What the job of `launch.ts` runs: one training, with the settings, the project and the name that the agent hands on. */
import { Api } from '@wandb-ts/public-api';
import { loadIris } from './data.ts';
import { candidates, logTraining } from './training.ts';

const [settings] = candidates;
if (settings === undefined) throw new Error('There is nothing to try out.');
const data = loadIris({ seed: 7, validationShare: 0.2 });
await logTraining(new Api(), { project: 'first-run', data, settings, tag: 'retrained' });
