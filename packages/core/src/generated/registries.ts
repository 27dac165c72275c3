// Generated from operations/registries.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** The kinds of collections. */
export type ArtifactCollectionType =
  /** It holds links to versions of other collections. */
  | 'PORTFOLIO'
  /** It holds the versions that were logged to it. */
  | 'SEQUENCE';

/** How far a version is. */
export type ArtifactState =
  /** It is complete and never changes. */
  | 'COMMITTED'
  /** It was deleted. */
  | 'DELETED'
  /** Its content is on its way. */
  | 'PENDING';

/** A type of artifacts that a registry takes. */
export type ArtifactTypeInput = {
  /** What artifacts of the type are. */
  readonly description?: string | null | undefined;
  /** The name, up to 128 characters, without slash and colon. */
  readonly name: string;
};

export type RegistryFieldsFragment = { readonly id: string, readonly internalId: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly access: string | null, readonly allowAllArtifactTypes: boolean, readonly entity: { readonly name: string, readonly organization: { readonly name: string } | null }, readonly artifactTypes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> } };

type RegistryCollectionFields_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly project: { readonly id: string, readonly internalId: string, readonly name: string, readonly entityName: string } | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> } };

type RegistryCollectionFields_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly project: { readonly id: string, readonly internalId: string, readonly name: string, readonly entityName: string } | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> } };

export type RegistryCollectionFieldsFragment =
  | RegistryCollectionFields_ArtifactPortfolio_Fragment
  | RegistryCollectionFields_ArtifactSequence_Fragment
;

