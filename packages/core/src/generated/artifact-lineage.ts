// Generated from operations/artifact-lineage.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type RelatedRunFieldsFragment = { readonly id: string, readonly name: string, readonly projectId: string, readonly displayName: string | null, readonly sweepName: string | null, readonly state: string | null, readonly group: string | null, readonly jobType: string | null, readonly commit: string | null, readonly readOnly: boolean | null, readonly tags: ReadonlyArray<string> | null, readonly createdAt: string, readonly heartbeatAt: string | null, readonly description: string | null, readonly notes: string | null, readonly historyLineCount: number | null, readonly config: string | null, readonly summaryMetrics: string | null, readonly systemMetrics: string | null, readonly historyKeys: unknown, readonly user: { readonly name: string, readonly username: string | null } | null, readonly project: { readonly name: string, readonly entityName: string } | null };

export type ListArtifactUsersQueryVariables = Exact<{
  id: string | number;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactUsersQuery = { readonly artifact: { readonly usedBy: { readonly edges: ReadonlyArray<{ readonly node: RelatedRunFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type GetArtifactCreatorQueryVariables = Exact<{
  id: string | number;
}>;


export type GetArtifactCreatorQuery = { readonly artifact: { readonly createdBy:
      | (
        { readonly __typename: 'Run' }
        & RelatedRunFieldsFragment
      )
      | { readonly __typename: 'User' }
     | null } | null };


/** The operation behind {@link listArtifactUsers}. */
export const listArtifactUsersOperation: Operation<ListArtifactUsersQuery, ListArtifactUsersQueryVariables> = {
  name: 'ListArtifactUsers',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifactUsers($id:ID!$cursor:String$perPage:Int){artifact(id:$id){usedBy(after:$cursor first:$perPage){edges{node{...RelatedRunFields}}pageInfo{endCursor hasNextPage}}}}fragment RelatedRunFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}config summaryMetrics systemMetrics historyKeys project{name entityName}}",
};

/** Lists a page of the runs that used a version of an artifact. */
export function listArtifactUsers(
  client: Client,
  variables: ListArtifactUsersQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactUsersQuery> {
  return client.request(listArtifactUsersOperation, variables, options);
}

/** The operation behind {@link getArtifactCreator}. */
export const getArtifactCreatorOperation: Operation<GetArtifactCreatorQuery, GetArtifactCreatorQueryVariables> = {
  name: 'GetArtifactCreator',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactCreator($id:ID!){artifact(id:$id){createdBy{__typename ...on Run{...RelatedRunFields}}}}fragment RelatedRunFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}config summaryMetrics systemMetrics historyKeys project{name entityName}}",
};

/** Reads the run that logged a version of an artifact; no run when a user did, or when it is unknown. */
export function getArtifactCreator(
  client: Client,
  variables: GetArtifactCreatorQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactCreatorQuery> {
  return client.request(getArtifactCreatorOperation, variables, options);
}
