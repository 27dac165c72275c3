import type { Artifact, Run } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { artifactJsonFields, toArtifactJson } from '../../json/artifact-fields.js';
import { writeJson } from '../../json/write-json.js';
import { byteSize } from '../../terminal/byte-size.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { type Property, writeRecord } from '../../terminal/record.js';
import { timeCell } from '../../terminal/run-cells.js';
import type { Cell } from '../../terminal/table.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact view` */
export const command: Command = defineCommand({
  summary: 'Show one version of an artifact with its metadata',
  description:
    'Without a version or an alias, it is the latest one. In a pipe, each line is a name, a tab and a value; names of the metadata begin with "metadata.".',
  arguments: [
    {
      name: 'artifact',
      description: 'Path of the version, such as team/vision/mnist:v0, or its address in the web app',
    },
  ],
  flags: {},
  jsonFields: artifactJsonFields,
  examples: [
    { title: 'The latest version of a dataset', command: 'artifact view team/vision/mnist' },
    { title: 'The metadata of another one, as JSON', command: 'artifact view team/vision/mnist:v0 --json metadata' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    if (json !== null) return writeJson(stdout, await toArtifactJson(artifact, json));
    const shown: Shown = {
      artifact,
      run: await artifact.loggedBy({ signal }),
      size: await artifact.size({ signal }),
      digest: await artifact.digest({ signal }),
      url: await artifact.url({ signal }),
    };
    if (stdout.isTty) writeForPerson(shown, stdout, io.now());
    else writeForProgram(shown, stdout, io.now());
  },
});

interface Shown {
  readonly artifact: Artifact;
  readonly run: Run | null;
  readonly size: number;
  readonly digest: string;
  readonly url: string;
}

function writeForPerson(shown: Shown, stdout: TextStream, now: Date): void {
  const { artifact, url } = shown;
  const title = stdout.style('bold', printable(artifact.name));
  stdout.line(`${title} (${printable(artifact.type)}) in ${printable(`${artifact.entity}/${artifact.project}`)}`);
  stdout.line();
  writeRecord(
    stdout,
    properties(shown, now).map(({ label, cell }) => [label, cell] as const),
    '  ',
  );
  const metadata = Object.entries(artifact.metadata);
  if (metadata.length > 0) {
    stdout.line();
    stdout.line(stdout.style('bold', 'Metadata'));
    writeRecord(
      stdout,
      metadata.map(([name, value]) => [name, { text: formatValue(value) }] as const),
      '  ',
    );
  }
  stdout.line();
  stdout.line(url);
}

function writeForProgram(shown: Shown, stdout: TextStream, now: Date): void {
  const { id, name, entity, project, type, metadata } = shown.artifact;
  const { url } = shown;
  writeRecord(stdout, [
    ...Object.entries({ id, name, entity, project, type, url }).map(
      ([field, text]) => [field, { text: text ?? '' }] as const,
    ),
    ...properties(shown, now).map(({ field, cell }) => [field, cell] as const),
    ...Object.entries(metadata).map(([key, value]) => [`metadata.${key}`, { text: formatData(value) }] as const),
  ]);
}

function properties({ artifact, run, size, digest }: Shown, now: Date): Property[] {
  const { aliases, tags, state, fileCount, createdAt, updatedAt, description, isLink, sourceQualifiedName } = artifact;
  return [
    { label: 'aliases', field: 'aliases', cell: { text: aliases.join(', '), data: aliases.join(',') } },
    { label: 'tags', field: 'tags', cell: { text: tags.join(', '), data: tags.join(',') } },
    { label: 'state', field: 'state', cell: { text: state.toLowerCase(), data: state } },
    { label: 'files', field: 'fileCount', cell: { text: String(fileCount) } },
    { label: 'size', field: 'size', cell: { text: byteSize(size), data: String(size) } },
    { label: 'digest', field: 'digest', cell: { text: digest } },
    { label: 'created', field: 'createdAt', cell: timeCell(createdAt, now) },
    { label: 'updated', field: 'updatedAt', cell: timeCell(updatedAt, now) },
    { label: 'logged by', field: 'loggedBy', cell: runCell(run) },
    // A person is told the source of a link only.
    {
      label: 'link to',
      field: 'sourceQualifiedName',
      cell: { text: isLink ? sourceQualifiedName : '', data: sourceQualifiedName },
    },
    { label: 'description', field: 'description', cell: { text: description ?? '' } },
  ];
}

function runCell(run: Run | null): Cell {
  if (run === null) return { text: '' };
  const path = `${run.entity}/${run.project}/${run.id}`;
  return { text: `${run.name} (${path})`, data: path };
}
