import { parseJson } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import { readCommand, readObject, readText } from '../run-spec/spec-values.js';
import { type ArtifactReference, parseArtifactReference } from './artifact-reference.js';

/** Where the code of a job artifact is. */
export type JobCode =
  | { readonly kind: 'repo'; readonly remote: string; readonly ref: string | null }
  | { readonly kind: 'artifact'; readonly artifact: ArtifactReference }
  | { readonly kind: 'image'; readonly image: string };

/** The file `wandb-job.json` of a job artifact. */
export interface JobFile {
  readonly code: JobCode;
  readonly entryPoint: readonly string[] | null;
  /** Whether the last word of the entry point is a notebook. */
  readonly isNotebook: boolean;
  readonly dockerfile: string | null;
  readonly buildContext: string | null;
  readonly baseImage: string | null;
  readonly pythonVersion: string | null;
}

/**
 * Reads the file of a job.
 * @param job - what to call the job in errors
 * @throws {@link LaunchError} when it is not what W&B writes.
 */
export function parseJobFile(text: string, job: string): JobFile {
  const file = parseFile(text, job);
  const source = readObject(file, 'source');
  const entryPoint = readCommand(source, 'entrypoint');
  return {
    code: readCode(file, source, job),
    entryPoint: entryPoint.length > 0 ? entryPoint : null,
    isNotebook: source['notebook'] === true,
    dockerfile: readText(source, 'dockerfile'),
    buildContext: readText(source, 'build_context'),
    baseImage: readText(source, 'base_image'),
    pythonVersion: readText(file, 'runtime'),
  };
}

function parseFile(text: string, job: string): Readonly<Record<string, unknown>> {
  let file: unknown;
  try {
    file = parseJson(text);
  } catch (cause) {
    throw new LaunchError(`The file wandb-job.json of ${job} is not JSON.`, { cause });
  }
  if (isRecord(file)) return file;
  throw new LaunchError(`The file wandb-job.json of ${job} holds no object.`);
}

function readCode(
  file: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  job: string,
): JobCode {
  const kind = file['source_type'];
  if (kind === 'image') return { kind, image: needed(readText(source, 'image'), job, 'image') };
  if (kind === 'artifact') {
    return { kind, artifact: parseArtifactReference(needed(readText(source, 'artifact'), job, 'artifact')) };
  }
  if (kind === 'repo') {
    const git = readObject(source, 'git');
    return { kind, remote: needed(readText(git, 'remote'), job, 'git remote'), ref: readText(git, 'commit') };
  }
  throw new LaunchError(`The job ${job} has a source of the unknown type ${JSON.stringify(kind)}.`);
}

function needed(value: string | null, job: string, what: string): string {
  if (value === null) throw new LaunchError(`The job ${job} names no ${what}.`);
  return value;
}
