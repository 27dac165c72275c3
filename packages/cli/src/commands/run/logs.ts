import type { Api, ConsoleLogLine, Run } from '@wandb-ts/public-api';
import type { CommandContext } from '../../command/context.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printableLine } from '../../terminal/text-width.js';

const pollIntervalMs = 2_000;

/** `wandb-ts run logs` */
export const command: Command = defineCommand({
  summary: 'Show what a run wrote to its console',
  description:
    'Prints the text of each line, without colours and other escape sequences. --json has the lines as they were written.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    last: { kind: 'integer', valueName: 'lines', minimum: 1, description: 'Only this many lines from the end' },
    follow: { kind: 'boolean', short: 'f', description: 'Follow new lines until the run has ended' },
    times: { kind: 'boolean', short: 't', description: 'Put the time before each line' },
  },
  jsonFields: ['content', 'label', 'level', 'number', 'timestamp'],
  examples: [
    { title: 'The last lines of a run', command: 'run logs team/vision/abc12345 --last 100' },
    { title: 'Watch a run work', command: 'run logs team/vision/abc12345 --follow' },
    { title: 'What went to standard error', command: 'run logs team/vision/abc12345 --json level,content' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed, json }, context) {
    if (flags.follow && json !== null) throw new CliError('The flags --follow and --json exclude each other.');
    const { stdout, io } = context;
    const api = await context.api();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const write = (line: ConsoleLogLine): void => writeLine(stdout, line, flags.times);
    if (flags.follow) return follow({ api, run, last: flags.last, write }, context);
    const logs = run.consoleLogs({ last: flags.last, signal });
    if (json !== null) {
      const lines = await logs.toArray();
      return writeJson(
        stdout,
        lines.map((line) => pickFields({ ...line }, json)),
      );
    }
    for await (const line of logs) write(line);
  },
});

interface Following {
  readonly api: Api;
  readonly run: Run;
  readonly last: number | undefined;
  write(line: ConsoleLogLine): void;
}

async function follow({ api, run, last, write }: Following, { io }: CommandContext): Promise<void> {
  const { hasEnded, runState } = await import('@wandb-ts/public-api/runs');
  const { sleep } = await import('@wandb-ts/core');
  const { signal } = io;
  let cursor: string | null = null;
  for (let isFirst = true; ; isFirst = false) {
    // Asked for before the lines, so that none is missed that was written before the end.
    const state = await runState(api.client, run, { signal });
    const logs = run.consoleLogs({ start: cursor, signal });
    const lines = await logs.toArray();
    for (const line of isFirst && last !== undefined ? lines.slice(-last) : lines) write(line);
    cursor = logs.cursor;
    if (hasEnded(state)) return;
    await sleep(pollIntervalMs, signal);
  }
}

function writeLine(stdout: TextStream, { timestamp, level, label, content }: ConsoleLogLine, withTime: boolean): void {
  const time = withTime ? `${stdout.style('dim', timestamp?.toISOString() ?? '-'.padEnd(24))} ` : '';
  const writer = label === '' ? '' : `${stdout.style('cyan', printableLine(label))} `;
  const text = printableLine(content);
  stdout.line(time + writer + (level === 'error' ? stdout.style('red', text) : text));
}
