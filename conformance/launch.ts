import { launchAdd } from '@wandb-ts/launch';
import { type Api, queueItems } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/** One job in the words of Python. */
const theirJob = {
  docker_image: 'img:1',
  project: 'jobs',
  template_variables: { zone: 'b' },
  config: { overrides: { args: ['--fast'], run_config: { lr: 0.1, deep: { é: null } } }, extra: [1] },
  entry_point: ['python', 'a b.py'],
  name: 'launched',
  version: 'main',
  run_id: 'chosen',
  author: 'ann',
  priority: 1,
};

/**
 * Lets each Python client make queues, put jobs on them and work for them, reads the same queues with TypeScript, and puts the
 * same job on the same queue. What the queues do is said in words of its own.
 */
export async function proveLaunch(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, `${prefixes[index]}-launch`);
  }
}

/** What a Python client did and read. */
interface Outcome extends Readonly<Record<string, unknown>> {
  readonly queues: readonly Readonly<Record<string, unknown>>[];
  readonly work: Readonly<Record<string, unknown>>;
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { api, report } = session;
  const entity = (await api.defaultEntity()) ?? '';
  await api.createRunQueue(`${prefix}-ts`, 'kubernetes', {
    config: { a: '{{b}}', n: 2n ** 60n },
    templateVariables: { b: { schema: { type: 'number', default: 0.5 } } },
  });
  const words = [prefix, JSON.stringify(theirJob)];
  const { code, stdout, output } = await runPython(session, client, 'launch_jobs.py', words);
  const name = `python ${client.version} launches jobs`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const outcome = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
  const { queues, work, ...rest } = outcome;
  const { spec, ...worked } = work;
  report.differences(`${name} as queues do`, differences(expectedOutcome(entity, prefix), { ...rest, work: worked }));
  report.differences(
    `python ${client.version} reads queues as TypeScript does`,
    differences(await readQueues(api, entity, prefix), queues),
  );
  report.differences(
    `TypeScript launches a job as python ${client.version} does`,
    differences(spec, await launchOurs(api, entity, `${prefix}-made`)),
  );
}

function expectedOutcome(entity: string, prefix: string): Record<string, unknown> {
  const schema = '{"type":"integer","minimum":1,"maximum":4,"default":2}';
  return {
    before: [
      { resource_args: { 'local-process': { cpu: '{{cpus}}' } } },
      [{ name: 'cpus', schema }],
      { links: [{ label: 'docs', url: 'https://docs.test' }] },
    ],
    item: [entity, 'jobs', `${prefix}-made`, 'model-registry', 1, 'pending'],
    default: ['default', 'pending'],
    items: true,
    refused: ['LaunchError', 'LaunchError', 'CommError', 'CommError'],
    work: {
      agent: ['POLLING', false, true],
      status: 'RUNNING',
      popped: true,
      empty: null,
      states: ['leased', true, 'claimed'],
      run: [entity, 'jobs', true],
    },
    failed: [true, true, 'failed', 'ValueError'],
    deleted: ['PROJECT', 'CommError'],
  };
}

async function readQueues(api: Api, entity: string, prefix: string): Promise<unknown[]> {
  const queues = ['made', 'plain', 'ts'].map((name) => api.runQueue(entity, `${prefix}-${name}`));
  return Promise.all(
    queues.map(async (queue) => ({
      name: queue.name,
      entity: queue.entity,
      text: String(queue),
      id: await queue.id(),
      access: await queue.access(),
      prioritizationMode: await queue.prioritizationMode(),
      type: await queue.type(),
      defaultResourceConfig: roundIntegers(await queue.defaultResourceConfig()),
      templateVariables: await queue.templateVariables(),
      externalLinks: await queue.externalLinks(),
    })),
  );
}

/** Puts the same job on the queue, and returns what is to be run. */
async function launchOurs(api: Api, entity: string, queueName: string): Promise<unknown> {
  const { docker_image: dockerImage, template_variables: templateVariables, ...job } = theirJob;
  const { entry_point: entryPoint, run_id: runId, ...sameWords } = job;
  const options = { ...sameWords, dockerImage, templateVariables, entryPoint, runId, entity, queueName };
  const { id } = await launchAdd(options, { api });
  const items = await queueItems(api.client, { entity, queueName }).toArray();
  return roundIntegers(items.find((item) => item.id === id)?.runSpec);
}

/** Integers as `JSON.parse` gives them, with which Python's output is read. */
function roundIntegers(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? Number(member) : member)),
  );
}
