// Generated from operations/launch.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** An item to add to a queue. */
export type PushToRunQueueByNameInput = {
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** The owning entity. */
  readonly entityName: string;
  /** How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities. */
  readonly priority?: number | null | undefined;
  /** The project of the queue. */
  readonly projectName: string;
  /** The name of the queue. */
  readonly queueName: string;
  /** What to run, the JSON text of an object. */
  readonly runSpec: string;
  /** An object from the names of template variables to their values. */
  readonly templateVariableValues?: string | null | undefined;
};

/** An item to add to a queue. */
export type PushToRunQueueInput = {
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** How soon it is run: 0 is critical, 1 high, 2 medium (when null) and 3 low. Another than 2 needs a queue with priorities. */
  readonly priority?: number | null | undefined;
  /** The id of the queue. */
  readonly queueID: string | number;
  /** What to run, the JSON text of an object. */
  readonly runSpec: string;
  /** An object from the names of template variables to their values. */
  readonly templateVariableValues?: string | null | undefined;
};

/** Who may use a queue. */
export type RunQueueAccessType =
  /** Everybody who may write to the project. */
  | 'PROJECT'
  /** Only the user who created it. */
  | 'USER';

/** Where an item of a queue is on its way. */
export type RunQueueItemState =
  /** An agent starts it, or did; see its run. */
  | 'CLAIMED'
  /** It could not be run. */
  | 'FAILED'
  /** An agent took it and has to claim it. */
  | 'LEASED'
  /** It waits. */
  | 'PENDING';

/** What decides which item is next. */
export type RunQueuePrioritizationMode =
  /** Their order alone. */
  | 'DISABLED'
  /** Their priority, the smallest number first, then their order. */
  | 'V0';

export type RunQueueFieldsFragment = { readonly id: string, readonly name: string, readonly access: RunQueueAccessType, readonly createdBy: number | null, readonly createdAt: string, readonly defaultResourceConfigID: string | null, readonly prioritizationMode: RunQueuePrioritizationMode, readonly externalLinks: unknown };

export type RunQueueItemFieldsFragment = { readonly id: string, readonly state: RunQueueItemState, readonly associatedRunId: string | null };

export type RunQueueItemDetailsFragment = (
  { readonly runSpec: unknown, readonly launchAgentId: string | null, readonly createdAt: string }
  & RunQueueItemFieldsFragment
);

export type LaunchAgentFieldsFragment = { readonly id: string, readonly name: string, readonly runQueues: ReadonlyArray<string>, readonly hostname: string, readonly agentStatus: string, readonly stopPolling: boolean, readonly heartbeatAt: string | null };

export type ListRunQueuesQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ListRunQueuesQuery = { readonly project: { readonly runQueues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly access: RunQueueAccessType, readonly createdBy: number | null, readonly createdAt: string, readonly prioritizationMode: RunQueuePrioritizationMode }> } | null };

export type GetRunQueueQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
}>;


export type GetRunQueueQuery = { readonly project: { readonly runQueue: RunQueueFieldsFragment | null } | null };

export type GetDefaultResourceConfigQueryVariables = Exact<{
  entity: string;
  id: string | number;
}>;


export type GetDefaultResourceConfigQuery = { readonly entity: { readonly defaultResourceConfig: { readonly config: unknown, readonly resource: string, readonly templateVariables: ReadonlyArray<{ readonly name: string, readonly schema: string }> } | null } | null };

export type GetTemplateVariableDescriptionsQueryVariables = Exact<{
  entity: string;
  id: string | number;
}>;


export type GetTemplateVariableDescriptionsQuery = { readonly entity: { readonly defaultResourceConfig: { readonly templateVariables: ReadonlyArray<{ readonly name: string, readonly description: string | null }> } | null } | null };

export type GetRunQueueItemPriorityQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
  item: string | number;
}>;


export type GetRunQueueItemPriorityQuery = { readonly project: { readonly runQueue: { readonly runQueueItem: { readonly priority: number | null } | null } | null } | null };

export type ListRunQueueItemsQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunQueueItemsQuery = { readonly project: { readonly runQueue: { readonly runQueueItems: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: RunQueueItemDetailsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null } | null };

export type GetRunQueueItemQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
  item: string | number;
}>;


export type GetRunQueueItemQuery = { readonly project: { readonly runQueue: { readonly runQueueItem: RunQueueItemFieldsFragment | null } | null } | null };

export type GetRunQueueItemDetailsQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
  item: string | number;
}>;


export type GetRunQueueItemDetailsQuery = { readonly project: { readonly runQueue: { readonly runQueueItem: RunQueueItemDetailsFragment | null } | null } | null };

export type GetRunQueueItemLegacyQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
}>;


export type GetRunQueueItemLegacyQuery = { readonly project: { readonly runQueue: { readonly runQueueItems: { readonly edges: ReadonlyArray<{ readonly node: RunQueueItemFieldsFragment }> } } | null } | null };

export type GetRunQueueItemMessagesQueryVariables = Exact<{
  entity: string;
  project: string;
  queue: string;
  item: string | number;
}>;


export type GetRunQueueItemMessagesQuery = { readonly project: { readonly runQueue: { readonly runQueueItem: { readonly error: { readonly message: string, readonly stage: string | null, readonly filePaths: ReadonlyArray<string> } | null, readonly warning: { readonly message: string, readonly stage: string | null, readonly filePaths: ReadonlyArray<string> } | null } | null } | null } | null };

export type CreateDefaultResourceConfigMutationVariables = Exact<{
  entityName: string;
  resource: string;
  config: string;
  templateVariables: string;
}>;


export type CreateDefaultResourceConfigMutation = { readonly createDefaultResourceConfig: { readonly defaultResourceConfigID: string, readonly success: boolean } | null };

export type CreateDefaultResourceConfigLegacyMutationVariables = Exact<{
  entityName: string;
  resource: string;
  config: string;
}>;


export type CreateDefaultResourceConfigLegacyMutation = { readonly createDefaultResourceConfig: { readonly defaultResourceConfigID: string, readonly success: boolean } | null };

export type CreateRunQueueMutationVariables = Exact<{
  entityName: string;
  projectName: string;
  queueName: string;
  access: RunQueueAccessType;
  prioritizationMode?: RunQueuePrioritizationMode | null | undefined;
  defaultResourceConfigID?: string | number | null | undefined;
}>;


export type CreateRunQueueMutation = { readonly createRunQueue: { readonly success: boolean | null, readonly queueID: string | null } | null };

export type CreateRunQueueLegacyMutationVariables = Exact<{
  entityName: string;
  projectName: string;
  queueName: string;
  access: RunQueueAccessType;
  defaultResourceConfigID?: string | number | null | undefined;
}>;


export type CreateRunQueueLegacyMutation = { readonly createRunQueue: { readonly success: boolean | null, readonly queueID: string | null } | null };

export type UpsertRunQueueMutationVariables = Exact<{
  entityName: string;
  projectName: string;
  queueName: string;
  resourceType: string;
  resourceConfig: string;
  templateVariables?: string | null | undefined;
  prioritizationMode?: RunQueuePrioritizationMode | null | undefined;
  externalLinks?: string | null | undefined;
}>;


export type UpsertRunQueueMutation = { readonly upsertRunQueue: { readonly success: boolean | null, readonly configSchemaValidationErrors: ReadonlyArray<string> | null } | null };

export type DeleteRunQueuesMutationVariables = Exact<{
  queueIDs: ReadonlyArray<string | number> | string | number;
}>;


export type DeleteRunQueuesMutation = { readonly deleteRunQueues: { readonly success: boolean | null } | null };

export type PushToRunQueueByNameMutationVariables = Exact<{
  input: PushToRunQueueByNameInput;
}>;


export type PushToRunQueueByNameMutation = { readonly pushToRunQueueByName: { readonly runQueueItemId: string, readonly runSpec: string } | null };

export type PushToRunQueueByNameLegacyMutationVariables = Exact<{
  input: PushToRunQueueByNameInput;
}>;


export type PushToRunQueueByNameLegacyMutation = { readonly pushToRunQueueByName: { readonly runQueueItemId: string } | null };

export type PushToRunQueueMutationVariables = Exact<{
  input: PushToRunQueueInput;
}>;


export type PushToRunQueueMutation = { readonly pushToRunQueue: { readonly runQueueItemId: string } | null };

export type DeleteFromRunQueueMutationVariables = Exact<{
  queueID: string | number;
  runQueueItemId: string | number;
}>;


export type DeleteFromRunQueueMutation = { readonly deleteFromRunQueue: { readonly success: boolean | null } | null };

export type CreateLaunchAgentMutationVariables = Exact<{
  entityName: string;
  projectName: string;
  runQueues: ReadonlyArray<string | number> | string | number;
  hostname: string;
  agentConfig?: string | null | undefined;
  version?: string | null | undefined;
}>;


export type CreateLaunchAgentMutation = { readonly createLaunchAgent: { readonly launchAgentId: string, readonly success: boolean | null } | null };

export type GetLaunchAgentQueryVariables = Exact<{
  id: string | number;
}>;


