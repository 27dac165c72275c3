import { ValidationError } from '@wandb-ts/core';
import { registryPrefix } from '../organizations/registry-entity.js';

const maxNameLength = 128;

/** The name of a registry's project. A name that has the prefix keeps it. */
export function fullRegistryName(name: string): string {
  return name.startsWith(registryPrefix) ? name : registryPrefix + name;
}

/** The name of a registry without the prefix, which is taken off once. */
export function shortRegistryName(fullName: string): string {
  return fullName.startsWith(registryPrefix) ? fullName.slice(registryPrefix.length) : fullName;
}

/** The name of the project of a new registry. @throws {@link ValidationError} when W&B refuses the name */
export function validateRegistryName(name: string): string {
  const fullName = fullRegistryName(name);
  if (fullName === registryPrefix) throw new ValidationError('The name of a registry is missing.');
  if (fullName.length > maxNameLength) {
    const most = maxNameLength - registryPrefix.length;
    throw new ValidationError(`The name of a registry may have up to ${most} characters.`);
  }
  if (/[/\\#?%:\r\n]/.test(fullName)) {
    throw new ValidationError(
      `Invalid registry name ${JSON.stringify(name)}. It may not contain any of / \\ # ? % : and line breaks.`,
    );
  }
  return fullName;
}

/** The types of artifacts that a registry is to take. @throws {@link ValidationError} for a name that W&B refuses */
export function validateArtifactTypes(types: readonly string[]): string[] {
  for (const type of types) {
    if (typeof type !== 'string' || type === '' || type.length > maxNameLength || /[/:]/.test(type)) {
      throw new ValidationError(
        `Invalid artifact type ${JSON.stringify(type)}. It has 1 to ${maxNameLength} characters, neither / nor :.`,
      );
    }
  }
  return [...new Set(types)];
}
