// Generated from operations/run-history.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type GetRunHistoryKeysQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
}>;


export type GetRunHistoryKeysQuery = { readonly project: { readonly run: { readonly historyKeys: unknown, readonly historyLineCount: number | null, readonly logLineCount: number | null, readonly eventsLineCount: number | null } | null } | null };

export type GetRunHistoryExportsQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  liveKeys: ReadonlyArray<string> | string;
}>;


export type GetRunHistoryExportsQuery = { readonly project: { readonly run: { readonly historyKeys: unknown, readonly historyLineCount: number | null, readonly parquetHistory: { readonly parquetUrls: ReadonlyArray<string>, readonly liveData: ReadonlyArray<unknown> } } | null } | null };

export type GetRunHistoryQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  samples: number;
}>;


export type GetRunHistoryQuery = { readonly project: { readonly run: { readonly history: ReadonlyArray<string> } | null } | null };

export type GetRunEventsQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  samples: number;
}>;


export type GetRunEventsQuery = { readonly project: { readonly run: { readonly events: ReadonlyArray<string> } | null } | null };

export type GetRunSampledHistoryQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  specs: ReadonlyArray<string> | string;
}>;


export type GetRunSampledHistoryQuery = { readonly project: { readonly run: { readonly sampledHistory: ReadonlyArray<unknown> } | null } | null };

export type GetRunHistoryPageQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  minStep: number;
  maxStep: number;
  samples: number;
}>;


export type GetRunHistoryPageQuery = { readonly project: { readonly run: { readonly history: ReadonlyArray<string> } | null } | null };


/** The operation behind {@link getRunHistoryKeys}. */
export const getRunHistoryKeysOperation: Operation<GetRunHistoryKeysQuery, GetRunHistoryKeysQueryVariables> = {
  name: 'GetRunHistoryKeys',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunHistoryKeys($entity:String!$project:String!$run:String!){project(name:$project entityName:$entity){run(name:$run){historyKeys historyLineCount logLineCount eventsLineCount}}}",
};

/** Reads what keys the history of a run has, its last step, and how many lines of history, console and system metrics are stored. */
export function getRunHistoryKeys(
  client: Client,
  variables: GetRunHistoryKeysQueryVariables,
  options?: RequestOptions,
): Promise<GetRunHistoryKeysQuery> {
  return client.request(getRunHistoryKeysOperation, variables, options);
}

/** The operation behind {@link getRunHistoryExports}. */
export const getRunHistoryExportsOperation: Operation<GetRunHistoryExportsQuery, GetRunHistoryExportsQueryVariables> = {
  name: 'GetRunHistoryExports',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunHistoryExports($entity:String!$project:String!$run:String!$liveKeys:[String!]!){project(name:$project entityName:$entity){run(name:$run){historyKeys historyLineCount parquetHistory(liveKeys:$liveKeys){parquetUrls liveData}}}}",
};

/** Reads how far the history of a run reaches, the addresses of its exported files, and which rows are not exported yet. */
export function getRunHistoryExports(
  client: Client,
  variables: GetRunHistoryExportsQueryVariables,
  options?: RequestOptions,
): Promise<GetRunHistoryExportsQuery> {
  return client.request(getRunHistoryExportsOperation, variables, options);
}

/** The operation behind {@link getRunHistory}. */
export const getRunHistoryOperation: Operation<GetRunHistoryQuery, GetRunHistoryQueryVariables> = {
  name: 'GetRunHistory',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunHistory($entity:String!$project:String!$run:String!$samples:Int!){project(name:$project entityName:$entity){run(name:$run){history(samples:$samples)}}}",
};

/** Reads about `samples` evenly spaced history rows, each a JSON string. */
export function getRunHistory(
  client: Client,
  variables: GetRunHistoryQueryVariables,
  options?: RequestOptions,
): Promise<GetRunHistoryQuery> {
  return client.request(getRunHistoryOperation, variables, options);
}

/** The operation behind {@link getRunEvents}. */
export const getRunEventsOperation: Operation<GetRunEventsQuery, GetRunEventsQueryVariables> = {
  name: 'GetRunEvents',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunEvents($entity:String!$project:String!$run:String!$samples:Int!){project(name:$project entityName:$entity){run(name:$run){events(samples:$samples)}}}",
};

/** Reads about `samples` evenly spaced rows of system metrics, each a JSON string. */
export function getRunEvents(
  client: Client,
  variables: GetRunEventsQueryVariables,
  options?: RequestOptions,
): Promise<GetRunEventsQuery> {
  return client.request(getRunEventsOperation, variables, options);
}

/** The operation behind {@link getRunSampledHistory}. */
export const getRunSampledHistoryOperation: Operation<GetRunSampledHistoryQuery, GetRunSampledHistoryQueryVariables> = {
  name: 'GetRunSampledHistory',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunSampledHistory($entity:String!$project:String!$run:String!$specs:[JSONString!]!){project(name:$project entityName:$entity){run(name:$run){sampledHistory(specs:$specs)}}}",
};

/** Reads sampled rows that have all keys of a spec. */
export function getRunSampledHistory(
  client: Client,
  variables: GetRunSampledHistoryQueryVariables,
  options?: RequestOptions,
): Promise<GetRunSampledHistoryQuery> {
  return client.request(getRunSampledHistoryOperation, variables, options);
}

/** The operation behind {@link getRunHistoryPage}. */
export const getRunHistoryPageOperation: Operation<GetRunHistoryPageQuery, GetRunHistoryPageQueryVariables> = {
  name: 'GetRunHistoryPage',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunHistoryPage($entity:String!$project:String!$run:String!$minStep:Int64!$maxStep:Int64!$samples:Int!){project(name:$project entityName:$entity){run(name:$run){history(minStep:$minStep maxStep:$maxStep samples:$samples)}}}",
};

/** Reads every history row of the steps from minStep (inclusive) to maxStep (exclusive). */
export function getRunHistoryPage(
  client: Client,
  variables: GetRunHistoryPageQueryVariables,
  options?: RequestOptions,
): Promise<GetRunHistoryPageQuery> {
  return client.request(getRunHistoryPageOperation, variables, options);
}
