import type { BetaReport } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { reportJsonFields, toReportJson } from '../../json/report-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 100;

/** `wandb-ts report list` */
export const command: Command = defineCommand({
  summary: 'List the reports of a project',
  description:
    'In a pipe, the columns are id, title, user, time of the last change and address. The address is a path for report view.',
  arguments: [],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
    name: { kind: 'string', valueName: 'name', description: 'Only reports of this name, which is not the title' },
    ...limitFlags('report'),
  },
  jsonFields: reportJsonFields,
  examples: [
    { title: 'The reports of a project', command: 'report list -p team/vision' },
    { title: 'The addresses of all of them, as JSON', command: 'report list -p team/vision --all --json url' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const reports = api.reports(flags.project, {
      // What is typed is the name itself; the library takes percent-encoding back.
      name: flags.name === undefined ? undefined : encodeURIComponent(flags.name),
      perPage: largestPage,
      limit,
      signal: io.signal,
    });
    const listed = await reports.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        listed.map((report) => toReportJson(report, json)),
      );
    if (stdout.isTty) {
      const place = `${reports.entity}/${reports.project}`;
      await writeCaption(stderr, { noun: 'report', place, shown: listed.length, limit });
    }
    if (listed.length > 0) writeTable(stdout, stdout.isTty ? columns(io.now()) : pipeColumns(io.now()), listed);
  },
});

function columns(now: Date): Column<BetaReport>[] {
  return [
    { title: 'id', cell: ({ id }) => ({ text: id, style: 'cyan' }) },
    { title: 'title', cell: ({ displayName }) => ({ text: displayName ?? '' }), isFlexible: true },
    { title: 'user', cell: ({ user }) => ({ text: user?.username ?? '' }), isFlexible: true },
    { title: 'updated', cell: ({ updatedAt }) => timeCell(updatedAt, now) },
  ];
}

/** An address is too long for a table on a terminal. */
function pipeColumns(now: Date): Column<BetaReport>[] {
  return [...columns(now), { title: 'address', cell: ({ url }) => ({ text: url ?? '' }) }];
}
