import type { LaunchAgentRecord } from '@wandb-ts/launch/agent';
import { type Command, defineCommand } from '../../command/definition.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { agentStatusCell } from '../../terminal/agent-cells.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const jsonFields: readonly (keyof LaunchAgentRecord)[] = [
  'createdAt',
  'heartbeatAt',
  'hostname',
  'id',
  'isToStop',
  'name',
  'queues',
  'status',
  'version',
];

/** `wandb-ts agent list` */
export const command: Command = defineCommand({
  summary: 'List the launch agents of an entity',
  description:
    'The newest come first; those that have ended are "killed". In a pipe, the columns are name, status, machine, queues, program and the time of the last sign of life.',
  arguments: [],
  flags: {
    entity: { kind: 'string', short: 'e', description: 'The owner of the queues (default your own)' },
  },
  jsonFields,
  examples: [
    { title: 'The agents of your own queues', command: 'agent list' },
    { title: 'Where the agents of an entity run, as JSON', command: 'agent list -e team --json hostname,status' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { listLaunchAgents } = await import('@wandb-ts/launch/agent');
    const agents = await listLaunchAgents(api.client, { entity: flags.entity, signal: io.signal });
    if (json !== null) {
      writeJson(
        stdout,
        agents.map((agent) => pickFields({ ...agent }, json)),
      );
      return;
    }
    if (agents.length > 0) writeTable(stdout, columns(io.now()), agents);
    else if (stdout.isTty) stderr.line('No agent has served a queue of this entity.');
  },
});

function columns(now: Date): Column<LaunchAgentRecord>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }) },
    { title: 'status', cell: agentStatusCell },
    { title: 'machine', cell: ({ hostname }) => ({ text: hostname }), isFlexible: true },
    { title: 'queues', cell: ({ queues }) => ({ text: queues.join(', '), data: queues.join(',') }), isFlexible: true },
    { title: 'program', cell: ({ version }) => ({ text: version ?? '' }) },
    { title: 'heard of', cell: ({ heartbeatAt }) => timeCell(heartbeatAt, now) },
  ];
}
