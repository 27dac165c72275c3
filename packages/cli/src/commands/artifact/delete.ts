import { type Command, defineCommand } from '../../command/definition.js';
import { confirm } from '../../terminal/confirm.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact delete` */
export const command: Command = defineCommand({
  summary: 'Delete a version of an artifact with its files, or a link to one',
  description:
    'A version in a collection of links is only removed from there. Asks to type the name of the version. In a pipe, needs --yes, and prints the path of the version.',
  arguments: [{ name: 'artifact', description: 'Path of the version, such as team/vision/mnist:v0' }],
  flags: {
    aliases: { kind: 'boolean', description: 'Delete the version although it has aliases' },
    yes: { kind: 'boolean', short: 'y', description: 'Do not ask' },
  },
  examples: [
    { title: 'Delete a version without being asked', command: 'artifact delete team/vision/mnist:v0 --yes' },
    { title: 'The latest one, which has an alias', command: 'artifact delete team/vision/mnist --aliases --yes' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, context) {
    const { io, stdout } = context;
    const api = await context.api();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    const path = artifact.qualifiedName;
    const action = artifact.isLink
      ? `remove the link ${path} to ${artifact.sourceQualifiedName}`
      : `delete the version ${path} with its ${artifact.fileCount} files`;
    await confirm(context, { action, name: artifact.name, isConfirmed: flags.yes });
    await artifact.delete({ deleteAliases: flags.aliases, signal });
    const done = artifact.isLink ? 'Removed' : 'Deleted';
    stdout.line(stdout.isTty ? `${done} ${printable(path)}.` : printable(path));
  },
});
