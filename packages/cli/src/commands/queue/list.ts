import type { ListedQueue } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { listedQueueJsonFields } from '../../json/queue-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

/** `wandb-ts queue list` */
export const command: Command = defineCommand({
  summary: 'List the launch queues of an entity',
  description:
    'The oldest come first. In a pipe, the columns are name, whether items have priorities (V0) or not (DISABLED), who may use it, and creation time.',
  arguments: [],
  flags: {
    entity: { kind: 'string', short: 'e', description: 'The user or team (default your default entity)' },
  },
  jsonFields: listedQueueJsonFields,
  examples: [
    { title: 'The queues of a team', command: 'queue list -e team' },
    { title: 'Their names as JSON', command: 'queue list -e team --json name' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { resolveEntity } = await import('@wandb-ts/core');
    const { listRunQueues } = await import('@wandb-ts/public-api');
    const { signal } = io;
    const entity = await resolveEntity(api.client, flags.entity ?? null, { signal });
    const queues = await listRunQueues(api.client, { entity, signal });
    if (json !== null) {
      return writeJson(
        stdout,
        queues.map((queue) => pickFields({ ...queue }, json)),
      );
    }
    if (stdout.isTty) {
      await writeCaption(stderr, { noun: 'queue', place: entity, shown: queues.length, limit: undefined });
    }
    if (queues.length > 0) writeTable(stdout, columns(io.now()), queues);
  },
});

function columns(now: Date): Column<ListedQueue>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }), isFlexible: true },
    {
      title: 'priorities',
      cell: ({ prioritizationMode: mode }) => ({ text: mode === 'V0' ? 'yes' : 'no', data: mode }),
    },
    { title: 'for', cell: ({ access }) => ({ text: access === 'USER' ? 'one user' : 'everybody', data: access }) },
    { title: 'created', cell: ({ createdAt }) => timeCell(createdAt, now) },
  ];
}
