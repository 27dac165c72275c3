import { type Client, type PageOptions, UnexpectedResponseError } from '@wandb-ts/core';
import type { AgentFieldsFragment } from '@wandb-ts/core/requests/sweeps';
import { AgentRuns } from './agent-runs.js';
import type { SweepLocation } from './sweep-fields.js';

/** What the server says of an agent. */
export interface AgentFields {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly state: string | null;
  readonly totalRuns: number;
  readonly createdAt: string;
  readonly heartbeatAt: string | null;
}

/** A process that runs what a sweep asks for. */
export class Agent implements AgentFields {
  /** The global id. */
  declare readonly id: string;
  /** The name, unique in the sweep. */
  declare readonly name: string;
  /** The name of the machine. */
  declare readonly host: string;
  /** What the agent does, such as RUNNING; null when the server does not say. */
  declare readonly state: string | null;
  /** How many runs the agent had started when it was read. */
  declare readonly totalRuns: number;
  /** When the agent announced itself: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string;
  /** When the agent was last heard of: the server's ISO 8601 string, unchanged. */
  declare readonly heartbeatAt: string | null;
  readonly #client: Client;
  readonly #sweep: SweepLocation;

  /** Wraps the fields of an agent. Agents come from `sweep.agent()` and `sweep.agents()`. */
  constructor(client: Client, sweep: SweepLocation, fields: AgentFields) {
    this.#client = client;
    this.#sweep = sweep;
    Object.assign(this, fields);
  }

  /** Lists the runs that the agent started, oldest first, 50 at a time unless `perPage` says otherwise. Nothing is sent before iteration. */
  runs(options?: PageOptions): AgentRuns {
    return new AgentRuns(this.#client, { ...this.#sweep, agent: this.name || this.id }, options);
  }

  /** A short description, such as `<Agent QWdlbnQ6MQ== (RUNNING)>`. */
  toString(): string {
    return `<Agent ${this.id} (${this.state ?? 'unknown'})>`;
  }
}

/** Maps what the server says of an agent. @throws {@link UnexpectedResponseError} when it has neither name nor id */
export function toAgent(client: Client, sweep: SweepLocation, node: AgentFieldsFragment): Agent {
  if (!node.name && !node.id)
    throw new UnexpectedResponseError(`An agent of sweep ${sweep.id} has neither name nor id.`);
  const { id, name, host, state, totalRuns, createdAt, heartbeatAt } = node;
  return new Agent(client, sweep, { id, name, host, state, totalRuns, createdAt, heartbeatAt });
}
