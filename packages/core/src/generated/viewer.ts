// Generated from operations/viewer.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type GetViewerQueryVariables = Exact<{
  withApiKeys?: boolean;
}>;


export type GetViewerQuery = { readonly viewer: { readonly id: string, readonly flags: string | null, readonly entity: string | null, readonly name: string, readonly username: string | null, readonly email: string | null, readonly admin: boolean | null, readonly apiKeys?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null } | null }> } | null, readonly teams: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> } | null } | null };

export type GetDefaultEntityQueryVariables = Exact<{ [key: string]: never; }>;


export type GetDefaultEntityQuery = { readonly viewer: { readonly id: string, readonly entity: string | null } | null };


/** The operation behind {@link getViewer}. */
export const getViewerOperation: Operation<GetViewerQuery, GetViewerQueryVariables> = {
  name: 'GetViewer',
  kind: 'query',
  isIdempotent: true,
  document: "query GetViewer($withApiKeys:Boolean!=true){viewer{id flags entity name username email admin apiKeys@include(if:$withApiKeys){edges{node{id name description}}}teams{edges{node{name}}}}}",
};

/** Reads the user that the credentials belong to. */
export function getViewer(
  client: Client,
  variables: GetViewerQueryVariables = {},
  options?: RequestOptions,
): Promise<GetViewerQuery> {
  return client.request(getViewerOperation, variables, options);
}

/** The operation behind {@link getDefaultEntity}. */
export const getDefaultEntityOperation: Operation<GetDefaultEntityQuery, GetDefaultEntityQueryVariables> = {
  name: 'GetDefaultEntity',
  kind: 'query',
  isIdempotent: true,
  document: "query GetDefaultEntity{viewer{id entity}}",
};

/** Reads only the viewer's default entity. */
export function getDefaultEntity(
  client: Client,
  variables: GetDefaultEntityQueryVariables = {},
  options?: RequestOptions,
): Promise<GetDefaultEntityQuery> {
  return client.request(getDefaultEntityOperation, variables, options);
}
