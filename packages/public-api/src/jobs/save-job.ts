import type { Client, RequestOptions } from '@wandb-ts/core';
import { artifactOf } from '../artifacts/artifact.js';
import { startDraft } from '../artifacts/artifact-record.js';
import { createProject } from '../projects/create-project.js';

/** Where the code of a new job is. */
export type NewJobSource =
  | { readonly type: 'repo'; readonly remote: string; readonly commit: string | null }
  | { readonly type: 'artifact'; readonly artifactId: string };

/** A job to make. */
export interface NewJob {
  readonly entity: string;
  readonly project: string;
  /** The name without the `job-` before it; characters that names cannot have become `_`. */
  readonly name: string;
  readonly source: NewJobSource;
  /** The program and its first arguments. */
  readonly entryPoint: readonly string[];
  /** The version of Python; null when it is not known. */
  readonly pythonVersion: string | null;
  /** The packages that the program needs, in pip's form; null when they are not known. */
  readonly requirements: string | null;
  /** What was changed of the commit, as git writes it; null when nothing, or when it is not known. */
  readonly patch: string | null;
}

/** A job that takes any configuration: its first run says which there are. */
const anyTypes = { wb_type: 'typedDict', params: { type_map: {} } };

/**
 * Saves a job, and returns its name with its version. The same job as one that exists is that one.
 *
 * @returns such as `team/vision/job-train:v0`
 * @throws {@link CommError} when the server does not take it.
 */
export async function saveJob(client: Client, job: NewJob, options: RequestOptions = {}): Promise<string> {
  const { entity, project, source, entryPoint, pythonVersion, requirements, patch } = job;
  const notebook = entryPoint.at(-1)?.endsWith('.ipynb') ?? false;
  const file = {
    _version: 'v0',
    source_type: source.type,
    source: { ...writeSource(source), entrypoint: entryPoint, notebook },
    input_types: anyTypes,
    output_types: anyTypes,
    runtime: pythonVersion ?? '',
  };
  // Only W&B's own programs make artifacts of this type, so `new Artifact` refuses it.
  const record = startDraft(artifactName(`job-${job.name}`), 'draft', { metadata: { _partial: true } });
  const artifact = artifactOf({ ...record, draft: { ...record.draft, type: 'job' } });
  await artifact.newFile('wandb-job.json', JSON.stringify(file, null, 2));
  await artifact.newFile('requirements.frozen.txt', requirements ?? '');
  if (patch !== null) await artifact.newFile('diff.patch', patch);
  await createProject(client, project, entity, options);
  await artifact.save({ ...options, api: { client }, entity, project });
  return artifact.qualifiedName;
}

function writeSource(source: NewJobSource): Readonly<Record<string, unknown>> {
  if (source.type === 'artifact') return { artifact: `wandb-artifact://_id/${source.artifactId}` };
  const { remote, commit } = source;
  return { git: { remote, commit } };
}

const maxNameLength = 128;
const keptLength = 63;

/** Makes a name of an artifact of any text: other characters become `_`, and the middle of a long one is left out. */
export function artifactName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9_.-]/gu, '_');
  return safe.length <= maxNameLength ? safe : `${safe.slice(0, keptLength)}..${safe.slice(-keptLength)}`;
}
