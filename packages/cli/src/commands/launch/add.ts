import type { LaunchAddOptions } from '@wandb-ts/launch';
import type { Api, LaunchPriority, QueuedRun } from '@wandb-ts/public-api';
import type { CommandContext } from '../../command/context.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { exitCodes } from '../../failure/exit-code.js';
import { queuedRunJsonFields } from '../../json/queue-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { readJsonOption } from '../../queues/json-option.js';
import { splitWords } from '../../queues/split-words.js';
import { placeFlags, readPlace } from '../../runs/place-flags.js';
import { stateCell } from '../../terminal/run-cells.js';
import { printable, printableLines } from '../../terminal/text-width.js';

/** `wandb-ts launch add` */
export const command: Command = defineCommand({
  summary: 'Put a job, an image, a repository or a run on a launch queue',
  description:
    'Exactly one of --job, --image and --uri says what runs. An agent that serves the queue runs it. In a pipe, prints the id of the item; with --wait, the path of the run, a tab and the state in which it ended.',
  arguments: [],
  flags: {
    job: { kind: 'string', short: 'j', description: 'A job, such as team/vision/train:latest' },
    image: { kind: 'string', short: 'd', description: 'A container image' },
    uri: { kind: 'string', short: 'u', description: 'The page of a run or a job, or a Git repository' },
    queue: { kind: 'string', short: 'q', description: 'The queue, of another entity as team/gpu', default: 'default' },
    'project-queue': { kind: 'string', description: 'The project of the queue (default model-registry)' },
    priority: {
      kind: 'string',
      valueName: 'name',
      description: 'Critical, high, medium or low in lower case, or 0 to 3',
    },
    ...placeFlags('that of the job, when its path is whole'),
    entity: { kind: 'string', short: 'e', description: 'The entity of the run (default your default entity)' },
    name: { kind: 'string', description: 'The name of the run that people see' },
    'run-id': { kind: 'string', description: 'The id of the run' },
    version: { kind: 'string', description: 'The commit, branch or tag of a Git repository' },
    'entry-point': {
      kind: 'string',
      short: 'E',
      valueName: 'words',
      description: 'The program and its first arguments',
    },
    config: {
      kind: 'string',
      short: 'c',
      valueName: 'json',
      description: 'A run spec to start from, as JSON or a file',
    },
    'set-var': {
      kind: 'texts',
      valueName: 'name=value',
      description: 'The value of a template variable of the queue; repeat it for each',
    },
    resource: { kind: 'string', short: 'r', description: 'What runs it; the queue decides in the end' },
    'resource-args': {
      kind: 'string',
      short: 'R',
      valueName: 'json',
      description: 'Settings by resource in place of those of the queue, as JSON or a file',
    },
    build: {
      kind: 'boolean',
      short: 'b',
      description: 'Build an image of the job or the repository here, and queue a job of that image',
    },
    repository: {
      kind: 'string',
      description: 'Where images that are built are pushed to, such as registry.example.com/team/jobs',
    },
    author: { kind: 'string', description: 'The user name that the run is made for' },
    sweep: { kind: 'string', description: 'The sweep that the run belongs to' },
    wait: { kind: 'boolean', short: 'w', description: 'Wait until the run has ended' },
    timeout: {
      kind: 'integer',
      valueName: 'seconds',
      minimum: 1,
      description: `How long to wait; after that, the exit code is ${exitCodes.pending.code} (default as long as it takes)`,
    },
    'exit-status': { kind: 'boolean', description: 'Fail if the run failed, with --wait' },
  },
  jsonFields: queuedRunJsonFields,
  examples: [
    { title: 'An image on a queue of your default entity', command: 'launch add --image busybox -q gpu -p vision' },
    {
      title: 'With values for the queue, first in line',
      command: 'launch add -d busybox -q gpu -p vision --set-var gpus=2 --priority critical',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, json }, context) {
    if (!flags.wait && (flags.timeout !== undefined || flags['exit-status'])) {
      throw new CliError('The flags --timeout and --exit-status need --wait.');
    }
    if (json !== null && flags.wait) throw new CliError('The flags --json and --wait exclude each other.');
    const { io, stdout, stderr } = context;
    const { signal } = io;
    const queue = readQueue(flags.queue);
    const config = flags.config === undefined ? undefined : await readJsonOption(io, 'config', flags.config);
    const typed: LaunchAddOptions = {
      job: flags.job,
      dockerImage: flags.image,
      uri: flags.uri,
      queueName: queue.name,
      projectQueue: flags['project-queue'],
      // The library knows the names, and which numbers there are.
      priority: (/^\d+$/.test(flags.priority ?? '') ? Number(flags.priority) : flags.priority) as
        | LaunchPriority
        | undefined,
      ...(await readPlace(flags)),
      name: flags.name,
      runId: flags['run-id'],
      version: flags.version,
      entryPoint: flags['entry-point'] === undefined ? undefined : splitWords(flags['entry-point']),
      config: queue.entity === '' ? config : { ...config, queue_entity: queue.entity },
      resource: flags.resource,
      resourceArgs:
        flags['resource-args'] === undefined
          ? undefined
          : await readJsonOption(io, 'resource-args', flags['resource-args']),
      build: flags.build,
      repository: flags.repository,
      author: flags.author,
      sweepId: flags.sweep,
    };
    const api = await context.api();
    const { launchAdd } = await import('@wandb-ts/launch');
    const templateVariables = await readVariables(api, typed, flags['set-var'], signal);
    const onBuildOutput = (text: string): void => stderr.write(stderr.isTty ? printableLines(text) : text);
    const building = { onBuildOutput, environment: io.environment };
    const queued = await launchAdd({ ...typed, templateVariables }, { api, signal, ...building });
    if (json !== null) return writeJson(stdout, pickFields({ ...queued }, json));
    const place = queued.projectQueue === 'model-registry' ? '' : `${queued.projectQueue}/`;
    const message = `Added run to queue ${printable(place + queued.queueName)}.`;
    if (!flags.wait) return stdout.line(stdout.isTty ? `${message} Its item is ${queued.id}.` : queued.id);
    if (stderr.isTty) stderr.line(message);
    await waitForEnd(context, queued, { timeout: flags.timeout, isStrict: flags['exit-status'] });
  },
});

