import { resolve } from 'node:path';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { shownPath } from '../../terminal/shown-path.js';

/** `wandb-ts run export` */
export const command: Command = defineCommand({
  summary: 'Save the history of a run as Parquet files',
  description:
    'Saves the files to which the server exported the history, over older ones, and prints their paths. A server exports a history some time after the end of its run, if it does.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    root: { kind: 'string', valueName: 'directory', description: 'Where to save them (default the working directory)' },
    partial: {
      kind: 'boolean',
      description: 'Save the exported part of a history that is not exported to its last row',
    },
  },
  examples: [
    { title: 'Save a history here', command: 'run export team/vision/exp12345' },
    {
      title: 'Save the exported part in another folder',
      command: 'run export team/vision/exp12345 --partial --root histories',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const root = resolve(io.workingDirectory, flags.root ?? '.');
    const options = { requireCompleteHistory: !flags.partial, signal };
    const name = `${run.entity}/${run.project}/${run.id}`;
    const { IncompleteRunHistoryError } = await import('@wandb-ts/core');
    const saved = await run.downloadHistoryExports(root, options).catch((error: unknown) => {
      if (!IncompleteRunHistoryError.is(error)) throw error;
      const next = `wandb-ts run history ${name} --all, or this command with --partial`;
      throw new CliError(`The history of ${name} has rows that are not exported.`, { cause: error, next });
    });
    const { paths, containsLiveData, errors } = saved;
    for (const path of paths) stdout.line(shownPath(path, io));
    if (paths.length === 0 && errors === null) stderr.line(`Nothing of the history of ${name} is exported.`);
    else if (containsLiveData) stderr.line(`The history of ${name} has rows that are in no file.`);
    if (errors !== null) throw new CliError(Object.values(errors).join('\n'));
  },
});
