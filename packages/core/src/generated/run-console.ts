// Generated from operations/run-console.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type LogLineFieldsFragment = { readonly number: number | null, readonly timestamp: string | null, readonly level: string | null, readonly label: string | null, readonly line: string | null };

export type GetRunConsoleTailQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  last: number;
}>;


export type GetRunConsoleTailQuery = { readonly project: { readonly run: { readonly logLineCount: number | null, readonly logLines: { readonly edges: ReadonlyArray<{ readonly node: LogLineFieldsFragment }> } | null } | null } | null };

export type ListRunConsoleLinesQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunConsoleLinesQuery = { readonly project: { readonly run: { readonly logLineCount: number | null, readonly logLines: { readonly edges: ReadonlyArray<{ readonly node: LogLineFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };


/** The operation behind {@link getRunConsoleTail}. */
export const getRunConsoleTailOperation: Operation<GetRunConsoleTailQuery, GetRunConsoleTailQueryVariables> = {
  name: 'GetRunConsoleTail',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunConsoleTail($entity:String!$project:String!$run:String!$last:Int!){project(name:$project entityName:$entity){run(name:$run){logLineCount logLines(last:$last){edges{node{...LogLineFields}}}}}}fragment LogLineFields on LogLine{number timestamp level label line}",
};

/** Reads the last lines of a run's console. Works with every server, because it asks for no page. */
export function getRunConsoleTail(
  client: Client,
  variables: GetRunConsoleTailQueryVariables,
  options?: RequestOptions,
): Promise<GetRunConsoleTailQuery> {
  return client.request(getRunConsoleTailOperation, variables, options);
}

/** The operation behind {@link listRunConsoleLines}. */
export const listRunConsoleLinesOperation: Operation<ListRunConsoleLinesQuery, ListRunConsoleLinesQueryVariables> = {
  name: 'ListRunConsoleLines',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunConsoleLines($entity:String!$project:String!$run:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){run(name:$run){logLineCount logLines(first:$perPage after:$cursor useImprovedPagination:true){edges{node{...LogLineFields}}pageInfo{endCursor hasNextPage}}}}}fragment LogLineFields on LogLine{number timestamp level label line}",
};

/** Reads a page of a run's console, from its start. Servers before 0.77 do not know the pagination that it asks for. */
export function listRunConsoleLines(
  client: Client,
  variables: ListRunConsoleLinesQueryVariables,
  options?: RequestOptions,
): Promise<ListRunConsoleLinesQuery> {
  return client.request(listRunConsoleLinesOperation, variables, options);
}
