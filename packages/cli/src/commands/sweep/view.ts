import type { Run, Sweep } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { sweepJsonFields, toSweepJson } from '../../json/sweep-fields.js';
import { writeJson } from '../../json/write-json.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { type Property, writeRecord } from '../../terminal/record.js';
import { timeCell } from '../../terminal/run-cells.js';
import { bestCell, runCountCell, sweepStateCell } from '../../terminal/sweep-cells.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts sweep view` */
export const command: Command = defineCommand({
  summary: 'Show one sweep with its configuration and its best run',
  description:
    'The best run is the one with the best value of the metric; there is none without a metric. In a pipe, each line is a name, a tab and a value; names of the configuration begin with "config.".',
  arguments: [{ name: 'sweep', description: 'Path of the sweep, such as team/vision/swp12345' }],
  flags: {},
  jsonFields: sweepJsonFields,
  examples: [
    { title: 'A sweep of any project', command: 'sweep view team/vision/swp12345' },
    { title: 'Its configuration as JSON', command: 'sweep view team/vision/swp12345 --json config' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const sweep = await api.sweep(typed.sweep, { signal });
    if (json !== null) return writeJson(stdout, toSweepJson(sweep, json));
    const best = sweep.order === undefined ? null : await sweep.bestRun({ signal });
    if (stdout.isTty) writeForPerson({ sweep, best }, stdout, io.now());
    else writeForProgram({ sweep, best }, stdout, io.now());
  },
});

interface Shown {
  readonly sweep: Sweep;
  readonly best: Run | null;
}

function writeForPerson(shown: Shown, stdout: TextStream, now: Date): void {
  const { sweep } = shown;
  stdout.line(`${stdout.style('bold', printable(sweep.name))} (${sweep.id}) in ${sweep.entity}/${sweep.project}`);
  stdout.line();
  writeRecord(
    stdout,
    properties(shown, now).map(({ label, cell }) => [label, cell] as const),
    '  ',
  );
  stdout.line();
  stdout.line(stdout.style('bold', 'Config'));
  writeRecord(
    stdout,
    Object.entries(sweep.config).map(([name, value]) => [name, { text: formatValue(value) }] as const),
    '  ',
  );
  stdout.line();
  stdout.line(sweep.url);
}

function writeForProgram(shown: Shown, stdout: TextStream, now: Date): void {
  const { id, name, entity, project, url, config } = shown.sweep;
  writeRecord(stdout, [
    ...Object.entries({ id, name, entity, project, url }).map(([field, text]) => [field, { text }] as const),
    ...properties(shown, now).map(({ field, cell }) => [field, cell] as const),
    ...Object.entries(config).map(([key, value]) => [`config.${key}`, { text: formatData(value) }] as const),
  ]);
}

function properties({ sweep, best }: Shown, now: Date): Property[] {
  const { expectedRunCount } = sweep;
  return [
    { label: 'method', field: 'method', cell: { text: sweep.method } },
    { label: 'state', field: 'state', cell: sweepStateCell(sweep) },
    { label: 'created', field: 'createdAt', cell: timeCell(sweep.createdAt, now) },
    { label: 'runs', field: 'runCount', cell: runCountCell(sweep) },
    // A person reads it with the number of runs.
    { label: '', field: 'expectedRunCount', cell: { text: '', data: formatData(expectedRunCount) } },
    { label: 'best value', field: 'bestLoss', cell: bestCell(sweep) },
    {
      label: 'best run',
      field: 'bestRun',
      cell: best === null ? { text: '' } : { text: `${best.name} (${best.id})`, data: best.id },
    },
    { label: 'description', field: 'description', cell: { text: sweep.description ?? '' } },
  ];
}
