import { type Client, NotFoundError, ValidationError } from '@wandb-ts/core';
import { getArtifactById } from '@wandb-ts/core/requests/artifacts';
import { type Artifact, artifact } from '@wandb-ts/public-api/artifacts';
import { LaunchError } from '../launch-error.js';
import type { FindArtifactOptions, FoundArtifact, JobArtifacts } from './job-artifacts.js';

const keptCount = 100;

/**
 * The artifacts of a client's server. The last 100 that were found are kept by their ids: contents of a version never change, so
 * no manifest is read twice, and what is named by its id is not looked for again, also when it was deleted in the meantime.
 */
export function clientJobArtifacts(client: Client): JobArtifacts {
  const kept = new Map<string, FoundArtifact>();
  const keep = (key: string, found: FoundArtifact): FoundArtifact => {
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > keptCount) kept.delete(kept.keys().next().value ?? '');
    return found;
  };
  const findByName = async (name: string, options: FindArtifactOptions): Promise<FoundArtifact> => {
    const found = await readByName(client, name, options);
    const key = keyOf(found.id ?? name, options);
    return keep(key, kept.get(key) ?? foundArtifact(found));
  };
  return {
    find: async (reference, options) => {
      if (reference.kind === 'name') return findByName(reference.name, options);
      const key = keyOf(reference.id, options);
      const known = kept.get(key);
      if (known !== undefined) return keep(key, known);
      const named = await readName(client, reference.id, options);
      return typeof named === 'string' ? findByName(named, options) : named;
    },
  };
}

function keyOf(id: string, { type }: FindArtifactOptions): string {
  return `${type}/${id}`;
}

/** The qualified name of the artifact with an id, or the artifact itself when it is deleted, and has no contents any more. */
async function readName(client: Client, id: string, options: FindArtifactOptions): Promise<string | FoundArtifact> {
  const { artifact: known } = await getArtifactById(client, { id }, { signal: options.signal });
  if (known === null) throw new LaunchError(`There is no artifact with the id ${id}.`);
  const { artifactSequence: sequence, versionIndex, state } = known;
  const name = `${sequence.name}:v${versionIndex ?? 0}`;
  const { project } = sequence;
  const qualifiedName = `${project?.entityName}/${project?.name}/${name}`;
  if (state === 'DELETED') return { name, qualifiedName, isDeleted: true, download: async () => undefined };
  if (project === null) throw new LaunchError(`The artifact ${name} is in no project that can be read.`);
  return qualifiedName;
}

async function readByName(client: Client, name: string, { type, signal }: FindArtifactOptions): Promise<Artifact> {
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
      await checkReferences(found, signal);
      await found.download({ root: directory, signal });
    },
  };
}

/** A reference would be followed with the rights of the agent, also to files of its machine. */
async function checkReferences(found: Artifact, signal: AbortSignal | undefined): Promise<void> {
  const { entries } = await found.manifest({ signal });
  const reference = [...entries.values()].find(({ ref }) => ref !== null);
  if (reference === undefined) return;
  throw new LaunchError(
    `The artifact ${found.name} holds the reference ${reference.path}; the code of a job must be in the artifact itself.`,
  );
}
