import { type Artifact, artifactOf } from '../artifacts/artifact.js';
import { startDraft } from '../artifacts/artifact-record.js';
import type { TestApi } from './test-api.js';

/** A job artifact of `local/p` with any file, as another client may have written it. */
export interface RawJob {
  /** The file `wandb-job.json`: an object, or its text. */
  readonly file: object | string;
  /** The metadata of the artifact. @defaultValue `{}` */
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly aliases?: readonly string[];
}

/** Saves one. */
export async function saveRawJob({ api }: TestApi, name: string, job: RawJob): Promise<Artifact> {
  const record = startDraft(name, 'draft', { metadata: job.metadata ?? {} });
  const artifact = artifactOf({ ...record, draft: { ...record.draft, type: 'job' } });
  const text = typeof job.file === 'string' ? job.file : JSON.stringify(job.file);
  await artifact.newFile('wandb-job.json', text);
  await artifact.newFile('requirements.frozen.txt', 'numpy==2.0.0\n');
  return artifact.save({ api, entity: 'local', project: 'p', aliases: job.aliases ?? [] });
}

/** The file of a job of an image, with types. */
export function imageFile(types: Readonly<Record<string, unknown>>, more: object = {}): object {
  const type = (map: object): object => ({ wb_type: 'typedDict', params: { type_map: map } });
  return {
    _version: 'v0',
    source_type: 'image',
    source: { image: 'busybox:1' },
    input_types: type(types),
    output_types: type({}),
    runtime: '',
    ...more,
  };
}

/** The type of a number, and others. */
export const number = { wb_type: 'number' };
