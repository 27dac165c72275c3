import type { ArtifactCollection } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { collectionJsonFields, toCollectionJson } from '../../json/artifact-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts artifact list` */
export const command: Command = defineCommand({
  summary: 'List the artifacts of a project, each with all its versions as one',
  description:
    'The versions of one of them are listed by "artifact versions". In a pipe, the columns are name, type, tags, time of the last change and description.',
  arguments: [],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
    type: { kind: 'string', short: 't', description: 'Only artifacts of this type, such as dataset' },
    ...limitFlags('artifact'),
  },
  jsonFields: collectionJsonFields,
  examples: [
    { title: 'The artifacts of a project', command: 'artifact list -p team/vision' },
    {
      title: 'The names of all datasets, as JSON',
      command: 'artifact list -p team/vision --type dataset --all --json name',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { artifactCollections } = await import('@wandb-ts/public-api');
    const options = { perPage: largestPage, limit, signal: io.signal };
    const list = artifactCollections(api.client, flags.project, flags.type ?? null, options);
    const collections = await list.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        collections.map((collection) => toCollectionJson(collection, json)),
      );
    if (stdout.isTty) {
      const place = `${list.entity}/${list.project}`;
      await writeCaption(stderr, { noun: 'artifact', place, shown: collections.length, limit });
    }
    if (collections.length > 0) writeTable(stdout, columns(io.now()), collections);
  },
});

function columns(now: Date): Column<ArtifactCollection>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }) },
    { title: 'type', cell: ({ type }) => ({ text: type }) },
    { title: 'tags', cell: ({ tags }) => ({ text: tags.join(', '), data: tags.join(',') }), isFlexible: true },
    { title: 'updated', cell: ({ createdAt, updatedAt }) => timeCell(updatedAt ?? createdAt, now) },
    { title: 'description', cell: ({ description }) => ({ text: description ?? '' }), isFlexible: true },
  ];
}
