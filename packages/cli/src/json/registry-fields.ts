import type { Registry } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** The fields of a registry that `--json` prints: the properties of the library's `Registry` by their names. */
export const registryJsonFields: readonly (keyof Registry)[] = [
  'allowAllArtifactTypes',
  'artifactTypes',
  'createdAt',
  'description',
  'entity',
  'fullName',
  'id',
  'name',
  'organization',
  'updatedAt',
  'visibility',
];

/** Makes the JSON object of a registry. */
export function toRegistryJson(registry: Registry, fields: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(registryJsonFields.map((name) => [name, registry[name]])), fields);
}
