import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { queueFlags, readQueueFlags } from '../../queues/queue-flags.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts queue create` */
export const command: Command = defineCommand({
  summary: 'Create a launch queue',
  description: 'In a pipe, prints the path of the queue.',
  arguments: [queueArgument],
  flags: {
    ...queueFlags,
    priorities: { kind: 'boolean', description: 'Let items have priorities' },
  },
  examples: [
    { title: 'A queue for containers', command: 'queue create team/cpu --type local-container --priorities' },
    {
      title: 'A queue of your default entity with settings for its runs',
      command: `queue create gpus --type local-container --config '{"gpus":"all"}'`,
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const { type, config, templateVariables } = await readQueueFlags(io, flags);
    if (type === undefined) {
      throw new CliError('The flag --type is missing: it says what runs the items.', {
        next: 'wandb-ts queue create --help',
      });
    }
    const api = await connect();
    const { signal } = io;
    const { entity, queueName } = await readQueuePath(api, typed.queue, signal);
    const prioritizationMode = flags.priorities ? 'V0' : null;
    await api.createRunQueue(queueName, type, { entity, config, templateVariables, prioritizationMode, signal });
    const path = `${entity}/${queueName}`;
    stdout.line(stdout.isTty ? `Created the queue ${printable(path)}.` : path);
  },
});
