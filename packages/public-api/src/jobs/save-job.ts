import { type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import { type Artifact, artifactOf } from '../artifacts/artifact.js';
import { startDraft } from '../artifacts/artifact-record.js';
import { createProject } from '../projects/create-project.js';
import type { NewJob } from './new-job.js';
import { writeJobFile } from './write-job-file.js';

/** What became of a job that was saved: a new job, a new version, or the newest version, which is the same. */
export type JobChange = 'created' | 'updated' | 'unchanged';

/** A saved job. */
export interface SavedJob {
  readonly artifact: Artifact;
  readonly change: JobChange;
  /** Aliases of the version. */
  readonly aliases: readonly string[];
}

/**
 * Saves a job, and returns its name with its version. The same job as one that exists is that one.
 *
 * @returns such as `team/vision/job-train:v0`
 * @throws {@link CommError} when the server does not take it.
 */
export async function saveJob(client: Client, job: NewJob, options: RequestOptions = {}): Promise<string> {
  await createProject(client, job.project, job.entity, options);
  return (await upload(client, job, options)).qualifiedName;
}

/** Saves a job as {@link saveJob} does, and tells what became of it. The project is made when it does not exist. */
export async function saveJobArtifact(client: Client, job: NewJob, options: RequestOptions = {}): Promise<SavedJob> {
  const { entity, project } = job;
  await createProject(client, project, entity, options);
  const before = await newestVersion(client, `${entity}/${project}/${nameOf(job)}`, options);
  const artifact = await upload(client, job, options);
  return { artifact, aliases: aliasesOf(job), change: changeOf(before, versionNumber(artifact)) };
}

async function upload(client: Client, job: NewJob, options: RequestOptions): Promise<Artifact> {
  const { entity, project, description = null, requirements, patch, inputSchema } = job;
  const metadata = inputSchema ? { input_schemas: { '@wandb.config': inputSchema } } : { _partial: true };
  // Only W&B's own programs make artifacts of this type, so `new Artifact` refuses it.
  const record = startDraft(nameOf(job), 'draft', { description, metadata });
  const artifact = artifactOf({ ...record, draft: { ...record.draft, type: 'job' } });
  await artifact.newFile('wandb-job.json', JSON.stringify(writeJobFile(job), null, 2));
  await artifact.newFile('requirements.frozen.txt', requirements ?? '');
  if (patch !== null && job.source.type === 'repo') await artifact.newFile('diff.patch', patch);
  return artifact.save({ ...options, api: { client }, entity, project, aliases: aliasesOf(job) });
}

function nameOf(job: NewJob): string {
  return job.artifactName ?? artifactName(`job-${job.name}`);
}

function aliasesOf({ aliases = [] }: NewJob): readonly string[] {
  return [...new Set([...aliases, 'latest'])];
}

async function newestVersion(client: Client, collection: string, options: RequestOptions): Promise<number | null> {
  const { artifact } = await import('../later-downloads.js');
  try {
    return versionNumber(await artifact(client, `${collection}:latest`, options));
  } catch (error) {
    if (NotFoundError.is(error)) return null;
    throw error;
  }
}

function versionNumber({ version }: Artifact): number {
  return Number(version.slice(1));
}

function changeOf(before: number | null, after: number): JobChange {
  if (before === null) return 'created';
  return after > before ? 'updated' : 'unchanged';
}

const maxNameLength = 128;
const keptLength = 63;

/** Makes a name of an artifact of any text: other characters become `_`, and the middle of a long one is left out. */
export function artifactName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9_.-]/gu, '_');
  return safe.length <= maxNameLength ? safe : `${safe.slice(0, keptLength)}..${safe.slice(-keptLength)}`;
}
