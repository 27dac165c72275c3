import type { Project } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { projectJsonFields, toProjectJson } from '../../json/project-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

/** `wandb-ts project list` */
export const command: Command = defineCommand({
  summary: 'List the projects of an entity',
  description: 'In a pipe, the columns are name, creation time and address.',
  arguments: [],
  flags: {
    entity: { kind: 'string', short: 'e', description: 'The user or team that owns them (default your own)' },
    ...limitFlags('project'),
  },
  jsonFields: projectJsonFields,
  examples: [
    { title: 'Your own projects', command: 'project list' },
    { title: 'All projects of a team, as JSON', command: 'project list -e team --all --json name,createdAt' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const projects = api.projects(flags.entity, { limit, signal: io.signal });
    const listed = await projects.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        listed.map((project) => toProjectJson(project, json)),
      );
    if (stdout.isTty) {
      await writeCaption(stderr, { noun: 'project', place: projects.entity, shown: listed.length, limit });
    }
    if (listed.length > 0) writeTable(stdout, columns(io.now()), listed);
  },
});

function columns(now: Date): Column<Project>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }) },
    { title: 'created', cell: ({ createdAt }) => timeCell(createdAt ?? null, now) },
    { title: 'address', cell: ({ url }) => ({ text: url }), isFlexible: true },
  ];
}