export type RegistryVersionFieldsFragment = { readonly versionIndex: number | null, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly artifactCollection:
    | { readonly __typename: 'ArtifactPortfolio', readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
    | { readonly __typename: 'ArtifactSequence', readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
   | null, readonly artifact: { readonly id: string, readonly versionIndex: number | null, readonly description: string | null, readonly metadata: string | null, readonly ttlDurationSeconds: number, readonly ttlIsInherited: boolean, readonly historyStep: number | null, readonly state: ArtifactState, readonly size: number, readonly digest: string, readonly commitHash: string | null, readonly fileCount: number, readonly createdAt: string, readonly updatedAt: string | null, readonly artifactSequence: { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }, readonly artifactType: { readonly name: string }, readonly tags: ReadonlyArray<{ readonly name: string }> } | null };

export type ListRegistriesQueryVariables = Exact<{
  organization: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRegistriesQuery = { readonly organization: { readonly orgEntity: { readonly projects: { readonly edges: ReadonlyArray<{ readonly node: RegistryFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListRegistryCollectionsQueryVariables = Exact<{
  organization: string;
  registryFilter?: string | null | undefined;
  collectionFilter?: string | null | undefined;
  collectionTypes?: ReadonlyArray<ArtifactCollectionType> | ArtifactCollectionType | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRegistryCollectionsQuery = { readonly organization: { readonly orgEntity: { readonly name: string, readonly artifactCollections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | RegistryCollectionFields_ArtifactPortfolio_Fragment
            | RegistryCollectionFields_ArtifactSequence_Fragment
           | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListRegistryVersionsQueryVariables = Exact<{
  organization: string;
  registryFilter?: string | null | undefined;
  collectionFilter?: string | null | undefined;
  artifactFilter?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRegistryVersionsQuery = { readonly organization: { readonly orgEntity: { readonly name: string, readonly artifactMemberships: { readonly edges: ReadonlyArray<{ readonly node: RegistryVersionFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type GetRegistrySearchQueryVariables = Exact<{
  organization: string;
}>;


export type GetRegistrySearchQuery = { readonly organization: { readonly advancedRegistryFeatures: { readonly advancedSearch: boolean } | null } | null };

export type GetRegistryQueryVariables = Exact<{
  entity: string;
  name: string;
}>;


export type GetRegistryQuery = { readonly entity: { readonly project: RegistryFieldsFragment | null } | null };

export type SaveRegistryMutationVariables = Exact<{
  entity: string;
  name: string;
  description?: string | null | undefined;
  access?: string | null | undefined;
  allowAllArtifactTypes?: boolean | null | undefined;
  artifactTypes?: ReadonlyArray<ArtifactTypeInput> | ArtifactTypeInput | null | undefined;
}>;


export type SaveRegistryMutation = { readonly upsertModel: { readonly inserted: boolean | null, readonly project: RegistryFieldsFragment | null } | null };

export type RenameRegistryMutationVariables = Exact<{
  entity: string;
  oldName: string;
  newName: string;
}>;


export type RenameRegistryMutation = { readonly renameProject: { readonly project: RegistryFieldsFragment | null } | null };

export type DeleteRegistryMutationVariables = Exact<{
  id: string;
}>;


export type DeleteRegistryMutation = { readonly deleteModel: { readonly success: boolean | null } | null };

export type ListRegistryUsersQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ListRegistryUsersQuery = { readonly project: { readonly members: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly username: string | null, readonly email: string | null, readonly role: { readonly name: string } }> } | null };

export type ListRegistryTeamsQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ListRegistryTeamsQuery = { readonly project: { readonly teamMembers: ReadonlyArray<{ readonly team: { readonly id: string, readonly name: string, readonly available: boolean | null, readonly photoUrl: string | null, readonly readOnly: boolean | null, readonly readOnlyAdmin: boolean, readonly isTeam: boolean, readonly privateOnly: boolean, readonly storageBytes: number, readonly codeSavingEnabled: boolean, readonly defaultAccess: string, readonly isPaid: boolean | null, readonly members: ReadonlyArray<{ readonly id: string | null, readonly admin: boolean | null, readonly pending: boolean | null, readonly email: string | null, readonly username: string | null, readonly name: string, readonly photoUrl: string | null, readonly accountType: string | null }> }, readonly role: { readonly name: string } }> } | null };

export type AddRegistryMembersMutationVariables = Exact<{
  projectId: string | number;
  userIds?: ReadonlyArray<string | number> | string | number | null | undefined;
  teamIds?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type AddRegistryMembersMutation = { readonly createProjectMembers: { readonly success: boolean } | null };

export type RemoveRegistryMembersMutationVariables = Exact<{
  projectId: string | number;
  userIds?: ReadonlyArray<string | number> | string | number | null | undefined;
  teamIds?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type RemoveRegistryMembersMutation = { readonly deleteProjectMembers: { readonly success: boolean } | null };

export type SetRegistryUserRoleMutationVariables = Exact<{
  projectId: string | number;
  userId: string | number;
  role: string;
}>;


export type SetRegistryUserRoleMutation = { readonly updateProjectMember: { readonly success: boolean } | null };

export type SetRegistryTeamRoleMutationVariables = Exact<{
  projectId: string | number;
  teamId: string | number;
  role: string;
}>;


export type SetRegistryTeamRoleMutation = { readonly updateProjectTeamMember: { readonly success: boolean } | null };


/** The operation behind {@link listRegistries}. */
export const listRegistriesOperation: Operation<ListRegistriesQuery, ListRegistriesQueryVariables> = {
  name: 'ListRegistries',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRegistries($organization:String!$filters:JSONString$order:String$cursor:String$perPage:Int){organization(name:$organization){orgEntity{projects(filters:$filters order:$order after:$cursor first:$perPage){edges{node{...RegistryFields}}pageInfo{endCursor hasNextPage}}}}}fragment RegistryFields on Project{id internalId name entity{name organization{name}}description createdAt updatedAt access allowAllArtifactTypes:allowAllArtifactTypesInRegistry artifactTypes(includeAll:true){edges{node{name}}}}",
};

/** Lists a page of the registries of an organization; null when it does not exist or may not be seen. */
export function listRegistries(
  client: Client,
  variables: ListRegistriesQueryVariables,
  options?: RequestOptions,
): Promise<ListRegistriesQuery> {
  return client.request(listRegistriesOperation, variables, options);
}

/** The operation behind {@link listRegistryCollections}. */
export const listRegistryCollectionsOperation: Operation<ListRegistryCollectionsQuery, ListRegistryCollectionsQueryVariables> = {
  name: 'ListRegistryCollections',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRegistryCollections($organization:String!$registryFilter:JSONString$collectionFilter:JSONString$collectionTypes:[ArtifactCollectionType!]$order:String$cursor:String$perPage:Int){organization(name:$organization){orgEntity{name artifactCollections(projectFilters:$registryFilter filters:$collectionFilter collectionTypes:$collectionTypes order:$order after:$cursor first:$perPage){totalCount edges{node{...RegistryCollectionFields}}pageInfo{endCursor hasNextPage}}}}}fragment RegistryCollectionFields on ArtifactCollection{__typename id name description createdAt updatedAt project{id internalId name entityName}defaultArtifactType{name}tags(first:1000){edges{node{name}}}}",
};

/** Lists a page of the collections of links in the registries of an organization that match. */
export function listRegistryCollections(
  client: Client,
  variables: ListRegistryCollectionsQueryVariables,
  options?: RequestOptions,
): Promise<ListRegistryCollectionsQuery> {
  return client.request(listRegistryCollectionsOperation, variables, options);
}

/** The operation behind {@link listRegistryVersions}. */
export const listRegistryVersionsOperation: Operation<ListRegistryVersionsQuery, ListRegistryVersionsQueryVariables> = {
  name: 'ListRegistryVersions',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRegistryVersions($organization:String!$registryFilter:JSONString$collectionFilter:JSONString$artifactFilter:JSONString$cursor:String$perPage:Int){organization(name:$organization){orgEntity{name artifactMemberships(projectFilters:$registryFilter collectionFilters:$collectionFilter filters:$artifactFilter after:$cursor first:$perPage){edges{node{...RegistryVersionFields}}pageInfo{endCursor hasNextPage}}}}}fragment RegistryVersionFields on ArtifactCollectionMembership{versionIndex aliases{alias}artifactCollection{__typename name project{name entityName}}artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}}",
};

/** Lists a page of the versions in the registries of an organization that match. */
export function listRegistryVersions(
  client: Client,
  variables: ListRegistryVersionsQueryVariables,
  options?: RequestOptions,
): Promise<ListRegistryVersionsQuery> {
  return client.request(listRegistryVersionsOperation, variables, options);
}

/** The operation behind {@link getRegistrySearch}. */
export const getRegistrySearchOperation: Operation<GetRegistrySearchQuery, GetRegistrySearchQueryVariables> = {
  name: 'GetRegistrySearch',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRegistrySearch($organization:String!){organization(name:$organization){advancedRegistryFeatures{advancedSearch}}}",
};

/** Asks whether the search of an organization takes the fields of W&B's larger search engine. */
export function getRegistrySearch(
  client: Client,
  variables: GetRegistrySearchQueryVariables,
  options?: RequestOptions,
): Promise<GetRegistrySearchQuery> {
  return client.request(getRegistrySearchOperation, variables, options);
}

/** The operation behind {@link getRegistry}. */
export const getRegistryOperation: Operation<GetRegistryQuery, GetRegistryQueryVariables> = {
  name: 'GetRegistry',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRegistry($entity:String!$name:String!){entity(name:$entity){project(name:$name){...RegistryFields}}}fragment RegistryFields on Project{id internalId name entity{name organization{name}}description createdAt updatedAt access allowAllArtifactTypes:allowAllArtifactTypesInRegistry artifactTypes(includeAll:true){edges{node{name}}}}",
};

/** Reads a registry; null when it does not exist or may not be seen. */
export function getRegistry(
  client: Client,
  variables: GetRegistryQueryVariables,
  options?: RequestOptions,
): Promise<GetRegistryQuery> {
  return client.request(getRegistryOperation, variables, options);
}

/** The operation behind {@link saveRegistry}. */
export const saveRegistryOperation: Operation<SaveRegistryMutation, SaveRegistryMutationVariables> = {
  name: 'SaveRegistry',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation SaveRegistry($entity:String!$name:String!$description:String$access:String$allowAllArtifactTypes:Boolean$artifactTypes:[ArtifactTypeInput!]){upsertModel(input:{entityName:$entity name:$name description:$description access:$access allowAllArtifactTypesInRegistry:$allowAllArtifactTypes artifactTypes:$artifactTypes}){inserted project{...RegistryFields}}}fragment RegistryFields on Project{id internalId name entity{name organization{name}}description createdAt updatedAt access allowAllArtifactTypes:allowAllArtifactTypesInRegistry artifactTypes(includeAll:true){edges{node{name}}}}",
};

/** Makes a registry, or changes what is given of one; artifact types are only ever added. */
export function saveRegistry(
  client: Client,
  variables: SaveRegistryMutationVariables,
  options?: RequestOptions,
): Promise<SaveRegistryMutation> {
  return client.request(saveRegistryOperation, variables, options);
}

/** The operation behind {@link renameRegistry}. */
export const renameRegistryOperation: Operation<RenameRegistryMutation, RenameRegistryMutationVariables> = {
  name: 'RenameRegistry',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation RenameRegistry($entity:String!$oldName:String!$newName:String!){renameProject(input:{entityName:$entity oldProjectName:$oldName newProjectName:$newName}){project{...RegistryFields}}}fragment RegistryFields on Project{id internalId name entity{name organization{name}}description createdAt updatedAt access allowAllArtifactTypes:allowAllArtifactTypesInRegistry artifactTypes(includeAll:true){edges{node{name}}}}",
};

/** Gives a registry another name. */
export function renameRegistry(
  client: Client,
  variables: RenameRegistryMutationVariables,
  options?: RequestOptions,
): Promise<RenameRegistryMutation> {
  return client.request(renameRegistryOperation, variables, options);
}

/** The operation behind {@link deleteRegistry}. */
export const deleteRegistryOperation: Operation<DeleteRegistryMutation, DeleteRegistryMutationVariables> = {
  name: 'DeleteRegistry',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteRegistry($id:String!){deleteModel(input:{id:$id}){success}}",
};

/** Deletes a registry with its collections and links. */
export function deleteRegistry(
  client: Client,
  variables: DeleteRegistryMutationVariables,
  options?: RequestOptions,
): Promise<DeleteRegistryMutation> {
  return client.request(deleteRegistryOperation, variables, options);
}

/** The operation behind {@link listRegistryUsers}. */
export const listRegistryUsersOperation: Operation<ListRegistryUsersQuery, ListRegistryUsersQueryVariables> = {
  name: 'ListRegistryUsers',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRegistryUsers($entity:String!$project:String!){project(name:$project entityName:$entity){members{id name username email role{name}}}}",
};

/** Reads the users who were added to a registry. */
export function listRegistryUsers(
  client: Client,
  variables: ListRegistryUsersQueryVariables,
  options?: RequestOptions,
): Promise<ListRegistryUsersQuery> {
  return client.request(listRegistryUsersOperation, variables, options);
}

/** The operation behind {@link listRegistryTeams}. */
export const listRegistryTeamsOperation: Operation<ListRegistryTeamsQuery, ListRegistryTeamsQueryVariables> = {
  name: 'ListRegistryTeams',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRegistryTeams($entity:String!$project:String!){project(name:$project entityName:$entity){teamMembers{team{id name available photoUrl readOnly readOnlyAdmin isTeam privateOnly storageBytes codeSavingEnabled defaultAccess isPaid members{id admin pending email username name photoUrl accountType}}role{name}}}}",
};

/** Reads the teams that were added to a registry. */
export function listRegistryTeams(
  client: Client,
  variables: ListRegistryTeamsQueryVariables,
  options?: RequestOptions,
): Promise<ListRegistryTeamsQuery> {
  return client.request(listRegistryTeamsOperation, variables, options);
}

/** The operation behind {@link addRegistryMembers}. */
export const addRegistryMembersOperation: Operation<AddRegistryMembersMutation, AddRegistryMembersMutationVariables> = {
  name: 'AddRegistryMembers',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation AddRegistryMembers($projectId:ID!$userIds:[ID!]$teamIds:[ID!]){createProjectMembers(input:{projectId:$projectId userIds:$userIds teamIds:$teamIds}){success}}",
};

/** Adds users and teams to a registry. */
export function addRegistryMembers(
  client: Client,
  variables: AddRegistryMembersMutationVariables,
  options?: RequestOptions,
): Promise<AddRegistryMembersMutation> {
  return client.request(addRegistryMembersOperation, variables, options);
}

/** The operation behind {@link removeRegistryMembers}. */
export const removeRegistryMembersOperation: Operation<RemoveRegistryMembersMutation, RemoveRegistryMembersMutationVariables> = {
  name: 'RemoveRegistryMembers',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation RemoveRegistryMembers($projectId:ID!$userIds:[ID!]$teamIds:[ID!]){deleteProjectMembers(input:{projectId:$projectId userIds:$userIds teamIds:$teamIds}){success}}",
};

/** Takes users and teams out of a registry. */
export function removeRegistryMembers(
  client: Client,
  variables: RemoveRegistryMembersMutationVariables,
  options?: RequestOptions,
): Promise<RemoveRegistryMembersMutation> {
  return client.request(removeRegistryMembersOperation, variables, options);
}

/** The operation behind {@link setRegistryUserRole}. */
export const setRegistryUserRoleOperation: Operation<SetRegistryUserRoleMutation, SetRegistryUserRoleMutationVariables> = {
  name: 'SetRegistryUserRole',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation SetRegistryUserRole($projectId:ID!$userId:ID!$role:String!){updateProjectMember(input:{projectId:$projectId userId:$userId userProjectRole:$role}){success}}",
};

/** Gives a user of a registry another role. */
export function setRegistryUserRole(
  client: Client,
  variables: SetRegistryUserRoleMutationVariables,
  options?: RequestOptions,
): Promise<SetRegistryUserRoleMutation> {
  return client.request(setRegistryUserRoleOperation, variables, options);
}

/** The operation behind {@link setRegistryTeamRole}. */
export const setRegistryTeamRoleOperation: Operation<SetRegistryTeamRoleMutation, SetRegistryTeamRoleMutationVariables> = {
  name: 'SetRegistryTeamRole',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation SetRegistryTeamRole($projectId:ID!$teamId:ID!$role:String!){updateProjectTeamMember(input:{projectId:$projectId teamId:$teamId teamProjectRole:$role}){success}}",
};

/** Gives a team of a registry another role. */
export function setRegistryTeamRole(
  client: Client,
  variables: SetRegistryTeamRoleMutationVariables,
  options?: RequestOptions,
): Promise<SetRegistryTeamRoleMutation> {
  return client.request(setRegistryTeamRoleOperation, variables, options);
}
