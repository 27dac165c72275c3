import type { HistoryRow } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { writeJson } from '../../json/write-json.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { plotLines } from '../../terminal/plot.js';
import { type Column, writeTable } from '../../terminal/table.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run history` */
export const command: Command = defineCommand({
  summary: 'Show what a run logged, step by step',
  description:
    'Reads an even sample of the history, or all of it with --all. In a pipe, the first column is the step, followed by the keys in the order of --keys, or in alphabetical order.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    keys: { kind: 'list', valueName: 'a,b', description: 'Only these metrics, and only steps that have all of them' },
    samples: {
      kind: 'integer',
      minimum: 1,
      maximum: 100_000,
      default: 500,
      description: 'About how many rows to read',
    },
    all: { kind: 'boolean', description: 'Read every row instead of a sample' },
    plot: { kind: 'boolean', description: 'Draw a curve of each metric instead of the table' },
    json: { kind: 'boolean', description: 'Print the rows as a JSON array' },
  },
  examples: [
    { title: 'The curve of the loss', command: 'run history team/vision/abc12345 --keys loss --plot' },
    { title: 'Every loss, for another program', command: 'run history team/vision/abc12345 --keys loss --all' },
    { title: 'Two metrics as JSON', command: 'run history team/vision/abc12345 --keys loss,accuracy --json' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    if (flags.plot && flags.json) throw new CliError('The flags --plot and --json exclude each other.');
    const api = await connect();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const { keys: chosen, samples } = flags;
    const rows = flags.all
      ? await run.scanHistory({ keys: chosen, signal }).toArray()
      : await run.history({ keys: chosen, samples, signal });
    if (flags.json) return writeJson(stdout, rows);
    const keys = flags.keys ?? metricNames(rows);
    if (rows.length === 0 || keys.length === 0) {
      const what = flags.keys === undefined ? 'no history' : `no steps with ${flags.keys.join(' and ')}`;
      return stderr.line(`The run ${run.entity}/${run.project}/${run.id} has ${what}.`);
    }
    if (flags.plot) writePlots(stdout, keys, rows);
    else writeTable(stdout, columns(keys), rows);
  },
});

/** The metrics that the user logged: not the step, the times and other entries that clients add. */
function metricNames(rows: readonly HistoryRow[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].filter((name) => !name.startsWith('_')).sort();
}

function columns(keys: readonly string[]): Column<HistoryRow>[] {
  return ['_step', ...keys].map((key) => ({
    title: key === '_step' ? 'step' : key,
    align: 'right',
    cell: (row) => ({ text: formatValue(row[key]), data: formatData(row[key]) }),
  }));
}

function writePlots(stdout: TextStream, keys: readonly string[], rows: readonly HistoryRow[]): void {
  const plots = keys.flatMap((key) => {
    const points = rows.flatMap((row, index) => {
      const y = row[key];
      return typeof y === 'number' ? [{ x: row._step ?? index, y }] : [];
    });
    const lines = plotLines(points, { columns: stdout.columns });
    return lines.length === 0 ? [] : [[stdout.style('bold', printable(key)), ...lines].join('\n')];
  });
  if (plots.length === 0) throw new CliError(`There are no numbers to draw in ${keys.join(', ')}.`);
  stdout.line(plots.join('\n\n'));
}
