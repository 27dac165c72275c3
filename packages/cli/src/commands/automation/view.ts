import type { Automation } from '@wandb-ts/public-api';
import { ownerFlag } from '../../automations/owner-flag.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { automationJsonFields, toAutomationJson } from '../../json/automation-fields.js';
import { writeJson } from '../../json/write-json.js';
import { actionCell, dateCell, enabledCell, eventCell, scopeCell } from '../../terminal/automation-cells.js';
import { formatData } from '../../terminal/format-value.js';
import { writeRecord } from '../../terminal/record.js';
import type { Cell } from '../../terminal/table.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts automation view` */
export const command: Command = defineCommand({
  summary: 'Show one automation',
  description: 'In a pipe, each line is a name, a tab and a value.',
  arguments: [{ name: 'automation', description: 'Name of the automation' }],
  flags: ownerFlag,
  jsonFields: automationJsonFields,
  examples: [
    { title: 'An automation of one of your projects', command: "automation view 'loss is high'" },
    { title: 'What it waits for, as JSON', command: "automation view 'loss is high' -e team --json event" },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const automation = await api.automation(typed.automation, { entity: flags.entity, signal: io.signal });
    if (json !== null) return writeJson(stdout, toAutomationJson(automation, json));
    const shown = properties(automation, io.now());
    if (!stdout.isTty) return writeRecord(stdout, [['name', { text: automation.name }], ...shown]);
    stdout.line(stdout.style('bold', printable(automation.name)));
    stdout.line();
    writeRecord(stdout, shown, '  ');
  },
});

function properties(automation: Automation, now: Date): [string, Cell][] {
  const { id, description, event, action, createdAt, updatedAt } = automation;
  const payload = action.actionType === 'GENERIC_WEBHOOK' ? action.requestPayload : null;
  const message = action.actionType === 'NOTIFICATION' ? `${action.title ?? ''} ${action.message ?? ''}`.trim() : '';
  return [
    ['id', { text: id }],
    ['state', enabledCell(automation)],
    ['description', { text: description ?? '' }],
    ['scope', scopeCell(automation)],
    ['event', eventCell(automation)],
    ['filter', { text: formatData(event.filter) }],
    ['action', actionCell(automation)],
    ['payload', { text: payload === null ? '' : formatData(payload) }],
    ['message', { text: message }],
    ['created', dateCell(createdAt, now)],
    ['updated', dateCell(updatedAt, now)],
  ];
}
