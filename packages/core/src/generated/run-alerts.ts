// Generated from operations/run-alerts.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** How grave a notification is. */
export type AlertSeverity =
  /** Something went wrong. */
  | 'ERROR'
  /** Something is worth knowing. */
  | 'INFO'
  /** Something may go wrong. */
  | 'WARN';

export type NotifyRunAlertMutationVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  title: string;
  text: string;
  severity: AlertSeverity;
  waitDuration: number;
}>;


export type NotifyRunAlertMutation = { readonly notifyScriptableRunAlert: { readonly success: boolean } | null };


/** The operation behind {@link notifyRunAlert}. */
export const notifyRunAlertOperation: Operation<NotifyRunAlertMutation, NotifyRunAlertMutationVariables> = {
  name: 'NotifyRunAlert',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation NotifyRunAlert($entity:String!$project:String!$run:String!$title:String!$text:String!$severity:AlertSeverity!$waitDuration:Duration!){notifyScriptableRunAlert(input:{entityName:$entity projectName:$project runName:$run title:$title text:$text severity:$severity waitDuration:$waitDuration}){success}}",
};

/** Raises an alert of a run. waitDuration is in milliseconds. */
export function notifyRunAlert(
  client: Client,
  variables: NotifyRunAlertMutationVariables,
  options?: RequestOptions,
): Promise<NotifyRunAlertMutation> {
  return client.request(notifyRunAlertOperation, variables, options);
}
