// Generated from operations/teams.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type GetTeamQueryVariables = Exact<{
  name: string;
  withApiKeys?: boolean;
}>;


export type GetTeamQuery = { readonly entity: { readonly id: string, readonly name: string, readonly available: boolean | null, readonly photoUrl: string | null, readonly readOnly: boolean | null, readonly readOnlyAdmin: boolean, readonly isTeam: boolean, readonly privateOnly: boolean, readonly storageBytes: number, readonly codeSavingEnabled: boolean, readonly defaultAccess: string, readonly isPaid: boolean | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly admin: boolean | null, readonly pending: boolean | null, readonly email: string | null, readonly username: string | null, readonly name: string, readonly photoUrl: string | null, readonly accountType: string | null, readonly apiKey?: string | null }> } | null };

export type CreateTeamMutationVariables = Exact<{
  teamName: string;
  teamAdminUserName?: string | null | undefined;
}>;


export type CreateTeamMutation = { readonly createTeam: { readonly entity: { readonly id: string } | null } | null };

export type CreateInviteMutationVariables = Exact<{
  entityName: string;
  email?: string | null | undefined;
  username?: string | null | undefined;
  admin?: boolean | null | undefined;
}>;


export type CreateInviteMutation = { readonly createInvite: { readonly invite: { readonly id: string } | null } | null };

export type DeleteInviteMutationVariables = Exact<{
  id?: string | null | undefined;
  entityName?: string | null | undefined;
}>;


export type DeleteInviteMutation = { readonly deleteInvite: { readonly success: boolean | null } | null };

export type CreateServiceAccountMutationVariables = Exact<{
  entityName: string;
  description: string;
}>;


export type CreateServiceAccountMutation = { readonly createServiceAccount: { readonly user: { readonly id: string } | null } | null };


/** The operation behind {@link getTeam}. */
export const getTeamOperation: Operation<GetTeamQuery, GetTeamQueryVariables> = {
  name: 'GetTeam',
  kind: 'query',
  isIdempotent: true,
  document: "query GetTeam($name:String!$withApiKeys:Boolean!=true){entity(name:$name){id name available photoUrl readOnly readOnlyAdmin isTeam privateOnly storageBytes codeSavingEnabled defaultAccess isPaid members{id admin pending email username name photoUrl accountType apiKey@include(if:$withApiKeys)}}}",
};

/** Reads a team with its members; null when it does not exist or may not be seen. */
export function getTeam(
  client: Client,
  variables: GetTeamQueryVariables,
  options?: RequestOptions,
): Promise<GetTeamQuery> {
  return client.request(getTeamOperation, variables, options);
}

/** The operation behind {@link createTeam}. */
export const createTeamOperation: Operation<CreateTeamMutation, CreateTeamMutationVariables> = {
  name: 'CreateTeam',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateTeam($teamName:String!$teamAdminUserName:String){createTeam(input:{teamName:$teamName teamAdminUserName:$teamAdminUserName}){entity{id}}}",
};

/** Makes a team. A name that is taken is a conflict. */
export function createTeam(
  client: Client,
  variables: CreateTeamMutationVariables,
  options?: RequestOptions,
): Promise<CreateTeamMutation> {
  return client.request(createTeamOperation, variables, options);
}

/** The operation behind {@link createInvite}. */
export const createInviteOperation: Operation<CreateInviteMutation, CreateInviteMutationVariables> = {
  name: 'CreateInvite',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateInvite($entityName:String!$email:String$username:String$admin:Boolean){createInvite(input:{entityName:$entityName email:$email username:$username admin:$admin}){invite{id}}}",
};

/** Adds somebody to a team, by e-mail address or username. */
export function createInvite(
  client: Client,
  variables: CreateInviteMutationVariables,
  options?: RequestOptions,
): Promise<CreateInviteMutation> {
  return client.request(createInviteOperation, variables, options);
}

/** The operation behind {@link deleteInvite}. */
export const deleteInviteOperation: Operation<DeleteInviteMutation, DeleteInviteMutationVariables> = {
  name: 'DeleteInvite',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteInvite($id:String$entityName:String){deleteInvite(input:{id:$id entityName:$entityName}){success}}",
};

/** Takes a member or an invitation out of a team. */
export function deleteInvite(
  client: Client,
  variables: DeleteInviteMutationVariables = {},
  options?: RequestOptions,
): Promise<DeleteInviteMutation> {
  return client.request(deleteInviteOperation, variables, options);
}

/** The operation behind {@link createServiceAccount}. */
export const createServiceAccountOperation: Operation<CreateServiceAccountMutation, CreateServiceAccountMutationVariables> = {
  name: 'CreateServiceAccount',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateServiceAccount($entityName:String!$description:String!){createServiceAccount(input:{description:$description entityName:$entityName}){user{id}}}",
};

/** Makes an account for programs within a team. */
export function createServiceAccount(
  client: Client,
  variables: CreateServiceAccountMutationVariables,
  options?: RequestOptions,
): Promise<CreateServiceAccountMutation> {
  return client.request(createServiceAccountOperation, variables, options);
}
