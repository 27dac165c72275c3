import { type Command, defineCommand } from '../../command/definition.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { confirm } from '../../terminal/confirm.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts queue delete` */
export const command: Command = defineCommand({
  summary: 'Delete a launch queue with everything that waits in it',
  description: 'Asks to type the name of the queue. In a pipe, needs --yes, and prints the path of the queue.',
  arguments: [queueArgument],
  flags: { yes: { kind: 'boolean', short: 'y', description: 'Do not ask' } },
  examples: [
    { title: 'Delete a queue of a team without being asked', command: 'queue delete team/gpu --yes' },
    { title: 'Delete one of your default entity', command: 'queue delete gpu -y' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, arguments: typed }, context) {
    const { io, stdout } = context;
    const api = await context.api();
    const { signal } = io;
    const { entity, queueName } = await readQueuePath(api, typed.queue, signal);
    const queue = api.runQueue(entity, queueName);
    await queue.id({ signal });
    const path = `${entity}/${queueName}`;
    await confirm(context, {
      action: `delete the queue ${path} with all its items`,
      name: queueName,
      isConfirmed: flags.yes,
    });
    await queue.delete({ signal });
    stdout.line(stdout.isTty ? `Deleted the queue ${printable(path)}.` : path);
  },
});
