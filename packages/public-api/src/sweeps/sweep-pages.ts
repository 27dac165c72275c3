import { type Client, NotFoundError, type Page, type RequestOptions, UnsupportedError } from '@wandb-ts/core';
import { countSweeps, listMatchingSweeps, listSweeps } from '@wandb-ts/core/requests/sweeps';
import { type Connection, toPage } from '../connection.js';
import { loadConfigParser } from './config-parser.js';
import { Sweep } from './sweep.js';
import { type SweepNode, toSweepFields } from './sweep-fields.js';

/** Which page of sweeps is asked for. */
interface PageVariables {
  readonly entity: string;
  readonly project: string;
  readonly cursor: string | null;
  readonly perPage: number;
}

/** A page of the sweeps of a project. @throws {@link NotFoundError} when there is no such project */
export async function allSweeps(
  client: Client,
  variables: PageVariables,
  options: RequestOptions,
): Promise<Page<Sweep>> {
  const { project } = await listSweeps(client, variables, options);
  return sweepPage(client, existing(project, variables).sweeps, variables);
}

/** A page of the sweeps that match. @throws {@link UnsupportedError} when the server cannot filter sweeps */
export async function matchingSweeps(
  client: Client,
  variables: PageVariables & { readonly filters: string },
  options: RequestOptions,
): Promise<Page<Sweep>> {
  if (!(await client.hasFeature('SWEEPS_QUERY_FILTERING', options))) {
    throw new UnsupportedError('This server cannot filter sweeps; it lacks SWEEPS_QUERY_FILTERING.');
  }
  const { project } = await listMatchingSweeps(client, variables, options);
  return sweepPage(client, existing(project, variables).sweeps, variables);
}

/** How many sweeps a project has. @throws {@link NotFoundError} when there is no such project */
export async function sweepCount(
  client: Client,
  location: { readonly entity: string; readonly project: string },
  options: RequestOptions,
): Promise<number> {
  const { project } = await countSweeps(client, location, options);
  return existing(project, location).totalSweeps;
}

function existing<Project>(
  project: Project | null,
  location: { readonly entity: string; readonly project: string },
): Project {
  if (project !== null) return project;
  throw new NotFoundError(`Could not find project ${location.entity}/${location.project}.`);
}

async function sweepPage(
  client: Client,
  list: Connection<SweepNode> | null,
  variables: PageVariables,
): Promise<Page<Sweep>> {
  const parseConfig = await loadConfigParser();
  return toPage(list, (node) => new Sweep(client, toSweepFields(node, variables), parseConfig));
}
