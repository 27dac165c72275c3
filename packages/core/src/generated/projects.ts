// Generated from operations/projects.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type ProjectFieldsFragment = { readonly id: string, readonly name: string, readonly entityName: string, readonly createdAt: string, readonly isBenchmark: boolean };

export type ListProjectsQueryVariables = Exact<{
  entity: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListProjectsQuery = { readonly models: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: ProjectFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type GetProjectQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type GetProjectQuery = { readonly project: ProjectFieldsFragment | null };

export type UpsertProjectMutationVariables = Exact<{
  id?: string | null | undefined;
  entityName?: string | null | undefined;
  name?: string | null | undefined;
  description?: string | null | undefined;
  framework?: string | null | undefined;
  access?: string | null | undefined;
  views?: string | null | undefined;
}>;


export type UpsertProjectMutation = { readonly upsertModel: { readonly inserted: boolean | null, readonly project: ProjectFieldsFragment | null } | null };

export type GetProjectOwnerQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type GetProjectOwnerQuery = { readonly project: { readonly user: { readonly id: string, readonly name: string, readonly username: string | null, readonly email: string | null, readonly admin: boolean | null } | null } | null };


/** The operation behind {@link listProjects}. */
export const listProjectsOperation: Operation<ListProjectsQuery, ListProjectsQueryVariables> = {
  name: 'ListProjects',
  kind: 'query',
  isIdempotent: true,
  document: "query ListProjects($entity:String!$cursor:String$perPage:Int=200){models(entityName:$entity after:$cursor first:$perPage){edges{node{...ProjectFields}cursor}pageInfo{endCursor hasNextPage}}}fragment ProjectFields on Project{id name entityName createdAt isBenchmark}",
};

/** Lists a page of the projects of an entity. */
export function listProjects(
  client: Client,
  variables: ListProjectsQueryVariables,
  options?: RequestOptions,
): Promise<ListProjectsQuery> {
  return client.request(listProjectsOperation, variables, options);
}

/** The operation behind {@link getProject}. */
export const getProjectOperation: Operation<GetProjectQuery, GetProjectQueryVariables> = {
  name: 'GetProject',
  kind: 'query',
  isIdempotent: true,
  document: "query GetProject($entity:String!$project:String!){project(name:$project entityName:$entity){...ProjectFields}}fragment ProjectFields on Project{id name entityName createdAt isBenchmark}",
};

/** Reads one project; null when it does not exist. */
export function getProject(
  client: Client,
  variables: GetProjectQueryVariables,
  options?: RequestOptions,
): Promise<GetProjectQuery> {
  return client.request(getProjectOperation, variables, options);
}

/** The operation behind {@link upsertProject}. */
export const upsertProjectOperation: Operation<UpsertProjectMutation, UpsertProjectMutationVariables> = {
  name: 'UpsertProject',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpsertProject($id:String$entityName:String$name:String$description:String$framework:String$access:String$views:JSONString){upsertModel(input:{id:$id entityName:$entityName name:$name description:$description framework:$framework access:$access views:$views}){project{...ProjectFields}inserted}}fragment ProjectFields on Project{id name entityName createdAt isBenchmark}",
};

/** Creates a project, or changes the fields that are given. */
export function upsertProject(
  client: Client,
  variables: UpsertProjectMutationVariables = {},
  options?: RequestOptions,
): Promise<UpsertProjectMutation> {
  return client.request(upsertProjectOperation, variables, options);
}

/** The operation behind {@link getProjectOwner}. */
export const getProjectOwnerOperation: Operation<GetProjectOwnerQuery, GetProjectOwnerQueryVariables> = {
  name: 'GetProjectOwner',
  kind: 'query',
  isIdempotent: true,
  document: "query GetProjectOwner($entity:String!$project:String!){project(name:$project entityName:$entity){user{id name username email admin}}}",
};

/** Reads the user who made a project. */
export function getProjectOwner(
  client: Client,
  variables: GetProjectOwnerQueryVariables,
  options?: RequestOptions,
): Promise<GetProjectOwnerQuery> {
  return client.request(getProjectOwnerOperation, variables, options);
}
