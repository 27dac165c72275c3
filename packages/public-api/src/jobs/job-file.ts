import { parseJson, UnexpectedResponseError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { readType, type TypeTree } from './type-tree.js';

/** The file of a job artifact that says what the job is. */
export const jobFileName = 'wandb-job.json';

/** Where the code of a job is: `repo`, `artifact` or `image`. Later versions of W&B may know more. */
export type JobSourceType = 'repo' | 'artifact' | 'image' | (string & {});

/** What the file of a job says. */
export interface JobFile {
  readonly sourceType: JobSourceType;
  /** The block `source` of the file, unchanged. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The program and its first arguments; empty when the image decides. */
  readonly entryPoint: readonly string[];
  /** The version of Python, such as `3.12`; null when the file names none. */
  readonly runtime: string | null;
  /** Which configurations the job takes; null when the file does not say. */
  readonly inputTypes: TypeTree | null;
  /** What its runs have as summary; null when the file does not say. */
  readonly outputTypes: TypeTree | null;
  /** Whether the file says that no run has told the types yet. */
  readonly isPartial: boolean;
  /** All keys of the file. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads the file of a job. What old and other versions leave out, or write in another form, is taken as unknown.
 * @throws {@link UnexpectedResponseError} when it is not a JSON object.
 */
export function parseJobFile(text: string, job: string): JobFile {
  const fields = parseFields(text, job);
  const source = isRecord(fields['source']) ? fields['source'] : {};
  const { entrypoint } = source;
  const runtime = fields['runtime'];
  return {
    sourceType: typeof fields['source_type'] === 'string' ? fields['source_type'] : guessType(source),
    source,
    entryPoint: Array.isArray(entrypoint) ? entrypoint.map(String) : [],
    runtime: typeof runtime === 'string' && runtime !== '' ? runtime : null,
    inputTypes: readType(fields['input_types']),
    outputTypes: readType(fields['output_types']),
    // wandb's Go core writes it as text.
    isPartial: Boolean(fields['_partial']) && fields['_partial'] !== 'false',
    fields,
  };
}

function parseFields(text: string, job: string): Readonly<Record<string, unknown>> {
  let fields: unknown;
  try {
    fields = parseJson(text);
  } catch (cause) {
    throw new UnexpectedResponseError(`The file ${jobFileName} of ${job} is not JSON.`, { cause });
  }
  if (isRecord(fields)) return fields;
  throw new UnexpectedResponseError(`The file ${jobFileName} of ${job} holds no object.`);
}

function guessType(source: Readonly<Record<string, unknown>>): JobSourceType {
  if ('git' in source) return 'repo';
  return 'artifact' in source ? 'artifact' : 'image';
}
