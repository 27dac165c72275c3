import { type Client, NotFoundError, type Page, type RequestOptions } from '@wandb-ts/core';
import { listAgentRuns } from '@wandb-ts/core/requests/sweeps';
import { toPage } from '../connection.js';
import { Run } from '../runs/run.js';
import { toRunDetails, toRunFields } from '../runs/run-fields.js';
import type { AgentLocation } from './agent-runs.js';

/** Reads a page of the runs of an agent, oldest first. @throws {@link NotFoundError} when the agent is gone */
export async function agentRunPage(
  client: Client,
  location: AgentLocation,
  position: { readonly cursor: string | null; readonly perPage: number },
  options: RequestOptions,
): Promise<Page<Run>> {
  const { entity, project, id, agent } = location;
  const variables = { entity, project, sweep: id, agent, order: '+created_at', ...position };
  const found = (await listAgentRuns(client, variables, options)).project?.sweep?.agent;
  if (!found) throw new NotFoundError(`Could not find agent ${agent} of sweep ${entity}/${project}/${id}.`);
  const page = toPage(
    found.runs,
    (node) => new Run(client, { fields: toRunFields(node, { entity, project }), details: toRunDetails(node) }),
  );
  return { ...page, totalCount: found.totalRuns };
}
