import { type Client, NotFoundError, type PageOptions, Paginator } from '@wandb-ts/core';
import { listAgentRuns } from '@wandb-ts/core/requests/sweeps';
import { Run } from '../runs/run.js';
import { toRunDetails, toRunFields } from '../runs/run-fields.js';
import type { SweepLocation } from './sweep-fields.js';

/** Where an agent is. */
export interface AgentLocation extends SweepLocation {
  /** The name or id of the agent. */
  readonly agent: string;
}

/** The runs that an agent started, oldest first. Nothing is fetched before iteration. */
export class AgentRuns extends Paginator<Run> {
  readonly #agent: AgentLocation;

  /** Lists runs. Lists come from `agent.runs()`. Reading one rejects with {@link NotFoundError} when the agent is gone. */
  constructor(client: Client, location: AgentLocation, options: PageOptions = {}) {
    const { entity, project, id, agent } = location;
    super({
      ...options,
      name: 'runs',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const variables = { entity, project, sweep: id, agent, order: '+created_at', cursor, perPage };
        const found = (await listAgentRuns(client, variables, request)).project?.sweep?.agent;
        if (!found) throw new NotFoundError(`Could not find agent ${agent} of sweep ${entity}/${project}/${id}.`);
        return {
          items: found.runs.edges.map(
            ({ node }) =>
              new Run(client, { fields: toRunFields(node, { entity, project }), details: toRunDetails(node) }),
          ),
          ...found.runs.pageInfo,
          totalCount: found.totalRuns,
        };
      },
    });
    this.#agent = location;
  }

  /** Such as `<AgentRuns team/project/abcd1234/agent1>`. */
  override toString(): string {
    const { entity, project, id, agent } = this.#agent;
    return `<AgentRuns ${entity}/${project}/${id}/${agent}>`;
  }
}
