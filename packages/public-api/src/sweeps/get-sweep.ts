import { type Client, NotFoundError, parseSweepPath, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { getSweep } from '@wandb-ts/core/requests/sweeps';
import { Sweep } from './sweep.js';

/** Where a sweep is. */
export interface SweepLocation {
  readonly entity: string;
  readonly project: string;
  readonly id: string;
}

/**
 * Reads one sweep.
 *
 * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page.
 * @throws {@link ValidationError} when the path is malformed, {@link NotFoundError} when there is no such sweep.
 */
export async function sweep(client: Client, path: string, options?: RequestOptions): Promise<Sweep> {
  const parsed = parseSweepPath(path, client.settings);
  const location = { ...parsed, entity: await resolveEntity(client, parsed.entity, options) };
  const found = await findSweep(client, location, options);
  if (found === null) {
    throw new NotFoundError(`Could not find sweep ${location.entity}/${location.project}/${location.id}.`);
  }
  return found;
}

/** Reads one sweep; null when it does not exist. */
export async function findSweep(
  client: Client,
  location: SweepLocation,
  options?: RequestOptions,
): Promise<Sweep | null> {
  const { entity, project, id } = location;
  const answer = await getSweep(client, { entity, project, sweep: id }, options);
  const node = answer.project?.sweep;
  if (node === undefined || node === null) return null;
  return new Sweep(client, {
    id,
    storageId: node.id,
    entity,
    project,
    displayName: node.displayName,
    method: node.method,
    state: node.state,
    description: node.description,
    configYaml: node.config,
    bestLoss: node.bestLoss,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    runCount: node.runCount,
  });
}
