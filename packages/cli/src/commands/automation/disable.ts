import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts automation disable` */
export const command: Command = defineCommand({
  summary: 'Disable an automation, so that it acts on nothing until it is enabled',
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
    { title: 'Disable an automation of one of your projects', command: "automation disable 'loss is high'" },
    { title: 'Disable one of a team', command: "automation disable 'loss is high' -e team" },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const automation = await api.automation(typed.automation, { entity: flags.entity, signal });
    const { name } = await api.updateAutomation(automation, { enabled: false, signal });
    stdout.line(stdout.isTty ? `The automation ${printable(name)} is disabled.` : printable(name));
  },
});
