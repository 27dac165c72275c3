import type { Artifact, RegistryFilter } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { artifactJsonFields, toArtifactJson } from '../../json/artifact-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { organizationFlag } from '../../terminal/registry-cells.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts registry search` */
export const command: Command = defineCommand({
  summary: 'Find versions of artifacts in the registries of an organization',
  description:
    'All flags must hold. The newest links come first. In a pipe, the columns are path, aliases, tags, path of the source and creation time.',
  arguments: [],
  flags: {
    organization: organizationFlag,
    registry: { kind: 'string', short: 'r', description: 'Only in the registry with this name' },
    collection: { kind: 'string', short: 'c', description: 'Only in collections with this name' },
    'collection-tag': { kind: 'string', description: 'Only in collections with this tag' },
    alias: { kind: 'string', description: 'Only versions with this alias, such as prod' },
    tag: { kind: 'string', description: 'Only versions with this tag' },
    filter: { kind: 'json', description: 'Only versions that match, such as {"metadata.accuracy":{"$gt":0.9}}' },
    ...limitFlags('version'),
  },
  jsonFields: artifactJsonFields,
  examples: [
    { title: 'What is in production', command: 'registry search --alias latest' },
    {
      title: 'The names of versions by their metadata, as JSON',
      command: `registry search --filter '{"metadata.classes":{"$gte":10}}' --json qualifiedName`,
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_ORGANIZATION', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { organization, registry, collection, alias, tag, filter } = flags;
    const registries = api.registries({ organization, filter: conditions({ name: registry }), signal: io.signal });
    const list = registries
      .collections({ filter: conditions({ name: collection, tag: flags['collection-tag'] }) })
      .versions({
        filter: conditions({ alias, tag }, filter),
        perPage: largestPage,
        limit,
        signal: io.signal,
      });
    const versions = await list.toArray();
    if (json !== null)
      return writeJson(stdout, await Promise.all(versions.map((version) => toArtifactJson(version, json))));
    if (stdout.isTty) {
      const place = registries.organization ?? '';
      await writeCaption(stderr, { noun: 'version', place, shown: versions.length, limit });
    }
    if (versions.length > 0) writeTable(stdout, columns(io.now()), versions);
  },
});

/** The conditions that are given, joined with a filter. */
function conditions(fields: Readonly<Record<string, string | undefined>>, filter: RegistryFilter = {}): RegistryFilter {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const all = [...given.map(([name, value]): RegistryFilter => ({ [name]: value })), filter].filter(
    (part) => Object.keys(part).length > 0,
  );
  return all.length === 0 ? {} : { $and: all };
}

function columns(now: Date): Column<Artifact>[] {
  return [
    { title: 'version', cell: ({ qualifiedName }) => ({ text: qualifiedName, style: 'cyan' }), isFlexible: true },
    {
      title: 'aliases',
      cell: ({ aliases }) => ({ text: aliases.join(', '), data: aliases.join(',') }),
      isFlexible: true,
    },
    { title: 'tags', cell: ({ tags }) => ({ text: tags.join(', '), data: tags.join(',') }), isFlexible: true },
    { title: 'source', cell: ({ sourceQualifiedName }) => ({ text: sourceQualifiedName }), isFlexible: true },
    { title: 'created', cell: ({ createdAt }) => timeCell(createdAt, now) },
  ];
}
