import { NotFoundError, type RequestOptions } from '@wandb-ts/core';
import type { Artifact } from '@wandb-ts/public-api/artifacts';
import type { NewJob } from '@wandb-ts/public-api/jobs';
import type { Run } from '@wandb-ts/public-api/runs';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';

/** What a run was made of: a job that exists, one that can be made of its code, or an image. */
export type RunSource =
  | { readonly kind: 'job'; readonly job: string }
  | { readonly kind: 'code'; readonly job: Omit<NewJob, 'entity' | 'project'> }
  | { readonly kind: 'image'; readonly image: string };

/** A run, as far as it can be run again. */
export interface RunToRepeat {
  readonly source: RunSource;
  /** The arguments of its program. */
  readonly args: readonly string[];
}

/**
 * Finds out how to run a run again: by the job that it used or made, else by the code that it logged, else by the commit of
 * its repository, else by its container image.
 *
 * @throws {@link LaunchError} when the run says nothing of that.
 */
export async function findRunSource(run: Run, options: RequestOptions): Promise<RunToRepeat> {
  const metadata = (await run.metadata(options)) ?? {};
  const args = Array.isArray(metadata['args']) ? metadata['args'].map(String) : [];
  const job =
    (await newest(run, 'usedArtifacts', 'job', options)) ?? (await newest(run, 'loggedArtifacts', 'job', options));
  if (job !== null) return { args, source: { kind: 'job', job: job.qualifiedName } };
  const program = textIn(metadata, 'codePath') ?? textIn(metadata, 'program');
  if (program !== null) {
    const code = await findCode(run, { metadata, program }, options);
    if (code !== null) return { args, source: { kind: 'code', job: code } };
  }
  const image = textIn(metadata, 'docker');
  if (image !== null) return { args, source: { kind: 'image', image } };
  throw new LaunchError(
    `The run ${run.path.join('/')} cannot be run again: it has no job, and neither logged its code nor its repository.`,
  );
}

async function newest(
  run: Run,
  list: 'usedArtifacts' | 'loggedArtifacts',
  type: string,
  { signal }: RequestOptions,
): Promise<Artifact | null> {
  let found: Artifact | null = null;
  for await (const artifact of run[list]({ signal })) {
    if (artifact.type === type && (found === null || artifact.createdAt >= found.createdAt)) found = artifact;
  }
  return found;
}

async function findCode(
  run: Run,
  { metadata, program }: { readonly metadata: Readonly<Record<string, unknown>>; readonly program: string },
  options: RequestOptions,
): Promise<Omit<NewJob, 'entity' | 'project'> | null> {
  const common = {
    entryPoint: [baseName(textIn(metadata, 'executable') ?? 'python'), program],
    pythonVersion: textIn(metadata, 'python'),
    requirements: await readFile(run, 'requirements.txt', options),
  };
  const code = await newest(run, 'loggedArtifacts', 'code', options);
  if (code?.id) {
    const name = code.name.replace(/:[^:]*$/, '').replace(/^source-/, '');
    return { ...common, name, source: { type: 'artifact', artifactId: code.id }, patch: null };
  }
  const git = isRecord(metadata['git']) ? metadata['git'] : {};
  const [remote, commit] = [textIn(git, 'remote') ?? textIn(git, 'remote_url'), textIn(git, 'commit')];
  if (remote === null || commit === null) return null;
  const patch = await readFile(run, 'diff.patch', options);
  return { ...common, name: `${remote}_${program}`, source: { type: 'repo', remote, commit }, patch };
}

async function readFile(run: Run, name: string, options: RequestOptions): Promise<string | null> {
  try {
    return await (await run.file(name, options)).text(options);
  } catch (error) {
    if (NotFoundError.is(error)) return null;
    throw error;
  }
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}

function textIn(object: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
