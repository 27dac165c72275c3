import { join } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import type { NewJob } from '@wandb-ts/public-api/jobs';
import { fetchCommit } from '../job-sources/fetch-commit.js';
import { withoutUser } from '../job-sources/git-remote.js';
import { makeTemporaryFolder } from '../job-sources/temporary-folder.js';
import { isGitUri, parseGitUri } from '../sources/git-uri.js';
import type { CheckedJobOptions } from './check-job-options.js';
import type { JobMakerContext, JobParts } from './job-parts.js';
import { findPythonVersion } from './python-version.js';

/** Looks a repository up, for the commit that it has now and the version of Python that it asks for. */
export async function gitJob(
  { path, gitHash, entryPoint, runtime }: CheckedJobOptions,
  { environment, signal }: JobMakerContext,
): Promise<JobParts> {
  if (!isGitUri(path)) throw new ValidationError(`${withoutUser(path)} is not the address of a Git repository.`);
  if (/^https?:\/\/[^/]*@/i.test(path)) {
    throw new ValidationError(
      'The address of a repository must not hold credentials: everybody who sees the job would see them.',
    );
  }
  const { remote, ref, path: folder } = parseGitUri(path);
  await using directory = await makeTemporaryFolder();
  const target = { remote, ref: gitHash || ref, directory: directory.path, environment, signal };
  const commit = await fetchCommit(target);
  const pythonVersion = runtime || (await findPythonVersion(join(directory.path, folder ?? '')));
  const source: NewJob['source'] = { type: 'repo', remote, commit };
  return { name: `${remote}_${entryPoint.at(-1)}`, source, pythonVersion, requirements: null };
}
