import type { Client, RequestOptions } from '@wandb-ts/core';
import { loadConfigParser } from './config-parser.js';
import { fetchSweep, sweepNotFound } from './fetch-sweep.js';
import { Sweep } from './sweep.js';
import type { SweepLocation } from './sweep-fields.js';

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
