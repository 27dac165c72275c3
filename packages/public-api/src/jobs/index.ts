export { Job, type JobCallOptions, type JobOptions, job } from './job.js';
export type { JobSourceType } from './job-file.js';
export { type JobCollection, type JobVersion, listJobs } from './list-jobs.js';
export type { NewJob, NewJobSource } from './new-job.js';
export { artifactName, type JobChange, type SavedJob, saveJob, saveJobArtifact } from './save-job.js';
export { type TypeTree, typeOf } from './type-tree.js';
