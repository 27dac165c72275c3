// Generated from operations/automations.graphql by `pnpm codegen`. Do not edit.
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

/** What automation to make. */
export type CreateFilterTriggerInput = {
  /** Sent back as it is. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Whether it acts on events. */
  readonly enabled: boolean;
  /** JSON of a MongoDB-style filter on alias and tag for events of artifacts, else of an object with run_filter and what is watched. */
  readonly eventFilter: string;
  /** The name, up to 255 characters, unique within the entity that owns the scope. */
  readonly name: string;
  /** Where the event must happen. */
  readonly scopeID: string | number;
  /** What kind of thing scopeID names. */
  readonly scopeType: TriggerScopeType;
  /** What to do. */
  readonly triggeredActionConfig: TriggeredActionConfig;
  /** What kind of action triggeredActionConfig tells of. */
  readonly triggeredActionType: TriggeredActionType;
  /** What must happen. */
  readonly triggeringEventType: EventTriggeringConditionType;
};

/** What address to keep. */
export type CreateGenericWebhookIntegrationInput = {
  /** The name of the secret of the entity that requests carry as their Authorization. */
  readonly accessTokenRef?: string | null | undefined;
  /** Sent back as it is. */
  readonly clientMutationId?: string | null | undefined;
  /** The name of the owning entity. */
  readonly entityName: string;
  /** The name: up to 64 letters, digits, underscores, hyphens, and blanks between them. */
  readonly name: string;
  /** The name of the secret of the entity that requests are signed with. */
  readonly secretRef?: string | null | undefined;
  /** The address, of http or https. */
  readonly urlEndpoint: string;
};

/** What happens. LINK_MODEL is W&B's legacy word for a linked version. */
export type EventTriggeringConditionType =
  /** A version of an artifact got an alias. */
  | 'ADD_ARTIFACT_ALIAS'
  /** A version of an artifact got a tag. */
  | 'ADD_ARTIFACT_TAG'
  /** A collection got a tag. */
  | 'ADD_COLLECTION_TAG'
  /** A version was added to a collection of artifacts. */
  | 'CREATE_ARTIFACT'
  /** A version was linked to a collection. */
  | 'LINK_MODEL'
  /** A version of an artifact lost a tag. */
  | 'REMOVE_ARTIFACT_TAG'
  /** A collection lost a tag. */
  | 'REMOVE_COLLECTION_TAG'
  /** A metric of a run is beyond a threshold. */
  | 'RUN_METRIC'
  /** A metric of a run changed by an amount. */
  | 'RUN_METRIC_CHANGE'
  /** A metric of a run is many standard deviations away from the mean of its last values. */
  | 'RUN_METRIC_ZSCORE'
  /** A run came into a state. */
  | 'RUN_STATE'
  /** A version is no longer linked to a collection. */
  | 'UNLINK_ARTIFACT';

/** What request to send. */
export type GenericWebhookActionInput = {
  /** The id of a webhook integration. */
  readonly integrationID: string | number;
  /** The body, JSON whose texts may have variables: a dollar sign and a name in braces, such as project_name; an empty object when null. */
  readonly requestPayload?: string | null | undefined;
};

/** Nothing. */
export type NoOpTriggeredActionInput = {
  /** Means nothing: an input needs a field. */
  readonly noOp?: boolean | null | undefined;
};

/** What message to post. */
export type NotificationActionInput = {
  /** The id of a Slack integration. */
  readonly integrationID: string | number;
  /** The text. */
  readonly message?: string | null | undefined;
  /** How grave it is. */
  readonly severity?: AlertSeverity | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
};

/** What job to put into a queue. */
export type QueueJobActionInput = {
  /** The id of the queue. */
  readonly queueID: string | number;
  /** The job, JSON. */
  readonly template: string;
};

/** Where an event must happen. */
export type TriggerScopeType =
  /** In a collection of artifacts. */
  | 'ARTIFACT_COLLECTION'
  /** In any project of an entity. */
  | 'ENTITY'
  /** In a project or a registry, with all its collections. */
  | 'PROJECT';

