import { spawn } from 'node:child_process';
import { abortable } from '@wandb-ts/core';
import { CapturedOutput } from './captured-output.js';
import { signalGroup } from './process-group.js';
import { notStarted, startChild } from './start-child.js';

/** Options of {@link runTool}. */
export interface ToolOptions {
  readonly directory?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the command; the promise rejects with the signal's reason once it has ended. */
  readonly signal?: AbortSignal | undefined;
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
    if (child.pid !== undefined && options.signal?.aborted) {
      if (!signalGroup(child.pid, 'SIGKILL')) child.kill('SIGKILL');
      await end;
    }
    throw error;
  }
}
