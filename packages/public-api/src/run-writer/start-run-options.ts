import { type Client, fallbackProject, ValidationError } from '@wandb-ts/core';
import { checkProjectName } from '../projects/project-name.js';
import { checkPathPart, checkRunId } from '../runs/run-id.js';

/** A step of a run. */
export interface RunMoment {
  /** The id of the run. */
  readonly runId: string;
  /** The last step of the rows that are kept. */
  readonly step: number;
}

/** Options of `startRun`. */
export interface StartRunOptions {
  /** The run id, at most 128 characters. @defaultValue eight random letters and digits */
  readonly id?: string | undefined;
  /**
   * What to do with a run of that `id`: `never` refuses one that has started, `allow` continues it behind its last row,
   * `must` refuses to make a new one. These need `id`. `auto` is `allow`, and without `id` it continues the run of a process
   * that was started with `auto` in the same `directory` and did not finish with exit code 0; it is noted in
   * `wandb/wandb-resume.json`, as by wandb for Python. @defaultValue `never`
   */
  readonly resume?: 'never' | 'allow' | 'must' | 'auto' | undefined;
  /**
   * Begins a new run with the rows of another one of the project up to a step; its own rows follow that. The configuration is
   * not taken over. A server that does not know of it begins an empty run at the next step.
   */
  readonly forkFrom?: RunMoment | undefined;
  /** Rewinds a run to a step and continues it from there: later rows are deleted, and the summary is computed again. */
  readonly rewindTo?: RunMoment | undefined;
  /** The owning entity. @defaultValue the configured entity, or the viewer's default one */
  readonly entity?: string | undefined;
  /**
   * The project, at most 128 characters without `/`, `\\`, `#`, `?`, `%` and `:`; it is created if it does not exist.
   * @defaultValue the configured project, or `uncategorized`
   */
  readonly project?: string | undefined;
  /** The name that people see. @defaultValue one that the server generates */
  readonly name?: string | undefined;
  /** Longer notes, Markdown. */
  readonly notes?: string | undefined;
  /** Labels, 1 to 64 characters each. Those of a resumed run are replaced. */
  readonly tags?: readonly string[] | undefined;
  /** The group that the run belongs to. */
  readonly group?: string | undefined;
  /** What kind of work the run does, such as `train` or `eval`. */
  readonly jobType?: string | undefined;
  /** Configuration by key. It joins that of a resumed run, and wins. */
  readonly config?: object | undefined;
  /** Ends the start; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long rows are gathered before they are sent, in milliseconds; `Infinity` waits for a flush. @defaultValue 1,000 */
  readonly flushIntervalMs?: number | undefined;
  /** How long nothing is sent before the server is told that the run is alive, in milliseconds, at least 1,000. @defaultValue 30,000 */
  readonly heartbeatIntervalMs?: number | undefined;
  /**
   * How much unsent data the run may hold, in bytes of UTF-8 as they are sent. `log` and `writeConsole`
   * then throw {@link RunBufferFullError}. @defaultValue 67,108,864 (64 MiB)
   */
  readonly maxBufferedBytes?: number | undefined;
  /**
   * Where the run goes: `online` to the server; `offline` to the log on disk, to be sent later by `syncRun` or
   * `wandb-ts run sync`; `disabled` nowhere. @defaultValue WANDB_MODE, or `online`
   */
  readonly mode?: 'online' | 'offline' | 'disabled' | undefined;
  /**
   * Whether what is logged is also written to a log on disk, before anything else happens to it, so that the end of the process
   * loses nothing: `until-sent` removes it once the server has everything, `keep` leaves it, `none` writes none. Runtimes without
   * files have none. @defaultValue `until-sent`, or `keep` when the run is offline
   */
  readonly log?: 'until-sent' | 'keep' | 'none' | undefined;
  /** Where the folder `wandb` with the log is made. @defaultValue WANDB_DIR, or the working directory */
  readonly directory?: string | undefined;
  /**
   * Whether what this process writes to its standard output and error streams also becomes the console output of the run, until
   * its end. What is written while events of the client are told does not. Node.js, Deno and Bun only. @defaultValue false
   */
  readonly captureConsole?: boolean | undefined;
  /**
   * Measures the process and the machine while the run goes on: CPU, memory, disk and network, under the names of wandb for Python
   * such as `system.cpu` and `system.proc.memory.rssMB`. They are read by `run.history({ stream: 'system' })`. `intervalMs` lies
   * between two measurements, at least 100. Node.js, Deno and Bun only. @defaultValue none
   */
  readonly systemMetrics?: { readonly intervalMs: number } | undefined;
  /** Longest wait of `flush` and `finish`, in milliseconds; `Infinity` waits on. @defaultValue 300,000 */
  readonly uploadTimeoutMs?: number | undefined;
  /**
   * Read for WANDB_MODE and WANDB_DIR, and for what a launch agent decides about the run: its id, entity, project and
   * configuration then win over these options.
   * @defaultValue the process's environment
   */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** @throws {@link ValidationError} for the first option that cannot be used. */
export function checkStartRunOptions(options: StartRunOptions): void {
  const { id, resume, tags } = options;
  if (id !== undefined) {
    checkRunId(id, 'id');
  } else if (resume !== undefined && resume !== 'auto') {
    throw new ValidationError('resume needs the id of the run.');
  }
  checkChoice(resume, 'resume', ['never', 'allow', 'must', 'auto']);
  checkBranch(options);
  if (tags?.some((tag) => tag.length < 1 || tag.length > 64)) {
    throw new ValidationError('A tag must have 1 to 64 characters.');
  }
  checkChoice(options.mode, 'mode', ['online', 'offline', 'disabled']);
  checkChoice(options.log, 'log', ['until-sent', 'keep', 'none']);
  checkPathPart(options.entity, 'entity');
  checkLimit(options.flushIntervalMs, 'flushIntervalMs');
  checkLimit(options.heartbeatIntervalMs, 'heartbeatIntervalMs', 1_000);
  checkLimit(options.maxBufferedBytes, 'maxBufferedBytes', 1);
  checkLimit(options.uploadTimeoutMs, 'uploadTimeoutMs');
  if (options.systemMetrics !== undefined)
    checkLimit(options.systemMetrics.intervalMs, 'systemMetrics.intervalMs', 100);
}

/**
 * The project of the options or of the configuration.
 * @throws {@link ValidationError} when it has no name that wandb 0.20.1 takes.
 */
export function chooseProject(client: Client, options: StartRunOptions): string {
  const project = options.project ?? client.settings.project ?? fallbackProject;
  checkProjectName(project);
  return project;
}

function checkBranch({ id, resume, forkFrom, rewindTo }: StartRunOptions): void {
  if ([resume, forkFrom, rewindTo].filter((option) => option !== undefined).length > 1) {
    throw new ValidationError('Give only one of resume, forkFrom and rewindTo: each says where the run begins.');
  }
  for (const [name, moment] of Object.entries({ forkFrom, rewindTo })) {
    if (moment === undefined) continue;
    checkRunId(moment.runId, `${name}.runId`);
    if (!Number.isSafeInteger(moment.step) || moment.step < 0) {
      throw new ValidationError(`${name}.step must be a whole number from 0, not ${moment.step}.`);
    }
  }
  if (forkFrom !== undefined && forkFrom.runId === id) {
    throw new ValidationError('A run cannot begin with its own rows. Use rewindTo to take it back.');
  }
  if (rewindTo !== undefined && id !== undefined && rewindTo.runId !== id) {
    throw new ValidationError(`rewindTo names the run ${rewindTo.runId}, and id ${id}.`);
  }
}

function checkChoice(value: string | undefined, name: string, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new ValidationError(`${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}.`);
}

/** @throws {@link ValidationError} when a limit is given and not a number from the minimum. */
export function checkLimit(value: number | undefined, name: string, min = 0): void {
  if (value !== undefined && !(typeof value === 'number' && value >= min)) {
    throw new ValidationError(`${name} must be a number from ${min}, not ${String(value)}.`);
  }
}