/** What to do: exactly one field, the one of the type that stands beside it. */
export type TriggeredActionConfig = {
  /** Of GENERIC_WEBHOOK. */
  readonly genericWebhookActionInput?: GenericWebhookActionInput | null | undefined;
  /** Of NO_OP. */
  readonly noOpActionInput?: NoOpTriggeredActionInput | null | undefined;
  /** Of NOTIFICATION. */
  readonly notificationActionInput?: NotificationActionInput | null | undefined;
  /** Of QUEUE_JOB. */
  readonly queueJobActionInput?: QueueJobActionInput | null | undefined;
};

/** What to do when an event happens. */
export type TriggeredActionType =
  /** Send a JSON text to an address. */
  | 'GENERIC_WEBHOOK'
  /** Post a message to Slack. This server records that it cannot. */
  | 'NOTIFICATION'
  /** Record that the event happened. */
  | 'NO_OP'
  /** Put a job into a queue. This server takes no such automations. */
  | 'QUEUE_JOB';

/** What to change of an automation. A field that is null stays as it is. */
export type UpdateFilterTriggerInput = {
  /** Sent back as it is. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Whether it acts on events. */
  readonly enabled?: boolean | null | undefined;
  /** See CreateFilterTriggerInput. Needed with another event. */
  readonly eventFilter?: string | null | undefined;
  /** The id of the automation. */
  readonly id: string | number;
  /** The name, up to 255 characters, unique within the entity that owns the scope. */
  readonly name?: string | null | undefined;
  /** Where the event must happen. Needs scopeType. */
  readonly scopeID?: string | number | null | undefined;
  /** What kind of thing scopeID names. Needs scopeID. */
  readonly scopeType?: TriggerScopeType | null | undefined;
  /** What to do. Needs triggeredActionType. */
  readonly triggeredActionConfig?: TriggeredActionConfig | null | undefined;
  /** What kind of action triggeredActionConfig tells of. Needs triggeredActionConfig. */
  readonly triggeredActionType?: TriggeredActionType | null | undefined;
  /** What must happen. */
  readonly triggeringEventType?: EventTriggeringConditionType | null | undefined;
};

export type AutomationFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly enabled: boolean, readonly createdAt: string, readonly updatedAt: string | null, readonly scope:
    | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string }
    | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string }
    | (
      { readonly __typename: 'Entity' }
      & EntityScopeFieldsFragment
    )
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
  , readonly triggeringCondition: { readonly eventType: EventTriggeringConditionType, readonly filter: string }, readonly triggeredAction:
    | { readonly __typename: 'GenericWebhookTriggeredAction', readonly requestPayload: string | null, readonly integration:
        | IntegrationFields_GenericWebhookIntegration_Fragment
        | IntegrationFields_SlackIntegration_Fragment
       }
    | { readonly __typename: 'NoOpTriggeredAction', readonly noOp: boolean | null }
    | { readonly __typename: 'NotificationTriggeredAction', readonly title: string | null, readonly message: string | null, readonly severity: AlertSeverity | null, readonly integration:
        | IntegrationFields_GenericWebhookIntegration_Fragment
        | IntegrationFields_SlackIntegration_Fragment
       }
    | (
      { readonly __typename: 'QueueJobTriggeredAction' }
      & QueueJobFieldsFragment
    )
   };

export type EntityScopeFieldsFragment = { readonly id: string, readonly name: string, readonly entityType: string | null };

export type QueueJobFieldsFragment = { readonly template: string, readonly queue: { readonly id: string, readonly name: string } | null };

type IntegrationFields_GenericWebhookIntegration_Fragment = { readonly __typename: 'GenericWebhookIntegration', readonly id: string, readonly name: string, readonly urlEndpoint: string };

type IntegrationFields_SlackIntegration_Fragment = { readonly __typename: 'SlackIntegration', readonly id: string, readonly teamName: string, readonly channelName: string };

export type IntegrationFieldsFragment =
  | IntegrationFields_GenericWebhookIntegration_Fragment
  | IntegrationFields_SlackIntegration_Fragment
;

