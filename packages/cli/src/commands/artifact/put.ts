import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Api, Artifact, Run } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { byteSize } from '../../terminal/byte-size.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts artifact put` */
export const command: Command = defineCommand({
  summary: 'Log a file or a folder as a new version of an artifact',
  description:
    'The artifact is made when it does not exist. Contents that its latest version has already make no new version. A file that changes meanwhile fails it. In a pipe, prints the path of the version.',
  arguments: [
    { name: 'artifact', description: 'Path of the artifact, such as team/vision/mnist' },
    { name: 'path', description: 'The local file or folder, or a URI that the artifact refers to' },
  ],
  flags: {
    type: { kind: 'string', short: 't', description: 'What the artifact holds', default: 'dataset' },
    description: { kind: 'string', short: 'd', valueName: 'markdown', description: 'What the version is about' },
    metadata: { kind: 'json', description: 'Metadata of the version' },
    alias: { kind: 'list', short: 'a', valueName: 'aliases', description: 'Aliases of the version besides latest' },
    tag: { kind: 'list', valueName: 'tags', description: 'Labels of the version' },
    run: { kind: 'string', valueName: 'run', description: 'Path of the run that logs it (default none)' },
  },
  examples: [
    { title: 'Log a file under its own name', command: 'artifact put team/vision/weights model.bin --type model' },
    { title: 'Log a folder by a run', command: 'artifact put mnist . --run team/vision/abc12345 --alias best' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal, workingDirectory } = io;
    const run = flags.run === undefined ? null : await api.run(flags.run, { signal });
    const place = await findPlace(api, typed.artifact, run);
    const { Artifact: Draft } = await import('@wandb-ts/public-api');
    const { description, metadata } = flags;
    const draft = new Draft(place.name, flags.type, { description, metadata });
    await add(draft, typed.path, workingDirectory, signal);
    const names = { aliases: flags.alias, tags: flags.tag, signal };
    await draft.save(
      run === null ? { api, entity: place.entity, project: place.project, ...names } : { run, ...names },
    );
    const path = draft.qualifiedName;
    if (!stdout.isTty) return stdout.line(printable(path));
    const files = draft.fileCount === 1 ? '1 file' : `${draft.fileCount} files`;
    stdout.line(`Logged ${printable(path)} (${files}, ${byteSize(await draft.size({ signal }))}).`);
  },
});

interface Place {
  readonly name: string;
  readonly entity: string | undefined;
  readonly project: string;
}

async function findPlace(api: Api, path: string, run: Run | null): Promise<Place> {
  const { parseArtifactPath } = await import('@wandb-ts/core');
  const { entity, project, name, alias } = parseArtifactPath(path, run ?? api.client.settings);
  if (alias !== null)
    throw new CliError(`${name}:${alias} names a version.`, { next: `type ${name}, and --alias ${alias}` });
  if (run !== null && (entity !== run.entity || project !== run.project)) {
    throw new CliError(`A run logs to its own project, ${run.entity}/${run.project}.`, { next: `type ${name} alone` });
  }
  return { name, entity: entity ?? undefined, project };
}

async function add(draft: Artifact, path: string, workingDirectory: string, signal: AbortSignal): Promise<void> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    await draft.addReference(path, { signal });
    return;
  }
  const localPath = resolve(workingDirectory, path);
  // The copy that a mutable file needs would only take time: the upload follows at once.
  const policy = 'immutable';
  const isFolder = (await stat(localPath).catch(() => null))?.isDirectory() === true;
  if (isFolder) await draft.addDir(localPath, { policy, signal });
  else await draft.addFile(localPath, { policy });
}
