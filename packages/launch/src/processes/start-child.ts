import { LaunchError } from '../launch-error.js';

/**
 * Starts a command.
 * @param spawn - starts it by Node.js, which throws what the system refuses at once; other failures are events of the child
 * @throws {@link LaunchError} instead.
 */
export function startChild<Child>(command: string, spawn: () => Child): Child {
  try {
    return spawn();
  } catch (error) {
    throw notStarted(command, error);
  }
}

/** The error of a command that could not be started. It holds no value of a variable. */
export function notStarted(command: string, error: unknown): LaunchError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason is known';
  const reason = code === 'E2BIG' ? 'its arguments and variables are longer than the system allows' : code;
  // What Node.js itself refuses, it quotes.
  const isQuoting = code === 'ERR_INVALID_ARG_VALUE';
  return new LaunchError(`${command} could not be started: ${reason}.`, isQuoting ? {} : { cause: error });
}
