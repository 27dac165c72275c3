import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { shownPath } from '../../terminal/shown-path.js';

/** `wandb-ts file get` */
export const command: Command = defineCommand({
  summary: 'Save a file of a run',
  description:
    'Saves it under its name below the working directory, or another one, and prints the path. The content is verified; it appears complete or not at all.',
  arguments: [
    { name: 'run', description: 'Path of the run, such as team/vision/abc12345' },
    { name: 'name', description: 'Name of the file, such as media/images/a.png' },
  ],
  flags: {
    root: { kind: 'string', valueName: 'directory', description: 'Where to save it (default the working directory)' },
    replace: { kind: 'boolean', description: 'Overwrite a file that is there' },
    'exist-ok': { kind: 'boolean', description: 'Keep a file that is there' },
  },
  examples: [
    { title: 'Save a file here', command: 'file get team/vision/abc12345 config.yaml' },
    {
      title: 'Save it elsewhere, over an older one',
      command: 'file get team/vision/abc12345 config.yaml --root run --replace',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    if (flags.replace && flags['exist-ok']) {
      throw new CliError('The flags --replace and --exist-ok exclude each other.');
    }
    const api = await connect();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const file = await run.file(typed.name, { signal });
    const root = resolve(io.workingDirectory, flags.root ?? '.');
    const path = await file
      .download({ root, replace: flags.replace, existOk: flags['exist-ok'], signal })
      .catch((error: unknown) => explain(error, resolve(root, file.name)));
    stdout.line(shownPath(path, io));
  },
});

/** The library's own advice is for programs. */
async function explain(error: unknown, path: string): Promise<never> {
  const { ValidationError } = await import('@wandb-ts/core');
  if (!ValidationError.is(error) || !existsSync(path)) throw error;
  throw new CliError(`${path} exists.`, { cause: error, next: 'type it again with --replace or --exist-ok' });
}
