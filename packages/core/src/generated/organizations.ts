// Generated from operations/organizations.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type FetchOrganizationQueryVariables = Exact<{
  organization: string;
}>;


export type FetchOrganizationQuery = { readonly organization: { readonly id: string, readonly name: string, readonly orgEntity: { readonly id: string, readonly name: string } | null } | null };

export type GetEntityOrganizationsQueryVariables = Exact<{
  entity: string;
}>;


export type GetEntityOrganizationsQuery = { readonly entity: { readonly organization: { readonly name: string, readonly orgEntity: { readonly name: string } | null } | null, readonly user: { readonly organizations: ReadonlyArray<{ readonly name: string, readonly orgEntity: { readonly name: string } | null }> } | null } | null };


/** The operation behind {@link fetchOrganization}. */
export const fetchOrganizationOperation: Operation<FetchOrganizationQuery, FetchOrganizationQueryVariables> = {
  name: 'FetchOrganization',
  kind: 'query',
  isIdempotent: true,
  document: "query FetchOrganization($organization:String!){organization(name:$organization){id name orgEntity{id name}}}",
};

/** Reads an organization by the name for people; null when it does not exist or may not be seen. */
export function fetchOrganization(
  client: Client,
  variables: FetchOrganizationQueryVariables,
  options?: RequestOptions,
): Promise<FetchOrganizationQuery> {
  return client.request(fetchOrganizationOperation, variables, options);
}

/** The operation behind {@link getEntityOrganizations}. */
export const getEntityOrganizationsOperation: Operation<GetEntityOrganizationsQuery, GetEntityOrganizationsQueryVariables> = {
  name: 'GetEntityOrganizations',
  kind: 'query',
  isIdempotent: true,
  document: "query GetEntityOrganizations($entity:String!){entity(name:$entity){organization{name orgEntity{name}}user{organizations{name orgEntity{name}}}}}",
};

/** Reads the organization of a team, and those of the user behind a personal entity. */
export function getEntityOrganizations(
  client: Client,
  variables: GetEntityOrganizationsQueryVariables,
  options?: RequestOptions,
): Promise<GetEntityOrganizationsQuery> {
  return client.request(getEntityOrganizationsOperation, variables, options);
}
