// Generated from operations/users.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type ApiKeyFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null };

export type SearchUsersQueryVariables = Exact<{
  query?: string | null | undefined;
  withApiKeys?: boolean;
}>;


export type SearchUsersQuery = { readonly users: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly flags: string | null, readonly entity: string | null, readonly name: string, readonly admin: boolean | null, readonly email: string | null, readonly deletedAt: string | null, readonly username: string | null, readonly apiKeys?: { readonly edges: ReadonlyArray<{ readonly node: ApiKeyFieldsFragment | null }> } | null, readonly teams: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> } | null } | null }> } | null };

export type CreateUserFromAdminMutationVariables = Exact<{
  email: string;
  admin?: boolean | null | undefined;
  withApiKeys?: boolean;
}>;


export type CreateUserFromAdminMutation = { readonly createUser: { readonly user: { readonly id: string, readonly name: string, readonly username: string | null, readonly email: string | null, readonly admin: boolean | null, readonly apiKeys?: { readonly edges: ReadonlyArray<{ readonly node: ApiKeyFieldsFragment | null }> } | null } | null } | null };

export type GenerateApiKeyMutationVariables = Exact<{
  description?: string | null | undefined;
}>;


export type GenerateApiKeyMutation = { readonly generateApiKey: { readonly apiKey: ApiKeyFieldsFragment | null } | null };

export type DeleteApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteApiKeyMutation = { readonly deleteApiKey: { readonly success: boolean | null } | null };


/** The operation behind {@link searchUsers}. */
export const searchUsersOperation: Operation<SearchUsersQuery, SearchUsersQueryVariables> = {
  name: 'SearchUsers',
  kind: 'query',
  isIdempotent: true,
  document: "query SearchUsers($query:String$withApiKeys:Boolean!=true){users(query:$query){edges{node{id flags entity name admin email deletedAt username apiKeys@include(if:$withApiKeys){edges{node{...ApiKeyFields}}}teams{edges{node{name}}}}}}}fragment ApiKeyFields on ApiKey{id name description}",
};

/** Finds users by a part of their username, name or e-mail address. Only administrators of a server find anybody. */
export function searchUsers(
  client: Client,
  variables: SearchUsersQueryVariables = {},
  options?: RequestOptions,
): Promise<SearchUsersQuery> {
  return client.request(searchUsersOperation, variables, options);
}

/** The operation behind {@link createUserFromAdmin}. */
export const createUserFromAdminOperation: Operation<CreateUserFromAdminMutation, CreateUserFromAdminMutationVariables> = {
  name: 'CreateUserFromAdmin',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation CreateUserFromAdmin($email:String!$admin:Boolean$withApiKeys:Boolean!=false){createUser(input:{email:$email admin:$admin}){user{id name username email admin apiKeys@include(if:$withApiKeys){edges{node{...ApiKeyFields}}}}}}fragment ApiKeyFields on ApiKey{id name description}",
};

/** Makes an account. */
export function createUserFromAdmin(
  client: Client,
  variables: CreateUserFromAdminMutationVariables,
  options?: RequestOptions,
): Promise<CreateUserFromAdminMutation> {
  return client.request(createUserFromAdminOperation, variables, options);
}

/** The operation behind {@link generateApiKey}. */
export const generateApiKeyOperation: Operation<GenerateApiKeyMutation, GenerateApiKeyMutationVariables> = {
  name: 'GenerateApiKey',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation GenerateApiKey($description:String){generateApiKey(input:{description:$description}){apiKey{...ApiKeyFields}}}fragment ApiKeyFields on ApiKey{id name description}",
};

/** Makes an API key for the user whose credentials the request carries. The answer alone shows it in full. */
export function generateApiKey(
  client: Client,
  variables: GenerateApiKeyMutationVariables = {},
  options?: RequestOptions,
): Promise<GenerateApiKeyMutation> {
  return client.request(generateApiKeyOperation, variables, options);
}

/** The operation behind {@link deleteApiKey}. */
export const deleteApiKeyOperation: Operation<DeleteApiKeyMutation, DeleteApiKeyMutationVariables> = {
  name: 'DeleteApiKey',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteApiKey($id:String!){deleteApiKey(input:{id:$id}){success}}",
};

/** Revokes an API key. */
export function deleteApiKey(
  client: Client,
  variables: DeleteApiKeyMutationVariables,
  options?: RequestOptions,
): Promise<DeleteApiKeyMutation> {
  return client.request(deleteApiKeyOperation, variables, options);
}
