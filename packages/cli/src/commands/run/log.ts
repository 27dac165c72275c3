import type { ActiveRun } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { placeFlags, readPlace } from '../../runs/place-flags.js';
import type { Io } from '../../terminal/io.js';
import { startProgressLine } from '../../terminal/progress-line.js';
import { rowCount } from '../../terminal/row-count.js';
import { shownPath } from '../../terminal/shown-path.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run log` */
export const command: Command = defineCommand({
  summary: 'Log rows from standard input as a run',
  description:
    'Reads one JSON object per line, each a row of the history; NaN and Infinity may be bare. The run ends as finished when the input does, and as failed when a line cannot be read. Rows are kept in the folder wandb until the server has them. In a pipe, prints the path of the run, or the folder of its log when it is offline.',
  arguments: [],
  flags: {
    ...placeFlags(),
    id: { kind: 'string', valueName: 'run', description: 'The id of the run (default a random one)' },
    resume: { kind: 'boolean', description: 'Continue the run of that id if it exists' },
    name: { kind: 'string', description: 'The name that people see' },
    group: { kind: 'string', description: 'The group that the run belongs to' },
    'job-type': { kind: 'string', valueName: 'type', description: 'What kind of work the run does' },
    tags: { kind: 'list', description: 'Labels of the run' },
    config: { kind: 'json', description: 'The configuration of the run' },
  },
  examples: [
    { title: 'Log what a program prints', command: 'run log -p team/vision --config \'{"lr": 0.1}\'' },
    { title: 'Add rows to a run', command: 'run log -p vision --id abc12345 --resume' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'WANDB_DIR', 'WANDB_MODE', 'NETRC'],
  async run({ flags }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const run = await api.startRun({
      ...(await readPlace(flags)),
      id: flags.id,
      resume: flags.resume ? 'allow' : undefined,
      name: flags.name,
      group: flags.group,
      jobType: flags['job-type'],
      tags: flags.tags,
      config: flags.config,
      environment: io.environment,
      directory: io.environment['WANDB_DIR'] || io.workingDirectory,
      signal: io.signal,
    });
    const progress = startProgressLine(stderr);
    try {
      const rows = await logLines(run, io, (count) => progress.show(rowCount(count)));
      await run.finish();
      progress.end();
      stdout.line(describe(run, rows, io, stdout.isTty));
    } catch (error) {
      await run.fail(error).catch(() => undefined);
      throw error;
    } finally {
      progress.end();
    }
  },
});

/** Where the rows are: in a run on the server, or in a log on disk. */
function describe(run: ActiveRun, rows: number, io: Io, isTty: boolean): string {
  const isOffline = run.url === '';
  const place = isOffline ? shownPath(run.logFolder ?? '', io) : printable(`${run.entity}/${run.project}/${run.id}`);
  if (!isTty) return place;
  return `Logged ${rowCount(rows)} to ${place}${isOffline ? '. Send them with "wandb-ts run sync".' : `: ${run.url}`}`;
}

async function logLines(run: ActiveRun, io: Io, onRow: (count: number) => void): Promise<number> {
  const { parseJson } = await import('@wandb-ts/core');
  const { RunBufferFullError } = await import('@wandb-ts/public-api');
  let lineNumber = 0;
  let rows = 0;
  for await (const line of io.stdin.lines(io.signal)) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const row = readRow(line, lineNumber, parseJson);
    try {
      run.log(row);
    } catch (error) {
      if (!RunBufferFullError.is(error)) throw error;
      await run.flush({ signal: io.signal });
      run.log(row);
    }
    rows += 1;
    onRow(rows);
  }
  return rows;
}

function readRow(line: string, lineNumber: number, parse: (text: string) => unknown): object {
  let row: unknown;
  try {
    row = parse(line);
  } catch (cause) {
    throw new CliError(`Line ${lineNumber} of the input is no JSON.`, { cause });
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new CliError(`Line ${lineNumber} of the input is no JSON object.`);
  }
  return row;
}
