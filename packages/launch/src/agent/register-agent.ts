import { hostname } from 'node:os';
import { NotFoundError, stringifyJson } from '@wandb-ts/core';
import type { AgentLog } from './agent-log.js';
import type { AgentServer, ServerQueue } from './agent-server.js';
import { readAgentVersion } from './agent-version.js';
import type { AgentConfig } from './config/agent-config.js';
import { reportedConfig } from './config/reported-config.js';

/** An agent that the server knows. */
export interface RegisteredAgent {
  /** Null on a server that knows no agents. */
  readonly id: string | null;
  /** Null on a server that knows no agents. */
  readonly name: string | null;
}

/** What an agent registers with. */
export interface RegistrationOptions {
  /** What the client calls itself. */
  readonly userAgent: string;
  readonly config: AgentConfig;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: AgentLog;
}

/**
 * Announces an agent.
 * @throws {@link NotFoundError} when one of its queues does not exist.
 */
export async function registerAgent(server: AgentServer, options: RegistrationOptions): Promise<RegisteredAgent> {
  const { userAgent, config, environment, log } = options;
  const queues = await findQueues(server, config.queues);
  const id = await server.createAgent({
    queueIds: queues.map((queue) => queue.id),
    hostname: hostname(),
    config: stringifyJson(reportedConfig(config, server.entity)),
    version: readAgentVersion(userAgent, environment),
  });
  if (await server.isTeam()) {
    log('warning', `${server.entity} is a team: its members can run code on this machine.`);
  }
  if (id === null) return { id, name: null };
  const agent = await server.readAgent(id);
  if (agent === null) throw new NotFoundError('The server does not know the agent that it has just made.');
  return { id, name: agent.name };
}

async function findQueues(server: AgentServer, names: readonly string[]): Promise<readonly ServerQueue[]> {
  let known = (await server.listQueues()) ?? [];
  if (known.length === 0) {
    await server.createQueue('default');
    known = (await server.listQueues()) ?? [];
  }
  const missing = names.filter((name) => !known.some((queue) => queue.name === name));
  if (missing.length > 0) {
    const available = known.map((queue) => queue.name).join(', ');
    throw new NotFoundError(
      `${server.entity} has no queue ${missing.join(', ')}. Available are: ${available || 'none'}.`,
    );
  }
  return known.filter((queue) => names.includes(queue.name));
}
