import type { RunQueue, TemplateVariable } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { readJsonOption } from '../../queues/json-option.js';
import { queueFlags, readQueueFlags } from '../../queues/queue-flags.js';
import { queueArgument, readQueuePath } from '../../queues/queue-path.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts queue edit` */
export const command: Command = defineCommand({
  summary: 'Change the settings of a launch queue',
  description:
    'What is not given stays; descriptions of variables do where the server tells them. What a server finds odd is printed as a warning. In a pipe, prints the path of the queue.',
  arguments: [queueArgument],
  flags: {
    ...queueFlags,
    priorities: { kind: 'string', valueName: 'on|off', description: 'Whether items have priorities' },
    links: {
      kind: 'string',
      valueName: 'json',
      description: 'The pages that belong to the queue, such as {"docs":"https://example.com"}, or a file',
    },
  },
  examples: [
    {
      title: 'Other settings for its runs',
      command: `queue edit team/gpu --config '{"gpus":"{{gpus}}","shm-size":"1g"}'`,
    },
    { title: 'Let items have priorities', command: 'queue edit team/gpu --priorities on' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    if (Object.values(flags).every((flag) => flag === undefined)) {
      throw new CliError('There is nothing to change.', { next: 'wandb-ts queue edit --help' });
    }
    const given = await readQueueFlags(io, flags);
    const links = flags.links === undefined ? undefined : await readJsonOption(io, 'links', flags.links);
    const mode = readPriorities(flags.priorities);
    const api = await connect();
    const { signal } = io;
    const { entity, queueName } = await readQueuePath(api, typed.queue, signal);
    const old = await readQueue(api.runQueue(entity, queueName), signal);
    const type = given.type ?? old.type;
    if (type === null) throw new CliError(`The queue ${queueName} has no type yet: give one with --type.`);
    await api.upsertRunQueue(queueName, given.config ?? old.config, type, {
      entity,
      templateVariables: given.templateVariables ?? old.templateVariables,
      externalLinks: (links as Record<string, string> | undefined) ?? old.links,
      prioritizationMode: mode ?? old.mode,
      signal,
    });
    const path = `${entity}/${queueName}`;
    stdout.line(stdout.isTty ? `Changed the queue ${printable(path)}.` : path);
  },
});

function readPriorities(typed: string | undefined): 'V0' | 'DISABLED' | undefined {
  if (typed === undefined) return undefined;
  if (typed === 'on') return 'V0';
  if (typed === 'off') return 'DISABLED';
  throw new CliError(`The flag --priorities is on or off, not ${typed}.`);
}

/** What a queue has, in the form in which it is written. */
async function readQueue(queue: RunQueue, signal: AbortSignal) {
  const [type, wrapped, variables, descriptions, mode, links] = await Promise.all([
    queue.type({ signal }),
    queue.defaultResourceConfig({ signal }),
    queue.templateVariables({ signal }),
    queue.variableDescriptions({ signal }),
    queue.prioritizationMode({ signal }),
    queue.externalLinks({ signal }),
  ]);
  const { parseJson } = await import('@wandb-ts/core');
  const { resource_args: settings = {} } = wrapped as { resource_args?: Record<string, object> };
  const { links: list = [] } = { ...links } as { links?: { label: string; url: string }[] };
  const templateVariables = (variables ?? []).map(({ name, schema: text }): [string, TemplateVariable] => {
    const schema = parseJson(text) as Record<string, unknown>;
    const description = descriptions[name];
    return [name, description === undefined ? { schema } : { schema, description }];
  });
  return {
    type,
    config: type === null ? {} : (settings[type] ?? {}),
    templateVariables: Object.fromEntries(templateVariables),
    mode,
    links: Object.fromEntries(list.map(({ label, url }) => [label, url])),
  };
}
