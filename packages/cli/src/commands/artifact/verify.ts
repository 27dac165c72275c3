import { artifactFolder, folderDefault } from '../../artifacts/artifact-folder.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { shownPath } from '../../terminal/shown-path.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact verify` */
export const command: Command = defineCommand({
  summary: 'Check that a folder holds a version of an artifact and nothing else',
  description:
    'Reads every file of the folder, and downloads nothing but the list of files. References are left out with a warning. In a pipe, prints the folder.',
  arguments: [{ name: 'artifact', description: 'Path of the version, such as team/vision/mnist:v0' }],
  flags: {
    root: { kind: 'string', valueName: 'directory', description: `The folder to check (default ${folderDefault})` },
  },
  examples: [
    { title: 'Check what "artifact get" saved', command: 'artifact verify team/vision/mnist:v0' },
    { title: 'Check another folder', command: 'artifact verify team/vision/mnist:v0 --root data' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'WANDB_ARTIFACT_DIR', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    const root = artifactFolder(artifact, flags.root, io);
    const { VerificationError } = await import('@wandb-ts/public-api');
    const shown = shownPath(root, io);
    try {
      await artifact.verify({ root, signal });
    } catch (error) {
      if (!VerificationError.is(error)) throw error;
      throw new CliError(`${shown} is not ${artifact.name}: ${error.message}`, {
        cause: error,
        next:
          error.problem === 'extra'
            ? 'remove what does not belong there'
            : `wandb-ts artifact get ${artifact.qualifiedName} --root ${shown}`,
      });
    }
    if (!stdout.isTty) return stdout.line(printable(shown));
    const files = artifact.fileCount === 1 ? '1 file' : `${artifact.fileCount} files`;
    stdout.line(`${printable(shown)} is ${printable(artifact.name)} (${files}).`);
  },
});
