import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchAdd } from '@wandb-ts/launch';
import { loadAgentConfig, runLaunchAgent } from '@wandb-ts/launch/agent';
import { createJob } from '@wandb-ts/launch/jobs';
import type { Api, Run } from '@wandb-ts/public-api';
import { build } from 'esbuild';
import { formatTable, type RunConfig, type RunResult } from './report.ts';

const queueName = 'first-run';
const epochs = 900;

/** Trains a model for longer, as a job on a launch queue that an agent in this process works for. @returns the new run */
export async function retrain(
  api: Api,
  best: Run<RunConfig, RunResult>,
  print: (text: string) => void,
): Promise<Run<RunConfig, RunResult>> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'first-run-'));
  await bundleScript(folder.path);
  const { artifact: job } = await createJob(
    { type: 'code', path: folder.path, entryPoint: 'node retrain.js', project: best.project, name: 'retrain' },
    { api },
  );
  await api.upsertRunQueue(queueName, {}, 'local-process');
  const config = { overrides: { run_config: { ...best.config, epochs } } };
  const queued = await launchAdd({ job: job.qualifiedName, queueName, name: `${best.name} again`, config }, { api });
  print(`Queued the job ${job.name}: the best model again, for ${epochs} epochs. An agent in this process takes it.\n`);

  const stop = new AbortController();
  const agent = runLaunchAgent(api.client, {
    config: await loadAgentConfig({ entity: queued.entity, queues: [queueName], maxJobs: 1 }),
    signal: stop.signal,
    whenStopped: 'wait',
    onLog: (level, line) => (level === 'error' ? print(line) : undefined),
  });
  const finished = queued
    .waitUntilFinished<RunConfig, RunResult>({ pollIntervalMs: 100, timeoutMs: 60_000 })
    .finally(() => stop.abort());
  const [run] = await Promise.all([finished, agent]);
  if (run.state !== 'finished') throw new Error(`The run ${run.id} of the job is ${run.state}; its console tells why.`);
  const [before, after] = [best.summaryMetrics.val_loss.toFixed(4), run.summaryMetrics.val_loss.toFixed(4)];
  print(`${formatTable([run])}\n\nThe run is ${run.state}; its validation loss is ${after}, and was ${before}.\n`);
  return run;
}

/** Puts the script and everything that it imports into one file, so that any machine with Node.js can run it. */
async function bundleScript(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'retrain.ts')],
    outfile: join(folder, 'retrain.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What only some jobs need, such as the clouds that references lead to, is not installed here.
    external: ['@aws-sdk/*', '@azure/*', '@google-cloud/*'],
    logLevel: 'error',
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
}
