import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact tag` */
export const command: Command = defineCommand({
  summary: 'Add tags and aliases to a version of an artifact, or remove them',
  description:
    'An alias is a name of one version in its collection: it moves to this version. In a pipe, prints the path of the version, its tags and its aliases.',
  arguments: [{ name: 'artifact', description: 'Path of the version, such as team/vision/mnist:v0' }],
  flags: {
    add: { kind: 'list', valueName: 'tags', description: 'Tags to add' },
    remove: { kind: 'list', valueName: 'tags', description: 'Tags to remove' },
    'add-alias': { kind: 'list', valueName: 'aliases', description: 'Aliases to add' },
    'remove-alias': { kind: 'list', valueName: 'aliases', description: 'Aliases to remove' },
  },
  examples: [
    { title: 'Tag a version', command: 'artifact tag team/vision/mnist:v0 --add clean,small' },
    { title: 'Make it the best one', command: 'artifact tag team/vision/mnist:v0 --add-alias best' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    artifact.tags = change(artifact.tags, flags.add, flags.remove);
    artifact.aliases = change(artifact.aliases, flags['add-alias'], flags['remove-alias']);
    await artifact.save({ signal });
    const path = artifact.qualifiedName;
    // Of a link to a version that may only be read, the aliases alone are saved.
    const saved = artifact.isLink ? await api.artifact(path, { signal }) : artifact;
    const tags = saved.tags.join(',');
    const aliases = saved.aliases.join(',');
    if (!stdout.isTty) return stdout.line([path, tags, aliases].map(printable).join('\t'));
    stdout.line(
      `${printable(path)} has the tags ${printable(tags) || '(none)'} and the aliases ${printable(aliases) || '(none)'}.`,
    );
  },
});

function change(names: readonly string[], added: readonly string[] = [], removed: readonly string[] = []): string[] {
  return [...new Set([...names, ...added])].filter((name) => !removed.includes(name));
}
