export { artifactName, type NewJob, type NewJobSource, saveJob } from './save-job.js';
