import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact link` */
export const command: Command = defineCommand({
  summary: 'Link a version of an artifact to a collection, such as one of a registry',
  description: 'The collection is created if it does not exist. In a pipe, prints the path of the version there.',
  arguments: [
    { name: 'artifact', description: 'Path of the version, such as team/vision/mnist:v0' },
    { name: 'target', description: 'Path of the collection, such as wandb-registry-model/digits' },
  ],
  flags: {
    alias: { kind: 'list', short: 'a', valueName: 'aliases', description: 'Aliases of the version in the collection' },
  },
  examples: [
    { title: 'Link the latest version', command: 'artifact link team/vision/mnist team/releases/digits' },
    {
      title: 'As the one to use',
      command: 'artifact link team/vision/mnist:v0 team/releases/digits --alias production',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    const link = await artifact.link(typed.target, { aliases: flags.alias, signal });
    const path = printable(link.qualifiedName);
    stdout.line(stdout.isTty ? `Linked ${printable(artifact.name)} as ${path}.` : path);
  },
});
