import type { Automation } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { automationJsonFields, toAutomationJson } from '../../json/automation-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { actionCell, dateCell, enabledCell, eventCell, scopeCell } from '../../terminal/automation-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

/** `wandb-ts automation list` */
export const command: Command = defineCommand({
  summary: 'List automations',
  description:
    'Without an entity, those of the projects that you work in; automations of whole teams need their entity. In a pipe, the columns are name, whether it is enabled, event, scope, action and creation time.',
  arguments: [],
  flags: {
    entity: {
      kind: 'string',
      short: 'e',
      valueName: 'entity',
      description: 'The user, team or organization that owns them',
    },
    ...limitFlags('automation'),
  },
  jsonFields: automationJsonFields,
  examples: [
    { title: 'The automations of your projects', command: 'automation list' },
    { title: 'What those of a team wait for, as JSON', command: 'automation list -e team --all --json name,event' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const listed = await api.automations({ entity: flags.entity, limit, signal: io.signal }).toArray();
    if (json !== null)
      return writeJson(
        stdout,
        listed.map((automation) => toAutomationJson(automation, json)),
      );
    if (stdout.isTty) {
      const place = flags.entity ?? 'your projects';
      await writeCaption(stderr, { noun: 'automation', place, shown: listed.length, limit });
    }
    if (listed.length > 0) writeTable(stdout, columns(io.now()), listed);
  },
});

function columns(now: Date): Column<Automation>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }), isFlexible: true },
    { title: 'state', cell: enabledCell },
    { title: 'event', cell: eventCell },
    { title: 'scope', cell: scopeCell, isFlexible: true },
    { title: 'action', cell: actionCell, isFlexible: true },
    { title: 'created', cell: ({ createdAt }) => dateCell(createdAt, now) },
  ];
}
