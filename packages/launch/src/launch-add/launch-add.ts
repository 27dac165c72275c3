import { type Client, createClient, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import {
  defaultQueueName,
  pushRunSpec,
  QueuedRun,
  queueProject,
  type RunSpec,
  readPriority,
  withoutApiKey,
} from '@wandb-ts/public-api/run-queues';
import { buildJobImage, checkBuild } from './build-job-image.js';
import { buildRunSpec } from './build-run-spec.js';
import { findJob } from './find-job.js';
import { checkOptions, type LaunchAddOptions } from './launch-add-options.js';

/** What `launchAdd` talks to the server with, and its limits. */
export interface LaunchAddContext extends RequestOptions {
  /** The connection. @defaultValue that of `api`, or one that the environment configures */
  readonly client?: Client | undefined;
  /** An `Api` whose connection is used. */
  readonly api?: { readonly client: Client } | undefined;
  /** Takes what the builder writes while an image is built, as it comes. @defaultValue nobody */
  readonly onBuildOutput?: ((text: string) => void) | undefined;
  /** The longest time for the build of an image, in milliseconds. @defaultValue 3,600,000 */
  readonly buildTimeoutMs?: number | undefined;
  /** The environment of git and of the builder. @defaultValue that of the process */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Puts a job, a container image, a Git repository or a run of W&B, to be run again, on a queue. An agent that serves the
 * queue runs it.
 *
 * @returns the item of the queue; wait for its run with `waitUntilRunning` and `waitUntilFinished`.
 * @throws {@link ValidationError} for options that do not exist or have another form, {@link LaunchError} when they name no
 * source or several, when the job cannot be read, and when the queue does not take the item, with what the server said as
 * `cause`. Nothing is queued then.
 * @throws {@link UnsupportedError} when the server has no priorities or no template variables, and for `build` outside of Node.js.
 * @throws {@link CommError} when the viewer's default entity or the queues of the entity cannot be read.
 *
 * @example
 * const queued = await launchAdd({ job: 'team/vision/train:latest', queueName: 'gpu', config: { overrides: { run_config: { lr: 0.1 } } } });
 * const run = await queued.waitUntilFinished();
 */
export async function launchAdd(options: LaunchAddOptions, context: LaunchAddContext = {}): Promise<QueuedRun> {
  checkOptions(options);
  if (options.build) checkBuild(options);
  const { client: given, api, onBuildOutput, buildTimeoutMs, environment, ...request } = context;
  const priority = options.priority ?? null;
  const number = priority === null ? null : readPriority(priority);
  const client = given ?? api?.client ?? createClient();
  const draft = buildRunSpec(await withoutUri(client, options, request));
  const entity = draft.entity ?? (await resolveEntity(client, null, request));
  const { job, queue_entity: queueEntity } = draft.runSpec;
  const path = typeof job === 'string' && job !== '' ? await findJob(client, job, request) : null;
  const asked: RunSpec = { ...draft.runSpec, entity, ...(path !== null && { job: path }) };
  for (const message of draft.warnings) client.emit({ type: 'warning', message });
  const building = { isNamed: !options.uri, onBuildOutput, buildTimeoutMs, environment, ...request };
  const runSpec = options.build ? await buildJobImage(client, asked, building) : asked;
  const queue = {
    entity: typeof queueEntity === 'string' && queueEntity !== '' ? queueEntity : entity,
    queueName: options.queueName || options.queue || defaultQueueName,
    projectQueue: options.projectQueue || queueProject,
  };
  const pushed = await pushRunSpec(
    client,
    {
      ...queue,
      runSpec,
      templateVariables: draft.templateVariables ?? undefined,
      priority: number ?? undefined,
    },
    request,
  );
  return new QueuedRun(client, {
    entity,
    project: String(runSpec['project']),
    queueName: queue.queueName,
    projectQueue: queue.projectQueue,
    queueEntity: queue.entity,
    runQueueItemId: pushed.itemId,
    priority: number,
    runSpec: withoutApiKey(withEffective(runSpec, pushed.runSpec)),
  });
}

/** The options with a job or an image in place of a URI. */
async function withoutUri(
  client: Client,
  options: LaunchAddOptions,
  request: RequestOptions,
): Promise<LaunchAddOptions> {
  const { uri } = options;
  if (!uri) return options;
  const { resolveUri } = await import('../sources/resolve-uri.js');
  return resolveUri(client, { ...options, uri }, request);
}

/** A run spec with the resource and its settings as the queue decided them, where the server tells. */
function withEffective(runSpec: RunSpec, answered: RunSpec | null): RunSpec {
  const { resource, resource_args } = answered ?? {};
  return { ...runSpec, ...(resource ? { resource } : {}), ...(resource_args ? { resource_args } : {}) };
}
