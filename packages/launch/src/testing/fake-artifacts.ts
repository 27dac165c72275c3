import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JobArtifacts } from '../job-sources/job-artifacts.js';
import { LaunchError } from '../launch-error.js';

/** An artifact that exists in a test. */
export interface FakeArtifact {
  readonly type: string;
  readonly files: Readonly<Record<string, string>>;
  readonly isDeleted?: boolean;
}

/** Artifacts by name (`e/p/n:v0`) or id. */
export function fakeArtifacts(artifacts: Readonly<Record<string, FakeArtifact>>): JobArtifacts {
  return {
    find: async (reference, { type }) => {
      const key = reference.kind === 'id' ? reference.id : reference.name;
      const artifact = artifacts[key];
      if (artifact?.type !== type) throw new LaunchError(`There is no artifact ${key} of the type ${type}.`);
      return {
        name: key.split('/').at(-1) ?? key,
        qualifiedName: key,
        isDeleted: artifact.isDeleted ?? false,
        download: async (directory) => {
          for (const [path, content] of Object.entries(artifact.files)) {
            await mkdir(dirname(join(directory, path)), { recursive: true });
            await writeFile(join(directory, path), content);
          }
        },
      };
    },
  };
}

/** The files of a job whose code is an artifact with that id. */
export function codeJob(id: string, entrypoint: readonly string[], more: object = {}): FakeArtifact {
  const source = { artifact: `wandb-artifact://_id/${id}`, entrypoint, notebook: false, ...more };
  return jobArtifact({ _version: 'v0', source_type: 'artifact', source, runtime: '3.12' });
}

/** A job artifact with that file, and the requirements that every job has. */
export function jobArtifact(file: object, more: Readonly<Record<string, string>> = {}): FakeArtifact {
  const files = { 'wandb-job.json': JSON.stringify(file), 'requirements.frozen.txt': 'wandb==0.20.1\n', ...more };
  return { type: 'job', files };
}
