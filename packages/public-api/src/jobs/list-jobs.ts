import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';

/** A version of a job. */
export interface JobVersion {
  /** The global id of the artifact. */
  readonly id: string;
  /** Such as `v3`; null while it is being made. */
  readonly version: string | null;
  /** `COMMITTED` for one that can run. */
  readonly state: string;
  /** Its aliases in the job, without the version. */
  readonly aliases: readonly string[];
  /** When it was created: the server's ISO 8601 string, unchanged. */
  readonly createdAt: string;
}

/** A job with its versions. */
export interface JobCollection {
  readonly entity: string;
  readonly project: string;
  /** The name, to which `api.job` wants an alias or a version: `entity/project/name:latest`. */
  readonly name: string;
  /** Its versions, newest first. */
  readonly versions: readonly JobVersion[];
}

/**
 * Lists the jobs of a project with all their versions. A project without jobs has an empty list.
 *
 * @throws {@link ValidationError} without an entity or a project; nothing is sent then.
 * @throws {@link NotFoundError} when there is no such project, or you may not see it.
 * @example for (const { name, versions } of await api.listJobs('team', 'vision')) console.log(name, versions.length);
 */
export async function listJobs(
  client: Client,
  entity: string,
  project: string,
  options?: RequestOptions,
): Promise<JobCollection[]> {
  if (typeof entity !== 'string' || entity === '') throw new ValidationError('Name the entity whose jobs are wanted.');
  if (typeof project !== 'string' || project === '') {
    throw new ValidationError('Name the project whose jobs are wanted.');
  }
  const { fetchJobs } = await import('../later-launch.js');
  return fetchJobs(client, { entity, project }, options);
}