export type GetLaunchAgentQuery = { readonly launchAgent: LaunchAgentFieldsFragment | null };

export type ListLaunchAgentsQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ListLaunchAgentsQuery = { readonly project: { readonly launchAgents: ReadonlyArray<(
      { readonly createdAt: string, readonly version: string | null }
      & LaunchAgentFieldsFragment
    )> } | null };

export type UpdateLaunchAgentMutationVariables = Exact<{
  launchAgentId: string | number;
  agentStatus: string;
}>;


export type UpdateLaunchAgentMutation = { readonly updateLaunchAgent: { readonly success: boolean | null } | null };

export type StopLaunchAgentMutationVariables = Exact<{
  launchAgentId: string | number;
}>;


export type StopLaunchAgentMutation = { readonly updateLaunchAgent: { readonly success: boolean | null } | null };

export type PopFromRunQueueMutationVariables = Exact<{
  entityName: string;
  projectName: string;
  queueName: string;
  launchAgentId?: string | number | null | undefined;
}>;


export type PopFromRunQueueMutation = { readonly popFromRunQueue: { readonly runQueueItemId: string | null, readonly runSpec: unknown } | null };

export type AckRunQueueItemMutationVariables = Exact<{
  runQueueItemId: string | number;
  runName: string;
}>;


export type AckRunQueueItemMutation = { readonly ackRunQueueItem: { readonly success: boolean | null } | null };

export type FailRunQueueItemMutationVariables = Exact<{
  runQueueItemId: string | number;
  message: string;
  stage: string;
  filePaths?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FailRunQueueItemMutation = { readonly failRunQueueItem: { readonly success: boolean | null } | null };

export type UpdateRunQueueItemWarningMutationVariables = Exact<{
  runQueueItemId: string | number;
  message: string;
  stage: string;
  filePaths?: ReadonlyArray<string> | string | null | undefined;
}>;


export type UpdateRunQueueItemWarningMutation = { readonly updateRunQueueItemWarning: { readonly success: boolean | null } | null };

export type GetRunStoppedQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
}>;


export type GetRunStoppedQuery = { readonly project: { readonly run: { readonly stopped: boolean | null } | null } | null };

export type GetSweepStateQueryVariables = Exact<{
  entity: string;
  project: string;
  sweep: string;
}>;


export type GetSweepStateQuery = { readonly project: { readonly sweep: { readonly state: string } | null } | null };

export type GetEntityIsTeamQueryVariables = Exact<{
  entity: string;
}>;


export type GetEntityIsTeamQuery = { readonly entity: { readonly isTeam: boolean } | null };


/** The operation behind {@link listRunQueues}. */
export const listRunQueuesOperation: Operation<ListRunQueuesQuery, ListRunQueuesQueryVariables> = {
  name: 'ListRunQueues',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunQueues($entity:String!$project:String!){project(name:$project entityName:$entity){runQueues{id name access createdBy createdAt prioritizationMode}}}",
};

/** Lists the queues of a project; null when the project does not exist. */
export function listRunQueues(
  client: Client,
  variables: ListRunQueuesQueryVariables,
  options?: RequestOptions,
): Promise<ListRunQueuesQuery> {
  return client.request(listRunQueuesOperation, variables, options);
}

/** The operation behind {@link getRunQueue}. */
export const getRunQueueOperation: Operation<GetRunQueueQuery, GetRunQueueQueryVariables> = {
  name: 'GetRunQueue',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueue($entity:String!$project:String!$queue:String!){project(name:$project entityName:$entity){runQueue(name:$queue){...RunQueueFields}}}fragment RunQueueFields on RunQueue{id name access createdBy createdAt defaultResourceConfigID prioritizationMode externalLinks}",
};

