import { LaunchError } from '../launch-error.js';
import { findExecutable } from '../processes/find-executable.js';
import { runTool } from '../processes/run-tool.js';
import type { BuilderType } from './builder-config.js';
import { type ImageTool, imageTool } from './image-tool.js';

/** Where a tool is looked for. */
export interface ToolSearch {
  /** Null to take the first that works. */
  readonly type: Exclude<BuilderType, 'noop'> | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the tool may not write. */
  readonly secrets: ReadonlyArray<string | null>;
  readonly signal: AbortSignal;
}

const names = ['docker', 'podman', 'buildah'] as const;

/** What each command answers when it can do something. The client of docker is useless without its server. */
const probes = { docker: ['version'], podman: ['version'], buildah: ['version'] } as const;

/**
 * Finds what builds images: docker, else podman, else buildah, unless one of them is asked for. Null when nothing is there.
 * @throws {@link LaunchError} when the one that is asked for is not there, or does not work.
 */
export async function findImageTool({ type, environment, secrets, signal }: ToolSearch): Promise<ImageTool | null> {
  for (const name of type === null ? names : [type]) {
    const file = findExecutable(name, { directory: '/', path: environment['PATH'] });
    if (file === null && type !== null) throw new LaunchError(`The builder ${name} is in no folder of PATH.`);
    if (file === null) continue;
    const { exitCode, stderr } = await runTool(file, probes[name], { environment, signal, secrets });
    if (exitCode === 0) return imageTool({ name, file, environment, secrets });
    if (type !== null) throw new LaunchError(`The builder ${name} does not work: ${stderr.trim()}`);
  }
  return null;
}
