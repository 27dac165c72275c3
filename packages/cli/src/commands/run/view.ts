import type { Run } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { runJsonFields, toRunJson } from '../../json/run-fields.js';
import { writeJson } from '../../json/write-json.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { type Property, writeRecord } from '../../terminal/record.js';
import { stateCell, tagsCell, timeCell, userCell } from '../../terminal/run-cells.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run view` */
export const command: Command = defineCommand({
  summary: 'Show one run with its configuration and summary',
  description:
    'In a pipe, each line is a name, a tab and a value; names of the configuration begin with "config.", of the summary with "summary.". A terminal shows no names that begin with an underscore.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {},
  jsonFields: runJsonFields,
  examples: [
    { title: 'A run of any project', command: 'run view team/vision/abc12345' },
    { title: 'Its configuration as JSON', command: 'run view team/vision/abc12345 --json config' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const run = await api.run(typed.run, { signal: io.signal });
    if (json !== null) return writeJson(stdout, toRunJson(run, json));
    if (stdout.isTty) writeForPerson(run, stdout, io.now());
    else writeForProgram(run, stdout, io.now());
  },
});

function writeForPerson(run: Run, stdout: TextStream, now: Date): void {
  stdout.line(`${stdout.style('bold', printable(run.name))} (${run.id}) in ${run.entity}/${run.project}`);
  stdout.line();
  writeRecord(
    stdout,
    properties(run, now).map(({ label, cell }) => [label, cell] as const),
    '  ',
  );
  writeSection('Config', run.config, stdout);
  writeSection('Summary', run.summaryMetrics, stdout);
  stdout.line();
  stdout.line(run.url);
}

function writeSection(title: string, values: Readonly<Record<string, unknown>>, stdout: TextStream): void {
  // Names with an underscore are what clients add for themselves, such as `_timestamp`.
  const rows = sorted(values)
    .filter(([name]) => !name.startsWith('_'))
    .map(([name, value]) => [name, { text: formatValue(value) }] as const);
  if (rows.length === 0) return;
  stdout.line();
  stdout.line(stdout.style('bold', title));
  writeRecord(stdout, rows, '  ');
}

function writeForProgram(run: Run, stdout: TextStream, now: Date): void {
  const { id, name, entity, project, url } = run;
  writeRecord(stdout, [
    ...Object.entries({ id, name, entity, project, url }).map(([field, text]) => [field, { text }] as const),
    ...properties(run, now).map(({ field, cell }) => [field, cell] as const),
    ...sorted(run.config).map(([key, value]) => [`config.${key}`, { text: formatData(value) }] as const),
    ...sorted(run.summaryMetrics).map(([key, value]) => [`summary.${key}`, { text: formatData(value) }] as const),
  ]);
}

function properties(run: Run, now: Date): Property[] {
  return [
    { label: 'state', field: 'state', cell: stateCell(run) },
    { label: 'user', field: 'user', cell: userCell(run) },
    { label: 'created', field: 'createdAt', cell: timeCell(run.createdAt, now) },
    { label: 'last heard of', field: 'heartbeatAt', cell: timeCell(run.heartbeatAt, now) },
    { label: 'history rows', field: 'historyLineCount', cell: { text: String(run.historyLineCount) } },
    { label: 'tags', field: 'tags', cell: tagsCell(run) },
    { label: 'group', field: 'group', cell: { text: run.group ?? '' } },
    { label: 'job type', field: 'jobType', cell: { text: run.jobType ?? '' } },
    { label: 'sweep', field: 'sweepName', cell: { text: run.sweepName ?? '' } },
    { label: 'commit', field: 'commit', cell: { text: run.commit ?? '' } },
    { label: 'notes', field: 'notes', cell: { text: run.notes ?? '' } },
  ];
}

function sorted(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1));
}
