import type { RegistryFieldsFragment } from '@wandb-ts/core/requests/registries';
import { type RegistryVisibility, toVisibility } from './visibility.js';

/** What the server says of a registry. */
export interface RegistryFields {
  readonly id: string;
  readonly internalId: string | null;
  /** With the prefix. */
  readonly fullName: string;
  readonly entity: string;
  readonly organization: string;
  readonly description: string | null;
  readonly visibility: RegistryVisibility;
  readonly allowAllArtifactTypes: boolean;
  readonly artifactTypes: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string | null;
}

/** Maps what the server says of a registry of an organization. */
export function toRegistryFields(node: RegistryFieldsFragment, organization: string): RegistryFields {
  return {
    id: node.id,
    internalId: node.internalId,
    fullName: node.name,
    entity: node.entity.name,
    organization: node.entity.organization?.name ?? organization,
    description: node.description,
    visibility: toVisibility(node.access),
    allowAllArtifactTypes: node.allowAllArtifactTypes,
    artifactTypes: node.artifactTypes.edges.flatMap((edge) => edge.node?.name ?? []),
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
  };
}

/** The number behind an id such as base64 of `ProjectInternalId:3`; null for another text. */
function projectNumber(id: string | null): number | null {
  if (id === null) return null;
  try {
    const digits = /^(?:ProjectInternalId|Project):(\d+)$/.exec(atob(id))?.[1];
    return digits === undefined ? null : Number(digits);
  } catch {
    return null;
  }
}

/** A filter that only one registry passes: by its number, which stays when it is renamed. */
export function filterOf(internalId: string | null, fullName: string): Readonly<Record<string, unknown>> {
  const number = projectNumber(internalId);
  return number === null ? { name: fullName } : { id: number };
}

/** What may be changed of a registry; differs from the server until it is saved. */
export interface RegistryValues {
  /** With the prefix. */
  fullName: string;
  description: string | null;
  visibility: RegistryVisibility;
  allowAllArtifactTypes: boolean;
  artifactTypes: readonly string[];
}

/** Starts from what the server says. */
export function toValues(fields: RegistryFields): RegistryValues {
  const { fullName, description, visibility, allowAllArtifactTypes, artifactTypes } = fields;
  return { fullName, description, visibility, allowAllArtifactTypes, artifactTypes: Object.freeze([...artifactTypes]) };
}
