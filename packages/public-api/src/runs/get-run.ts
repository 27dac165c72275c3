import { type Client, parseRunPath, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { fetchRun } from './fetch-run.js';
import { Run } from './run.js';
import type { RunLocation } from './run-fields.js';

/**
 * Reads one run with all its fields.
 *
 * @param path - `entity/project/id`, `project/id`, `id`, or the URL of its page.
 * @throws {@link ValidationError} when the path is malformed or no entity can be determined.
 * @throws {@link RunNotFoundError} when there is no such run.
 */
export async function run<
  Config extends object = Record<string, unknown>,
  Summary extends object = Record<string, unknown>,
>(client: Client, path: string, options?: RequestOptions): Promise<Run<Config, Summary>> {
  return runAt(client, await locateRun(client, path, options), options);
}

/** Reads the run at a place. */
export async function runAt<Config extends object, Summary extends object>(
  client: Client,
  location: RunLocation,
  options?: RequestOptions,
): Promise<Run<Config, Summary>> {
  return new Run(client, await fetchRun(client, location, options));
}

/** The place that a path names. Asks for the viewer's default entity when neither path nor configuration names one. */
export async function locateRun(client: Client, path: string, options?: RequestOptions): Promise<RunLocation> {
  const { entity, project, id } = parseRunPath(path, client.settings);
  return { entity: await resolveEntity(client, entity, options), project, id };
}
