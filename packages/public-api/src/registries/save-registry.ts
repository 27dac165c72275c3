import {
  type Client,
  NotFoundError,
  type RequestOptions,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import {
  renameRegistry,
  deleteRegistry as sendDelete,
  saveRegistry as sendSave,
} from '@wandb-ts/core/requests/registries';
import { requireRegistryChanges } from './make-registry.js';
import { findRegistry } from './read-registry.js';
import { shortRegistryName, validateArtifactTypes, validateRegistryName } from './registry-names.js';
import { type RegistryFields, type RegistryValues, toRegistryFields } from './registry-record.js';
import { toAccess } from './visibility.js';

/** A registry as the server has it, and as it is to become. */
interface RegistryChange {
  readonly saved: RegistryFields;
  readonly values: RegistryValues;
}

/** Writes what changed; see `registry.save()`. `replace` gets what the server says after each request. */
export async function saveRegistry(
  client: Client,
  { saved, values }: RegistryChange,
  replace: (fields: RegistryFields) => void,
  options?: RequestOptions,
): Promise<void> {
  const newName = validateRegistryName(values.fullName);
  const added = validateArtifactTypes(values.artifactTypes.filter((type) => !saved.artifactTypes.includes(type)));
  if (added.length > 0 && values.allowAllArtifactTypes) {
    throw new ValidationError(
      'Types cannot be added to a registry that takes every type: set allowAllArtifactTypes to false before.',
    );
  }
  const change = {
    description: changed(saved.description, values.description),
    access: values.visibility === saved.visibility ? null : toAccess(values.visibility),
    allowAllArtifactTypes: changed(saved.allowAllArtifactTypes, values.allowAllArtifactTypes),
    artifactTypes: added.length === 0 ? null : added.map((name) => ({ name })),
  };
  const isChanged = Object.values(change).some((value) => value !== null);
  if (isChanged || newName !== saved.fullName) await requireRegistryChanges(client, options);
  if (isChanged) {
    await requireSame(client, saved, options);
    const variables = { entity: saved.entity, name: saved.fullName, ...change };
    const { upsertModel: payload } = await sendSave(client, variables, options);
    replace(toSaved(payload?.project, saved));
  }
  if (newName !== saved.fullName) {
    const variables = { entity: saved.entity, oldName: saved.fullName, newName };
    const { renameProject: payload } = await renameRegistry(client, variables, options);
    replace(toSaved(payload?.project, saved));
  }
}

/** Servers know the registry by its name, and make it when they know none. @throws {@link NotFoundError} when it is gone */
async function requireSame(client: Client, saved: RegistryFields, options?: RequestOptions): Promise<void> {
  const current = await findRegistry(client, saved, options);
  if (current?.internalId === saved.internalId) return;
  throw new NotFoundError(
    `The registry ${shortRegistryName(saved.fullName)} was renamed or deleted: nothing is saved.`,
  );
}

/** Deletes a registry; see `registry.delete()`. */
export async function deleteRegistry(
  client: Client,
  { id, fullName }: Pick<RegistryFields, 'id' | 'fullName'>,
  options?: RequestOptions,
): Promise<void> {
  const { deleteModel: payload } = await sendDelete(client, { id }, options);
  if (payload?.success !== true) {
    throw new UnexpectedResponseError(`The server did not delete the registry ${fullName}, and gave no reason.`);
  }
}

/** Null stands for no change, so a description that goes becomes an empty one. */
function changed<Value extends string | boolean>(before: Value | null, after: Value | null): Value | null {
  return after === before ? null : (after ?? ('' as Value));
}

function toSaved(
  project: Parameters<typeof toRegistryFields>[0] | null | undefined,
  saved: RegistryFields,
): RegistryFields {
  if (project) return toRegistryFields(project, saved.organization);
  throw new UnexpectedResponseError(`The server did not save the registry ${saved.fullName}, and gave no reason.`);
}
