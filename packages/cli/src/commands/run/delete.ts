import { type Command, defineCommand } from '../../command/definition.js';
import { confirm } from '../../terminal/confirm.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run delete` */
export const command: Command = defineCommand({
  summary: 'Delete a run with its history and files',
  description: 'Asks to type the id of the run. In a pipe, needs --yes, and prints the path of the run.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    artifacts: { kind: 'boolean', description: 'Delete the artifacts that the run made, too' },
    yes: { kind: 'boolean', short: 'y', description: 'Do not ask' },
  },
  examples: [
    { title: 'Delete a run without being asked', command: 'run delete team/vision/abc12345 --yes' },
    { title: 'Delete its artifacts, too', command: 'run delete team/vision/abc12345 --artifacts --yes' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, context) {
    const { io, stdout } = context;
    const api = await context.api();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    const path = `${run.entity}/${run.project}/${run.id}`;
    const what = flags.artifacts ? 'history, files and artifacts' : 'history and files';
    await confirm(context, {
      action: `delete the run ${run.name} (${path}) with its ${what}`,
      name: run.id,
      isConfirmed: flags.yes,
    });
    await run.delete({ deleteArtifacts: flags.artifacts, signal });
    stdout.line(stdout.isTty ? `Deleted ${printable(run.name)} (${path}).` : path);
  },
});
