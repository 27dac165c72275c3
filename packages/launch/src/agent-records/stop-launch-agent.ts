import { type Client, NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { stopLaunchAgent as requestStop } from '@wandb-ts/core/requests/launch';
import { type LaunchAgentOptions, type LaunchAgentRecord, listLaunchAgents } from './list-launch-agents.js';

/**
 * Asks an agent to stop. It learns that with its next look at its queues, takes no more items then, and ends.
 * @param agent - its name or its id
 * @returns what the server knew of it.
 * @throws {@link NotFoundError} when the entity has no such agent.
 */
export async function stopLaunchAgent(
  client: Client,
  agent: string,
  options: LaunchAgentOptions = {},
): Promise<LaunchAgentRecord> {
  const { entity: _, ...request } = options;
  const agents = await listLaunchAgents(client, options);
  const found = agents.find(({ id, name }) => id === agent || name === agent);
  if (found === undefined) throw new NotFoundError(`There is no launch agent ${agent}.`);
  const { updateLaunchAgent: payload } = await requestStop(client, { launchAgentId: found.id }, request);
  if (payload?.success !== true) throw new UnexpectedResponseError(`The server did not ask ${found.name} to stop.`);
  return found;
}