/** Reads a queue without its items; null when the project or the queue does not exist. */
export function getRunQueue(
  client: Client,
  variables: GetRunQueueQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueQuery> {
  return client.request(getRunQueueOperation, variables, options);
}

/** The operation behind {@link getDefaultResourceConfig}. */
export const getDefaultResourceConfigOperation: Operation<GetDefaultResourceConfigQuery, GetDefaultResourceConfigQueryVariables> = {
  name: 'GetDefaultResourceConfig',
  kind: 'query',
  isIdempotent: true,
  document: "query GetDefaultResourceConfig($entity:String!$id:ID!){entity(name:$entity){defaultResourceConfig(id:$id){config resource templateVariables{name schema}}}}",
};

/** Reads what runs of a queue get of the machine. */
export function getDefaultResourceConfig(
  client: Client,
  variables: GetDefaultResourceConfigQueryVariables,
  options?: RequestOptions,
): Promise<GetDefaultResourceConfigQuery> {
  return client.request(getDefaultResourceConfigOperation, variables, options);
}

/** The operation behind {@link getTemplateVariableDescriptions}. */
export const getTemplateVariableDescriptionsOperation: Operation<GetTemplateVariableDescriptionsQuery, GetTemplateVariableDescriptionsQueryVariables> = {
  name: 'GetTemplateVariableDescriptions',
  kind: 'query',
  isIdempotent: true,
  document: "query GetTemplateVariableDescriptions($entity:String!$id:ID!){entity(name:$entity){defaultResourceConfig(id:$id){templateVariables{name description}}}}",
};

/** Reads what the variables of a queue are for. Few servers tell. */
export function getTemplateVariableDescriptions(
  client: Client,
  variables: GetTemplateVariableDescriptionsQueryVariables,
  options?: RequestOptions,
): Promise<GetTemplateVariableDescriptionsQuery> {
  return client.request(getTemplateVariableDescriptionsOperation, variables, options);
}

/** The operation behind {@link getRunQueueItemPriority}. */
export const getRunQueueItemPriorityOperation: Operation<GetRunQueueItemPriorityQuery, GetRunQueueItemPriorityQueryVariables> = {
  name: 'GetRunQueueItemPriority',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueueItemPriority($entity:String!$project:String!$queue:String!$item:ID!){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItem(id:$item){priority}}}}",
};

/** Reads how soon an item is run. Few servers know of it. */
export function getRunQueueItemPriority(
  client: Client,
  variables: GetRunQueueItemPriorityQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueItemPriorityQuery> {
  return client.request(getRunQueueItemPriorityOperation, variables, options);
}

/** The operation behind {@link listRunQueueItems}. */
export const listRunQueueItemsOperation: Operation<ListRunQueueItemsQuery, ListRunQueueItemsQueryVariables> = {
  name: 'ListRunQueueItems',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunQueueItems($entity:String!$project:String!$queue:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItems(after:$cursor first:$perPage){edges{node{...RunQueueItemDetails}cursor}pageInfo{endCursor hasNextPage}}}}}fragment RunQueueItemDetails on RunQueueItem{...RunQueueItemFields runSpec launchAgentId createdAt}fragment RunQueueItemFields on RunQueueItem{id state associatedRunId}",
};

/** Lists a page of the items of a queue. */
export function listRunQueueItems(
  client: Client,
  variables: ListRunQueueItemsQueryVariables,
  options?: RequestOptions,
): Promise<ListRunQueueItemsQuery> {
  return client.request(listRunQueueItemsOperation, variables, options);
}

/** The operation behind {@link getRunQueueItem}. */
export const getRunQueueItemOperation: Operation<GetRunQueueItemQuery, GetRunQueueItemQueryVariables> = {
  name: 'GetRunQueueItem',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueueItem($entity:String!$project:String!$queue:String!$item:ID!){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItem(id:$item){...RunQueueItemFields}}}}fragment RunQueueItemFields on RunQueueItem{id state associatedRunId}",
};

/** Reads how far an item of a queue is. */
export function getRunQueueItem(
  client: Client,
  variables: GetRunQueueItemQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueItemQuery> {
  return client.request(getRunQueueItemOperation, variables, options);
}

/** The operation behind {@link getRunQueueItemDetails}. */
export const getRunQueueItemDetailsOperation: Operation<GetRunQueueItemDetailsQuery, GetRunQueueItemDetailsQueryVariables> = {
  name: 'GetRunQueueItemDetails',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueueItemDetails($entity:String!$project:String!$queue:String!$item:ID!){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItem(id:$item){...RunQueueItemDetails}}}}fragment RunQueueItemDetails on RunQueueItem{...RunQueueItemFields runSpec launchAgentId createdAt}fragment RunQueueItemFields on RunQueueItem{id state associatedRunId}",
};

/** Reads an item of a queue with what is to be run. */
export function getRunQueueItemDetails(
  client: Client,
  variables: GetRunQueueItemDetailsQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueItemDetailsQuery> {
  return client.request(getRunQueueItemDetailsOperation, variables, options);
}

/** The operation behind {@link getRunQueueItemLegacy}. */
export const getRunQueueItemLegacyOperation: Operation<GetRunQueueItemLegacyQuery, GetRunQueueItemLegacyQueryVariables> = {
  name: 'GetRunQueueItemLegacy',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueueItemLegacy($entity:String!$project:String!$queue:String!){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItems{edges{node{...RunQueueItemFields}}}}}}fragment RunQueueItemFields on RunQueueItem{id state associatedRunId}",
};

