// Generated from operations/server.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type GetServerFeaturesQueryVariables = Exact<{ [key: string]: never; }>;


export type GetServerFeaturesQuery = { readonly serverInfo: { readonly features: ReadonlyArray<{ readonly name: string, readonly isEnabled: boolean } | null> } | null };

export type GetServerInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type GetServerInfoQuery = { readonly serverInfo: { readonly cliVersionInfo: unknown, readonly latestLocalVersionInfo: { readonly outOfDate: boolean, readonly latestVersionString: string, readonly versionOnThisInstanceString: string } | null } | null };


/** The operation behind {@link getServerFeatures}. */
export const getServerFeaturesOperation: Operation<GetServerFeaturesQuery, GetServerFeaturesQueryVariables> = {
  name: 'GetServerFeatures',
  kind: 'query',
  isIdempotent: true,
  document: "query GetServerFeatures{serverInfo{features{name isEnabled}}}",
};

/** Asks for the optional abilities of the server. */
export function getServerFeatures(
  client: Client,
  variables: GetServerFeaturesQueryVariables = {},
  options?: RequestOptions,
): Promise<GetServerFeaturesQuery> {
  return client.request(getServerFeaturesOperation, variables, options);
}

/** The operation behind {@link getServerInfo}. */
export const getServerInfoOperation: Operation<GetServerInfoQuery, GetServerInfoQueryVariables> = {
  name: 'GetServerInfo',
  kind: 'query',
  isIdempotent: true,
  document: "query GetServerInfo{serverInfo{cliVersionInfo latestLocalVersionInfo{outOfDate latestVersionString versionOnThisInstanceString}}}",
};

/** Asks which clients the server supports and, of a self-managed installation, which version it is. */
export function getServerInfo(
  client: Client,
  variables: GetServerInfoQueryVariables = {},
  options?: RequestOptions,
): Promise<GetServerInfoQuery> {
  return client.request(getServerInfoOperation, variables, options);
}
