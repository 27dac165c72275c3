import { type Client, NotFoundError, type RequestOptions, ValidationError } from '@wandb-ts/core';
import type { Artifact } from '../artifacts/artifact.js';
import { artifact as getArtifact } from '../artifacts/get-artifact.js';
import { isRecord } from '../records.js';
import type { JobOptions, JobRecord } from './job.js';
import { type JobFile, jobFileName, parseJobFile } from './job-file.js';
import { readType } from './type-tree.js';

/** The packages of a job. */
const requirementsFileName = 'requirements.frozen.txt';

/** Reads the artifact of a job and its files. See `api.job`. */
export async function loadJob(client: Client, name: string, { path, ...options }: JobOptions = {}): Promise<JobRecord> {
  checkName(name);
  const artifact = await findJob(client, name, options);
  const files = await readFiles(artifact, options);
  const text = files.get(jobFileName);
  if (text === undefined) throw new NotFoundError(`The job artifact ${name} has no file ${jobFileName}.`);
  const file = parseJobFile(text, name);
  const folder = path === undefined ? null : await artifact.download({ ...options, root: path });
  const requirements = files.get(requirementsFileName) ?? null;
  return { client, name, artifact, file: withMetadata(file, artifact), path: folder, requirements };
}

function checkName(name: unknown): asserts name is string {
  if (typeof name === 'string' && /^[^/]+\/[^/]+\/[^/:]+:[^/:]+$/.test(name)) return;
  throw new ValidationError(
    `The name of a job has the form entity/project/job:alias, such as team/vision/train:latest, not ${JSON.stringify(name)}.`,
  );
}

async function findJob(client: Client, name: string, options: RequestOptions): Promise<Artifact> {
  try {
    return await getArtifact(client, name, { ...options, type: 'job' });
  } catch (error) {
    if (!NotFoundError.is(error)) throw error;
    const { status, requestId, operationName, errors } = error;
    const answer = { status, requestId, operationName, errors };
    throw new NotFoundError(`Job artifact ${name} not found: ${error.message}`, { ...answer, cause: error });
  }
}

async function readFiles(artifact: Artifact, options: RequestOptions): Promise<ReadonlyMap<string, string>> {
  const names = [jobFileName, requirementsFileName];
  const found = await artifact.files({ ...options, names }).toArray();
  const texts = await Promise.all(found.map(async (file) => [file.name, await file.text(options)] as const));
  return new Map(texts);
}

/** What its first run told of a job that was made by hand is in the metadata of the artifact, not in the file. */
function withMetadata(file: JobFile, { metadata }: Artifact): JobFile {
  const inputs = metadata['input_types'];
  if (isRecord(inputs)) {
    // A run that manages its inputs may have said nothing of its configuration.
    const inputTypes = readType(inputs['@wandb.config']);
    const outputTypes = readType(metadata['output_types']) ?? file.outputTypes;
    return { ...file, inputTypes, outputTypes, isPartial: false };
  }
  return { ...file, isPartial: file.isPartial || metadata['_partial'] === true || isRecord(metadata['input_schemas']) };
}
