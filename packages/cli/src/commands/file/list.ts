import type { File } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { fileJsonFields, toFileJson } from '../../json/file-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { byteSize } from '../../terminal/byte-size.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts file list` */
export const command: Command = defineCommand({
  summary: 'List the files of a run',
  description: 'In a pipe, the columns are name, size in bytes, time of the upload, and media type.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    pattern: {
      kind: 'string',
      description: 'Only files whose names match, where % stands for any text and _ for any character',
    },
    ...limitFlags('file'),
  },
  jsonFields: fileJsonFields,
  examples: [
    { title: 'The files of a run', command: 'file list team/vision/abc12345' },
    {
      title: 'All YAML files, as JSON',
      command: 'file list team/vision/abc12345 --pattern %.yaml --all --json name,size',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const list = run.files({ pattern: flags.pattern, perPage: largestPage, limit, signal });
    const files = await list.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        files.map((file) => toFileJson(file, json)),
      );
    if (stdout.isTty) {
      const place = `${run.entity}/${run.project}/${run.id}`;
      // The server counts the files of the run, not those that match.
      const count = flags.pattern === undefined ? () => list.count() : undefined;
      await writeCaption(stderr, { noun: 'file', place, shown: files.length, limit, count });
    }
    if (files.length > 0) writeTable(stdout, columns(io.now()), files);
  },
});

function columns(now: Date): Column<File>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }), isFlexible: true },
    { title: 'size', cell: ({ size }) => ({ text: byteSize(size), data: String(size) }), align: 'right' },
    { title: 'uploaded', cell: ({ updatedAt }) => timeCell(updatedAt, now) },
    { title: 'type', cell: ({ mimetype }) => ({ text: mimetype ?? '' }), isFlexible: true },
  ];
}
