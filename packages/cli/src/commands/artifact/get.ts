import type { Artifact } from '@wandb-ts/public-api';
import { artifactFolder, folderDefault } from '../../artifacts/artifact-folder.js';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { byteSize } from '../../terminal/byte-size.js';
import { startProgressLine } from '../../terminal/progress-line.js';
import { shownPath } from '../../terminal/shown-path.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact get` */
export const command: Command = defineCommand({
  summary: 'Save the contents of a version of an artifact',
  description:
    'Each file is verified; it appears complete or not at all. Files that are there already and correct are kept, and what was interrupted is continued. In a pipe, prints the folder.',
  arguments: [{ name: 'artifact', description: 'Path of the version, such as team/vision/mnist:v0' }],
  flags: {
    root: { kind: 'string', valueName: 'directory', description: `Where to save them (default ${folderDefault})` },
    'path-prefix': { kind: 'string', valueName: 'text', description: 'Only files whose path starts with this' },
    'skip-cache': { kind: 'boolean', description: 'Neither read from the cache of artifacts nor write to it' },
    'allow-missing-references': {
      kind: 'boolean',
      description: 'Leave out references whose target is gone, with a warning',
    },
  },
  examples: [
    { title: 'Save the latest version of a dataset', command: 'artifact get team/vision/mnist' },
    {
      title: 'Some files of another one, elsewhere',
      command: 'artifact get team/vision/mnist:v0 --path-prefix images/ --root data',
    },
  ],
  environment: [
    'WANDB_API_KEY',
    'WANDB_BASE_URL',
    'WANDB_ENTITY',
    'WANDB_PROJECT',
    'WANDB_ARTIFACT_DIR',
    'WANDB_CACHE_DIR',
    'WANDB_ARTIFACT_CACHE_MAX_BYTES',
    'NETRC',
  ],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { signal } = io;
    const artifact = await api.artifact(typed.artifact, { signal });
    const { 'path-prefix': pathPrefix } = flags;
    if (pathPrefix !== undefined) await requireFiles(artifact, pathPrefix, signal);
    const progress = startProgressLine(stderr);
    const startedAt = io.now().getTime();
    let files = 0;
    let fetchedBytes = 0;
    const root = await artifact
      .download({
        root: artifactFolder(artifact, flags.root, io),
        pathPrefix,
        skipCache: flags['skip-cache'],
        allowMissingReferences: flags['allow-missing-references'],
        signal,
        onProgress: ({ completedFiles, totalFiles, transferredBytes, totalBytes }) => {
          files = completedFiles;
          fetchedBytes = transferredBytes;
          progress.show(
            `${completedFiles} of ${totalFiles} files, ${byteSize(transferredBytes)} of ${byteSize(totalBytes)}`,
            Math.max(completedFiles / totalFiles, transferredBytes / Math.max(1, totalBytes)),
          );
        },
      })
      .finally(() => progress.end());
    const shown = printable(shownPath(root, io));
    if (!stdout.isTty) return stdout.line(shown);
    const seconds = ((io.now().getTime() - startedAt) / 1_000).toFixed(1);
    stdout.line(
      `Saved ${printable(artifact.name)} in ${shown} (${files} ${files === 1 ? 'file' : 'files'}, ${byteSize(fetchedBytes)} fetched in ${seconds} s).`,
    );
  },
});

async function requireFiles(artifact: Artifact, pathPrefix: string, signal: AbortSignal): Promise<void> {
  const { entries } = await artifact.manifest({ signal });
  for (const path of entries.keys()) if (path.startsWith(pathPrefix)) return;
  throw new CliError(`No file of ${artifact.name} starts with ${JSON.stringify(pathPrefix)}.`);
}
