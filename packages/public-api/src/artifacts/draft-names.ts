import { ValidationError } from '@wandb-ts/core';

const maxNameLength = 128;

/** Types that W&B reserves, by the prefix of the names that they are reserved for. */
const reservedTypes: ReadonlyMap<string, string> = new Map([
  ['job', ''],
  ['run_table', 'run-'],
  ['code', 'source-'],
]);

/** Checks the name of a new artifact. @throws {@link ValidationError} when W&B refuses it */
export function validateDraftName(name: string): string {
  if (typeof name !== 'string' || !/^[\w.-]+$/.test(name)) {
    throw new ValidationError(
      `Invalid artifact name ${JSON.stringify(name)}. Letters A-Z and a-z, digits, dashes, underscores and dots are allowed.`,
    );
  }
  if (name.length > maxNameLength) {
    throw new ValidationError(
      `The artifact name ${JSON.stringify(`${name.slice(0, 20)}…`)} is longer than ${maxNameLength} characters.`,
    );
  }
  return name;
}

/** Checks the type of a new artifact, or of a collection. @throws {@link ValidationError} when W&B reserves it */
export function validateDraftType(type: string, name: string): string {
  if (typeof type !== 'string' || type === '') throw new ValidationError('The type of an artifact is missing.');
  const prefix = reservedTypes.get(type);
  if (type.startsWith('wandb-') || (prefix !== undefined && name.startsWith(prefix))) {
    throw new ValidationError(`The artifact type ${JSON.stringify(type)} is reserved for W&B. Use another one.`);
  }
  return type;
}
