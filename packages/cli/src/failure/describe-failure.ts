import process from 'node:process';
import type { Io } from '../terminal/io.js';
import { CliError } from './cli-error.js';
import { exitCodes } from './exit-code.js';

/** Says what an error of the client means for somebody at a terminal: the exit code and the command to type next. */
export async function describeFailure(
  error: unknown,
  io: Io,
  nodeVersion: string = process.versions.node,
): Promise<CliError> {
  const { ApiError, AuthenticationError, ConnectionError, NotFoundError, WandbError } = await import('@wandb-ts/core');
  if (!WandbError.is(error)) {
    const message = error instanceof Error ? error.message : String(error);
    const next = isTooOld(nodeVersion)
      ? `install Node.js 22.13 or newer; this is ${nodeVersion}`
      : 'type it again with WANDB_TS_DEBUG=1 to see where it happens';
    return new CliError(message, { cause: error, next });
  }
  const quoted = ApiError.is(error) && error.requestId !== null ? ` (request ${error.requestId})` : '';
  const message = `${error.message}${quoted}`;
  if (AuthenticationError.is(error)) {
    return new CliError(message, {
      cause: error,
      exitCode: exitCodes.notAuthenticated.code,
      // Without a request, there is nobody to ask who one is.
      next: error.status === null ? 'export WANDB_API_KEY=<key>' : 'wandb-ts auth status',
    });
  }
  if (NotFoundError.is(error)) return new CliError(message, { cause: error, next: 'wandb-ts help paths' });
  if (ConnectionError.is(error)) return new CliError(message, { cause: error, next: connectionHint(io) });
  return new CliError(message, { cause: error });
}

function connectionHint(io: Io): string {
  const baseUrl = io.environment['WANDB_BASE_URL'] ?? '';
  if (baseUrl === '') return 'see https://status.wandb.com';
  const isThisMachine = /^https?:\/\/(localhost|127\.|\[::1\])/i.test(baseUrl);
  return isThisMachine ? 'wandb-ts server start' : 'check WANDB_BASE_URL and the network';
}

/** Older ones lack modules that the packages import, and say so in words that do not help. */
function isTooOld(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 13);
}
