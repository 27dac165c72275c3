import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import type { Artifact } from '../artifacts/artifact.js';
import type { LaunchPriority } from '../run-queues/push-run-spec.js';
import type { QueuedRun } from '../run-queues/queued-run.js';
import type { JobFile, JobSourceType } from './job-file.js';
import type { TypeTree } from './type-tree.js';

/** Options of {@link job}. */
export interface JobOptions extends RequestOptions {
  /**
   * A folder to download the files of the job to. Without one nothing is written to this machine: the job is read from the
   * server. @defaultValue none
   */
  readonly path?: string | undefined;
}

/** Options of {@link Job.call}. */
export interface JobCallOptions extends RequestOptions {
  /** The project of the run. @defaultValue the project of the job */
  readonly project?: string | null | undefined;
  /** The entity of the run, and of the queue. @defaultValue the entity of the job */
  readonly entity?: string | null | undefined;
  /** The queue. @defaultValue `default` */
  readonly queue?: string | null | undefined;
  /** What runs the job. @defaultValue that of the queue */
  readonly resource?: string | null | undefined;
  /** Settings by resource, such as `{ kubernetes: { … } }`, in place of those of the queue. @defaultValue the queue's */
  readonly resourceArgs?: Readonly<Record<string, unknown>> | null | undefined;
  /** Values of the queue's template variables. @defaultValue none are sent */
  readonly templateVariables?: Readonly<Record<string, number | string>> | null | undefined;
  /** The project of the queue. @defaultValue `model-registry` */
  readonly projectQueue?: string | null | undefined;
  /** Needs a queue with priorities. @defaultValue none is sent */
  readonly priority?: LaunchPriority | null | undefined;
}

/** What a job was made of. */
export interface JobRecord {
  readonly client: Client;
  /** As it was asked for. */
  readonly name: string;
  readonly artifact: Artifact;
  readonly file: JobFile;
  readonly path: string | null;
  readonly requirements: string | null;
}

/** A job: code or an image with the configurations that it takes. Read one with `api.job()`, and queue it with {@link Job.call}. */
export class Job {
  /** The name as it was asked for: `entity/project/job:alias`. */
  readonly name: string;
  /** The version of the artifact that is the job. */
  readonly artifact: Artifact;
  /** The folder with the files of the job; null when it was read without one. */
  readonly path: string | null;
  /** Where the code is: a repository (`repo`), an `artifact` with code, or an `image`. */
  readonly sourceType: JobSourceType;
  /** The block `source` of the job's file, in W&B's form. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The version of Python that the job was made for; null when it does not say. */
  readonly runtime: string | null;
  /** The configurations that the job takes; null when nobody knows. */
  readonly inputTypes: TypeTree | null;
  /** What runs of the job have as summary; null when nobody knows. */
  readonly outputTypes: TypeTree | null;
  /**
   * Whether the job was made by hand and has not run yet, so that nobody knows which configurations it takes.
   */
  readonly isPartial: boolean;
  /** The packages that the job was made with, in pip's form; null when it does not say. */
  readonly requirements: string | null;

  readonly #client: Client;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #ownEntryPoint: readonly string[];
  #entryPoint: readonly string[] | null = null;

  /** Wraps what was read. Jobs come from `api.job()`. */
  constructor({ client, name, artifact, file, path, requirements }: JobRecord) {
    this.#client = client;
    this.#fields = file.fields;
    this.#ownEntryPoint = file.entryPoint;
    this.name = name;
    this.artifact = artifact;
    this.path = path;
    this.sourceType = file.sourceType;
    this.source = file.source;
    this.runtime = file.runtime;
    this.inputTypes = file.inputTypes;
    this.outputTypes = file.outputTypes;
    this.isPartial = file.isPartial;
    this.requirements = requirements;
  }

  /** The entity that the job belongs to. */
  get entity(): string {
    return this.artifact.entity;
  }

  /** The project that the job belongs to. */
  get project(): string {
    return this.artifact.project;
  }

  /** The program and its first arguments: those of {@link Job.setEntrypoint}, or else the job's own. */
  get entryPoint(): readonly string[] {
    return this.#entryPoint ?? this.#ownEntryPoint;
  }

  /**
   * Sets the program and its first arguments of later calls, in place of the job's own. The job itself stays as it is.
   * @throws {@link ValidationError} unless it is a list of strings with at least one.
   */
  setEntrypoint(entrypoint: readonly string[]): void {
    if (
      !Array.isArray(entrypoint) ||
      entrypoint.length === 0 ||
      !entrypoint.every((word) => typeof word === 'string')
    ) {
      throw new ValidationError('The entry point must be a list of strings, the program first.');
    }
    this.#entryPoint = [...entrypoint];
  }

  /** What the file of the job says, without what only programs need. */
  describe(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#fields).filter(([key]) => !key.startsWith('_')));
  }

  /**
   * Puts the job on a queue. An agent that serves the queue runs it with the configuration.
   *
   * The configuration must have every key that the job takes, no other, and values of their types; a job that has not run yet
   * takes any, with a warning event. Logged artifacts in it become references.
   *
   * @throws {@link ValidationError} naming what does not fit, and for artifacts that are not logged. Nothing is sent then.
   * @throws {@link LaunchError} when the queue does not take it, {@link UnsupportedError} when the server has no priorities or
   * template variables.
   * @example
   * const job = await api.job('team/vision/train:latest');
   * const queued = await job.call({ lr: 0.1 }, { queue: 'gpu' });
   * const run = await queued.waitUntilFinished();
   */
  async call(config: object, options?: JobCallOptions): Promise<QueuedRun> {
    const { callJob } = await import('../later-launch.js');
    return callJob(this.#client, this, { config, entryPoint: this.#entryPoint }, options);
  }

  /** What is known without a request. */
  toJSON(): Record<string, unknown> {
    const { name, entity, project, sourceType, source, entryPoint, runtime, isPartial } = this;
    return { name, entity, project, sourceType, source, entryPoint, runtime, isPartial };
  }

  /** A short description, such as `<Job team/vision/train:latest>`. */
  toString(): string {
    return `<Job ${this.name}>`;
  }
}

/**
 * Reads a job.
 *
 * @param name - `entity/project/job:alias`, with a version such as `v3` or an alias.
 * @throws {@link ValidationError} for a name in another form; nothing is sent then.
 * @throws {@link NotFoundError} when there is no such job, {@link UnexpectedResponseError} when its file cannot be read.
 * @example const job = await api.job('team/vision/train:latest');
 */
export async function job(client: Client, name: string, options?: JobOptions): Promise<Job> {
  const { loadJob } = await import('../later-launch.js');
  return new Job(await loadJob(client, name, options));
}