export type ListEntityAutomationsQueryVariables = Exact<{
  entity: string;
  filters?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListEntityAutomationsQuery = { readonly entity: { readonly triggers: { readonly edges: ReadonlyArray<{ readonly node: AutomationFieldsFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ListEntityProjectAutomationsQueryVariables = Exact<{
  entity: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListEntityProjectAutomationsQuery = { readonly entity: { readonly projects: { readonly edges: ReadonlyArray<{ readonly node: { readonly triggers: ReadonlyArray<AutomationFieldsFragment> } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type ListViewerProjectAutomationsQueryVariables = Exact<{
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListViewerProjectAutomationsQuery = { readonly viewer: { readonly projects: { readonly edges: ReadonlyArray<{ readonly node: { readonly triggers: ReadonlyArray<AutomationFieldsFragment> } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type CreateAutomationMutationVariables = Exact<{
  input: CreateFilterTriggerInput;
}>;


export type CreateAutomationMutation = { readonly createFilterTrigger: { readonly trigger: AutomationFieldsFragment | null } | null };

export type UpdateAutomationMutationVariables = Exact<{
  input: UpdateFilterTriggerInput;
}>;


export type UpdateAutomationMutation = { readonly updateFilterTrigger: { readonly trigger: AutomationFieldsFragment | null } | null };

export type DeleteAutomationMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAutomationMutation = { readonly deleteTrigger: { readonly success: boolean } };

export type ListIntegrationsQueryVariables = Exact<{
  entity: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListIntegrationsQuery = { readonly entity: { readonly integrations: { readonly edges: ReadonlyArray<{ readonly node:
          | IntegrationFields_GenericWebhookIntegration_Fragment
          | IntegrationFields_SlackIntegration_Fragment
         | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type CreateWebhookIntegrationMutationVariables = Exact<{
  input: CreateGenericWebhookIntegrationInput;
}>;


export type CreateWebhookIntegrationMutation = { readonly createGenericWebhookIntegration: { readonly integration:
      | IntegrationFields_GenericWebhookIntegration_Fragment
      | IntegrationFields_SlackIntegration_Fragment
     } | null };

export type DeleteIntegrationMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteIntegrationMutation = { readonly deleteIntegration: { readonly success: boolean | null } | null };


/** The operation behind {@link listEntityAutomations}. */
export const listEntityAutomationsOperation: Operation<ListEntityAutomationsQuery, ListEntityAutomationsQueryVariables> = {
  name: 'ListEntityAutomations',
  kind: 'query',
  isIdempotent: true,
  document: "query ListEntityAutomations($entity:String!$filters:JSONString$cursor:String$perPage:Int){entity(name:$entity){triggers(filters:$filters after:$cursor first:$perPage){edges{node{...AutomationFields}}pageInfo{endCursor hasNextPage}}}}fragment AutomationFields on Trigger{id name description enabled createdAt updatedAt scope{__typename ...on Project{id name}...on ArtifactSequence{id name}...on ArtifactPortfolio{id name}...EntityScopeFields}triggeringCondition{...on FilterEventTriggeringCondition{eventType filter}}triggeredAction{__typename ...on NotificationTriggeredAction{integration{...IntegrationFields}title message severity}...on GenericWebhookTriggeredAction{integration{...IntegrationFields}requestPayload}...on NoOpTriggeredAction{noOp}...QueueJobFields}}fragment EntityScopeFields on Entity{id name entityType}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}fragment QueueJobFields on QueueJobTriggeredAction{queue{id name}template}",
};

/** Lists a page of the automations of an entity. Needs the ability QUERY_AUTOMATIONS_ON_ENTITY of the server. */
export function listEntityAutomations(
  client: Client,
  variables: ListEntityAutomationsQueryVariables,
  options?: RequestOptions,
): Promise<ListEntityAutomationsQuery> {
  return client.request(listEntityAutomationsOperation, variables, options);
}

/** The operation behind {@link listEntityProjectAutomations}. */
export const listEntityProjectAutomationsOperation: Operation<ListEntityProjectAutomationsQuery, ListEntityProjectAutomationsQueryVariables> = {
  name: 'ListEntityProjectAutomations',
  kind: 'query',
  isIdempotent: true,
  document: "query ListEntityProjectAutomations($entity:String!$cursor:String$perPage:Int){entity(name:$entity){projects(after:$cursor first:$perPage){edges{node{triggers{...AutomationFields}}}pageInfo{endCursor hasNextPage}}}}fragment AutomationFields on Trigger{id name description enabled createdAt updatedAt scope{__typename ...on Project{id name}...on ArtifactSequence{id name}...on ArtifactPortfolio{id name}...EntityScopeFields}triggeringCondition{...on FilterEventTriggeringCondition{eventType filter}}triggeredAction{__typename ...on NotificationTriggeredAction{integration{...IntegrationFields}title message severity}...on GenericWebhookTriggeredAction{integration{...IntegrationFields}requestPayload}...on NoOpTriggeredAction{noOp}...QueueJobFields}}fragment EntityScopeFields on Entity{id name entityType}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}fragment QueueJobFields on QueueJobTriggeredAction{queue{id name}template}",
};

/** Lists a page of the projects of an entity with all automations of each. */
export function listEntityProjectAutomations(
  client: Client,
  variables: ListEntityProjectAutomationsQueryVariables,
  options?: RequestOptions,
): Promise<ListEntityProjectAutomationsQuery> {
  return client.request(listEntityProjectAutomationsOperation, variables, options);
}

/** The operation behind {@link listViewerProjectAutomations}. */
export const listViewerProjectAutomationsOperation: Operation<ListViewerProjectAutomationsQuery, ListViewerProjectAutomationsQueryVariables> = {
  name: 'ListViewerProjectAutomations',
  kind: 'query',
  isIdempotent: true,
  document: "query ListViewerProjectAutomations($cursor:String$perPage:Int){viewer{projects(after:$cursor first:$perPage){edges{node{triggers{...AutomationFields}}}pageInfo{endCursor hasNextPage}}}}fragment AutomationFields on Trigger{id name description enabled createdAt updatedAt scope{__typename ...on Project{id name}...on ArtifactSequence{id name}...on ArtifactPortfolio{id name}...EntityScopeFields}triggeringCondition{...on FilterEventTriggeringCondition{eventType filter}}triggeredAction{__typename ...on NotificationTriggeredAction{integration{...IntegrationFields}title message severity}...on GenericWebhookTriggeredAction{integration{...IntegrationFields}requestPayload}...on NoOpTriggeredAction{noOp}...QueueJobFields}}fragment EntityScopeFields on Entity{id name entityType}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}fragment QueueJobFields on QueueJobTriggeredAction{queue{id name}template}",
};

/** Lists a page of the projects that the viewer works in, with all automations of each. */
export function listViewerProjectAutomations(
  client: Client,
  variables: ListViewerProjectAutomationsQueryVariables = {},
  options?: RequestOptions,
): Promise<ListViewerProjectAutomationsQuery> {
  return client.request(listViewerProjectAutomationsOperation, variables, options);
}

/** The operation behind {@link createAutomation}. */
export const createAutomationOperation: Operation<CreateAutomationMutation, CreateAutomationMutationVariables> = {
  name: 'CreateAutomation',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateAutomation($input:CreateFilterTriggerInput!){createFilterTrigger(input:$input){trigger{...AutomationFields}}}fragment AutomationFields on Trigger{id name description enabled createdAt updatedAt scope{__typename ...on Project{id name}...on ArtifactSequence{id name}...on ArtifactPortfolio{id name}...EntityScopeFields}triggeringCondition{...on FilterEventTriggeringCondition{eventType filter}}triggeredAction{__typename ...on NotificationTriggeredAction{integration{...IntegrationFields}title message severity}...on GenericWebhookTriggeredAction{integration{...IntegrationFields}requestPayload}...on NoOpTriggeredAction{noOp}...QueueJobFields}}fragment EntityScopeFields on Entity{id name entityType}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}fragment QueueJobFields on QueueJobTriggeredAction{queue{id name}template}",
};

/** Makes an automation. A name that is taken is a conflict. */
export function createAutomation(
  client: Client,
  variables: CreateAutomationMutationVariables,
  options?: RequestOptions,
): Promise<CreateAutomationMutation> {
  return client.request(createAutomationOperation, variables, options);
}

/** The operation behind {@link updateAutomation}. */
export const updateAutomationOperation: Operation<UpdateAutomationMutation, UpdateAutomationMutationVariables> = {
  name: 'UpdateAutomation',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateAutomation($input:UpdateFilterTriggerInput!){updateFilterTrigger(input:$input){trigger{...AutomationFields}}}fragment AutomationFields on Trigger{id name description enabled createdAt updatedAt scope{__typename ...on Project{id name}...on ArtifactSequence{id name}...on ArtifactPortfolio{id name}...EntityScopeFields}triggeringCondition{...on FilterEventTriggeringCondition{eventType filter}}triggeredAction{__typename ...on NotificationTriggeredAction{integration{...IntegrationFields}title message severity}...on GenericWebhookTriggeredAction{integration{...IntegrationFields}requestPayload}...on NoOpTriggeredAction{noOp}...QueueJobFields}}fragment EntityScopeFields on Entity{id name entityType}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}fragment QueueJobFields on QueueJobTriggeredAction{queue{id name}template}",
};

/** Changes an automation. */
export function updateAutomation(
  client: Client,
  variables: UpdateAutomationMutationVariables,
  options?: RequestOptions,
): Promise<UpdateAutomationMutation> {
  return client.request(updateAutomationOperation, variables, options);
}

/** The operation behind {@link deleteAutomation}. */
export const deleteAutomationOperation: Operation<DeleteAutomationMutation, DeleteAutomationMutationVariables> = {
  name: 'DeleteAutomation',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteAutomation($id:ID!){deleteTrigger(input:{triggerID:$id}){success}}",
};

/** Deletes an automation. */
export function deleteAutomation(
  client: Client,
  variables: DeleteAutomationMutationVariables,
  options?: RequestOptions,
): Promise<DeleteAutomationMutation> {
  return client.request(deleteAutomationOperation, variables, options);
}

/** The operation behind {@link listIntegrations}. */
export const listIntegrationsOperation: Operation<ListIntegrationsQuery, ListIntegrationsQueryVariables> = {
  name: 'ListIntegrations',
  kind: 'query',
  isIdempotent: true,
  document: "query ListIntegrations($entity:String!$cursor:String$perPage:Int){entity(name:$entity){integrations(after:$cursor first:$perPage){edges{node{...IntegrationFields}}pageInfo{endCursor hasNextPage}}}}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}",
};

/** Lists a page of the ways in which automations of an entity can reach others. */
export function listIntegrations(
  client: Client,
  variables: ListIntegrationsQueryVariables,
  options?: RequestOptions,
): Promise<ListIntegrationsQuery> {
  return client.request(listIntegrationsOperation, variables, options);
}

/** The operation behind {@link createWebhookIntegration}. */
export const createWebhookIntegrationOperation: Operation<CreateWebhookIntegrationMutation, CreateWebhookIntegrationMutationVariables> = {
  name: 'CreateWebhookIntegration',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateWebhookIntegration($input:CreateGenericWebhookIntegrationInput!){createGenericWebhookIntegration(input:$input){integration{...IntegrationFields}}}fragment IntegrationFields on Integration{__typename ...on SlackIntegration{id teamName channelName}...on GenericWebhookIntegration{id name urlEndpoint}}",
};

/** Keeps an address that automations can send to. A name that is taken is a conflict. */
export function createWebhookIntegration(
  client: Client,
  variables: CreateWebhookIntegrationMutationVariables,
  options?: RequestOptions,
): Promise<CreateWebhookIntegrationMutation> {
  return client.request(createWebhookIntegrationOperation, variables, options);
}

/** The operation behind {@link deleteIntegration}. */
export const deleteIntegrationOperation: Operation<DeleteIntegrationMutation, DeleteIntegrationMutationVariables> = {
  name: 'DeleteIntegration',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteIntegration($id:ID!){deleteIntegration(input:{id:$id}){success}}",
};

/** Deletes an integration. */
export function deleteIntegration(
  client: Client,
  variables: DeleteIntegrationMutationVariables,
  options?: RequestOptions,
): Promise<DeleteIntegrationMutation> {
  return client.request(deleteIntegrationOperation, variables, options);
}
