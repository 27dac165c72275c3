import { LaunchError } from '../launch-error.js';
import { findWorkingTool } from '../processes/find-working-tool.js';
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

/**
 * Finds what builds images: docker, else podman, else buildah, unless one of them is asked for. Null when nothing is there.
 * @throws {@link LaunchError} when the one that is asked for is not there, or does not work.
 */
export async function findImageTool({ type, ...search }: ToolSearch): Promise<ImageTool | null> {
  const found = await findWorkingTool(type === null ? names : [type], search);
  if (!('problem' in found)) return imageTool({ ...found, ...search });
  if (type !== null) throw new LaunchError(`The builder ${found.problem}.`);
  return null;
}
