import type { Artifact } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { artifactJsonFields, toArtifactJson } from '../../json/artifact-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { byteSize } from '../../terminal/byte-size.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts artifact versions` */
export const command: Command = defineCommand({
  summary: 'List the versions of an artifact',
  description:
    'The newest come first. In a pipe, the columns are name, aliases, tags, number of files, size in bytes and creation time.',
  arguments: [{ name: 'artifact', description: 'Path of the artifact without a version, such as team/vision/mnist' }],
  flags: {
    type: {
      kind: 'string',
      short: 't',
      description: 'The type of the artifact; without it, that of its latest version',
    },
    tag: { kind: 'string', description: 'Only versions with this tag' },
    ...limitFlags('version'),
  },
  jsonFields: artifactJsonFields,
  examples: [
    { title: 'The newest versions of a dataset', command: 'artifact versions team/vision/mnist' },
    {
      title: 'Names and aliases of all its versions, as JSON',
      command: 'artifact versions team/vision/mnist --type dataset --all --json name,aliases',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { signal } = io;
    const type = flags.type ?? (await api.artifact(typed.artifact, { signal })).type;
    const options = { tags: flags.tag, perPage: largestPage, limit, signal };
    const list = api.artifacts(type, typed.artifact, options);
    const versions = await list.toArray();
    if (json !== null)
      return writeJson(stdout, await Promise.all(versions.map((version) => toArtifactJson(version, json))));
    if (stdout.isTty) {
      const place = `${list.entity}/${list.project}/${list.collectionName}`;
      // The server counts all versions, whatever their tags.
      const count = flags.tag === undefined ? () => list.count() : undefined;
      await writeCaption(stderr, { noun: 'version', place, shown: versions.length, limit, count });
    }
    const sizes = new Map(await Promise.all(versions.map(async (version) => [version, await version.size()] as const)));
    if (versions.length > 0) writeTable(stdout, columns(sizes, io.now()), versions);
  },
});

function columns(sizes: ReadonlyMap<Artifact, number>, now: Date): Column<Artifact>[] {
  const size = (version: Artifact): number => sizes.get(version) ?? 0;
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }) },
    {
      title: 'aliases',
      cell: ({ aliases }) => ({ text: aliases.join(', '), data: aliases.join(',') }),
      isFlexible: true,
    },
    { title: 'tags', cell: ({ tags }) => ({ text: tags.join(', '), data: tags.join(',') }), isFlexible: true },
    { title: 'files', cell: ({ fileCount }) => ({ text: String(fileCount) }), align: 'right' },
    {
      title: 'size',
      cell: (version) => ({ text: byteSize(size(version)), data: String(size(version)) }),
      align: 'right',
    },
    { title: 'created', cell: ({ createdAt }) => timeCell(createdAt, now) },
  ];
}
