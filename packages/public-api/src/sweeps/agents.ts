import { type Client, NotFoundError, Paginator, type RequestOptions } from '@wandb-ts/core';
import { getSweepAgent, listSweepAgents } from '@wandb-ts/core/requests/sweeps';
import { toPage } from '../connection.js';
import { type Agent, toAgent } from './agent.js';
import { sweepNotFound } from './fetch-sweep.js';
import type { SweepLocation } from './sweep-fields.js';

/** Reads an agent by its name or id. @throws {@link NotFoundError} when the sweep or the agent does not exist */
export async function fetchAgent(
  client: Client,
  sweep: SweepLocation,
  agent: string,
  options?: RequestOptions,
): Promise<Agent> {
  const location = pick(sweep);
  const { entity, project, id } = location;
  const answer = await getSweepAgent(client, { entity, project, sweep: id, agent }, options);
  const found = answer.project?.sweep;
  if (!found) throw sweepNotFound(location);
  if (!found.agent) throw new NotFoundError(`Could not find agent ${agent} of sweep ${entity}/${project}/${id}.`);
  return toAgent(client, location, found.agent);
}

/** Reads all agents of a sweep. @throws {@link NotFoundError} when the sweep does not exist */
export function listAgents(client: Client, sweep: SweepLocation, options: RequestOptions = {}): Promise<Agent[]> {
  const location = pick(sweep);
  const { entity, project, id } = location;
  const pages = new Paginator<Agent>({
    signal: options.signal,
    name: 'agents',
    defaultPerPage: 100,
    emit: (event) => client.emit(event),
    loadPage: async (cursor, perPage, request) => {
      const variables = { entity, project, sweep: id, cursor, perPage };
      const answer = await listSweepAgents(client, variables, { ...options, ...request });
      const agents = answer.project?.sweep?.agents;
      if (agents === undefined) throw sweepNotFound(location);
      return toPage(agents, (node) => toAgent(client, location, node));
    },
  });
  return pages.toArray();
}

/** The place of a sweep as it is now: a sweep object may be read again. */
function pick({ entity, project, id }: SweepLocation): SweepLocation {
  return { entity, project, id };
}
