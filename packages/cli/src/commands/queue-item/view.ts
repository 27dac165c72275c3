import type { QueueItem, QueueItemMessage } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { queueItemJsonFields } from '../../json/queue-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { itemArgument } from '../../queues/item-argument.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { formatData } from '../../terminal/format-value.js';
import { itemSourceCell, itemStateCell, specCell } from '../../terminal/queue-cells.js';
import { type RecordRows, writeRecord } from '../../terminal/record.js';
import { timeCell } from '../../terminal/run-cells.js';

/** `wandb-ts queue-item view` */
export const command: Command = defineCommand({
  summary: 'Show one item of a launch queue, and why it failed',
  description: 'In a pipe, each line is a name, a tab and a value.',
  arguments: [queueArgument, itemArgument],
  flags: {},
  jsonFields: queueItemJsonFields,
  examples: [
    { title: 'An item of a queue', command: 'queue-item view team/gpu UnVuUXVldWVJdGVtOjE=' },
    { title: 'What it runs, as JSON', command: 'queue-item view team/gpu UnVuUXVldWVJdGVtOjE= --json runSpec' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const place = await readQueuePath(api, typed.queue, signal);
    const { queueItem } = await import('@wandb-ts/public-api');
    const item = await queueItem(api.client, place, typed.item, { signal });
    if (json !== null) return writeJson(stdout, pickFields({ ...item }, json));
    const queued = api.queuedRun({
      entity: place.entity,
      project: '',
      queueName: place.queueName,
      runQueueItemId: item.id,
    });
    const [failure, warning] = await Promise.all([queued.failure({ signal }), queued.warning({ signal })]);
    writeRecord(stdout, [
      ...properties(item, io.now()),
      ['failure', messageCell(failure)],
      ['warning', messageCell(warning)],
    ]);
  },
});

function properties(item: QueueItem, now: Date): RecordRows {
  const { id, runId, createdAt, launchAgentId, runSpec } = item;
  return [
    ['id', { text: id }],
    ['state', itemStateCell(item)],
    ['run', { text: runId ?? '' }],
    ['runs', itemSourceCell(item)],
    ['entity', specCell(item, 'entity')],
    ['project', specCell(item, 'project')],
    ['resource', specCell(item, 'resource')],
    ['added', timeCell(createdAt, now)],
    ['agent', { text: launchAgentId ?? '' }],
    ['spec', { text: formatData(runSpec) }],
  ];
}

function messageCell(message: QueueItemMessage | null): { readonly text: string } {
  if (message === null) return { text: '' };
  return { text: message.stage === null ? message.message : `${message.stage}: ${message.message}` };
}
