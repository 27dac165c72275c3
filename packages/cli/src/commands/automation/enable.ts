import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts automation enable` */
export const command: Command = defineCommand({
  summary: 'Enable an automation, so that it acts on events',
  description: 'In a pipe, prints the name of the automation.',
  arguments: [{ name: 'automation', description: 'Name of the automation' }],
  flags: {
    entity: {
      kind: 'string',
      short: 'e',
      valueName: 'entity',
      description: 'The user, team or organization that owns it (default one of your projects)',
    },
  },
  examples: [
    { title: 'Enable an automation of one of your projects', command: "automation enable 'loss is high'" },
    { title: 'Enable one of a team', command: "automation enable 'loss is high' -e team" },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const automation = await api.automation(typed.automation, { entity: flags.entity, signal });
    const { name } = await api.updateAutomation(automation, { enabled: true, signal });
    stdout.line(stdout.isTty ? `The automation ${printable(name)} is enabled.` : printable(name));
  },
});
