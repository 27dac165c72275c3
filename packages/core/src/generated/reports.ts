// Generated from operations/reports.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type ReportFieldsFragment = { readonly id: string, readonly name: string | null, readonly displayName: string | null, readonly description: string | null, readonly spec: string | null, readonly updatedAt: string | null, readonly createdAt: string, readonly user: { readonly username: string | null, readonly photoUrl: string | null } | null };

export type ListReportsQueryVariables = Exact<{
  project: string;
  entity: string;
  cursor?: string | null | undefined;
  perPage: number;
  viewType: string;
  viewName?: string | null | undefined;
}>;


export type ListReportsQuery = { readonly project: { readonly allViews: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: ReportFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type GetReportQueryVariables = Exact<{
  id: string | number;
}>;


export type GetReportQuery = { readonly view: (
    { readonly type: string | null, readonly entityName: string, readonly projectName: string }
    & ReportFieldsFragment
  ) | null };


/** The operation behind {@link listReports}. */
export const listReportsOperation: Operation<ListReportsQuery, ListReportsQueryVariables> = {
  name: 'ListReports',
  kind: 'query',
  isIdempotent: true,
  document: "query ListReports($project:String!$entity:String!$cursor:String$perPage:Int!$viewType:String!$viewName:String){project(name:$project entityName:$entity){allViews(viewType:$viewType viewName:$viewName first:$perPage after:$cursor){edges{node{...ReportFields}cursor}pageInfo{endCursor hasNextPage}}}}fragment ReportFields on View{id name displayName description user{username photoUrl}spec updatedAt createdAt}",
};

/** Lists a page of the views of a project of one type; reports have the type runs. */
export function listReports(
  client: Client,
  variables: ListReportsQueryVariables,
  options?: RequestOptions,
): Promise<ListReportsQuery> {
  return client.request(listReportsOperation, variables, options);
}

/** The operation behind {@link getReport}. */
export const getReportOperation: Operation<GetReportQuery, GetReportQueryVariables> = {
  name: 'GetReport',
  kind: 'query',
  isIdempotent: true,
  document: "query GetReport($id:ID!){view(id:$id){...ReportFields type entityName projectName}}fragment ReportFields on View{id name displayName description user{username photoUrl}spec updatedAt createdAt}",
};

/** Reads one report; null when it does not exist. */
export function getReport(
  client: Client,
  variables: GetReportQueryVariables,
  options?: RequestOptions,
): Promise<GetReportQuery> {
  return client.request(getReportOperation, variables, options);
}
