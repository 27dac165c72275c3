import { findExecutable, searchPath } from './find-executable.js';
import { runTool } from './run-tool.js';

/** A command of this machine that can do something. */
export interface WorkingTool<Name extends string> {
  readonly name: Name;
  /** The file that is executed. */
  readonly file: string;
  /** What it answered when it was asked for its version. */
  readonly version: string;
}

/** Where commands are looked for, and what they are asked with. */
export interface WorkingToolSearch {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What a command may not write. @defaultValue nothing */
  readonly secrets?: ReadonlyArray<string | null> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the first of some commands that answers `version`: the client of docker does so only when its daemon does.
 * @returns the command, or else what is wrong with each.
 */
export async function findWorkingTool<Name extends string>(
  names: readonly Name[],
  { environment, secrets, signal }: WorkingToolSearch,
): Promise<WorkingTool<Name> | { readonly problem: string }> {
  const problems: string[] = [];
  for (const name of names) {
    const file = findExecutable(name, { directory: '/', path: searchPath(environment) });
    if (file === null) {
      problems.push(`${name} is in no folder of PATH`);
      continue;
    }
    const { exitCode, stdout, stderr } = await runTool(file, ['version'], { environment, signal, secrets });
    if (exitCode === 0) return { name, file, version: stdout };
    problems.push(`${name} does not work (${stderr.trim()})`);
  }
  return { problem: problems.join('; ') };
}
