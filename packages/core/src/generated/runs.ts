// Generated from operations/runs.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type RunListFieldsFragment = { readonly id: string, readonly name: string, readonly projectId: string, readonly displayName: string | null, readonly sweepName: string | null, readonly state: string | null, readonly group: string | null, readonly jobType: string | null, readonly commit: string | null, readonly readOnly: boolean | null, readonly tags: ReadonlyArray<string> | null, readonly createdAt: string, readonly heartbeatAt: string | null, readonly description: string | null, readonly notes: string | null, readonly historyLineCount: number | null, readonly user: { readonly name: string, readonly username: string | null } | null };

export type RunFieldsFragment = (
  { readonly config: string | null, readonly summaryMetrics: string | null, readonly systemMetrics: string | null, readonly historyKeys: unknown }
  & RunListFieldsFragment
);

export type ListRunsQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunsQuery = { readonly project: { readonly internalId: string, readonly readOnly: boolean | null, readonly runCount: number, readonly runs: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: RunFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type ListRunsLightQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunsLightQuery = { readonly project: { readonly internalId: string, readonly readOnly: boolean | null, readonly runCount: number, readonly runs: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: RunListFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type CountRunsQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
}>;


export type CountRunsQuery = { readonly project: { readonly runCount: number } | null };

export type GetRunQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type GetRunQuery = { readonly project: { readonly internalId: string, readonly run: RunFieldsFragment | null } | null };

export type UpsertRunMutationVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  project?: string | null | undefined;
  entity?: string | null | undefined;
  displayName?: string | null | undefined;
  description?: string | null | undefined;
  notes?: string | null | undefined;
  groupName?: string | null | undefined;
  jobType?: string | null | undefined;
  commit?: string | null | undefined;
  host?: string | null | undefined;
  program?: string | null | undefined;
  repo?: string | null | undefined;
  sweep?: string | null | undefined;
  state?: string | null | undefined;
  tags?: ReadonlyArray<string> | string | null | undefined;
  config?: string | null | undefined;
  summaryMetrics?: string | null | undefined;
}>;


export type UpsertRunMutation = { readonly upsertBucket: { readonly inserted: boolean | null, readonly bucket: (
      { readonly project: { readonly name: string, readonly entity: { readonly name: string } } | null }
      & RunFieldsFragment
    ) | null } | null };

export type GetRunStateQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type GetRunStateQuery = { readonly project: { readonly run: { readonly state: string | null } | null } | null };

export type UpdateRunStateMutationVariables = Exact<{
  id: string | number;
  state: string;
}>;


export type UpdateRunStateMutation = { readonly updateRunState: { readonly success: boolean } | null };

export type StopRunMutationVariables = Exact<{
  id: string | number;
}>;


export type StopRunMutation = { readonly stopRun: { readonly success: boolean | null } | null };

export type RewindRunMutationVariables = Exact<{
  entity: string;
  project: string;
  name: string;
  step: number;
}>;


export type RewindRunMutation = { readonly rewindRun: { readonly rewoundRun: { readonly id: string } | null } | null };

export type DeleteRunMutationVariables = Exact<{
  id: string | number;
  deleteArtifacts?: boolean | null | undefined;
}>;


export type DeleteRunMutation = { readonly deleteRun: { readonly clientMutationId: string | null } | null };


/** The operation behind {@link listRuns}. */
export const listRunsOperation: Operation<ListRunsQuery, ListRunsQueryVariables> = {
  name: 'ListRuns',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRuns($entity:String!$project:String!$filters:JSONString$order:String$cursor:String$perPage:Int){project(name:$project entityName:$entity){internalId readOnly runCount(filters:$filters)runs(filters:$filters order:$order after:$cursor first:$perPage){edges{node{...RunFields}cursor}pageInfo{endCursor hasNextPage}}}}fragment RunFields on Run{...RunListFields config summaryMetrics systemMetrics historyKeys}fragment RunListFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}}",
};

/** Lists a page of runs with their configuration and summary. */
export function listRuns(
  client: Client,
  variables: ListRunsQueryVariables,
  options?: RequestOptions,
): Promise<ListRunsQuery> {
  return client.request(listRunsOperation, variables, options);
}

/** The operation behind {@link listRunsLight}. */
export const listRunsLightOperation: Operation<ListRunsLightQuery, ListRunsLightQueryVariables> = {
  name: 'ListRunsLight',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunsLight($entity:String!$project:String!$filters:JSONString$order:String$cursor:String$perPage:Int){project(name:$project entityName:$entity){internalId readOnly runCount(filters:$filters)runs(filters:$filters order:$order after:$cursor first:$perPage){edges{node{...RunListFields}cursor}pageInfo{endCursor hasNextPage}}}}fragment RunListFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}}",
};

/** Lists a page of runs without their large JSON fields. */
export function listRunsLight(
  client: Client,
  variables: ListRunsLightQueryVariables,
  options?: RequestOptions,
): Promise<ListRunsLightQuery> {
  return client.request(listRunsLightOperation, variables, options);
}

/** The operation behind {@link countRuns}. */
export const countRunsOperation: Operation<CountRunsQuery, CountRunsQueryVariables> = {
  name: 'CountRuns',
  kind: 'query',
  isIdempotent: true,
  document: "query CountRuns($entity:String!$project:String!$filters:JSONString){project(name:$project entityName:$entity){runCount(filters:$filters)}}",
};

