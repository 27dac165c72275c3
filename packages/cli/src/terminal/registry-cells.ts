import type { Registry } from '@wandb-ts/public-api';
import type { FlagSpec } from '../command/definition.js';
import type { Cell } from './table.js';

/** The flag that names an organization. */
export const organizationFlag: FlagSpec & { readonly kind: 'string' } = {
  kind: 'string',
  short: 'o',
  description:
    'The organization, by its name or that of its entity (default WANDB_ORGANIZATION, or the only one of your entity)',
};

/** The types of artifacts that a registry takes: in a pipe those that it has, whether it takes others or not. */
export function typesCell({ allowAllArtifactTypes, artifactTypes }: Registry): Cell {
  const data = artifactTypes.join(',');
  return { text: allowAllArtifactTypes ? 'all' : artifactTypes.join(', '), data };
}
