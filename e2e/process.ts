import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** How to start a process. */
export interface ProcessOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** After so many milliseconds the process is killed with everything that it started. @defaultValue 60,000 */
  readonly timeoutMs?: number;
}

/** What a process wrote before it ended by itself. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command to its end.
 *
 * @throws Error with the end of its output when it exits with another code than 0, is killed, or takes too long.
 */
export async function run(command: string, parameters: readonly string[], options: ProcessOptions): Promise<Output> {
  const child = start(command, parameters, options);
  const output = { stdout: '', stderr: '' };
  child.stdin.end();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk;
  });
  const end = await ended(child);
  if (end === 'exit code 0') return output;
  const line = [command, ...parameters].join(' ');
  throw new Error(`${line}: ${end}\n${lastLines(output.stdout)}${lastLines(output.stderr)}`);
}

/** A process that answers requests until it is told to end. */
export interface Service {
  /** The line by which it said that it is ready. */
  readonly line: string;
  /** Everything that it wrote so far. */
  readonly output: () => string;
  /** Asks it to end as Ctrl-C does, and gives how it ended. */
  stop(): Promise<string>;
}

/**
 * Starts a command that keeps running, and waits for its first line on standard output.
 *
 * @throws Error with its output when it ends before.
 */
export async function serve(command: string, parameters: readonly string[], options: ProcessOptions): Promise<Service> {
  const child = start(command, parameters, options);
  const end = ended(child);
  let output = '';
  const ready = new Promise<string>((resolve) => {
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      output += chunk;
      const [line, rest] = stdout.split('\n', 2);
      if (line !== undefined && rest !== undefined) resolve(line);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  });
  const early = end.then((how) => {
    throw new Error(`${[command, ...parameters].join(' ')}: ${how}\n${lastLines(output)}`);
  });
  early.catch(() => undefined);
  return {
    line: await Promise.race([ready, early]),
    output: () => output,
    stop: () => {
      child.kill('SIGINT');
      return end;
    },
  };
}

const running = new Set<ChildProcessWithoutNullStreams>();
const timedOut = new WeakSet<ChildProcessWithoutNullStreams>();
process.once('exit', () => {
  for (const child of running) killGroup(child);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function start(
  command: string,
  parameters: readonly string[],
  { directory, environment, timeoutMs = 60_000 }: ProcessOptions,
): ChildProcessWithoutNullStreams {
  // A process group of its own, so that nothing that the process started outlives it.
  const child = spawn(command, parameters, { cwd: directory, env: { ...environment }, detached: true });
  const timer = setTimeout(() => {
    timedOut.add(child);
    killGroup(child);
  }, timeoutMs);
  running.add(child);
  for (const event of ['error', 'close'] as const) {
    child.once(event, () => {
      clearTimeout(timer);
      running.delete(child);
    });
  }
  return child;
}

function ended(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      if (timedOut.has(child)) resolve('killed because it took too long');
      else resolve(signal === null ? `exit code ${code}` : `ended by ${signal}`);
    });
  });
}

function killGroup({ pid }: ChildProcessWithoutNullStreams): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It ended in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function lastLines(text: string): string {
  return text.split('\n').slice(-40).join('\n');
}