/** Reads `queue` or `entity/queue`; without an entity, the queue is one of the entity of the run. */
function readQueue(typed: string): { readonly entity: string; readonly name: string } {
  const slash = typed.indexOf('/');
  return { entity: typed.slice(0, Math.max(slash, 0)), name: typed.slice(slash + 1) };
}

async function readVariables(
  api: Api,
  { entity, config, queueName, projectQueue }: LaunchAddOptions,
  texts: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<LaunchAddOptions['templateVariables']> {
  if (texts === undefined) return undefined;
  if (projectQueue)
    throw new CliError('The flag --set-var is for queues of model-registry: leave --project-queue out.');
  const { resolveEntity } = await import('@wandb-ts/core');
  const { readTemplateValues } = await import('@wandb-ts/launch');
  const configured = config?.['queue_entity'] ?? entity ?? config?.['entity'];
  const owner = await resolveEntity(api.client, typeof configured === 'string' ? configured : null, { signal });
  return readTemplateValues(api.runQueue(owner, queueName ?? ''), texts, { signal });
}

async function waitForEnd(
  { io, stdout, stderr }: CommandContext,
  queued: QueuedRun,
  { timeout, isStrict }: { readonly timeout: number | undefined; readonly isStrict: boolean },
): Promise<void> {
  let shown: string | undefined;
  const onState = (state: string): void => {
    if (stderr.isTty && state !== shown) stderr.line(stderr.style('dim', `It is ${state}`));
    shown = state;
  };
  const timeoutMs = timeout === undefined ? undefined : timeout * 1_000;
  const [{ WaitTimeoutError }, { LaunchError }] = await Promise.all([
    import('@wandb-ts/core'),
    import('@wandb-ts/launch'),
  ]);
  const run = await queued.waitUntilFinished({ timeoutMs, onState, signal: io.signal }).catch((error: unknown) => {
    const isPending = WaitTimeoutError.is(error);
    if (!isPending && !LaunchError.is(error)) throw error;
    throw new CliError(error.message, {
      cause: error,
      exitCode: isPending ? exitCodes.pending.code : undefined,
      next: `wandb-ts queue-item view ${queued.queueEntity}/${queued.queueName} ${queued.id}`,
    });
  });
  const path = `${run.entity}/${run.project}/${run.id}`;
  const { text, style } = stateCell(run);
  const state = style === undefined ? text : stdout.style(style, text);
  stdout.line(stdout.isTty ? `${printable(run.name)} (${path}) is ${state}.` : `${path}\t${text}`);
  if (isStrict && run.state !== 'finished') {
    throw new CliError(`The run ${path} is ${run.state}.`, { next: `wandb-ts run logs ${path} --last 50` });
  }
}
