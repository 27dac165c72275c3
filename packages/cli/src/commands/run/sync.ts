import { resolve } from 'node:path';
import { type Command, defineCommand } from '../../command/definition.js';
import { placeFlags, readPlace } from '../../runs/place-flags.js';
import { byteSize } from '../../terminal/byte-size.js';
import { startProgressLine } from '../../terminal/progress-line.js';
import { rowCount } from '../../terminal/row-count.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run sync` */
export const command: Command = defineCommand({
  summary: 'Send a run that was logged to disk',
  description:
    'Reads the log of a run that was offline or whose process was killed, such as wandb/offline-run-20301122_120000-off12345, also one of wandb for Python. What the server has already is not doubled. Send only logs that you trust: the artifacts in a log name the files of this machine that are uploaded. In a pipe, prints the path of the run.',
  arguments: [{ name: 'log', description: 'The folder of the run, or the .wandb file in it' }],
  flags: {
    id: { kind: 'string', valueName: 'run', description: 'Send it to a run of this id (default that of the log)' },
    ...placeFlags('that of the log'),
  },
  examples: [
    { title: 'Send a run', command: 'run sync wandb/offline-run-20301122_120000-off12345' },
    {
      title: 'To another project, as another run',
      command: 'run sync wandb/offline-run-20301122_120000-off12345 -p trials --id copy1234',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const progress = startProgressLine(stderr);
    let rows = 0;
    try {
      const run = await api.syncRun(resolve(io.workingDirectory, typed.log), {
        runId: flags.id,
        ...(await readPlace(flags)),
        signal: io.signal,
        onProgress: (state) => {
          rows = state.rows;
          const note = `${rowCount(rows)}, ${byteSize(state.readBytes)} of ${byteSize(state.totalBytes)}`;
          progress.show(note, state.readBytes / Math.max(1, state.totalBytes));
        },
      });
      progress.end();
      const path = printable(`${run.entity}/${run.project}/${run.id}`);
      stdout.line(stdout.isTty ? `Sent ${rowCount(rows)} to ${path}, which is ${run.state}: ${run.url}` : path);
    } finally {
      progress.end();
    }
  },
});
