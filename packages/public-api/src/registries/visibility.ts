import { ValidationError } from '@wandb-ts/core';

/** Who sees a registry: everybody in the organization, or its members only. */
export type RegistryVisibility = 'organization' | 'restricted';

const accessLevels: ReadonlyMap<string, string> = new Map([
  ['organization', 'PRIVATE'],
  ['restricted', 'RESTRICTED'],
]);

/** What servers call a visibility. @throws {@link ValidationError} naming the allowed values */
export function toAccess(visibility: RegistryVisibility): string {
  const access = accessLevels.get(visibility);
  if (access !== undefined) return access;
  throw new ValidationError(
    `Invalid visibility ${JSON.stringify(visibility)}. Use ${[...accessLevels.keys()].join(' or ')}.`,
  );
}

/** The visibility behind what servers say. Registries of older servers have other levels, which the organization sees. */
export function toVisibility(access: string | null): RegistryVisibility {
  return access === 'RESTRICTED' ? 'restricted' : 'organization';
}
