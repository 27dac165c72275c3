import { ValidationError } from '@wandb-ts/core';
import type { LaunchPriority } from '@wandb-ts/public-api/run-queues';
import { isRecord } from '../records.js';

/** What to run, where, and on which queue. Exactly one of `uri`, `job` and `dockerImage` is needed, here or in `config`. */
export interface LaunchAddOptions {
  /** The URI of a run of W&B, which is run again, of a job of W&B, or of a Git repository. @defaultValue none */
  readonly uri?: string | null | undefined;
  /**
   * A job, such as `team/vision/train:latest`, or its page. It is looked up before anything is queued, and queued by its
   * whole path. @defaultValue none
   */
  readonly job?: string | null | undefined;
  /**
   * A run spec in W&B's form to start from. It is not changed; all its keys are sent. Settings of the run are in
   * `overrides.run_config`, arguments in `overrides.args`. @defaultValue `{}`
   */
  readonly config?: Readonly<Record<string, unknown>> | null | undefined;
  /** Values of the queue's template variables; they win over `config.template_variables`. @defaultValue none are sent */
  readonly templateVariables?: Readonly<Record<string, number | string>> | null | undefined;
  /** The project of the run. @defaultValue `config.project`, that of a job `entity/project/name`, or `uncategorized` */
  readonly project?: string | null | undefined;
  /** The entity of the run. @defaultValue `config.entity`, the configured entity, or the viewer's default entity */
  readonly entity?: string | null | undefined;
  /** The queue. @defaultValue `default`, which is created where it is missing */
  readonly queueName?: string | null | undefined;
  /** Another word for `queueName`. */
  readonly queue?: string | null | undefined;
  /** What runs the job. `config.resource` wins, and the queue decides in the end. @defaultValue the queue's */
  readonly resource?: string | null | undefined;
  /** The program and its first arguments. @defaultValue the job's; of a Git repository `python main.py` */
  readonly entryPoint?: readonly string[] | null | undefined;
  /** The name of the run that people see. @defaultValue one that the server makes up */
  readonly name?: string | null | undefined;
  /** The commit, branch or tag of a Git repository. @defaultValue its branch `main`, or else `master` */
  readonly version?: string | null | undefined;
  /** A container image to run in place of a job. @defaultValue none */
  readonly dockerImage?: string | null | undefined;
  /** The project of the queue. @defaultValue `model-registry` */
  readonly projectQueue?: string | null | undefined;
  /**
   * Settings by resource, such as `{ kubernetes: { … } }`. They replace `config.resource_args` and the queue's settings.
   * @defaultValue the queue's
   */
  readonly resourceArgs?: Readonly<Record<string, unknown>> | null | undefined;
  /** The id of the run. @defaultValue one that the agent makes up */
  readonly runId?: string | null | undefined;
  /**
   * Whether to build an image of the job or the `uri` on this machine, make a job of that image, and queue this one. It needs a
   * queue, and docker, podman or buildah, as `config.builder.type` may say. @defaultValue false
   */
  readonly build?: boolean | null | undefined;
  /**
   * Where images that are built are pushed to, without a tag, such as `registry.example.com/team/jobs`.
   * @defaultValue the agent's; with `build`, that of `config.builder.destination` or `config.registry.uri`
   */
  readonly repository?: string | null | undefined;
  /** The sweep that the run belongs to. @defaultValue none */
  readonly sweepId?: string | null | undefined;
  /** The user name that the run is made for. @defaultValue none */
  readonly author?: string | null | undefined;
  /**
   * 0 is first, so `critical`, then `high` (1), `medium` (2) and `low` (3). Needs a queue with priorities.
   * @defaultValue none is sent; servers take medium then
   */
  readonly priority?: LaunchPriority | null | undefined;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextList: Check = (value) => Array.isArray(value) && value.every(isText);

const checks: Readonly<Record<keyof LaunchAddOptions, readonly [string, Check]>> = {
  uri: ['a string', isText],
  job: ['a string', isText],
  config: ['an object', isRecord],
  templateVariables: ['an object', isRecord],
  project: ['a string', isText],
  entity: ['a string', isText],
  queueName: ['a string', isText],
  queue: ['a string', isText],
  resource: ['a string', isText],
  entryPoint: ['a list of strings', isTextList],
  name: ['a string', isText],
  version: ['a string', isText],
  dockerImage: ['a string', isText],
  projectQueue: ['a string', isText],
  resourceArgs: ['an object', isRecord],
  runId: ['a string', isText],
  build: ['true or false', (value) => typeof value === 'boolean'],
  repository: ['a string', isText],
  sweepId: ['a string', isText],
  author: ['a string', isText],
  priority: ['a number or a name', (value) => typeof value === 'number' || isText(value)],
};

/** Checks the form of options. @throws {@link ValidationError} for an unknown option, and for one of another type */
export function checkOptions(options: LaunchAddOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof LaunchAddOptions] : undefined;
    if (check === undefined) {
      throw new ValidationError(`launchAdd has no option ${name}. There are: ${Object.keys(checks).join(', ')}.`);
    }
    const [form, fits] = check;
    if (value !== undefined && value !== null && !fits(value)) {
      throw new ValidationError(`The option ${name} of launchAdd must be ${form}.`);
    }
  }
  const { queue, queueName } = options;
  if (queue && queueName && queue !== queueName) {
    throw new ValidationError('The options queue and queueName of launchAdd are two words for one thing: give one.');
  }
}
