import { ApiError, type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import { getSweep, getSweepLegacy } from '@wandb-ts/core/requests/sweeps';
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
  try {
    return (await getSweep(client, variables, options)).project?.sweep ?? null;
  } catch (error) {
    if (!isUncounted(error)) throw error;
    return (await getSweepLegacy(client, variables, options)).project?.sweep ?? null;
  }
}

/** Whether the server is one that does not know `runCountExpected`. */
function isUncounted(error: unknown): boolean {
  return ApiError.is(error) && error.messages.some((text) => text.startsWith('Cannot query field "runCountExpected"'));
}
