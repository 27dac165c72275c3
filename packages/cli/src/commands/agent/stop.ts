import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts agent stop` */
export const command: Command = defineCommand({
  summary: 'Ask a launch agent to stop',
  description:
    'The agent learns of it when it next polls its queues, takes no more items, and ends: one of wandb-ts when its jobs have ended, one of Python at once. In a pipe, prints the name of the agent.',
  arguments: [{ name: 'agent', description: 'Name of the agent, as "agent list" shows it' }],
  flags: {
    entity: { kind: 'string', short: 'e', description: 'The owner of the queues (default your own)' },
  },
  examples: [
    { title: 'An agent of your own queues', command: 'agent stop agent-x1y2z3a4' },
    { title: 'An agent of another entity', command: 'agent stop agent-x1y2z3a4 -e team' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ arguments: typed, flags }, { api: connect, io, stdout }) {
    const api = await connect();
    const { stopLaunchAgent } = await import('@wandb-ts/launch/agent');
    const agent = await stopLaunchAgent(api.client, typed.agent, { entity: flags.entity, signal: io.signal });
    stdout.line(stdout.isTty ? `Asked ${printable(agent.name)} on ${printable(agent.hostname)} to stop.` : agent.name);
  },
});
