/** An object of a run spec. */
export type SpecObject = Readonly<Record<string, unknown>>;

/** Where the code of a job comes from. */
export type JobOrigin =
  /** A job artifact: `entity/project/name:alias`. */
  | { readonly kind: 'job'; readonly job: string }
  /** A container image. */
  | { readonly kind: 'image'; readonly image: string }
  /** The command of a sweep scheduler, which needs no code. */
  | { readonly kind: 'scheduler' };

/** What whoever queued the job changes about it. */
export interface JobOverrides {
  /** Arguments behind the entry point. */
  readonly args: readonly string[];
  /** The configuration that the run gets. */
  readonly runConfig: SpecObject;
  /** The command in place of the job's own; null to keep that. */
  readonly entryPoint: readonly string[] | null;
  /** Artifacts by slot. */
  readonly artifacts: SpecObject;
  /** Changes of configuration files by path. */
  readonly files: SpecObject;
  /** A Dockerfile below the code. */
  readonly dockerfile: string | null;
  /** A folder below the code to work in. */
  readonly workingDir: string | null;
}

/** One item of a queue, read. */
export interface LaunchJob {
  /** The id of the item. */
  readonly itemId: string;
  readonly queueName: string;
  /** The entity that owns the queue. */
  readonly queueEntity: string;
  /** The run spec, without the API key that the server put into it. */
  readonly spec: SpecObject;
  /** The API key for the run, which the server chose; null means the agent's own. Not enumerable. */
  readonly apiKey: string | null;
  readonly origin: JobOrigin;
  readonly isScheduler: boolean;
  /** Where the run goes. */
  readonly entity: string;
  /** In lower case; empty when the spec has an empty one. */
  readonly project: string;
  readonly runId: string;
  /** The name that people see; null lets the server make one up. */
  readonly name: string | null;
  readonly author: string | null;
  readonly sweepId: string | null;
  /** How often the run was started again after its machine was taken away. */
  readonly resumeCount: number;
  /** What runs the job, such as `local-process`. */
  readonly resource: string;
  /** By resource, without the `builder` block of the job's own, and before macros. */
  readonly resourceArgs: SpecObject;
  /** The image to build on for machines with accelerators; null for none. */
  readonly acceleratorBaseImage: string | null;
  /** The image to put code into where no images are built; null leaves the choice to the agent. */
  readonly baseImage: string | null;
  /** The user that a built image runs as. */
  readonly userId: number;
  readonly pythonVersion: string | null;
  readonly overrides: JobOverrides;
}

/** What a queue gives out. */
export interface QueueItem {
  readonly itemId: string;
  readonly queueName: string;
  readonly queueEntity: string;
  readonly spec: unknown;
}
