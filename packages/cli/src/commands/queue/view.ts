import type { QueueItem, RunQueue } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { queueJsonFields, toQueueJson } from '../../json/queue-fields.js';
import { writeJson } from '../../json/write-json.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { formatData } from '../../terminal/format-value.js';
import { type RecordRows, writeRecord } from '../../terminal/record.js';
import { printable } from '../../terminal/text-width.js';

const countedItems = 1_000;

/** `wandb-ts queue view` */
export const command: Command = defineCommand({
  summary: 'Show one launch queue with its settings and how much waits',
  description: `In a pipe, each line is a name, a tab and a value. Of the items, the newest ${countedItems} are counted.`,
  arguments: [queueArgument],
  flags: {},
  jsonFields: queueJsonFields,
  examples: [
    { title: 'A queue of a team', command: 'queue view team/gpu' },
    { title: 'The settings of its runs as JSON', command: 'queue view team/gpu --json type,defaultResourceConfig' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const place = await readQueuePath(api, typed.queue, signal);
    const queue = api.runQueue(place.entity, place.queueName);
    if (json !== null) return writeJson(stdout, await toQueueJson(queue, json, signal));
    const { queueItems } = await import('@wandb-ts/public-api');
    const [rows, items] = await Promise.all([
      readProperties(queue, signal),
      queueItems(api.client, place, { limit: countedItems, signal }).toArray(),
    ]);
    if (stdout.isTty) {
      stdout.line(`${stdout.style('bold', printable(queue.name))} of ${printable(queue.entity)}`);
      stdout.line();
      return writeRecord(stdout, [...rows, ...countStates(items)], '  ');
    }
    const names = Object.entries({ name: queue.name, entity: queue.entity });
    writeRecord(stdout, [...names.map(([name, text]) => [name, { text }] as const), ...rows, ...countStates(items)]);
  },
});

async function readProperties(queue: RunQueue, signal: AbortSignal): Promise<RecordRows> {
  const [type, mode, access, config, variables, links] = await Promise.all([
    queue.type({ signal }),
    queue.prioritizationMode({ signal }),
    queue.access({ signal }),
    queue.defaultResourceConfig({ signal }),
    queue.templateVariables({ signal }),
    queue.externalLinks({ signal }),
  ]);
  return [
    ['type', { text: type ?? '' }],
    ['priorities', { text: mode === 'V0' ? 'yes' : 'no', data: mode ?? '' }],
    ['access', { text: access === 'USER' ? 'one user' : 'everybody', data: access }],
    ['settings', { text: formatData(config) }],
    ...(variables ?? []).map(({ name, schema }) => [`variable ${name}`, { text: schema }] as const),
    ...readLinks(links).map(({ label, url }) => [`link ${label}`, { text: url }] as const),
  ];
}

function readLinks(links: object | null): readonly { readonly label: string; readonly url: string }[] {
  const list: unknown = links !== null && 'links' in links ? links.links : [];
  return Array.isArray(list) ? list : [];
}

function countStates(items: readonly QueueItem[]): RecordRows {
  return ['pending', 'leased', 'claimed', 'failed'].map((state) => [
    state,
    { text: String(items.filter((item) => item.state === state).length) },
  ]);
}
