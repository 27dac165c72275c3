import type { QueueItem } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { queueItemJsonFields } from '../../json/queue-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { itemSourceCell, itemStateCell, specCell } from '../../terminal/queue-cells.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const states: readonly string[] = ['pending', 'leased', 'claimed', 'failed'];

/** `wandb-ts queue-item list` */
export const command: Command = defineCommand({
  summary: 'List what is in a launch queue',
  description:
    'The newest come first. In a pipe, the columns are id, state, run id, job or image, project of the run, and creation time.',
  arguments: [queueArgument],
  flags: {
    state: { kind: 'string', description: 'Only items that are pending, leased, claimed or failed' },
    ...limitFlags('item'),
  },
  jsonFields: queueItemJsonFields,
  examples: [
    { title: 'What is in a queue of a team', command: 'queue-item list team/gpu' },
    { title: 'What waits, as JSON', command: 'queue-item list team/gpu --state pending --all --json id,runSpec' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, arguments: typed, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    if (flags.state !== undefined && !states.includes(flags.state)) {
      throw new CliError(`The flag --state is one of ${states.join(', ')}, not ${flags.state}.`);
    }
    const api = await connect();
    const { signal } = io;
    const place = await readQueuePath(api, typed.queue, signal);
    const { queueItems } = await import('@wandb-ts/public-api');
    const items: QueueItem[] = [];
    for await (const item of queueItems(api.client, place, { signal })) {
      if (items.length === limit) break;
      if (flags.state === undefined || item.state === flags.state) items.push(item);
    }
    if (json !== null) {
      return writeJson(
        stdout,
        items.map((item) => pickFields({ ...item }, json)),
      );
    }
    if (stdout.isTty) {
      const queue = `${place.entity}/${place.queueName}`;
      await writeCaption(stderr, { noun: 'item', place: queue, shown: items.length, limit });
    }
    if (items.length > 0) writeTable(stdout, columns(io.now()), items);
  },
});

function columns(now: Date): Column<QueueItem>[] {
  return [
    { title: 'id', cell: ({ id }) => ({ text: id, style: 'cyan' }) },
    { title: 'state', cell: itemStateCell },
    { title: 'run', cell: ({ runId }) => ({ text: runId ?? '' }) },
    { title: 'runs', cell: itemSourceCell, isFlexible: true },
    { title: 'project', cell: (item) => specCell(item, 'project'), isFlexible: true },
    { title: 'added', cell: ({ createdAt }) => timeCell(createdAt, now) },
  ];
}
