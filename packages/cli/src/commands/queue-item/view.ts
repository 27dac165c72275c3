import type { Client } from '@wandb-ts/core';
import type { QueueItem, QueueItemMessage } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { itemJsonFields, toItemJson } from '../../json/queue-fields.js';
import { writeJson } from '../../json/write-json.js';
import { itemArgument } from '../../queues/item-argument.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { formatData } from '../../terminal/format-value.js';
import { itemSourceCell, itemStateCell, specCell } from '../../terminal/queue-cells.js';
import { type RecordRows, writeRecord } from '../../terminal/record.js';
import { timeCell } from '../../terminal/run-cells.js';

/** `wandb-ts queue-item view` */
export const command: Command = defineCommand({
  summary: 'Show one item of a launch queue, and why it failed',
  description:
    'What a failed job wrote is a file of the run of its agent: "file get" takes what is shown as failure log. In a pipe, each line is a name, a tab and a value.',
  arguments: [queueArgument, itemArgument],
  flags: {},
  jsonFields: itemJsonFields,
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
    const queued = api.queuedRun({
      entity: place.entity,
      project: '',
      queueName: place.queueName,
      runQueueItemId: item.id,
    });
    if (json !== null) return writeJson(stdout, await toItemJson(item, queued, json, signal));
    const [failure, warning, agent] = await Promise.all([
      queued.failure({ signal }),
      queued.warning({ signal }),
      agentName(api.client, place.entity, item, signal),
    ]);
    const agentRun = `${place.entity}/${queued.projectQueue}/${agent}`;
    writeRecord(stdout, [
      ...properties(item, agent, io.now()),
      ['failure', messageCell(failure)],
      ['failure log', filesCell(agentRun, failure)],
      ['warning', messageCell(warning)],
      ['warning log', filesCell(agentRun, warning)],
    ]);
  },
});

/** The name of the agent that has an item, which is also its run; its id where the server lists no agents. */
async function agentName(
  client: Client,
  entity: string,
  { launchAgentId: id }: QueueItem,
  signal: AbortSignal,
): Promise<string> {
  if (id === null) return '';
  const [{ UnsupportedError }, { listLaunchAgents }] = await Promise.all([
    import('@wandb-ts/core'),
    import('@wandb-ts/launch/agent'),
  ]);
  const agents = await listLaunchAgents(client, { entity, signal }).catch((error: unknown) => {
    if (UnsupportedError.is(error)) return [];
    throw error;
  });
  return agents.find((agent) => agent.id === id)?.name ?? id;
}

function properties(item: QueueItem, agent: string, now: Date): RecordRows {
  const { id, runId, createdAt, runSpec } = item;
  return [
    ['id', { text: id }],
    ['state', itemStateCell(item)],
    ['run', { text: runId ?? '' }],
    ['runs', itemSourceCell(item)],
    ['entity', specCell(item, 'entity')],
    ['project', specCell(item, 'project')],
    ['resource', specCell(item, 'resource')],
    ['added', timeCell(createdAt, now)],
    ['agent', { text: agent }],
    ['spec', { text: formatData(runSpec) }],
  ];
}

function messageCell(message: QueueItemMessage | null): { readonly text: string } {
  if (message === null) return { text: '' };
  return { text: message.stage === null ? message.message : `${message.stage}: ${message.message}` };
}

function filesCell(agentRun: string, message: QueueItemMessage | null): { readonly text: string } {
  return { text: (message?.filePaths ?? []).map((path) => `${agentRun} ${path}`).join(', ') };
}
