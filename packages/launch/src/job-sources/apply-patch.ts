import { LaunchError } from '../launch-error.js';
import { runTool } from '../processes/run-tool.js';

/** Where a patch goes. */
export interface ApplyPatchOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Applies a patch whose paths have one folder in front, as git writes them. It changes nothing outside of the folder.
 * @throws {@link LaunchError} when it does not fit.
 */
export async function applyPatch(patch: string, options: ApplyPatchOptions): Promise<void> {
  const { exitCode, stderr } = await runTool('git', ['apply', '--whitespace=nowarn', '-p1', '-'], {
    ...options,
    input: patch,
  });
  if (exitCode !== 0) throw new LaunchError(`The changes of the job do not fit its commit: ${stderr.trim()}`);
}
