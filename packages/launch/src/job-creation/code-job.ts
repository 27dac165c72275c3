import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { Artifact } from '@wandb-ts/public-api/artifacts';
import { artifactName } from '@wandb-ts/public-api/jobs';
import { createProject } from '@wandb-ts/public-api/projects';
import type { CheckedJobOptions } from './check-job-options.js';
import type { JobMakerContext, JobParts } from './job-parts.js';
import { findPythonVersion } from './python-version.js';

/** Folders that are no code: what runs keep on this machine, and the history. */
const leftOut: readonly string[] = ['wandb', '.git'];

/** Saves the code of a folder as an artifact. */
export async function codeJob(options: CheckedJobOptions, context: JobMakerContext): Promise<JobParts> {
  const { path, entryPoint, name, runtime } = options;
  await checkFolder(path);
  const requirements = await readRequirements(path, context);
  const base = name || artifactName(cleanPath(`${path}/${entryPoint.at(-1)}`));
  const { client, entity, project, ...request } = context;
  const artifact = new Artifact(artifactName(`code-${base}`), 'code', {
    description: 'Code artifact for job',
    metadata: { codePath: path, entrypoint: entryPoint.at(-1) },
  });
  await addCode(artifact, path, request);
  await createProject(client, project, entity, request);
  const { environment: _, ...limits } = request;
  await artifact.save({ ...limits, api: { client }, entity, project });
  return {
    name: base,
    source: { type: 'artifact', artifactId: artifact.id ?? '' },
    pythonVersion: runtime || (await findPythonVersion(path)),
    requirements,
  };
}

async function checkFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink()) {
    throw new ValidationError(`${path} is a symbolic link. Name the folder that it leads to.`);
  }
  if (!found?.isDirectory()) throw new ValidationError(`${path} is not a folder of this machine.`);
}

async function addCode(
  artifact: Artifact,
  path: string,
  { signal }: { readonly signal?: AbortSignal | undefined },
): Promise<void> {
  for (const name of await readdir(path)) {
    if (leftOut.includes(name)) continue;
    const place = join(path, name);
    // Of what a link leads to, the content counts, as in folders below.
    const isFolder = (await stat(place).catch(() => null))?.isDirectory() === true;
    if (isFolder) await artifact.addDir(place, { name, signal });
    else await artifact.addFile(place, { name });
  }
}

async function readRequirements(path: string, { client }: JobMakerContext): Promise<string | null> {
  const text = await readFile(join(path, 'requirements.txt'), 'utf8').catch(() => null);
  const files = await readdir(path);
  if (!text?.includes('wandb') && !files.includes('package.json')) {
    client.emit({ type: 'warning', message: 'wandb is not among the requirements.txt of the code.' });
  }
  return text;
}

/** A path as a part of a name: without `./`, and without slashes around it. */
function cleanPath(path: string): string {
  return path
    .replaceAll('./', '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/{2,}/g, '/');
}
