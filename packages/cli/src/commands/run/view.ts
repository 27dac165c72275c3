import type { Run } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { runJsonFields, toRunJson } from '../../json/run-fields.js';
import { writeJson } from '../../json/write-json.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { type RecordRows, writeRecord } from '../../terminal/record.js';
import { stateCell, tagsCell, timeCell, userCell } from '../../terminal/run-cells.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run view` */
export const command: Command = defineCommand({
  summary: 'Show one run with its configuration and summary',
  description:
    'In a pipe, each line is a name, a tab and a value; names of the configuration begin with "config.", of the summary with "summary.".',
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
  writeRecord(stdout, properties(run, now), '  ');
  writeSection('Config', run.config, stdout);
  writeSection('Summary', run.summaryMetrics, stdout);
  stdout.line();
  stdout.line(run.url);
}

function writeSection(title: string, values: Readonly<Record<string, unknown>>, stdout: TextStream): void {
  const rows = sorted(values).map(([name, value]) => [name, { text: formatValue(value) }] as const);
  if (rows.length === 0) return;
  stdout.line();
  stdout.line(stdout.style('bold', title));
  writeRecord(stdout, rows, '  ');
}

function writeForProgram(run: Run, stdout: TextStream, now: Date): void {
  const text = (value: string | null): { text: string } => ({ text: value ?? '' });
  writeRecord(stdout, [
    ['id', text(run.id)],
    ['name', text(run.name)],
    ['entity', text(run.entity)],
    ['project', text(run.project)],
    ['url', text(run.url)],
    ...properties(run, now),
    ...sorted(run.config).map(([name, value]) => [`config.${name}`, { text: formatData(value) }] as const),
    ...sorted(run.summaryMetrics).map(([name, value]) => [`summary.${name}`, { text: formatData(value) }] as const),
  ]);
}

function properties(run: Run, now: Date): RecordRows {
  return [
    ['state', stateCell(run)],
    ['user', userCell(run)],
    ['created', timeCell(run.createdAt, now)],
    ['last heard of', timeCell(run.heartbeatAt, now)],
    ['history rows', { text: String(run.historyLineCount) }],
    ['tags', tagsCell(run)],
    ['group', { text: run.group ?? '' }],
    ['job type', { text: run.jobType ?? '' }],
    ['sweep', { text: run.sweepName ?? '' }],
    ['commit', { text: run.commit ?? '' }],
    ['notes', { text: run.notes ?? '' }],
  ];
}

function sorted(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1));
}
