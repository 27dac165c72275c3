import type { Job, JobCollection } from '@wandb-ts/public-api';

/** The fields of a job in a list that `--json` prints, as the library names them. */
export const listedJobJsonFields: readonly (keyof JobCollection)[] = ['entity', 'name', 'project', 'versions'];

/** The fields of a version of a job that `--json` prints, as the library names them. */
export const jobJsonFields: readonly (keyof Job)[] = [
  'entity',
  'entryPoint',
  'inputTypes',
  'isPartial',
  'name',
  'outputTypes',
  'project',
  'requirements',
  'runtime',
  'source',
  'sourceType',
];

/** What is known of a version of a job. */
export function toJobJson(job: Job): Record<string, unknown> {
  return Object.fromEntries(jobJsonFields.map((field) => [field, job[field]]));
}
