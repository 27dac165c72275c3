import { type Client, parseSweepPath, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { loadConfigParser } from './config-parser.js';
import { fetchSweep, sweepNotFound } from './fetch-sweep.js';
import { Sweep } from './sweep.js';
import type { SweepLocation } from './sweep-fields.js';

/**
 * Reads one sweep.
 *
 * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page.
 * @throws {@link ValidationError} when the path is malformed, {@link NotFoundError} when there is no such sweep.
 */
export async function sweep(client: Client, path: string, options?: RequestOptions): Promise<Sweep> {
  return sweepAt(client, await locateSweep(client, path, options), options);
}

/** The place that a path names. Asks for the viewer's default entity when neither path nor configuration names one. */
export async function locateSweep(client: Client, path: string, options?: RequestOptions): Promise<SweepLocation> {
  const { entity, project, id } = parseSweepPath(path, client.settings);
  return { entity: await resolveEntity(client, entity, options), project, id };
}

/** Reads the sweep at a place. @throws {@link NotFoundError} when there is none. */
export async function sweepAt(client: Client, location: SweepLocation, options?: RequestOptions): Promise<Sweep> {
  const found = await findSweep(client, location, options);
  if (found === null) throw sweepNotFound(location);
  return found;
}

/** Reads one sweep; null when it does not exist. */
export async function findSweep(
  client: Client,
  location: SweepLocation,
  options?: RequestOptions,
): Promise<Sweep | null> {
  const [fields, parseConfig] = await Promise.all([fetchSweep(client, location, options), loadConfigParser()]);
  return fields === null ? null : new Sweep(client, fields, parseConfig);
}
