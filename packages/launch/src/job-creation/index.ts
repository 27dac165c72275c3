export type { SavedJob } from '@wandb-ts/public-api/jobs';
export { type CreateJobContext, createJob } from './create-job.js';
export type { CreateJobOptions, NewJobType } from './create-job-options.js';
