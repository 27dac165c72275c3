import { type Command, defineCommand } from '../../command/definition.js';
import { itemArgument } from '../../queues/item-argument.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';

/** `wandb-ts queue-item cancel` */
export const command: Command = defineCommand({
  summary: 'Remove an item from a launch queue',
  description: 'A run that was started for it goes on; "run stop" ends it. In a pipe, prints the id of the item.',
  arguments: [queueArgument, itemArgument],
  flags: {},
  examples: [
    { title: 'An item of a queue of a team', command: 'queue-item cancel team/gpu UnVuUXVldWVJdGVtOjE=' },
    { title: 'An item of one of your own', command: 'queue-item cancel gpu UnVuUXVldWVJdGVtOjE=' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const { entity, queueName } = await readQueuePath(api, typed.queue, signal);
    const { queueItem } = await import('@wandb-ts/public-api');
    const { id } = await queueItem(api.client, { entity, queueName }, typed.item, { signal });
    const item = api.queuedRun({ entity, project: '', queueName, runQueueItemId: id });
    await item.delete({ signal });
    stdout.line(stdout.isTty ? `Took ${id} out of the queue ${entity}/${queueName}.` : id);
  },
});
