import { type Client, parseSweepPath, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import type { Sweep } from './sweep.js';
import type { SweepLocation } from './sweep-fields.js';

/**
 * Reads one sweep.
 *
 * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page.
 * @throws {@link ValidationError} when the path is malformed, {@link NotFoundError} when there is no such sweep.
 */
export async function sweep(client: Client, path: string, options?: RequestOptions): Promise<Sweep> {
  return loadSweepAt(client, await locateSweep(client, path, options), options);
}

/** Reads the sweep at a place. Loads the code of sweeps with the first one. @throws {@link NotFoundError} when there is none */
export async function loadSweepAt(client: Client, location: SweepLocation, options?: RequestOptions): Promise<Sweep> {
  const { sweepAt } = await import('../later.js');
  return sweepAt(client, location, options);
}

/** The place that a path names. Asks for the viewer's default entity when neither path nor configuration names one. */
export async function locateSweep(client: Client, path: string, options?: RequestOptions): Promise<SweepLocation> {
  const { entity, project, id } = parseSweepPath(path, client.settings);
  return { entity: await resolveEntity(client, entity, options), project, id };
}
