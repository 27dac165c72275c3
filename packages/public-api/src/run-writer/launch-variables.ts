/** Reads an environment variable. */
export type ReadVariable = (name: string) => string | undefined;

/**
 * The environment in which a launch agent started this process; null when none did.
 * @param given - read instead of the process's environment
 */
export function launchVariables(given: Readonly<Record<string, string | undefined>> | undefined): ReadVariable | null {
  const read = variableReader(given);
  return /^(?:true|1|yes|on)$/i.test(read('WANDB_LAUNCH') ?? '') ? read : null;
}

/**
 * Reads the environment.
 * @param given - read instead of the process's environment
 */
export function variableReader(given: Readonly<Record<string, string | undefined>> | undefined): ReadVariable {
  return given === undefined ? readProcessVariable : (name) => given[name];
}

/** Undefined also where there is no process, and where the runtime refuses to show a variable. */
function readProcessVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  try {
    return process?.env?.[name];
  } catch {
    return undefined;
  }
}
