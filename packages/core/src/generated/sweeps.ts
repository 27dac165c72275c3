// Generated from operations/sweeps.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type SweepBaseFieldsFragment = { readonly id: string, readonly name: string, readonly displayName: string | null, readonly method: string, readonly state: string, readonly description: string | null, readonly config: string, readonly bestLoss: number | null, readonly createdAt: string, readonly updatedAt: string | null, readonly runCount: number };

export type SweepFieldsFragment = (
  { readonly runCountExpected: number | null }
  & SweepBaseFieldsFragment
);

export type AgentFieldsFragment = { readonly id: string, readonly name: string, readonly host: string, readonly state: string | null, readonly totalRuns: number, readonly createdAt: string, readonly heartbeatAt: string | null };

export type GetSweepQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
}>;


export type GetSweepQuery = { readonly project: { readonly sweep: SweepFieldsFragment | null } | null };

export type GetSweepLegacyQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
}>;


export type GetSweepLegacyQuery = { readonly project: { readonly sweep: SweepBaseFieldsFragment | null } | null };

export type ListSweepsQueryVariables = Exact<{
  entity: string;
  project: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListSweepsQuery = { readonly project: { readonly totalSweeps: number, readonly sweeps: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SweepFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type ListMatchingSweepsQueryVariables = Exact<{
  entity: string;
  project: string;
  filters: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListMatchingSweepsQuery = { readonly project: { readonly sweeps: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SweepFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type CountSweepsQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type CountSweepsQuery = { readonly project: { readonly totalSweeps: number } | null };

export type GetSweepAgentQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
  agent: string;
}>;


export type GetSweepAgentQuery = { readonly project: { readonly sweep: { readonly agent: AgentFieldsFragment | null } | null } | null };

export type ListSweepAgentsQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListSweepAgentsQuery = { readonly project: { readonly sweep: { readonly agents: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: AgentFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null } | null };

export type AgentRunFieldsFragment = { readonly id: string, readonly name: string, readonly projectId: string, readonly displayName: string | null, readonly sweepName: string | null, readonly state: string | null, readonly group: string | null, readonly jobType: string | null, readonly commit: string | null, readonly readOnly: boolean | null, readonly tags: ReadonlyArray<string> | null, readonly createdAt: string, readonly heartbeatAt: string | null, readonly description: string | null, readonly notes: string | null, readonly historyLineCount: number | null, readonly config: string | null, readonly summaryMetrics: string | null, readonly systemMetrics: string | null, readonly historyKeys: unknown, readonly user: { readonly name: string, readonly username: string | null } | null };

export type ListAgentRunsQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
  agent: string;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListAgentRunsQuery = { readonly project: { readonly sweep: { readonly agent: { readonly totalRuns: number, readonly runs: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: AgentRunFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null } | null } | null };

export type EnqueueSweepRunMutationVariables = Exact<{
  id: string | number;
  config: string;
  displayName?: string | null | undefined;
}>;


export type EnqueueSweepRunMutation = { readonly enqueueSweepRun: { readonly id: string } | null };


/** The operation behind {@link getSweep}. */
export const getSweepOperation: Operation<GetSweepQuery, GetSweepQueryVariables> = {
  name: 'GetSweep',
  kind: 'query',
  isIdempotent: true,
  document: "query GetSweep($entity:String!$project:String!$sweep:String!){project(name:$project entityName:$entity){sweep(sweepName:$sweep){...SweepFields}}}fragment SweepFields on Sweep{...SweepBaseFields runCountExpected}fragment SweepBaseFields on Sweep{id name displayName method state description config bestLoss createdAt updatedAt runCount}",
};

/** Reads one sweep; null when the project or the sweep does not exist. */
export function getSweep(
  client: Client,
  variables: GetSweepQueryVariables,
  options?: RequestOptions,
): Promise<GetSweepQuery> {
  return client.request(getSweepOperation, variables, options);
}

/** The operation behind {@link getSweepLegacy}. */
export const getSweepLegacyOperation: Operation<GetSweepLegacyQuery, GetSweepLegacyQueryVariables> = {
  name: 'GetSweepLegacy',
  kind: 'query',
  isIdempotent: true,
  document: "query GetSweepLegacy($entity:String!$project:String!$sweep:String!){project(name:$project entityName:$entity){sweep(sweepName:$sweep){...SweepBaseFields}}}fragment SweepBaseFields on Sweep{id name displayName method state description config bestLoss createdAt updatedAt runCount}",
};

/** Reads one sweep from a server that does not count the runs of a grid. */
export function getSweepLegacy(
  client: Client,
  variables: GetSweepLegacyQueryVariables,
  options?: RequestOptions,
): Promise<GetSweepLegacyQuery> {
  return client.request(getSweepLegacyOperation, variables, options);
}

/** The operation behind {@link listSweeps}. */
export const listSweepsOperation: Operation<ListSweepsQuery, ListSweepsQueryVariables> = {
  name: 'ListSweeps',
  kind: 'query',
  isIdempotent: true,
  document: "query ListSweeps($entity:String!$project:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){totalSweeps sweeps(after:$cursor first:$perPage){edges{node{...SweepFields}cursor}pageInfo{endCursor hasNextPage}}}}fragment SweepFields on Sweep{...SweepBaseFields runCountExpected}fragment SweepBaseFields on Sweep{id name displayName method state description config bestLoss createdAt updatedAt runCount}",
};

/** Lists a page of the sweeps of a project. */
export function listSweeps(
  client: Client,
  variables: ListSweepsQueryVariables,
  options?: RequestOptions,
): Promise<ListSweepsQuery> {
  return client.request(listSweepsOperation, variables, options);
}

/** The operation behind {@link listMatchingSweeps}. */
export const listMatchingSweepsOperation: Operation<ListMatchingSweepsQuery, ListMatchingSweepsQueryVariables> = {
  name: 'ListMatchingSweeps',
  kind: 'query',
  isIdempotent: true,
  document: "query ListMatchingSweeps($entity:String!$project:String!$filters:JSONString!$cursor:String$perPage:Int){project(name:$project entityName:$entity){sweeps(filters:$filters after:$cursor first:$perPage){edges{node{...SweepFields}cursor}pageInfo{endCursor hasNextPage}}}}fragment SweepFields on Sweep{...SweepBaseFields runCountExpected}fragment SweepBaseFields on Sweep{id name displayName method state description config bestLoss createdAt updatedAt runCount}",
};

/** Lists a page of the sweeps that match. Needs the ability SWEEPS_QUERY_FILTERING of the server. */
export function listMatchingSweeps(
  client: Client,
  variables: ListMatchingSweepsQueryVariables,
  options?: RequestOptions,
): Promise<ListMatchingSweepsQuery> {
  return client.request(listMatchingSweepsOperation, variables, options);
}

/** The operation behind {@link countSweeps}. */
export const countSweepsOperation: Operation<CountSweepsQuery, CountSweepsQueryVariables> = {
  name: 'CountSweeps',
  kind: 'query',
  isIdempotent: true,
  document: "query CountSweeps($entity:String!$project:String!){project(name:$project entityName:$entity){totalSweeps}}",
};

/** Counts the sweeps of a project. */
export function countSweeps(
  client: Client,
  variables: CountSweepsQueryVariables,
  options?: RequestOptions,
): Promise<CountSweepsQuery> {
  return client.request(countSweepsOperation, variables, options);
}

/** The operation behind {@link getSweepAgent}. */
export const getSweepAgentOperation: Operation<GetSweepAgentQuery, GetSweepAgentQueryVariables> = {
  name: 'GetSweepAgent',
  kind: 'query',
  isIdempotent: true,
  document: "query GetSweepAgent($entity:String!$project:String!$sweep:String!$agent:String!){project(name:$project entityName:$entity){sweep(sweepName:$sweep){agent(agentName:$agent){...AgentFields}}}}fragment AgentFields on Agent{id name host state totalRuns createdAt heartbeatAt}",
};

/** Reads one agent of a sweep by its name or id. */
export function getSweepAgent(
  client: Client,
  variables: GetSweepAgentQueryVariables,
  options?: RequestOptions,
): Promise<GetSweepAgentQuery> {
  return client.request(getSweepAgentOperation, variables, options);
}

/** The operation behind {@link listSweepAgents}. */
export const listSweepAgentsOperation: Operation<ListSweepAgentsQuery, ListSweepAgentsQueryVariables> = {
  name: 'ListSweepAgents',
  kind: 'query',
  isIdempotent: true,
  document: "query ListSweepAgents($entity:String!$project:String!$sweep:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){sweep(sweepName:$sweep){agents(after:$cursor first:$perPage){edges{node{...AgentFields}cursor}pageInfo{endCursor hasNextPage}}}}}fragment AgentFields on Agent{id name host state totalRuns createdAt heartbeatAt}",
};

/** Lists a page of the agents of a sweep. */
export function listSweepAgents(
  client: Client,
  variables: ListSweepAgentsQueryVariables,
  options?: RequestOptions,
): Promise<ListSweepAgentsQuery> {
  return client.request(listSweepAgentsOperation, variables, options);
}

/** The operation behind {@link listAgentRuns}. */
export const listAgentRunsOperation: Operation<ListAgentRunsQuery, ListAgentRunsQueryVariables> = {
  name: 'ListAgentRuns',
  kind: 'query',
  isIdempotent: true,
  document: "query ListAgentRuns($entity:String!$project:String!$sweep:String!$agent:String!$order:String$cursor:String$perPage:Int){project(name:$project entityName:$entity){sweep(sweepName:$sweep){agent(agentName:$agent){totalRuns runs(order:$order after:$cursor first:$perPage){edges{node{...AgentRunFields}cursor}pageInfo{endCursor hasNextPage}}}}}}fragment AgentRunFields on Run{id name projectId displayName sweepName state group jobType commit readOnly tags createdAt heartbeatAt description notes historyLineCount user{name username}config summaryMetrics systemMetrics historyKeys}",
};

/** Lists a page of the runs that an agent started. */
export function listAgentRuns(
  client: Client,
  variables: ListAgentRunsQueryVariables,
  options?: RequestOptions,
): Promise<ListAgentRunsQuery> {
  return client.request(listAgentRunsOperation, variables, options);
}

/** The operation behind {@link enqueueSweepRun}. */
export const enqueueSweepRunOperation: Operation<EnqueueSweepRunMutation, EnqueueSweepRunMutationVariables> = {
  name: 'EnqueueSweepRun',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation EnqueueSweepRun($id:ID!$config:JSONString!$displayName:String){enqueueSweepRun(input:{id:$id config:$config displayName:$displayName}){id}}",
};

/** Adds a run of the caller's configuration to a sweep. Needs the ability SWEEPS_LOCAL_SCHEDULER of the server. */
export function enqueueSweepRun(
  client: Client,
  variables: EnqueueSweepRunMutationVariables,
  options?: RequestOptions,
): Promise<EnqueueSweepRunMutation> {
  return client.request(enqueueSweepRunOperation, variables, options);
}
