import { type ChildProcess, spawn } from 'node:child_process';
import { abortable } from '@wandb-ts/core';
import { CapturedOutput } from './captured-output.js';
import { signalGroup } from './process-group.js';
import { notStarted, startChild } from './start-child.js';

/** Options of {@link runTool}. */
export interface ToolOptions {
  readonly directory?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks the command to end; the promise rejects with the signal's reason once it has ended. */
  readonly signal?: AbortSignal | undefined;
  /** How long it has to clean up then, before it is ended by force, in milliseconds. @defaultValue 3,000 */
  readonly stopGraceMs?: number | undefined;
  /** Written to its standard input. @defaultValue nothing */
  readonly input?: string | undefined;
  /** What its output must not show. @defaultValue nothing */
  readonly secrets?: ReadonlyArray<string | null> | undefined;
  /** Takes what it writes to both streams, as it comes. @defaultValue nobody */
  readonly onText?: ((text: string) => void) | undefined;
}

/** How a command ended. */
export interface ToolEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** The last part of standard output. */
  readonly stdout: string;
  /** The last part of standard error. */
  readonly stderr: string;
}

/**
 * Runs a short command, such as one of `git` or `docker`, to its end. No shell reads its words.
 * @throws {@link LaunchError} when the command cannot be started.
 */
export async function runTool(command: string, parameters: readonly string[], options: ToolOptions): Promise<ToolEnd> {
  options.signal?.throwIfAborted();
  const child = startChild(command, () =>
    spawn(command, parameters, {
      cwd: options.directory,
      env: options.environment,
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    }),
  );
  const { secrets, onText } = options;
  const stdout = new CapturedOutput({ secrets, onText });
  const stderr = new CapturedOutput({ secrets, onText });
  child.stdout.on('data', (bytes: Buffer) => stdout.append(bytes));
  child.stderr.on('data', (bytes: Buffer) => stderr.append(bytes));
  // A command that reads nothing closes its input early.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const end = new Promise<ToolEnd>((resolve, reject) => {
    child.once('error', (error) => reject(notStarted(command, error)));
    child.once('close', (exitCode) => {
      stdout.end();
      stderr.end();
      resolve({ exitCode, stdout: stdout.text, stderr: stderr.text });
    });
  });
  try {
    return await abortable(end, options.signal);
  } catch (error) {
    if (child.pid !== undefined && options.signal?.aborted) await stop(child, end, options.stopGraceMs);
    throw error;
  }
}

/** Ends a command and all that it started. Builders unmount their images when they are asked to end, and not when they are killed. */
async function stop(child: ChildProcess, end: Promise<unknown>, graceMs = 3_000): Promise<void> {
  const send = (signal: NodeJS.Signals): boolean => signalGroup(child.pid ?? 0, signal) || child.kill(signal);
  send('SIGTERM');
  const force = setTimeout(send, graceMs, 'SIGKILL');
  await end;
  clearTimeout(force);
  // What it started may go on without it.
  send('SIGKILL');
}
