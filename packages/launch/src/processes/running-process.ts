import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { LaunchError } from '../launch-error.js';
import { CapturedOutput } from './captured-output.js';
import { findExecutable, isBatchFile, searchPath } from './find-executable.js';
import { isGroupRunning, send, signalGroup } from './process-group.js';
import { runTool } from './run-tool.js';
import { notStarted, startChild } from './start-child.js';
import { createMark, findStrays, markVariable } from './stray-processes.js';

/** What to start. */
export interface ProcessOptions {
  /** The command and its arguments. No shell reads them. */
  readonly command: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** How long it has to end by itself once it is asked to, in milliseconds. */
  readonly stopGraceMs: number;
  /** What its output must not show. @defaultValue nothing */
  readonly secrets?: ReadonlyArray<string | null> | undefined;
  /** Whether a cancel also ends what has left its group, where that can be found. @defaultValue false */
  readonly endsStrays?: boolean | undefined;
  /** Takes what it writes, as it comes. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** How a process ended. */
export interface ProcessEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process with all that it starts. */
export interface RunningProcess {
  readonly pid: number;
  /** How it ended; null while it runs. */
  readonly end: ProcessEnd | null;
  /** Whether it was asked to end before it did. */
  readonly isCancelled: boolean;
  /** What it wrote to both streams, in the order in which it wrote it; the last part. */
  readonly output: string;
  /** Waits until it has ended, with all that it started, and its output is complete. */
  wait(): Promise<ProcessEnd>;
  /** Says that its end is wanted, however it comes. */
  markCancelled(): void;
  /** Asks it and all that it started to end, and ends by force what is left after the time of grace. */
  cancel(): Promise<void>;
}

// Handing one pipe to both streams keeps the order of what they carry. Node.js cannot, so a shell does; it reads its own
// script and none of the words behind it, and gives way to the command.
const mergeStreams = 'exec "$@" 2>&1';
/** The shortest and the longest wait between looks at a group, in milliseconds. */
const pollMs = { shortest: 10, longest: 200 };
/** How long a system takes at most to end what it is told to, unless a device holds it, in milliseconds. */
const killMs = 1_000;

/**
 * Starts a process in a group of its own.
 * @throws {@link LaunchError} when there is no such command, or the system does not start it.
 */
export async function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const [name = '', ...parameters] = options.command;
  const { directory, environment, endsStrays = false } = options;
  const mark = endsStrays ? createMark(environment) : null;
  const file = findExecutable(name, { directory, path: searchPath(environment) ?? process.env['PATH'] });
  if (file === null) {
    throw new LaunchError(
      `The command ${JSON.stringify(name)} is not on this machine, or cannot be executed: it is in no folder of PATH.`,
    );
  }
  if (isBatchFile(file)) {
    throw new LaunchError(
      `${file} is a batch file, which only the shell of Windows starts: put "cmd", "/c" before it.`,
    );
  }
  const isPosix = process.platform !== 'win32';
  const [shell, ...words] = isPosix
    ? ['/bin/sh', '-c', mergeStreams, 'sh', file, ...parameters]
    : [file, ...parameters];
  const child = startChild(name, () =>
    spawn(shell ?? file, words, {
      cwd: directory,
      env: mark === null ? environment : { ...environment, [markVariable]: mark },
      detached: isPosix,
      stdio: ['ignore', 'pipe', isPosix ? 'ignore' : 'pipe'],
      windowsHide: true,
    }),
  );
  const process_ = new ChildRun(child, mark, options);
  await process_.started(name);
  return process_;
}

class ChildRun implements RunningProcess {
  readonly #child: ChildProcess;
  readonly #mark: string | null;
  readonly #stopGraceMs: number;
  readonly #output: CapturedOutput;
  readonly #outputEnd: Promise<unknown>;
  readonly #exit: Promise<ProcessEnd>;
  readonly #finished: Promise<ProcessEnd>;
  #end: ProcessEnd | null = null;
  #isCancelled = false;
  #cancellation: Promise<void> | null = null;

  constructor(child: ChildProcess, mark: string | null, options: ProcessOptions) {
    this.#child = child;
    this.#mark = mark;
    this.#stopGraceMs = options.stopGraceMs;
    this.#output = new CapturedOutput({ secrets: options.secrets, onText: options.onText });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => this.#output.append(bytes));
    }
    this.#outputEnd = new Promise((resolve) => child.once('close', resolve));
    this.#exit = new Promise((resolve) => {
      child.once('exit', (exitCode, signal) => {
        this.#end = { exitCode, signal };
        resolve(this.#end);
      });
    });
    this.#finished = this.#exit.then((end) => this.#leaveNothing(end));
  }

  /** @throws {@link LaunchError} when the system did not start it. */
  async started(name: string): Promise<void> {
    const child = this.#child;
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) => reject(notStarted(name, error)));
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get end(): ProcessEnd | null {
    return this.#end;
  }

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  get output(): string {
    return this.#output.text;
  }

  wait(): Promise<ProcessEnd> {
    return this.#finished;
  }

  markCancelled(): void {
    if (this.#end === null) this.#isCancelled = true;
  }

  cancel(): Promise<void> {
    this.markCancelled();
    this.#cancellation ??= this.#stop();
    return this.#cancellation;
  }

  async #stop(): Promise<void> {
    await this.#endAll();
    await this.#finished;
  }

  /** Ends what the process started and left behind, and takes the rest of the output. */
  async #leaveNothing(end: ProcessEnd): Promise<ProcessEnd> {
    await this.#endAll();
    // A process that left the group may still hold the pipe.
    await Promise.race([this.#outputEnd, pause(1_000, undefined, { ref: false })]);
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    this.#output.end();
    return end;
  }

  async #endAll(): Promise<void> {
    if (process.platform === 'win32') return this.#endTree();
    if (!this.#signal('SIGTERM')) return;
    if (await this.#hasEnded(this.#stopGraceMs)) return;
    this.#signal('SIGKILL');
    await this.#hasEnded(killMs);
  }

  /** Windows has neither groups nor signals, but knows what a process that runs has started. */
  async #endTree(): Promise<void> {
    if (this.#end !== null) return;
    const words = ['/pid', String(this.pid), '/t', '/f'];
    await runTool('taskkill', words, { environment: process.env }).catch(() => undefined);
    this.#child.kill();
  }

  /** Sends a signal to all that is to end; false when there is nothing any more. */
  #signal(signal: NodeJS.Signals): boolean {
    const strays = this.#findStrays();
    for (const stray of strays) send(stray, signal);
    return signalGroup(this.pid, signal) || strays.length > 0;
  }

  /** Waits until nothing that is to end runs any more; false when something does after the given time. */
  async #hasEnded(limitMs: number): Promise<boolean> {
    const deadlineMs = performance.now() + limitMs;
    for (let waitMs = pollMs.shortest; ; waitMs = Math.min(waitMs * 2, pollMs.longest)) {
      if (!isGroupRunning(this.pid) && this.#findStrays().length === 0) return true;
      const leftMs = deadlineMs - performance.now();
      if (leftMs <= 0) return false;
      await pause(Math.min(waitMs, leftMs));
    }
  }

  /** A process that ends by itself may leave daemons behind; one that is cancelled may not. */
  #findStrays(): number[] {
    return this.#mark !== null && this.#isCancelled ? findStrays(this.#mark, this.pid) : [];
  }
}
