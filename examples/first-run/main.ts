/**
 * Trains four small models on the Iris flowers, logs each as a run, asks for the best one, and trains that for longer as a job
 * on a launch queue. Without arguments it starts the embedded server in this process, so that nothing else is needed; with
 * `--remote` it uses the server of WANDB_BASE_URL and WANDB_API_KEY, and leaves out the job.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Api, type Run } from '@wandb-ts/public-api';
import { createServer, DataDirectoryInUseError } from '@wandb-ts/server';
import { loadIris } from './data.ts';
import { retrain } from './launch.ts';
import { formatCurves, formatTable, type LossRow, type RunConfig, type RunResult } from './report.ts';
import { candidates, logTraining, nameOf, tag } from './training.ts';

const project = 'first-run';
const hasColor = process.stdout.isTTY === true && !process.env['NO_COLOR'];

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      remote: { type: 'boolean', default: false },
      'data-dir': { type: 'string', default: '.wandb-ts/first-run' },
    },
  });
  if (values.remote) await runRemote();
  else await runLocal(resolve(values['data-dir'])).catch(explain);
}

/** Logs and asks, and prints what it finds. @returns the best run */
export async function firstRun(api: Api, print: (text: string) => void): Promise<Run<RunConfig, RunResult>> {
  const data = loadIris({ seed: 7, validationShare: 0.2 });
  print(
    `Training ${candidates.length} models on ${data.train.length} flowers; ${data.validation.length} are kept for validation.\n`,
  );
  for (const settings of candidates) {
    const run = await logTraining(api, { project, data, settings, tag, name: nameOf(settings) });
    print(`  ${run.id}  ${run.name}: ${run.step} epochs logged`);
  }

  const runs = api.runs<RunConfig, RunResult>(project, {
    filters: { tags: tag, state: 'finished', 'summary_metrics.val_accuracy': { $gt: 0.5 } },
    order: '+summary_metrics.val_loss',
    limit: 10,
  });
  const ranking = await runs.toArray();
  print(`\nThe best of ${await runs.count()} finished runs, by validation loss:\n\n${formatTable(ranking)}`);

  const [best] = ranking;
  if (best === undefined) throw new Error('No run came back from the server.');
  const rows = await best.scanHistory<LossRow>({ keys: ['train_loss', 'val_loss'] }).toArray();
  print(`\nLoss of ${best.name} over its ${rows.length} epochs:\n\n${formatCurves(rows, hasColor)}\n`);
  return best;
}

async function runLocal(dataDir: string): Promise<void> {
  await using server = createServer({ dataDir });
  const { url } = await server.listen({ port: 0 });
  console.log(`The embedded server listens on ${url} and keeps its data in ${shortPath(dataDir)}.`);
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity });
  const best = await firstRun(api, console.log);
  await retrain(api, best, console.log);
  console.log(`What to try next:

  npx wandb-ts server start --data-dir ${shortPath(dataDir)}

and in another terminal, with the two lines that it prints:

  npx wandb-ts run list -p ${project}
  npx wandb-ts queue-item list first-run
  npx wandb-ts run history ${project}/${best.id} --keys train_loss,val_loss --plot
  python3 -c "import wandb; print([run.name for run in wandb.Api().runs('${server.entity}/${project}')])"

The same program against Weights & Biases:

  WANDB_API_KEY=<key> npm start -- --remote`);
}

async function runRemote(): Promise<void> {
  const api = new Api();
  if (api.apiKey === null) {
    console.error('Set WANDB_API_KEY (and WANDB_BASE_URL for a server of your own) to use --remote.');
    process.exitCode = 1;
    return;
  }
  console.log(`Logging to ${api.settings.baseUrl}.`);
  const best = await firstRun(api, console.log);
  console.log(`See it at ${best.url}`);
}

/** Says what to do when the server that this program recommends is still there. */
function explain(error: unknown): void {
  if (!(error instanceof DataDirectoryInUseError)) throw error;
  console.error(`${error.message}\n\n  npm start -- --data-dir .wandb-ts/again`);
  process.exitCode = 1;
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
