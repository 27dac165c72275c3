import type { FlagSpec } from '../command/definition.js';
import { CliError } from '../failure/cli-error.js';

/** The flags that say where a run goes. */
export interface PlaceFlags {
  readonly project: FlagSpec & { readonly kind: 'string' };
  readonly entity: FlagSpec & { readonly kind: 'string' };
}

/**
 * Makes the flags `--project` and `--entity`.
 *
 * @param fallback - where a run goes without them. @defaultValue the project of the environment
 */
export function placeFlags(fallback = 'WANDB_PROJECT'): PlaceFlags {
  return {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: `The project of the run, with or without its owner (default ${fallback})`,
    },
    entity: { kind: 'string', description: 'The user or team of the run' },
  };
}

/**
 * Tells where a run goes; undefined where nothing was typed.
 *
 * @throws {@link CliError} when both flags name an owner, and not the same.
 */
export async function readPlace(flags: {
  readonly project: string | undefined;
  readonly entity: string | undefined;
}): Promise<{ readonly project: string | undefined; readonly entity: string | undefined }> {
  if (flags.project === undefined) return { project: undefined, entity: flags.entity };
  const { parseProjectPath } = await import('@wandb-ts/core');
  const { entity, project } = parseProjectPath(flags.project);
  if (entity !== null && flags.entity !== undefined && flags.entity !== entity) {
    throw new CliError(`The project is of ${entity}, and --entity says ${flags.entity}.`);
  }
  return { project, entity: entity ?? flags.entity };
}
