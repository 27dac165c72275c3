import { type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import { getSweep, getSweepLegacy } from '@wandb-ts/core/requests/sweeps';
import { sendOrFallBack } from '../fall-back.js';
import { type SweepFields, type SweepLocation, type SweepNode, toSweepFields } from './sweep-fields.js';

/** Reads the fields of a sweep; null when it does not exist. */
export async function fetchSweep(
  client: Client,
  location: SweepLocation,
  options?: RequestOptions,
): Promise<SweepFields | null> {
  const node = await fetchNode(client, location, options);
  return node === null ? null : toSweepFields(node, location);
}

/** The error of a sweep that is not there. */
export function sweepNotFound({ entity, project, id }: SweepLocation): NotFoundError {
  return new NotFoundError(`Could not find sweep ${entity}/${project}/${id}.`);
}

async function fetchNode(
  client: Client,
  { entity, project, id: sweep }: SweepLocation,
  options?: RequestOptions,
): Promise<SweepNode | null> {
  const variables = { entity, project, sweep };
  const answer = await sendOrFallBack<{ readonly project: { readonly sweep: SweepNode | null } | null }>(
    client,
    'runCountExpected',
    () => getSweep(client, variables, options),
    () => getSweepLegacy(client, variables, options),
  );
  return answer.project?.sweep ?? null;
}
