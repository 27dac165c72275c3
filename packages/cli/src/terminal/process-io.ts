import { InterruptedError, OutputClosedError } from '../failure/cli-error.js';
import type { Io, OutputStream } from './io.js';

/** What is used of a Node.js process. */
export type ProcessLike = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'cwd' | 'once'>;

/**
 * The streams, environment and signals of a process. The first Ctrl-C (or a termination signal) aborts the command so
 * that it can clean up; the second ends the process at once.
 */
export function processIo(process: ProcessLike): Io {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(new InterruptedError(`Interrupted by ${name}.`)));
  }
  return {
    stdout: outputStream(process.stdout, controller),
    stderr: outputStream(process.stderr, controller),
    environment: process.env,
    workingDirectory: process.cwd(),
    signal: controller.signal,
    now: () => new Date(),
  };
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
