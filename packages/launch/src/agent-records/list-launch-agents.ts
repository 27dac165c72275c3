import { type Client, GraphQLError, type RequestOptions, resolveEntity, UnsupportedError } from '@wandb-ts/core';
import { listRunQueues, listLaunchAgents as requestLaunchAgents } from '@wandb-ts/core/requests/launch';
import { queueProject } from '@wandb-ts/public-api/run-queues';

/** What the server knows of an agent. */
export interface LaunchAgentRecord {
  /** Globally unique id. */
  readonly id: string;
  /** The name, which is also the id of the agent's own run. */
  readonly name: string;
  /** What it said last: `POLLING`, `RUNNING` or `KILLED`. */
  readonly status: string;
  /** Whether somebody asked it to stop. */
  readonly isToStop: boolean;
  /** The name of its machine. */
  readonly hostname: string;
  /** The names of its queues, without those that were deleted. */
  readonly queues: readonly string[];
  /** When it was last heard of: the server's ISO 8601 string, unchanged. */
  readonly heartbeatAt: string | null;
  /** When it announced itself: the server's ISO 8601 string, unchanged. */
  readonly createdAt: string;
  /** The program and its version; null when it did not say. */
  readonly version: string | null;
}

/** Options of what concerns the agents of an entity. */
export interface LaunchAgentOptions extends RequestOptions {
  /** The owner of the queues. @defaultValue the configured entity, or the viewer's default one */
  readonly entity?: string | undefined;
}

/**
 * Lists the agents of the queues of an entity, newest first, also those that have ended.
 * @throws {@link UnsupportedError} when the server does not list agents.
 */
export async function listLaunchAgents(
  client: Client,
  { entity: given, ...options }: LaunchAgentOptions = {},
): Promise<readonly LaunchAgentRecord[]> {
  const entity = await resolveEntity(client, given ?? null, options);
  const place = { entity, project: queueProject };
  const [agents, queues] = await Promise.all([
    requestLaunchAgents(client, place, options).catch(explain),
    listRunQueues(client, place, options),
  ]);
  const names = new Map(queues.project?.runQueues.map(({ id, name }) => [id, name]));
  return (agents.project?.launchAgents ?? []).map(({ agentStatus, stopPolling, runQueues, ...agent }) => ({
    id: agent.id,
    name: agent.name,
    status: agentStatus,
    isToStop: stopPolling,
    hostname: agent.hostname,
    queues: runQueues.flatMap((id) => names.get(id) ?? []),
    heartbeatAt: agent.heartbeatAt,
    createdAt: agent.createdAt,
    version: agent.version,
  }));
}

function explain(error: unknown): never {
  if (GraphQLError.is(error) && error.messages.some((text) => text.startsWith('Cannot query field "launchAgents"'))) {
    throw new UnsupportedError('This server does not list launch agents.', { cause: error });
  }
  throw error;
}
