// Generated from operations/custom-charts.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type CreateCustomChartMutationVariables = Exact<{
  entity: string;
  chartName: string;
  displayName: string;
  chartType: string;
  access: string;
  spec: string;
}>;


export type CreateCustomChartMutation = { readonly createCustomChart: { readonly chart: { readonly id: string } } | null };


/** The operation behind {@link createCustomChart}. */
export const createCustomChartOperation: Operation<CreateCustomChartMutation, CreateCustomChartMutationVariables> = {
  name: 'CreateCustomChart',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateCustomChart($entity:String!$chartName:String!$displayName:String!$chartType:String!$access:String!$spec:JSONString!){createCustomChart(input:{entity:$entity name:$chartName displayName:$displayName type:$chartType access:$access spec:$spec}){chart{id}}}",
};

/** Keeps a chart preset. A name that is taken is a conflict. */
export function createCustomChart(
  client: Client,
  variables: CreateCustomChartMutationVariables,
  options?: RequestOptions,
): Promise<CreateCustomChartMutation> {
  return client.request(createCustomChartOperation, variables, options);
}