/** Counts the runs that match. */
export function countRuns(
  client: Client,
  variables: CountRunsQueryVariables,
  options?: RequestOptions,
): Promise<CountRunsQuery> {
  return client.request(countRunsOperation, variables, options);
}

/** The operation behind {@link getRun}. */
export const getRunOperation: Operation<GetRunQuery, GetRunQueryVariables> = {
  name: 'GetRun',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRun($entity:String!$project:String!$name:String!){project(name:$project entityName:$entity){internalId run(name:$name){...RunFields}}}fragment RunFields on Run{...RunListFields config summaryMetrics systemMetrics historyKeys}fragment RunListFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}}",
};

/** Reads one run; null when the project or the run does not exist. */
export function getRun(
  client: Client,
  variables: GetRunQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQuery> {
  return client.request(getRunOperation, variables, options);
}

/** The operation behind {@link upsertRun}. */
export const upsertRunOperation: Operation<UpsertRunMutation, UpsertRunMutationVariables> = {
  name: 'UpsertRun',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpsertRun($id:String$name:String$project:String$entity:String$displayName:String$description:String$notes:String$groupName:String$jobType:String$commit:String$host:String$program:String$repo:String$sweep:String$state:String$tags:[String!]$config:JSONString$summaryMetrics:JSONString){upsertBucket(input:{id:$id name:$name modelName:$project entityName:$entity displayName:$displayName description:$description notes:$notes groupName:$groupName jobType:$jobType commit:$commit host:$host jobProgram:$program jobRepo:$repo sweep:$sweep state:$state tags:$tags config:$config summaryMetrics:$summaryMetrics}){bucket{...RunFields project{name entity{name}}}inserted}}fragment RunFields on Run{...RunListFields config summaryMetrics systemMetrics historyKeys}fragment RunListFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}}",
};

/** Creates a run, or changes the fields that are given. Sent twice, it leaves the same run. */
export function upsertRun(
  client: Client,
  variables: UpsertRunMutationVariables = {},
  options?: RequestOptions,
): Promise<UpsertRunMutation> {
  return client.request(upsertRunOperation, variables, options);
}

/** The operation behind {@link getRunState}. */
export const getRunStateOperation: Operation<GetRunStateQuery, GetRunStateQueryVariables> = {
  name: 'GetRunState',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunState($entity:String!$project:String!$name:String!){project(name:$project entityName:$entity){run(name:$name){state}}}",
};

/** Reads what a run is doing; null when the project or the run does not exist. */
export function getRunState(
  client: Client,
  variables: GetRunStateQueryVariables,
  options?: RequestOptions,
): Promise<GetRunStateQuery> {
  return client.request(getRunStateOperation, variables, options);
}

/** The operation behind {@link updateRunState}. */
export const updateRunStateOperation: Operation<UpdateRunStateMutation, UpdateRunStateMutationVariables> = {
  name: 'UpdateRunState',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation UpdateRunState($id:ID!$state:String!){updateRunState(input:{id:$id state:$state}){success}}",
};

/** Moves a run to another state. */
export function updateRunState(
  client: Client,
  variables: UpdateRunStateMutationVariables,
  options?: RequestOptions,
): Promise<UpdateRunStateMutation> {
  return client.request(updateRunStateOperation, variables, options);
}

/** The operation behind {@link stopRun}. */
export const stopRunOperation: Operation<StopRunMutation, StopRunMutationVariables> = {
  name: 'StopRun',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation StopRun($id:ID!){stopRun(input:{id:$id}){success}}",
};

/** Asks the process of a run to stop. Sent twice, it asks the same. */
export function stopRun(
  client: Client,
  variables: StopRunMutationVariables,
  options?: RequestOptions,
): Promise<StopRunMutation> {
  return client.request(stopRunOperation, variables, options);
}

/** The operation behind {@link rewindRun}. */
export const rewindRunOperation: Operation<RewindRunMutation, RewindRunMutationVariables> = {
  name: 'RewindRun',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation RewindRun($entity:String!$project:String!$name:String!$step:Float!){rewindRun(input:{entityName:$entity projectName:$project runName:$name metricName:\"_step\" metricValue:$step}){rewoundRun{id}}}",
};

/** Takes a run back to a step, which is the last one that stays. Sent twice, it leaves the same rows. */
export function rewindRun(
  client: Client,
  variables: RewindRunMutationVariables,
  options?: RequestOptions,
): Promise<RewindRunMutation> {
  return client.request(rewindRunOperation, variables, options);
}

/** The operation behind {@link deleteRun}. */
export const deleteRunOperation: Operation<DeleteRunMutation, DeleteRunMutationVariables> = {
  name: 'DeleteRun',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteRun($id:ID!$deleteArtifacts:Boolean){deleteRun(input:{id:$id deleteArtifacts:$deleteArtifacts}){clientMutationId}}",
};

/** Deletes a run. */
export function deleteRun(
  client: Client,
  variables: DeleteRunMutationVariables,
  options?: RequestOptions,
): Promise<DeleteRunMutation> {
  return client.request(deleteRunOperation, variables, options);
}
