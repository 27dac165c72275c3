import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LaunchError } from '../launch-error.js';
import type { LaunchJob } from '../run-spec/launch-job.js';
import { applyPatch } from './apply-patch.js';
import { fetchCommit } from './fetch-commit.js';
import type { JobArtifacts } from './job-artifacts.js';
import { type JobCode, type JobFile, parseJobFile } from './job-file.js';
import type { CodeOrigin, JobSource } from './job-source.js';
import { notebookScript } from './notebook-script.js';
import { pathInCode } from './path-in-code.js';

/** Where code comes from, and goes to. */
export interface FetchJobSourceOptions {
  readonly artifacts: JobArtifacts;
  /** An empty folder of the job's own. */
  readonly directory: string;
  /** The environment of git. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

const noSource: JobSource = {
  directory: null,
  entryPoint: null,
  image: null,
  baseImage: null,
  dockerfile: null,
  buildContext: null,
  pythonVersion: null,
  artifactName: null,
  remoteCode: null,
};

/**
 * Brings the code of a job to this machine.
 * @throws {@link LaunchError} when it is not there, or is not what a job has to be.
 */
export async function fetchJobSource(job: LaunchJob, options: FetchJobSourceOptions): Promise<JobSource> {
  switch (job.origin.kind) {
    case 'image':
      return { ...noSource, image: job.origin.image };
    case 'scheduler':
      return { ...noSource, directory: options.directory };
    case 'job':
      return fetchJob(job.origin.job, options);
  }
}

async function fetchJob(name: string, options: FetchJobSourceOptions): Promise<JobSource> {
  const { artifacts, directory, signal } = options;
  const jobDirectory = join(directory, 'job');
  const artifact = await artifacts.find({ kind: 'name', name }, { type: 'job', signal });
  await artifact.download(jobDirectory, { signal });
  const text = await readFile(join(jobDirectory, 'wandb-job.json'), 'utf8').catch((cause: unknown) => {
    throw new LaunchError(`The artifact ${name} has no file wandb-job.json.`, { cause });
  });
  const file = parseJobFile(text, name);
  const base: JobSource = {
    ...noSource,
    entryPoint: file.entryPoint,
    baseImage: file.baseImage,
    dockerfile: file.dockerfile,
    buildContext: file.buildContext,
    pythonVersion: file.pythonVersion,
    artifactName: artifact.name,
  };
  if (file.code.kind === 'image') return { ...base, image: file.code.image };
  const codeDirectory = join(directory, 'code');
  await mkdir(codeDirectory);
  const origin = await fetchCode(file.code, { ...options, name, jobDirectory, codeDirectory });
  await copyIfPresent(join(jobDirectory, 'requirements.frozen.txt'), join(codeDirectory, 'requirements.frozen.txt'));
  const remoteCode = { origin, jobArtifact: artifact.qualifiedName };
  return { ...base, directory: codeDirectory, entryPoint: await scriptEntryPoint(file, codeDirectory), remoteCode };
}

interface CodePlaces extends FetchJobSourceOptions {
  readonly name: string;
  readonly jobDirectory: string;
  readonly codeDirectory: string;
}

async function fetchCode(code: Exclude<JobCode, { kind: 'image' }>, places: CodePlaces): Promise<CodeOrigin> {
  const { artifacts, name, jobDirectory, codeDirectory, environment, signal } = places;
  if (code.kind === 'artifact') {
    const artifact = await artifacts.find(code.artifact, { type: 'code', signal });
    if (artifact.isDeleted) throw new LaunchError(`The job ${name} needs the code ${artifact.name}, which is deleted.`);
    await artifact.download(codeDirectory, { signal });
    return { kind: 'artifact', name: artifact.qualifiedName };
  }
  await fetchCommit({ remote: code.remote, ref: code.ref, directory: codeDirectory, environment, signal });
  const patch = await readFile(join(jobDirectory, 'diff.patch'), 'utf8').catch(() => null);
  if (patch !== null) await applyPatch(patch, { directory: codeDirectory, environment, signal });
  return code;
}

/** Copies a file over what a repository may have in its place, and not through a link that it has there. */
async function copyIfPresent(from: string, to: string): Promise<void> {
  const bytes = await readFile(from).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes !== null) await writeAnew(to, bytes);
}

/** Writes a file that is new, and no link. */
async function writeAnew(path: string, content: Uint8Array | string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await writeFile(path, content, { flag: 'wx' });
}

/** The entry point, with a script in place of a notebook. */
async function scriptEntryPoint(
  { entryPoint, isNotebook }: JobFile,
  codeDirectory: string,
): Promise<readonly string[] | null> {
  const last = entryPoint?.at(-1);
  if (!isNotebook || entryPoint === null || last === undefined) return entryPoint;
  const script = last.replace(/\.ipynb$/, '.py');
  if (script === last) return entryPoint;
  const notebook = await pathInCode(codeDirectory, last);
  if (notebook === null) throw new LaunchError(`The notebook ${last} is not in the code of the job.`);
  const content = notebookScript(await readFile(notebook, 'utf8'));
  const folder = (await pathInCode(codeDirectory, dirname(last))) ?? codeDirectory;
  await writeAnew(join(folder, basename(script)), content);
  return [...entryPoint.slice(0, -1), script];
}
