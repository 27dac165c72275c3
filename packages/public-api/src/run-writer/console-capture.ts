import { UnsupportedError } from '@wandb-ts/core';
import type { ConsoleStream } from './console-lines.js';

/**
 * Also gives to `take` what this process writes to its standard output and error streams, until the returned function is called.
 * What `take` writes itself is not given to it.
 * @throws {@link UnsupportedError} where programs have no such streams.
 */
export function captureConsole(_take: (text: string, stream: ConsoleStream) => void): () => void {
  throw new UnsupportedError('The console can be captured in Node.js, Deno and Bun only.');
}
