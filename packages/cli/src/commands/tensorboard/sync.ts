import { resolve } from 'node:path';
import { type Command, defineCommand } from '../../command/definition.js';
import { placeFlags, readPlace } from '../../runs/place-flags.js';
import { byteSize } from '../../terminal/byte-size.js';
import { startProgressLine } from '../../terminal/progress-line.js';
import { rowCount } from '../../terminal/row-count.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts tensorboard sync` */
export const command: Command = defineCommand({
  summary: 'Log TensorBoard event files as a run',
  description:
    'Reads all files whose name contains ".tfevents." in a folder and those below it, without TensorFlow: scalars, histograms, images, texts and hyperparameters. In a pipe, prints the path of the run.',
  arguments: [{ name: 'folder', description: 'The folder, or one event file' }],
  flags: {
    id: { kind: 'string', valueName: 'run', description: 'The id of the new run (default a random one)' },
    ...placeFlags(),
    'skip-files': { kind: 'boolean', description: 'Do not upload the event files themselves' },
  },
  examples: [
    { title: 'Log what a training wrote', command: 'tensorboard sync runs/baseline -p team/vision' },
    { title: 'Without uploading the files', command: 'tensorboard sync runs/baseline -p team/vision --skip-files' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const progress = startProgressLine(stderr);
    let rows = 0;
    try {
      const run = await api.syncTensorboard(resolve(io.workingDirectory, typed.folder), {
        runId: flags.id,
        ...(await readPlace(flags)),
        uploadFiles: !flags['skip-files'],
        signal: io.signal,
        onProgress: (state) => {
          rows = state.rows;
          const note = `${rowCount(rows)}, ${byteSize(state.readBytes)} of ${byteSize(state.totalBytes)}`;
          progress.show(note, state.readBytes / Math.max(1, state.totalBytes));
        },
      });
      progress.end();
      const path = printable(`${run.entity}/${run.project}/${run.id}`);
      stdout.line(stdout.isTty ? `Logged ${rowCount(rows)} to ${path}: ${run.url}` : path);
    } finally {
      progress.end();
    }
  },
});
