import { resolve } from 'node:path';
import { type Command, defineCommand } from '../../command/definition.js';
import { byteSize } from '../../terminal/byte-size.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts file put` */
export const command: Command = defineCommand({
  summary: 'Upload a file to a run',
  description:
    'Its name in the run is its path relative to the working directory, or to another one. A file of that name is replaced. In a pipe, prints the name.',
  arguments: [
    { name: 'run', description: 'Path of the run, such as team/vision/abc12345' },
    { name: 'path', description: 'Path of the local file' },
  ],
  flags: {
    root: {
      kind: 'string',
      valueName: 'directory',
      description: 'Where the name in the run starts (default the working directory)',
    },
  },
  examples: [
    { title: 'Upload a file of the working directory', command: 'file put team/vision/abc12345 model.bin' },
    { title: 'As model.bin, not out/model.bin', command: 'file put team/vision/abc12345 out/model.bin --root out' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal, workingDirectory } = io;
    const run = await api.run(typed.run, { signal });
    const root = resolve(workingDirectory, flags.root ?? '.');
    const file = await run.uploadFile(resolve(workingDirectory, typed.path), { root, signal });
    const name = printable(file.name);
    stdout.line(stdout.isTty ? `Uploaded ${name} (${byteSize(file.size)}) to ${printable(run.name)}.` : name);
  },
});
