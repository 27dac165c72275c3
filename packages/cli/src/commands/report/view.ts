import type { BetaReport } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { reportJsonFields, toReportJson } from '../../json/report-fields.js';
import { writeJson } from '../../json/write-json.js';
import { type Property, writeRecord } from '../../terminal/record.js';
import { timeCell } from '../../terminal/run-cells.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts report view` */
export const command: Command = defineCommand({
  summary: 'Show one report',
  description:
    'In a pipe, each line is a name, a tab and a value. The content of the report is in its JSON field spec.',
  arguments: [
    {
      name: 'report',
      description: 'Address of the report in the web app, or its path, such as team/vision/reports/Name--ID',
    },
  ],
  flags: {},
  jsonFields: reportJsonFields,
  examples: [
    { title: 'A report', command: 'report view team/vision/reports/My-Report--Vmlldzox' },
    { title: 'What stands on it, as JSON', command: 'report view team/vision/reports/Vmlldzox --json spec' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    // Other paths name runs, sweeps and projects: reading these would only take time.
    if (!/[^/]\/[^/]+\/reports?\//.test(typed.report)) throw noReport(typed.report);
    const api = await connect();
    const { signal } = io;
    const { BetaReport } = await import('@wandb-ts/public-api');
    const report = await api.fromPath(typed.report, { signal });
    if (!(report instanceof BetaReport)) throw noReport(typed.report);
    await report.load({ signal });
    if (json !== null) return writeJson(stdout, toReportJson(report, json));
    if (stdout.isTty) writeForPerson(report, stdout, io.now());
    else writeForProgram(report, stdout, io.now());
  },
});

function noReport(path: string): CliError {
  return new CliError(
    `${JSON.stringify(path)} is not a path of a report. Give its address, or team/project/reports/Name--ID.`,
  );
}

function writeForPerson(report: BetaReport, stdout: TextStream, now: Date): void {
  const { displayName, id, entity, project, url } = report;
  stdout.line(`${stdout.style('bold', printable(displayName ?? id))} (${id}) in ${entity}/${project}`);
  stdout.line();
  writeRecord(
    stdout,
    properties(report, now).map(({ label, cell }) => [label, cell] as const),
    '  ',
  );
  if (url === null) return;
  stdout.line();
  stdout.line(url);
}

function writeForProgram(report: BetaReport, stdout: TextStream, now: Date): void {
  const { id, displayName, entity, project, url } = report;
  writeRecord(stdout, [
    ...Object.entries({ id, displayName, entity, project, url }).map(
      ([field, text]) => [field, { text: text ?? '' }] as const,
    ),
    ...properties(report, now).map(({ field, cell }) => [field, cell] as const),
  ]);
}

function properties({ name, description, user, createdAt, updatedAt }: BetaReport, now: Date): Property[] {
  return [
    { label: 'name', field: 'name', cell: { text: name ?? '' } },
    { label: 'description', field: 'description', cell: { text: description ?? '' } },
    { label: 'user', field: 'user', cell: { text: user?.username ?? '' } },
    { label: 'created', field: 'createdAt', cell: timeCell(createdAt, now) },
    { label: 'updated', field: 'updatedAt', cell: timeCell(updatedAt, now) },
  ];
}
