/** The chapter "Launch jobs" of the README. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startLocalServer } from './local-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-launch-'));
process.env['WANDB_CACHE_DIR'] = join(folder, 'cache');
const path = join(folder, 'code');
const contents = `
  import { Api } from '@wandb-ts/public-api';
  const run = await new Api().startRun({ config: { lr: 0.1 } }); // the agent says where it goes, and changes the config
  run.log({ loss: run.config.lr * Number(process.argv[3]) });
  await run.finish();
`;
await build({
  stdin: { contents, resolveDir: import.meta.dirname },
  outfile: join(path, 'train.js'),
  ...{ bundle: true, platform: 'node', target: 'node20', format: 'esm' },
  external: ['@aws-sdk/*', '@azure/*', '@google-cloud/*'],
});
await writeFile(join(path, 'package.json'), '{ "type": "module" }\n');
await using local = await startLocalServer();
const { api } = local;

// #region launch
import { launchAdd } from '@wandb-ts/launch';
import { loadAgentConfig, runLaunchAgent } from '@wandb-ts/launch/agent'; // needs Node
import { createJob } from '@wandb-ts/launch/jobs';

await api.upsertRunQueue('small', { cpus: '{{cpus}}' }, 'local-process', {
  templateVariables: { cpus: { schema: { type: 'integer', maximum: 8, default: 1 } } },
});
const { artifact: job } = await createJob(
  { type: 'code', path, entryPoint: 'node train.js --scale', project: 'vision', name: 'train' }, // or git, or image
  { api },
);
const queued = await launchAdd(
  {
    job: job.qualifiedName,
    queueName: 'small',
    templateVariables: { cpus: 4 }, // the server refuses what the queue does not allow
    config: { overrides: { run_config: { lr: 0.5 }, args: ['3'] } },
  },
  { api },
);

const stop = new AbortController(); // on another machine: wandb-ts agent start -q small -j 4
const config = await loadAgentConfig({ queues: ['small'], maxJobs: 4 });
const onOutput = (text: string) => process.stdout.write(text); // what the jobs write
const agent = runLaunchAgent(api.client, { config, onOutput, signal: stop.signal, whenStopped: 'wait' });
const run = await queued.waitUntilFinished({ pollIntervalMs: 500, timeoutMs: 60_000 });
stop.abort();
await agent;
// #endregion

assert.equal(run.state, 'finished');
assert.deepEqual(run.config, { lr: 0.5 });
assert.equal(run.summary.get('loss'), 1.5);
assert.equal(await queued.state(), 'claimed');
assert.deepEqual(queued.runSpec?.['resource_args'], { 'local-process': { cpus: '4' } });
await assert.rejects(
  launchAdd({ job: job.qualifiedName, queueName: 'small', templateVariables: { cpus: 9 } }, { api }),
  /has a value that is above 8/,
);
await rm(folder, { recursive: true });
