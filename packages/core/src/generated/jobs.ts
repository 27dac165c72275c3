// Generated from operations/jobs.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** How far a version is. */
export type ArtifactState =
  /** It is complete and never changes. */
  | 'COMMITTED'
  /** It was deleted. */
  | 'DELETED'
  /** Its content is on its way. */
  | 'PENDING';

export type ListJobsQueryVariables = Exact<{
  entity: string;
  project: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListJobsQuery = { readonly project: { readonly artifactType: { readonly artifactCollections: { readonly edges: ReadonlyArray<{ readonly node:
            | JobFields_ArtifactPortfolio_Fragment
            | JobFields_ArtifactSequence_Fragment
           | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListJobVersionsQueryVariables = Exact<{
  entity: string;
  project: string;
  job: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListJobVersionsQuery = { readonly project: { readonly artifactType: { readonly artifactCollection:
        | { readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: JobVersionFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null }
        | { readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: JobVersionFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null }
       | null } | null } | null };

type JobFields_ArtifactPortfolio_Fragment = { readonly name: string, readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: JobVersionFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

type JobFields_ArtifactSequence_Fragment = { readonly name: string, readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: JobVersionFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type JobFieldsFragment =
  | JobFields_ArtifactPortfolio_Fragment
  | JobFields_ArtifactSequence_Fragment
;

export type JobVersionFieldsFragment = { readonly id: string, readonly state: ArtifactState, readonly versionIndex: number | null, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string, readonly artifactCollection:
      | { readonly name: string }
      | { readonly name: string }
     | null }>, readonly artifactSequence: { readonly name: string } };


/** The operation behind {@link listJobs}. */
export const listJobsOperation: Operation<ListJobsQuery, ListJobsQueryVariables> = {
  name: 'ListJobs',
  kind: 'query',
  isIdempotent: true,
  document: "query ListJobs($entity:String!$project:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactType(name:\"job\"){artifactCollections(after:$cursor first:$perPage){edges{node{...JobFields}}pageInfo{endCursor hasNextPage}}}}}fragment JobFields on ArtifactCollection{name artifacts(first:100){edges{node{...JobVersionFields}}pageInfo{endCursor hasNextPage}}}fragment JobVersionFields on Artifact{id state versionIndex createdAt aliases{alias artifactCollection{name}}artifactSequence{name}}",
};

/** Lists a page of the jobs of a project, each with its newest versions. */
export function listJobs(
  client: Client,
  variables: ListJobsQueryVariables,
  options?: RequestOptions,
): Promise<ListJobsQuery> {
  return client.request(listJobsOperation, variables, options);
}

/** The operation behind {@link listJobVersions}. */
export const listJobVersionsOperation: Operation<ListJobVersionsQuery, ListJobVersionsQueryVariables> = {
  name: 'ListJobVersions',
  kind: 'query',
  isIdempotent: true,
  document: "query ListJobVersions($entity:String!$project:String!$job:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactType(name:\"job\"){artifactCollection(name:$job){artifacts(after:$cursor first:$perPage){edges{node{...JobVersionFields}}pageInfo{endCursor hasNextPage}}}}}}fragment JobVersionFields on Artifact{id state versionIndex createdAt aliases{alias artifactCollection{name}}artifactSequence{name}}",
};

/** Lists a further page of the versions of a job. */
export function listJobVersions(
  client: Client,
  variables: ListJobVersionsQueryVariables,
  options?: RequestOptions,
): Promise<ListJobVersionsQuery> {
  return client.request(listJobVersionsOperation, variables, options);
}
