import type { Registry } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { registryJsonFields, toRegistryJson } from '../../json/registry-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { organizationFlag, typesCell } from '../../terminal/registry-cells.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts registry list` */
export const command: Command = defineCommand({
  summary: 'List the registries of an organization',
  description:
    'Restricted ones are shown to their members. In a pipe, the columns are name, visibility, artifact types, time of the last change and description.',
  arguments: [],
  flags: {
    organization: organizationFlag,
    filter: { kind: 'json', description: 'Only registries that match, such as {"name":{"$regex":"model"}}' },
    ...limitFlags('registry'),
  },
  jsonFields: registryJsonFields,
  examples: [
    { title: 'The registries of your organization', command: 'registry list' },
    { title: 'Their names, as JSON', command: 'registry list --organization team-org --all --json name' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_ORGANIZATION', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { organization, filter } = flags;
    const list = api.registries({
      organization,
      filter,
      order: '+name',
      perPage: largestPage,
      limit,
      signal: io.signal,
    });
    const registries = await list.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        registries.map((registry) => toRegistryJson(registry, json)),
      );
    if (stdout.isTty) {
      const place = list.organization ?? '';
      await writeCaption(stderr, { noun: 'registry', place, shown: registries.length, limit });
    }
    if (registries.length > 0) writeTable(stdout, columns(io.now()), registries);
  },
});

function columns(now: Date): Column<Registry>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }) },
    { title: 'visibility', cell: ({ visibility }) => ({ text: visibility }) },
    { title: 'types', cell: typesCell, isFlexible: true },
    { title: 'updated', cell: ({ createdAt, updatedAt }) => timeCell(updatedAt ?? createdAt, now) },
    { title: 'description', cell: ({ description }) => ({ text: description ?? '' }), isFlexible: true },
  ];
}
