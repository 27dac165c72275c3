// Generated from operations/sweeps.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type SweepFieldsFragment = { readonly id: string, readonly name: string, readonly displayName: string | null, readonly method: string, readonly state: string, readonly description: string | null, readonly config: string, readonly bestLoss: number | null, readonly createdAt: string, readonly updatedAt: string | null, readonly runCount: number };

export type GetSweepQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
}>;


export type GetSweepQuery = { readonly project: { readonly sweep: SweepFieldsFragment | null } | null };


/** The operation behind {@link getSweep}. */
export const getSweepOperation: Operation<GetSweepQuery, GetSweepQueryVariables> = {
  name: 'GetSweep',
  kind: 'query',
  isIdempotent: true,
  document: "query GetSweep($entity:String!$project:String!$sweep:String!){project(name:$project entityName:$entity){sweep(sweepName:$sweep){...SweepFields}}}fragment SweepFields on Sweep{id name displayName method state description config bestLoss createdAt updatedAt runCount}",
};

/** Reads one sweep; null when the project or the sweep does not exist. */
export function getSweep(
  client: Client,
  variables: GetSweepQueryVariables,
  options?: RequestOptions,
): Promise<GetSweepQuery> {
  return client.request(getSweepOperation, variables, options);
}
