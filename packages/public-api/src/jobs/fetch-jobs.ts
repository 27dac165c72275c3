import { type Client, NotFoundError, Paginator, type RequestOptions } from '@wandb-ts/core';
import {
  type JobFieldsFragment,
  type JobVersionFieldsFragment,
  listJobs,
  listJobVersions,
} from '@wandb-ts/core/requests/jobs';
import { toPage } from '../connection.js';
import type { JobCollection, JobVersion } from './list-jobs.js';

const jobsPerPage = 50;
const versionsPerPage = 100;

interface ProjectLocation {
  readonly entity: string;
  readonly project: string;
}

/** Reads all jobs of a project. See `api.listJobs`. */
export async function fetchJobs(
  client: Client,
  location: ProjectLocation,
  options?: RequestOptions,
): Promise<JobCollection[]> {
  const jobs = new Paginator<JobFieldsFragment>({
    name: 'jobs',
    defaultPerPage: jobsPerPage,
    emit: (event) => client.emit(event),
    loadPage: async (cursor, perPage) => {
      const { project } = await listJobs(client, { ...location, cursor, perPage }, options);
      if (project === null) {
        throw new NotFoundError(`Could not find the project ${location.entity}/${location.project}.`);
      }
      return toPage(project.artifactType?.artifactCollections, (job) => job);
    },
  });
  return Promise.all((await jobs.toArray()).map((job) => toCollection(client, location, job, options)));
}

async function toCollection(
  client: Client,
  location: ProjectLocation,
  { name, artifacts }: JobFieldsFragment,
  options?: RequestOptions,
): Promise<JobCollection> {
  const { items, hasNextPage, endCursor } = toPage(artifacts, (node) => node);
  const rest = hasNextPage
    ? await remainingVersions(client, { ...location, job: name, start: endCursor }, options)
    : [];
  const versions = [...items, ...rest].map((node) => toVersion(node, name));
  return { ...location, name, versions };
}

function remainingVersions(
  client: Client,
  { start, ...job }: ProjectLocation & { readonly job: string; readonly start: string | null },
  options?: RequestOptions,
): Promise<JobVersionFieldsFragment[]> {
  return new Paginator<JobVersionFieldsFragment>({
    name: 'job versions',
    defaultPerPage: versionsPerPage,
    start,
    emit: (event) => client.emit(event),
    loadPage: async (cursor, perPage) => {
      const { project } = await listJobVersions(client, { ...job, cursor, perPage }, options);
      return toPage(project?.artifactType?.artifactCollection?.artifacts, (node) => node);
    },
  }).toArray();
}

function toVersion(node: JobVersionFieldsFragment, job: string): JobVersion {
  const { id, state, versionIndex, createdAt } = node;
  // Servers tell the version among the aliases.
  const own = node.aliases.filter(
    ({ alias, artifactCollection: place }) => (place?.name ?? job) === job && !/^v\d+$/.test(alias),
  );
  return {
    id,
    version: versionIndex === null ? null : `v${versionIndex}`,
    state,
    aliases: own.map(({ alias }) => alias),
    createdAt,
  };
}
