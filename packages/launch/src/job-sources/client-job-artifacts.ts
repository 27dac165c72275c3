import { type Client, NotFoundError, ValidationError } from '@wandb-ts/core';
import { getArtifactById } from '@wandb-ts/core/requests/artifacts';
import { type Artifact, artifact } from '@wandb-ts/public-api/artifacts';
import { LaunchError } from '../launch-error.js';
import type { FindArtifactOptions, FoundArtifact, JobArtifacts } from './job-artifacts.js';

/** The artifacts of a client's server. */
export function clientJobArtifacts(client: Client): JobArtifacts {
  return {
    find: async (reference, options) =>
      reference.kind === 'id'
        ? findById(client, reference.id, options)
        : foundArtifact(await findByName(client, reference.name, options)),
  };
}

async function findById(client: Client, id: string, options: FindArtifactOptions): Promise<FoundArtifact> {
  const { artifact: known } = await getArtifactById(client, { id }, { signal: options.signal });
  if (known === null) throw new LaunchError(`There is no artifact with the id ${id}.`);
  const { artifactSequence: sequence, versionIndex, state } = known;
  const name = `${sequence.name}:v${versionIndex ?? 0}`;
  const { project } = sequence;
  const qualifiedName = `${project?.entityName}/${project?.name}/${name}`;
  if (state === 'DELETED') return { name, qualifiedName, isDeleted: true, download: async () => undefined };
  if (project === null) throw new LaunchError(`The artifact ${name} is in no project that can be read.`);
  return foundArtifact(await findByName(client, qualifiedName, options));
}

async function findByName(client: Client, name: string, { type, signal }: FindArtifactOptions): Promise<Artifact> {
  try {
    return await artifact(client, name, { type, signal });
  } catch (error) {
    if (!NotFoundError.is(error) && !ValidationError.is(error)) throw error;
    throw new LaunchError(`The ${type} artifact ${name} cannot be read: ${error.message}`, { cause: error });
  }
}

function foundArtifact(found: Artifact): FoundArtifact {
  return {
    name: found.name,
    qualifiedName: found.qualifiedName,
    isDeleted: found.state === 'DELETED',
    download: async (directory, { signal }) => {
      await found.download({ root: directory, signal });
    },
  };
}
