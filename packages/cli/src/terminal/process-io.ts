import { InterruptedError, OutputClosedError } from '../failure/cli-error.js';
import type { InputStream, Io, OutputStream } from './io.js';

/** What is used of a Node.js process. */
export type ProcessLike = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'cwd' | 'once'>;

/**
 * The streams, environment and signals of a process. The first Ctrl-C (or a termination signal) aborts the command so
 * that it can clean up; the second ends the process at once.
 */
export function processIo(process: ProcessLike): Io {
  const controller = abortByInterrupt(process);
  return {
    stdout: outputStream(process.stdout, controller),
    stderr: outputStream(process.stderr, controller),
    stdin: inputStream(process),
    environment: process.env,
    workingDirectory: process.cwd(),
    signal: controller.signal,
    nextInterrupt: () => abortByInterrupt(process).signal,
    now: () => new Date(),
  };
}

function abortByInterrupt(process: ProcessLike): AbortController {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(new InterruptedError(`Interrupted by ${name}.`)));
  }
  return controller;
}

function outputStream(stream: NodeJS.WriteStream, controller: AbortController): OutputStream {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    controller.abort(error.code === 'EPIPE' ? new OutputClosedError('The reader of the output is gone.') : error);
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    isTty: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

/** The standard input is opened when it is first used: an open one keeps a process alive. */
function inputStream(process: ProcessLike): InputStream {
  return {
    get isTty() {
      return process.stdin.isTTY === true;
    },
    readLine: async (signal) => {
      const { createInterface } = await import('node:readline');
      signal.throwIfAborted();
      const lines = createInterface({ input: process.stdin });
      try {
        return await new Promise<string | null>((resolve, reject) => {
          lines.once('line', resolve);
          lines.once('close', () => resolve(null));
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      } finally {
        lines.close();
      }
    },
    lines: async function* (signal) {
      const { createInterface } = await import('node:readline');
      const lines = createInterface({ input: process.stdin, signal });
      try {
        yield* lines;
      } finally {
        lines.close();
      }
      signal.throwIfAborted();
    },
  };
}
