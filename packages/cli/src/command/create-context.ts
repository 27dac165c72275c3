import type { Api } from '@wandb-ts/public-api';
import { CliError } from '../failure/cli-error.js';
import { exitCodes } from '../failure/exit-code.js';
import type { Io } from '../terminal/io.js';
import { textStream } from '../terminal/text-stream.js';
import { printableLines } from '../terminal/text-width.js';
import type { CommandContext } from './context.js';

/** Makes what a command works with of what the process gives. */
export function createContext(io: Io): CommandContext {
  const stderr = textStream(io.stderr, io.environment);
  let connection: Promise<Api> | undefined;
  return {
    io,
    stderr,
    stdout: textStream(io.stdout, io.environment),
    api: () => {
      connection ??= connect(io, (line) => stderr.line(stderr.style('dim', printableLines(line))));
      return connection;
    },
  };
}

async function connect(io: Io, log: (line: string) => void): Promise<Api> {
  const { Api } = await import('@wandb-ts/public-api');
  const isTraced = io.environment['WANDB_TS_DEBUG'] === 'api';
  const { formatEvent, formatNotice } = await import('../terminal/format-event.js');
  const api = new Api({
    environment: io.environment,
    fetch: io.fetch,
    onEvent: (event) => {
      const line = isTraced ? formatEvent(event) : formatNotice(event);
      if (line !== undefined) log(line);
    },
  });
  if (api.client.credentialSource === null) {
    throw new CliError(`There is no API key for ${api.client.settings.baseUrl}.`, {
      exitCode: exitCodes.notAuthenticated.code,
      next: 'export WANDB_API_KEY=<key>',
    });
  }
  return api;
}
