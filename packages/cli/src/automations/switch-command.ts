import { type Command, defineCommand } from '../command/definition.js';
import { printable } from '../terminal/text-width.js';
import { ownerFlag } from './owner-flag.js';

/** Makes the command that enables automations, or the one that disables them. */
export function switchCommand(verb: 'enable' | 'disable', summary: string): Command {
  const title = verb === 'enable' ? 'Enable' : 'Disable';
  return defineCommand({
    summary,
    description: 'In a pipe, prints the name of the automation.',
    arguments: [{ name: 'automation', description: 'Name of the automation' }],
    flags: ownerFlag,
    examples: [
      { title: `${title} an automation of one of your projects`, command: `automation ${verb} 'loss is high'` },
      { title: `${title} one of a team`, command: `automation ${verb} 'loss is high' -e team` },
    ],
    environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
    async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
      const api = await connect();
      const { signal } = io;
      const automation = await api.automation(typed.automation, { entity: flags.entity, signal });
      const { name } = await api.updateAutomation(automation, { enabled: verb === 'enable', signal });
      stdout.line(stdout.isTty ? `The automation ${printable(name)} is ${verb}d.` : printable(name));
    },
  });
}