/** Reads how far the items of a queue are, from a server that does not find single ones. */
export function getRunQueueItemLegacy(
  client: Client,
  variables: GetRunQueueItemLegacyQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueItemLegacyQuery> {
  return client.request(getRunQueueItemLegacyOperation, variables, options);
}

/** The operation behind {@link getRunQueueItemMessages}. */
export const getRunQueueItemMessagesOperation: Operation<GetRunQueueItemMessagesQuery, GetRunQueueItemMessagesQueryVariables> = {
  name: 'GetRunQueueItemMessages',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunQueueItemMessages($entity:String!$project:String!$queue:String!$item:ID!){project(name:$project entityName:$entity){runQueue(name:$queue){runQueueItem(id:$item){error{message stage filePaths}warning{message stage filePaths}}}}}",
};

/** Reads what agents say of an item. Few servers know of it. */
export function getRunQueueItemMessages(
  client: Client,
  variables: GetRunQueueItemMessagesQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQueueItemMessagesQuery> {
  return client.request(getRunQueueItemMessagesOperation, variables, options);
}

/** The operation behind {@link createDefaultResourceConfig}. */
export const createDefaultResourceConfigOperation: Operation<CreateDefaultResourceConfigMutation, CreateDefaultResourceConfigMutationVariables> = {
  name: 'CreateDefaultResourceConfig',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateDefaultResourceConfig($entityName:String!$resource:String!$config:JSONString!$templateVariables:JSONString!){createDefaultResourceConfig(input:{entityName:$entityName resource:$resource config:$config templateVariables:$templateVariables}){defaultResourceConfigID success}}",
};

/** Keeps a configuration of resources, for a queue to use. */
export function createDefaultResourceConfig(
  client: Client,
  variables: CreateDefaultResourceConfigMutationVariables,
  options?: RequestOptions,
): Promise<CreateDefaultResourceConfigMutation> {
  return client.request(createDefaultResourceConfigOperation, variables, options);
}

/** The operation behind {@link createDefaultResourceConfigLegacy}. */
export const createDefaultResourceConfigLegacyOperation: Operation<CreateDefaultResourceConfigLegacyMutation, CreateDefaultResourceConfigLegacyMutationVariables> = {
  name: 'CreateDefaultResourceConfigLegacy',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateDefaultResourceConfigLegacy($entityName:String!$resource:String!$config:JSONString!){createDefaultResourceConfig(input:{entityName:$entityName resource:$resource config:$config}){defaultResourceConfigID success}}",
};

/** Keeps a configuration of resources on a server without template variables. */
export function createDefaultResourceConfigLegacy(
  client: Client,
  variables: CreateDefaultResourceConfigLegacyMutationVariables,
  options?: RequestOptions,
): Promise<CreateDefaultResourceConfigLegacyMutation> {
  return client.request(createDefaultResourceConfigLegacyOperation, variables, options);
}

/** The operation behind {@link createRunQueue}. */
export const createRunQueueOperation: Operation<CreateRunQueueMutation, CreateRunQueueMutationVariables> = {
  name: 'CreateRunQueue',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateRunQueue($entityName:String!$projectName:String!$queueName:String!$access:RunQueueAccessType!$prioritizationMode:RunQueuePrioritizationMode$defaultResourceConfigID:ID){createRunQueue(input:{entityName:$entityName projectName:$projectName queueName:$queueName access:$access prioritizationMode:$prioritizationMode defaultResourceConfigID:$defaultResourceConfigID}){success queueID}}",
};

/** Creates a queue. */
export function createRunQueue(
  client: Client,
  variables: CreateRunQueueMutationVariables,
  options?: RequestOptions,
): Promise<CreateRunQueueMutation> {
  return client.request(createRunQueueOperation, variables, options);
}

/** The operation behind {@link createRunQueueLegacy}. */
export const createRunQueueLegacyOperation: Operation<CreateRunQueueLegacyMutation, CreateRunQueueLegacyMutationVariables> = {
  name: 'CreateRunQueueLegacy',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateRunQueueLegacy($entityName:String!$projectName:String!$queueName:String!$access:RunQueueAccessType!$defaultResourceConfigID:ID){createRunQueue(input:{entityName:$entityName projectName:$projectName queueName:$queueName access:$access defaultResourceConfigID:$defaultResourceConfigID}){success queueID}}",
};

/** Creates a queue on a server without priorities. */
export function createRunQueueLegacy(
  client: Client,
  variables: CreateRunQueueLegacyMutationVariables,
  options?: RequestOptions,
): Promise<CreateRunQueueLegacyMutation> {
  return client.request(createRunQueueLegacyOperation, variables, options);
}

/** The operation behind {@link upsertRunQueue}. */
export const upsertRunQueueOperation: Operation<UpsertRunQueueMutation, UpsertRunQueueMutationVariables> = {
  name: 'UpsertRunQueue',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpsertRunQueue($entityName:String!$projectName:String!$queueName:String!$resourceType:String!$resourceConfig:JSONString!$templateVariables:JSONString$prioritizationMode:RunQueuePrioritizationMode$externalLinks:JSONString){upsertRunQueue(input:{entityName:$entityName projectName:$projectName queueName:$queueName resourceType:$resourceType resourceConfig:$resourceConfig templateVariables:$templateVariables prioritizationMode:$prioritizationMode externalLinks:$externalLinks}){success configSchemaValidationErrors}}",
};

/** Creates a queue with its configuration, or changes the one of that name. */
export function upsertRunQueue(
  client: Client,
  variables: UpsertRunQueueMutationVariables,
  options?: RequestOptions,
): Promise<UpsertRunQueueMutation> {
  return client.request(upsertRunQueueOperation, variables, options);
}

/** The operation behind {@link deleteRunQueues}. */
export const deleteRunQueuesOperation: Operation<DeleteRunQueuesMutation, DeleteRunQueuesMutationVariables> = {
  name: 'DeleteRunQueues',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteRunQueues($queueIDs:[ID!]!){deleteRunQueues(input:{queueIDs:$queueIDs}){success}}",
};

/** Deletes queues with their items. */
export function deleteRunQueues(
  client: Client,
  variables: DeleteRunQueuesMutationVariables,
  options?: RequestOptions,
): Promise<DeleteRunQueuesMutation> {
  return client.request(deleteRunQueuesOperation, variables, options);
}

/** The operation behind {@link pushToRunQueueByName}. */
export const pushToRunQueueByNameOperation: Operation<PushToRunQueueByNameMutation, PushToRunQueueByNameMutationVariables> = {
  name: 'PushToRunQueueByName',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation PushToRunQueueByName($input:PushToRunQueueByNameInput!){pushToRunQueueByName(input:$input){runQueueItemId runSpec}}",
};

/** Adds an item to the queue of a name. Variables that are not given are not sent, for servers that do not know them. */
export function pushToRunQueueByName(
  client: Client,
  variables: PushToRunQueueByNameMutationVariables,
  options?: RequestOptions,
): Promise<PushToRunQueueByNameMutation> {
  return client.request(pushToRunQueueByNameOperation, variables, options);
}

/** The operation behind {@link pushToRunQueueByNameLegacy}. */
export const pushToRunQueueByNameLegacyOperation: Operation<PushToRunQueueByNameLegacyMutation, PushToRunQueueByNameLegacyMutationVariables> = {
  name: 'PushToRunQueueByNameLegacy',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation PushToRunQueueByNameLegacy($input:PushToRunQueueByNameInput!){pushToRunQueueByName(input:$input){runQueueItemId}}",
};

/** Adds an item to the queue of a name, on a server that does not answer what will be run. */
export function pushToRunQueueByNameLegacy(
  client: Client,
  variables: PushToRunQueueByNameLegacyMutationVariables,
  options?: RequestOptions,
): Promise<PushToRunQueueByNameLegacyMutation> {
  return client.request(pushToRunQueueByNameLegacyOperation, variables, options);
}

/** The operation behind {@link pushToRunQueue}. */
export const pushToRunQueueOperation: Operation<PushToRunQueueMutation, PushToRunQueueMutationVariables> = {
  name: 'PushToRunQueue',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation PushToRunQueue($input:PushToRunQueueInput!){pushToRunQueue(input:$input){runQueueItemId}}",
};

/** Adds an item to the queue with an id. */
export function pushToRunQueue(
  client: Client,
  variables: PushToRunQueueMutationVariables,
  options?: RequestOptions,
): Promise<PushToRunQueueMutation> {
  return client.request(pushToRunQueueOperation, variables, options);
}

/** The operation behind {@link deleteFromRunQueue}. */
export const deleteFromRunQueueOperation: Operation<DeleteFromRunQueueMutation, DeleteFromRunQueueMutationVariables> = {
  name: 'DeleteFromRunQueue',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteFromRunQueue($queueID:ID!$runQueueItemId:ID!){deleteFromRunQueue(input:{queueID:$queueID runQueueItemId:$runQueueItemId}){success}}",
};

/** Takes an item out of a queue. */
export function deleteFromRunQueue(
  client: Client,
  variables: DeleteFromRunQueueMutationVariables,
  options?: RequestOptions,
): Promise<DeleteFromRunQueueMutation> {
  return client.request(deleteFromRunQueueOperation, variables, options);
}

/** The operation behind {@link createLaunchAgent}. */
export const createLaunchAgentOperation: Operation<CreateLaunchAgentMutation, CreateLaunchAgentMutationVariables> = {
  name: 'CreateLaunchAgent',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateLaunchAgent($entityName:String!$projectName:String!$runQueues:[ID!]!$hostname:String!$agentConfig:JSONString$version:String){createLaunchAgent(input:{entityName:$entityName projectName:$projectName runQueues:$runQueues hostname:$hostname agentConfig:$agentConfig version:$version}){launchAgentId success}}",
};

/** Announces an agent. */
export function createLaunchAgent(
  client: Client,
  variables: CreateLaunchAgentMutationVariables,
  options?: RequestOptions,
): Promise<CreateLaunchAgentMutation> {
  return client.request(createLaunchAgentOperation, variables, options);
}

/** The operation behind {@link getLaunchAgent}. */
export const getLaunchAgentOperation: Operation<GetLaunchAgentQuery, GetLaunchAgentQueryVariables> = {
  name: 'GetLaunchAgent',
  kind: 'query',
  isIdempotent: true,
  document: "query GetLaunchAgent($id:ID!){launchAgent(id:$id){...LaunchAgentFields}}fragment LaunchAgentFields on LaunchAgent{id name runQueues hostname agentStatus stopPolling heartbeatAt}",
};

/** Reads an agent; null when it does not exist. */
export function getLaunchAgent(
  client: Client,
  variables: GetLaunchAgentQueryVariables,
  options?: RequestOptions,
): Promise<GetLaunchAgentQuery> {
  return client.request(getLaunchAgentOperation, variables, options);
}

/** The operation behind {@link listLaunchAgents}. */
export const listLaunchAgentsOperation: Operation<ListLaunchAgentsQuery, ListLaunchAgentsQueryVariables> = {
  name: 'ListLaunchAgents',
  kind: 'query',
  isIdempotent: true,
  document: "query ListLaunchAgents($entity:String!$project:String!){project(name:$project entityName:$entity){launchAgents{...LaunchAgentFields createdAt version}}}fragment LaunchAgentFields on LaunchAgent{id name runQueues hostname agentStatus stopPolling heartbeatAt}",
};

/** Lists the agents of the queues of a project; null when the project does not exist. */
export function listLaunchAgents(
  client: Client,
  variables: ListLaunchAgentsQueryVariables,
  options?: RequestOptions,
): Promise<ListLaunchAgentsQuery> {
  return client.request(listLaunchAgentsOperation, variables, options);
}

/** The operation behind {@link updateLaunchAgent}. */
export const updateLaunchAgentOperation: Operation<UpdateLaunchAgentMutation, UpdateLaunchAgentMutationVariables> = {
  name: 'UpdateLaunchAgent',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateLaunchAgent($launchAgentId:ID!$agentStatus:String!){updateLaunchAgent(input:{launchAgentId:$launchAgentId agentStatus:$agentStatus}){success}}",
};

/** Says what an agent does, which is also a sign of life. */
export function updateLaunchAgent(
  client: Client,
  variables: UpdateLaunchAgentMutationVariables,
  options?: RequestOptions,
): Promise<UpdateLaunchAgentMutation> {
  return client.request(updateLaunchAgentOperation, variables, options);
}

/** The operation behind {@link stopLaunchAgent}. */
export const stopLaunchAgentOperation: Operation<StopLaunchAgentMutation, StopLaunchAgentMutationVariables> = {
  name: 'StopLaunchAgent',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation StopLaunchAgent($launchAgentId:ID!){updateLaunchAgent(input:{launchAgentId:$launchAgentId stopPolling:true}){success}}",
};

/** Asks an agent to stop. */
export function stopLaunchAgent(
  client: Client,
  variables: StopLaunchAgentMutationVariables,
  options?: RequestOptions,
): Promise<StopLaunchAgentMutation> {
  return client.request(stopLaunchAgentOperation, variables, options);
}

/** The operation behind {@link popFromRunQueue}. */
export const popFromRunQueueOperation: Operation<PopFromRunQueueMutation, PopFromRunQueueMutationVariables> = {
  name: 'PopFromRunQueue',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation PopFromRunQueue($entityName:String!$projectName:String!$queueName:String!$launchAgentId:ID){popFromRunQueue(input:{entityName:$entityName projectName:$projectName queueName:$queueName launchAgentId:$launchAgentId}){runQueueItemId runSpec}}",
};

/** Leases the next item of a queue to an agent; null when nothing waits. */
export function popFromRunQueue(
  client: Client,
  variables: PopFromRunQueueMutationVariables,
  options?: RequestOptions,
): Promise<PopFromRunQueueMutation> {
  return client.request(popFromRunQueueOperation, variables, options);
}

/** The operation behind {@link ackRunQueueItem}. */
export const ackRunQueueItemOperation: Operation<AckRunQueueItemMutation, AckRunQueueItemMutationVariables> = {
  name: 'AckRunQueueItem',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation AckRunQueueItem($runQueueItemId:ID!$runName:String!){ackRunQueueItem(input:{runQueueItemId:$runQueueItemId runName:$runName}){success}}",
};

/** Claims a leased item for a run; false when it is another run's. */
export function ackRunQueueItem(
  client: Client,
  variables: AckRunQueueItemMutationVariables,
  options?: RequestOptions,
): Promise<AckRunQueueItemMutation> {
  return client.request(ackRunQueueItemOperation, variables, options);
}

/** The operation behind {@link failRunQueueItem}. */
export const failRunQueueItemOperation: Operation<FailRunQueueItemMutation, FailRunQueueItemMutationVariables> = {
  name: 'FailRunQueueItem',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation FailRunQueueItem($runQueueItemId:ID!$message:String!$stage:String!$filePaths:[String!]){failRunQueueItem(input:{runQueueItemId:$runQueueItemId message:$message stage:$stage filePaths:$filePaths}){success}}",
};

/** Says that an item cannot be run. */
export function failRunQueueItem(
  client: Client,
  variables: FailRunQueueItemMutationVariables,
  options?: RequestOptions,
): Promise<FailRunQueueItemMutation> {
  return client.request(failRunQueueItemOperation, variables, options);
}

/** The operation behind {@link updateRunQueueItemWarning}. */
export const updateRunQueueItemWarningOperation: Operation<UpdateRunQueueItemWarningMutation, UpdateRunQueueItemWarningMutationVariables> = {
  name: 'UpdateRunQueueItemWarning',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateRunQueueItemWarning($runQueueItemId:ID!$message:String!$stage:String!$filePaths:[String!]){updateRunQueueItemWarning(input:{runQueueItemId:$runQueueItemId message:$message stage:$stage filePaths:$filePaths}){success}}",
};

/** Says that something is wrong with an item that may run all the same. */
export function updateRunQueueItemWarning(
  client: Client,
  variables: UpdateRunQueueItemWarningMutationVariables,
  options?: RequestOptions,
): Promise<UpdateRunQueueItemWarningMutation> {
  return client.request(updateRunQueueItemWarningOperation, variables, options);
}

/** The operation behind {@link getRunStopped}. */
export const getRunStoppedOperation: Operation<GetRunStoppedQuery, GetRunStoppedQueryVariables> = {
  name: 'GetRunStopped',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRunStopped($entity:String!$project:String!$run:String!){project(name:$project entityName:$entity){run(name:$run){stopped}}}",
};

/** Reads whether somebody asked a run to stop; null when the run does not exist. */
export function getRunStopped(
  client: Client,
  variables: GetRunStoppedQueryVariables,
  options?: RequestOptions,
): Promise<GetRunStoppedQuery> {
  return client.request(getRunStoppedOperation, variables, options);
}

/** The operation behind {@link getSweepState}. */
export const getSweepStateOperation: Operation<GetSweepStateQuery, GetSweepStateQueryVariables> = {
  name: 'GetSweepState',
  kind: 'query',
  isIdempotent: true,
  document: "query GetSweepState($entity:String!$project:String!$sweep:String!){project(name:$project entityName:$entity){sweep(sweepName:$sweep){state}}}",
};

/** Reads whether a sweep still makes runs. */
export function getSweepState(
  client: Client,
  variables: GetSweepStateQueryVariables,
  options?: RequestOptions,
): Promise<GetSweepStateQuery> {
  return client.request(getSweepStateOperation, variables, options);
}

/** The operation behind {@link getEntityIsTeam}. */
export const getEntityIsTeamOperation: Operation<GetEntityIsTeamQuery, GetEntityIsTeamQueryVariables> = {
  name: 'GetEntityIsTeam',
  kind: 'query',
  isIdempotent: true,
  document: "query GetEntityIsTeam($entity:String!){entity(name:$entity){isTeam}}",
};

/** Reads whether an entity is a team; null when it does not exist. */
export function getEntityIsTeam(
  client: Client,
  variables: GetEntityIsTeamQueryVariables,
  options?: RequestOptions,
): Promise<GetEntityIsTeamQuery> {
  return client.request(getEntityIsTeamOperation, variables, options);
}
