import { type Client, type PageOptions, Paginator } from '@wandb-ts/core';
import type { Run } from '../runs/run.js';
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
        const { agentRunPage } = await import('../later.js');
        return agentRunPage(client, { entity, project, id, agent }, { cursor, perPage }, request);
      },
    });
    this.#agent = location;
  }

  /** A short description, such as `<AgentRuns team/project/abcd1234/agent1>`. */
  override toString(): string {
    const { entity, project, id, agent } = this.#agent;
    return `<AgentRuns ${entity}/${project}/${id}/${agent}>`;
  }
}
