import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchAdd } from '@wandb-ts/launch';
import { listLaunchAgents, stopLaunchAgent } from '@wandb-ts/launch/agent';
import type { Run } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { isolatedEnvironment, type ProcessEnd, runProcess } from './python-client.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

const waitMs = 120_000;
const command = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'bin.js');
const runConfig = { lr: 0.5, deep: { é: null } };
/** The agent of wandb 0.20.1 lets a shell read arguments. */
const plainArgs = ['--fast', '1'];
const oddArgs = ['--fast', "a b'c $HOME"];

/**
 * Lets our agent run a job that each Python client made and queued, and the agent of that client the same job that we queued.
 * Both agents are asked to stop through the server. Both runs must have been told the same.
 */
export async function proveAgents(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, `${prefixes[index]}-agents`);
  }
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { api, report } = session;
  const { version } = client;
  const entity = (await api.defaultEntity()) ?? '';
  const created = await createJob(session, client, { entity, name: prefix });
  report.check(`python ${version} creates a job`, created.code === 0, lastLines(created));
  if (created.code !== 0) return;
  const job = `${entity}/jobs/${prefix}:latest`;
  const [ours, theirs] = [`${prefix}-ours`, `${prefix}-theirs`];
  for (const queue of [ours, theirs]) await api.createRunQueue(queue, 'local-process', {});

  const args = version === '0.20.1' ? plainArgs : oddArgs;
  const config = { overrides: { run_config: runConfig, args } };
  const options = { entity, project: 'Jobs', name: 'launched', author: 'ann', resource: 'local-process', config };
  const pushed = await runPython(session, client, 'push_job.py', [job, ours, JSON.stringify(options)]);
  report.check(`python ${version} queues a job for our agent`, pushed.code === 0, lastLines(pushed));
  if (pushed.code !== 0) return;
  const queued = [
    api.queuedRun({
      entity,
      project: 'jobs',
      queueName: ours,
      runQueueItemId: pushed.stdout.trim().split('\n').at(-1) ?? '',
    }),
    await launchAdd({ ...options, project: 'jobs', job, queueName: theirs }, { api }),
  ];

  const environment = isolatedEnvironment(client.bin, join(session.folder, `${prefix}-home`), session);
  const start = (program: string, words: readonly string[]): Promise<ProcessEnd> =>
    runProcess(program, words, { environment, directory: session.folder, timeoutMs: 2 * waitMs });
  const agents = [
    start(process.execPath, [command, 'agent', 'start', '-q', ours, '-e', entity]),
    start(join(client.bin, 'wandb'), ['launch-agent', '-q', theirs, '-e', entity]),
  ];
  try {
    const [first, second] = await Promise.all(queued.map((item) => item.waitUntilFinished({ timeoutMs: waitMs })));
    const name = `our agent tells a job what that of python ${version} does`;
    report.differences(name, differences(read(first, ours), read(second, theirs)));
    report.differences(`${name}, and what was asked for`, differences(expected(entity, job, args), read(first, ours)));
  } catch (error) {
    report.check(`our agent and that of python ${version} run a job`, false, [String(error)]);
  } finally {
    await stopAgents(session, [ours, theirs]);
  }
  const ends = await Promise.all(agents);
  report.check(
    `our agent and that of python ${version} stop when they are asked to`,
    ends.every(({ timedOut }) => !timedOut),
    ends.flatMap(lastLines),
  );
}

async function createJob(
  session: Session,
  client: PythonClient,
  { entity, name }: { readonly entity: string; readonly name: string },
): Promise<ProcessEnd> {
  const code = join(session.folder, name);
  mkdirSync(code, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'python', 'launched_job.py'), join(code, 'main.py'));
  const words = ['job', 'create', '-p', 'jobs', '-e', entity, '-n', name, '-E', 'python main.py', 'code', '.'];
  return runProcess(join(client.bin, 'wandb'), words, {
    environment: isolatedEnvironment(client.bin, join(session.folder, `${name}-home`), session),
    directory: code,
    timeoutMs: waitMs,
  });
}

/** What a run was told and did, without what differs from run to run. */
function read(run: Run | undefined, queue: string): Record<string, unknown> {
  if (run === undefined) throw new Error(`No run came of the queue ${queue}.`);
  const { WANDB_RUN_ID: runId, WANDB_LAUNCH_TRACE_ID: trace, ...told } = JSON.parse(String(run.summary.get('told')));
  const internal = JSON.parse(run.jsonConfig)['_wandb'].value as Record<string, unknown>;
  return {
    ...told,
    WANDB_LAUNCH_QUEUE_NAME: told['WANDB_LAUNCH_QUEUE_NAME'].replace(queue, 'q'),
    files: told['files'].filter((file: string) => !file.startsWith('requirements')),
    isRun: runId === run.id,
    isTraced: trace === internal['launch_trace_id'],
    name: run.name,
    state: run.state,
    config: run.config,
    loss: run.summary.get('loss'),
  };
}

function expected(entity: string, job: string, args: readonly string[]): Record<string, unknown> {
  return {
    WANDB_PROJECT: 'jobs',
    WANDB_ENTITY: entity,
    WANDB_LAUNCH: 'True',
    WANDB_DOCKER: null,
    WANDB_NAME: 'launched',
    WANDB_USERNAME: 'ann',
    WANDB_SWEEP_ID: null,
    WANDB_RESUME: null,
    WANDB_LAUNCH_QUEUE_NAME: 'q',
    WANDB_LAUNCH_QUEUE_ENTITY: entity,
    WANDB_CONFIG: runConfig,
    WANDB_LAUNCH_FILE_OVERRIDES: {},
    WANDB_ARTIFACTS: { _wandb_job: job },
    args,
    files: ['main.py'],
    isRun: true,
    isTraced: true,
    name: 'launched',
    state: 'finished',
    config: { ...runConfig, epochs: 2 },
    loss: 0.5,
  };
}

async function stopAgents({ api }: Session, queues: readonly string[]): Promise<void> {
  const agents = await listLaunchAgents(api.client);
  for (const { name, queues: served } of agents) {
    if (served.some((queue) => queues.includes(queue))) await stopLaunchAgent(api.client, name);
  }
}

function lastLines({ output }: ProcessEnd): string[] {
  return output.split('\n').slice(-20);
}
