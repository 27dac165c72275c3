import { ownerFlag } from '../../automations/owner-flag.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { confirm } from '../../terminal/confirm.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts automation delete` */
export const command: Command = defineCommand({
  summary: 'Delete an automation',
  description: 'Asks to type the name of the automation. In a pipe, needs --yes, and prints the name.',
  arguments: [{ name: 'automation', description: 'Name of the automation' }],
  flags: {
    ...ownerFlag,
    yes: { kind: 'boolean', short: 'y', description: 'Do not ask' },
  },
  examples: [
    { title: 'Delete an automation without being asked', command: "automation delete 'loss is high' --yes" },
    { title: 'Delete one of a team', command: "automation delete 'loss is high' -e team --yes" },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, arguments: typed }, context) {
    const { io, stdout } = context;
    const { signal } = io;
    const api = await context.api();
    const automation = await api.automation(typed.automation, { entity: flags.entity, signal });
    const { name } = automation;
    await confirm(context, { action: `delete the automation ${name}`, name, isConfirmed: flags.yes });
    await api.deleteAutomation(automation, { signal });
    stdout.line(stdout.isTty ? `Deleted the automation ${printable(name)}.` : printable(name));
  },
});
