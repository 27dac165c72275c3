// Generated from operations/artifacts.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** How far a version is. */
export type ArtifactState =
  /** It is complete and never changes. */
  | 'COMMITTED'
  /** It was deleted. */
  | 'DELETED'
  /** Its content is on its way. */
  | 'PENDING';

export type ArtifactFieldsFragment = { readonly id: string, readonly versionIndex: number | null, readonly description: string | null, readonly metadata: string | null, readonly ttlDurationSeconds: number, readonly ttlIsInherited: boolean, readonly historyStep: number | null, readonly state: ArtifactState, readonly size: number, readonly digest: string, readonly commitHash: string | null, readonly fileCount: number, readonly createdAt: string, readonly updatedAt: string | null, readonly artifactSequence: { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }, readonly artifactType: { readonly name: string }, readonly tags: ReadonlyArray<{ readonly name: string }> };

export type ArtifactWithAliasesFragment = (
  { readonly aliases: ReadonlyArray<{ readonly alias: string, readonly artifactCollection:
      | { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
      | { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
     | null }> }
  & ArtifactFieldsFragment
);

export type MembershipFieldsFragment = { readonly versionIndex: number | null, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly artifactCollection:
    | { readonly __typename: 'ArtifactPortfolio', readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
    | { readonly __typename: 'ArtifactSequence', readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
   | null };

type CollectionFields_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly project: { readonly id: string, readonly internalId: string, readonly name: string, readonly entityName: string } | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> } };

type CollectionFields_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly project: { readonly id: string, readonly internalId: string, readonly name: string, readonly entityName: string } | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } }> } };

export type CollectionFieldsFragment =
  | CollectionFields_ArtifactPortfolio_Fragment
  | CollectionFields_ArtifactSequence_Fragment
;

export type TypeFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string };

export type ArtifactFileFieldsFragment = { readonly id: string, readonly name: string, readonly url: string | null, readonly directUrl: string, readonly sizeBytes: number, readonly mimetype: string | null, readonly updatedAt: string | null, readonly md5: string | null };

export type GetArtifactMembershipQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type GetArtifactMembershipQuery = { readonly project: { readonly artifactCollectionMembership: (
      { readonly artifact: ArtifactFieldsFragment | null }
      & MembershipFieldsFragment
    ) | null } | null };

export type GetArtifactQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
  enableTracking?: boolean | null | undefined;
}>;


export type GetArtifactQuery = { readonly project: { readonly artifact: ArtifactWithAliasesFragment | null } | null };

export type GetArtifactUntrackedQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type GetArtifactUntrackedQuery = { readonly project: { readonly artifact: ArtifactWithAliasesFragment | null } | null };

export type GetArtifactByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type GetArtifactByIdQuery = { readonly artifact: ArtifactWithAliasesFragment | null };

export type ListArtifactsQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
  collection: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactsQuery = { readonly project: { readonly artifactType: { readonly artifactCollection:
        | { readonly __typename: 'ArtifactPortfolio', readonly name: string, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: ArtifactWithAliasesFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null }
        | { readonly __typename: 'ArtifactSequence', readonly name: string, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: ArtifactWithAliasesFragment }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null }
       | null } | null } | null };

export type ListRunOutputArtifactsQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunOutputArtifactsQuery = { readonly project: { readonly run: { readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ArtifactWithAliasesFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListRunInputArtifactsQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunInputArtifactsQuery = { readonly project: { readonly run: { readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ArtifactWithAliasesFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListArtifactMembershipsQueryVariables = Exact<{
  id: string | number;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactMembershipsQuery = { readonly artifact: { readonly artifactMemberships: { readonly edges: ReadonlyArray<{ readonly node: MembershipFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type GetArtifactManifestUrlQueryVariables = Exact<{
  id: string | number;
}>;


export type GetArtifactManifestUrlQuery = { readonly artifact: { readonly currentManifest: { readonly file: { readonly directUrl: string } } | null } | null };

export type ListMembershipFilesQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  version: string;
  names?: ReadonlyArray<string> | string | null | undefined;
  withCount: boolean;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListMembershipFilesQuery = { readonly project: { readonly artifactCollection:
      | { readonly artifactMembership: { readonly files: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: ArtifactFileFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null }
      | { readonly artifactMembership: { readonly files: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: ArtifactFileFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null }
     | null } | null };

export type ListArtifactFilesQueryVariables = Exact<{
  id: string | number;
  names?: ReadonlyArray<string> | string | null | undefined;
  withCount: boolean;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactFilesQuery = { readonly artifact: { readonly files: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: ArtifactFileFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type ListMembershipFileUrlsQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  version: string;
  names?: ReadonlyArray<string> | string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListMembershipFileUrlsQuery = { readonly project: { readonly artifactCollection:
      | { readonly artifactMembership: { readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly directUrl: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null }
      | { readonly artifactMembership: { readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly directUrl: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null }
     | null } | null };

export type ListArtifactFileUrlsQueryVariables = Exact<{
  id: string | number;
  names?: ReadonlyArray<string> | string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactFileUrlsQuery = { readonly artifact: { readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly directUrl: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type ListArtifactTypesQueryVariables = Exact<{
  entity: string;
  project: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListArtifactTypesQuery = { readonly project: { readonly artifactTypes: { readonly edges: ReadonlyArray<{ readonly node: TypeFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type GetArtifactTypeQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
}>;


export type GetArtifactTypeQuery = { readonly project: { readonly artifactType: TypeFieldsFragment | null } | null };

export type ListTypeCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListTypeCollectionsQuery = { readonly project: { readonly artifactType: { readonly artifactCollections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | CollectionFields_ArtifactPortfolio_Fragment
            | CollectionFields_ArtifactSequence_Fragment
           | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListTypeSequencesQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListTypeSequencesQuery = { readonly project: { readonly artifactType: { readonly artifactSequences: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type ListProjectCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  withCount: boolean;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListProjectCollectionsQuery = { readonly project: { readonly artifactCollections: { readonly totalCount?: number, readonly edges: ReadonlyArray<{ readonly node:
          | CollectionFields_ArtifactPortfolio_Fragment
          | CollectionFields_ArtifactSequence_Fragment
         | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null };

export type GetArtifactCollectionQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
  name: string;
}>;


export type GetArtifactCollectionQuery = { readonly project: { readonly artifactType: { readonly artifactCollection:
        | CollectionFields_ArtifactPortfolio_Fragment
        | CollectionFields_ArtifactSequence_Fragment
       | null } | null } | null };

export type ListCollectionAliasesQueryVariables = Exact<{
  id: string | number;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListCollectionAliasesQuery = { readonly artifactCollection:
    | { readonly aliases: { readonly edges: ReadonlyArray<{ readonly node: { readonly alias: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly aliases: { readonly edges: ReadonlyArray<{ readonly node: { readonly alias: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
   | null };


/** The operation behind {@link getArtifactMembership}. */
export const getArtifactMembershipOperation: Operation<GetArtifactMembershipQuery, GetArtifactMembershipQueryVariables> = {
  name: 'GetArtifactMembership',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactMembership($entity:String!$project:String!$name:String!){project(name:$project entityName:$entity){artifactCollectionMembership(name:$name){...MembershipFields artifact{...ArtifactFields}}}}fragment MembershipFields on ArtifactCollectionMembership{versionIndex aliases{alias}artifactCollection{__typename name project{name entityName}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Finds a version in a collection by alias, version or digest; null when the project or the version does not exist. */
export function getArtifactMembership(
  client: Client,
  variables: GetArtifactMembershipQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactMembershipQuery> {
  return client.request(getArtifactMembershipOperation, variables, options);
}

/** The operation behind {@link getArtifact}. */
export const getArtifactOperation: Operation<GetArtifactQuery, GetArtifactQueryVariables> = {
  name: 'GetArtifact',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifact($entity:String!$project:String!$name:String!$enableTracking:Boolean){project(name:$project entityName:$entity){artifact(name:$name enableTracking:$enableTracking){...ArtifactWithAliases}}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Finds a version on servers that do not tell its place in the collection, and notes that it was read. */
export function getArtifact(
  client: Client,
  variables: GetArtifactQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactQuery> {
  return client.request(getArtifactOperation, variables, options);
}

/** The operation behind {@link getArtifactUntracked}. */
export const getArtifactUntrackedOperation: Operation<GetArtifactUntrackedQuery, GetArtifactUntrackedQueryVariables> = {
  name: 'GetArtifactUntracked',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactUntracked($entity:String!$project:String!$name:String!){project(name:$project entityName:$entity){artifact(name:$name){...ArtifactWithAliases}}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Finds a version on servers that do not note who reads what. */
export function getArtifactUntracked(
  client: Client,
  variables: GetArtifactUntrackedQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactUntrackedQuery> {
  return client.request(getArtifactUntrackedOperation, variables, options);
}

/** The operation behind {@link getArtifactById}. */
export const getArtifactByIdOperation: Operation<GetArtifactByIdQuery, GetArtifactByIdQueryVariables> = {
  name: 'GetArtifactById',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactById($id:ID!){artifact(id:$id){...ArtifactWithAliases}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Reads a version by its global id; null when it does not exist. */
export function getArtifactById(
  client: Client,
  variables: GetArtifactByIdQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactByIdQuery> {
  return client.request(getArtifactByIdOperation, variables, options);
}

/** The operation behind {@link listArtifacts}. */
export const listArtifactsOperation: Operation<ListArtifactsQuery, ListArtifactsQueryVariables> = {
  name: 'ListArtifacts',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifacts($entity:String!$project:String!$type:String!$collection:String!$filters:JSONString$order:String$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactType(name:$type){artifactCollection(name:$collection){__typename name artifacts(filters:$filters order:$order after:$cursor first:$perPage){totalCount edges{version node{...ArtifactWithAliases}}pageInfo{endCursor hasNextPage}}}}}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Lists a page of the versions of a collection. */
export function listArtifacts(
  client: Client,
  variables: ListArtifactsQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactsQuery> {
  return client.request(listArtifactsOperation, variables, options);
}

/** The operation behind {@link listRunOutputArtifacts}. */
export const listRunOutputArtifactsOperation: Operation<ListRunOutputArtifactsQuery, ListRunOutputArtifactsQueryVariables> = {
  name: 'ListRunOutputArtifacts',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunOutputArtifacts($entity:String!$project:String!$run:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){run(name:$run){artifacts:outputArtifacts(after:$cursor first:$perPage){totalCount edges{node{...ArtifactWithAliases}}pageInfo{endCursor hasNextPage}}}}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Lists a page of the artifacts that a run logged. */
export function listRunOutputArtifacts(
  client: Client,
  variables: ListRunOutputArtifactsQueryVariables,
  options?: RequestOptions,
): Promise<ListRunOutputArtifactsQuery> {
  return client.request(listRunOutputArtifactsOperation, variables, options);
}

/** The operation behind {@link listRunInputArtifacts}. */
export const listRunInputArtifactsOperation: Operation<ListRunInputArtifactsQuery, ListRunInputArtifactsQueryVariables> = {
  name: 'ListRunInputArtifacts',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunInputArtifacts($entity:String!$project:String!$run:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){run(name:$run){artifacts:inputArtifacts(after:$cursor first:$perPage){totalCount edges{node{...ArtifactWithAliases}}pageInfo{endCursor hasNextPage}}}}}fragment ArtifactWithAliases on Artifact{...ArtifactFields aliases{alias artifactCollection{name project{name entityName}}}}fragment ArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt}",
};

/** Lists a page of the artifacts that a run used. */
export function listRunInputArtifacts(
  client: Client,
  variables: ListRunInputArtifactsQueryVariables,
  options?: RequestOptions,
): Promise<ListRunInputArtifactsQuery> {
  return client.request(listRunInputArtifactsOperation, variables, options);
}

/** The operation behind {@link listArtifactMemberships}. */
export const listArtifactMembershipsOperation: Operation<ListArtifactMembershipsQuery, ListArtifactMembershipsQueryVariables> = {
  name: 'ListArtifactMemberships',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifactMemberships($id:ID!$cursor:String$perPage:Int){artifact(id:$id){artifactMemberships(after:$cursor first:$perPage){edges{node{...MembershipFields}}pageInfo{endCursor hasNextPage}}}}fragment MembershipFields on ArtifactCollectionMembership{versionIndex aliases{alias}artifactCollection{__typename name project{name entityName}}}",
};

/** Lists a page of the collections that a version is in. */
export function listArtifactMemberships(
  client: Client,
  variables: ListArtifactMembershipsQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactMembershipsQuery> {
  return client.request(listArtifactMembershipsOperation, variables, options);
}

/** The operation behind {@link getArtifactManifestUrl}. */
export const getArtifactManifestUrlOperation: Operation<GetArtifactManifestUrlQuery, GetArtifactManifestUrlQueryVariables> = {
  name: 'GetArtifactManifestUrl',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactManifestUrl($id:ID!){artifact(id:$id){currentManifest{file{directUrl}}}}",
};

/** Asks where the manifest of a version can be downloaded. The address is signed and expires. */
export function getArtifactManifestUrl(
  client: Client,
  variables: GetArtifactManifestUrlQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactManifestUrlQuery> {
  return client.request(getArtifactManifestUrlOperation, variables, options);
}

/** The operation behind {@link listMembershipFiles}. */
export const listMembershipFilesOperation: Operation<ListMembershipFilesQuery, ListMembershipFilesQueryVariables> = {
  name: 'ListMembershipFiles',
  kind: 'query',
  isIdempotent: true,
  document: "query ListMembershipFiles($entity:String!$project:String!$collection:String!$version:String!$names:[String!]$withCount:Boolean!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactCollection(name:$collection){artifactMembership(aliasName:$version){files(names:$names after:$cursor first:$perPage){totalCount@include(if:$withCount)edges{node{...ArtifactFileFields}}pageInfo{endCursor hasNextPage}}}}}}fragment ArtifactFileFields on File{id name url directUrl sizeBytes mimetype updatedAt md5}",
};

/** Lists a page of the files of a version, through the collection that it was found in. */
export function listMembershipFiles(
  client: Client,
  variables: ListMembershipFilesQueryVariables,
  options?: RequestOptions,
): Promise<ListMembershipFilesQuery> {
  return client.request(listMembershipFilesOperation, variables, options);
}

/** The operation behind {@link listArtifactFiles}. */
export const listArtifactFilesOperation: Operation<ListArtifactFilesQuery, ListArtifactFilesQueryVariables> = {
  name: 'ListArtifactFiles',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifactFiles($id:ID!$names:[String!]$withCount:Boolean!$cursor:String$perPage:Int){artifact(id:$id){files(names:$names after:$cursor first:$perPage){totalCount@include(if:$withCount)edges{node{...ArtifactFileFields}}pageInfo{endCursor hasNextPage}}}}fragment ArtifactFileFields on File{id name url directUrl sizeBytes mimetype updatedAt md5}",
};

/** Lists a page of the files of a version by its global id. */
export function listArtifactFiles(
  client: Client,
  variables: ListArtifactFilesQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactFilesQuery> {
  return client.request(listArtifactFilesOperation, variables, options);
}

/** The operation behind {@link listMembershipFileUrls}. */
export const listMembershipFileUrlsOperation: Operation<ListMembershipFileUrlsQuery, ListMembershipFileUrlsQueryVariables> = {
  name: 'ListMembershipFileUrls',
  kind: 'query',
  isIdempotent: true,
  document: "query ListMembershipFileUrls($entity:String!$project:String!$collection:String!$version:String!$names:[String!]$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactCollection(name:$collection){artifactMembership(aliasName:$version){files(names:$names after:$cursor first:$perPage){edges{node{name directUrl}}pageInfo{endCursor hasNextPage}}}}}}",
};

/** Lists a page of the addresses of the files of a version, through the collection that it was found in. They expire. */
export function listMembershipFileUrls(
  client: Client,
  variables: ListMembershipFileUrlsQueryVariables,
  options?: RequestOptions,
): Promise<ListMembershipFileUrlsQuery> {
  return client.request(listMembershipFileUrlsOperation, variables, options);
}

/** The operation behind {@link listArtifactFileUrls}. */
export const listArtifactFileUrlsOperation: Operation<ListArtifactFileUrlsQuery, ListArtifactFileUrlsQueryVariables> = {
  name: 'ListArtifactFileUrls',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifactFileUrls($id:ID!$names:[String!]$cursor:String$perPage:Int){artifact(id:$id){files(names:$names after:$cursor first:$perPage){edges{node{name directUrl}}pageInfo{endCursor hasNextPage}}}}",
};

/** Lists a page of the addresses of the files of a version by its global id. They expire. */
export function listArtifactFileUrls(
  client: Client,
  variables: ListArtifactFileUrlsQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactFileUrlsQuery> {
  return client.request(listArtifactFileUrlsOperation, variables, options);
}

/** The operation behind {@link listArtifactTypes}. */
export const listArtifactTypesOperation: Operation<ListArtifactTypesQuery, ListArtifactTypesQueryVariables> = {
  name: 'ListArtifactTypes',
  kind: 'query',
  isIdempotent: true,
  document: "query ListArtifactTypes($entity:String!$project:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactTypes(after:$cursor first:$perPage){edges{node{...TypeFields}}pageInfo{endCursor hasNextPage}}}}fragment TypeFields on ArtifactType{id name description createdAt}",
};

/** Lists a page of the types of artifacts of a project. */
export function listArtifactTypes(
  client: Client,
  variables: ListArtifactTypesQueryVariables,
  options?: RequestOptions,
): Promise<ListArtifactTypesQuery> {
  return client.request(listArtifactTypesOperation, variables, options);
}

/** The operation behind {@link getArtifactType}. */
export const getArtifactTypeOperation: Operation<GetArtifactTypeQuery, GetArtifactTypeQueryVariables> = {
  name: 'GetArtifactType',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactType($entity:String!$project:String!$type:String!){project(name:$project entityName:$entity){artifactType(name:$type){...TypeFields}}}fragment TypeFields on ArtifactType{id name description createdAt}",
};

/** Reads a type of artifacts; null when the project or the type does not exist. */
export function getArtifactType(
  client: Client,
  variables: GetArtifactTypeQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactTypeQuery> {
  return client.request(getArtifactTypeOperation, variables, options);
}

/** The operation behind {@link listTypeCollections}. */
export const listTypeCollectionsOperation: Operation<ListTypeCollectionsQuery, ListTypeCollectionsQueryVariables> = {
  name: 'ListTypeCollections',
  kind: 'query',
  isIdempotent: true,
  document: "query ListTypeCollections($entity:String!$project:String!$type:String!$filters:JSONString$order:String$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactType(name:$type){artifactCollections(filters:$filters order:$order after:$cursor first:$perPage){totalCount edges{node{...CollectionFields}}pageInfo{endCursor hasNextPage}}}}}fragment CollectionFields on ArtifactCollection{__typename id name description createdAt updatedAt project{id internalId name entityName}defaultArtifactType{name}tags(first:1000){edges{node{name}}}}",
};

/** Lists a page of the collections of a type. */
export function listTypeCollections(
  client: Client,
  variables: ListTypeCollectionsQueryVariables,
  options?: RequestOptions,
): Promise<ListTypeCollectionsQuery> {
  return client.request(listTypeCollectionsOperation, variables, options);
}

/** The operation behind {@link listTypeSequences}. */
export const listTypeSequencesOperation: Operation<ListTypeSequencesQuery, ListTypeSequencesQueryVariables> = {
  name: 'ListTypeSequences',
  kind: 'query',
  isIdempotent: true,
  document: "query ListTypeSequences($entity:String!$project:String!$type:String!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactType(name:$type){artifactSequences(after:$cursor first:$perPage){totalCount edges{node{__typename id name description createdAt}}pageInfo{endCursor hasNextPage}}}}}",
};

/** Lists a page of the collections of a type on servers that call them sequences. */
export function listTypeSequences(
  client: Client,
  variables: ListTypeSequencesQueryVariables,
  options?: RequestOptions,
): Promise<ListTypeSequencesQuery> {
  return client.request(listTypeSequencesOperation, variables, options);
}

/** The operation behind {@link listProjectCollections}. */
export const listProjectCollectionsOperation: Operation<ListProjectCollectionsQuery, ListProjectCollectionsQueryVariables> = {
  name: 'ListProjectCollections',
  kind: 'query',
  isIdempotent: true,
  document: "query ListProjectCollections($entity:String!$project:String!$filters:JSONString$order:String$withCount:Boolean!$cursor:String$perPage:Int){project(name:$project entityName:$entity){artifactCollections(filters:$filters order:$order after:$cursor first:$perPage){totalCount@include(if:$withCount)edges{node{...CollectionFields}}pageInfo{endCursor hasNextPage}}}}fragment CollectionFields on ArtifactCollection{__typename id name description createdAt updatedAt project{id internalId name entityName}defaultArtifactType{name}tags(first:1000){edges{node{name}}}}",
};

/** Lists a page of the collections of all types of a project. */
export function listProjectCollections(
  client: Client,
  variables: ListProjectCollectionsQueryVariables,
  options?: RequestOptions,
): Promise<ListProjectCollectionsQuery> {
  return client.request(listProjectCollectionsOperation, variables, options);
}

/** The operation behind {@link getArtifactCollection}. */
export const getArtifactCollectionOperation: Operation<GetArtifactCollectionQuery, GetArtifactCollectionQueryVariables> = {
  name: 'GetArtifactCollection',
  kind: 'query',
  isIdempotent: true,
  document: "query GetArtifactCollection($entity:String!$project:String!$type:String!$name:String!){project(name:$project entityName:$entity){artifactType(name:$type){artifactCollection(name:$name){...CollectionFields}}}}fragment CollectionFields on ArtifactCollection{__typename id name description createdAt updatedAt project{id internalId name entityName}defaultArtifactType{name}tags(first:1000){edges{node{name}}}}",
};

/** Reads a collection; null when the project, the type or the collection does not exist. */
export function getArtifactCollection(
  client: Client,
  variables: GetArtifactCollectionQueryVariables,
  options?: RequestOptions,
): Promise<GetArtifactCollectionQuery> {
  return client.request(getArtifactCollectionOperation, variables, options);
}

/** The operation behind {@link listCollectionAliases}. */
export const listCollectionAliasesOperation: Operation<ListCollectionAliasesQuery, ListCollectionAliasesQueryVariables> = {
  name: 'ListCollectionAliases',
  kind: 'query',
  isIdempotent: true,
  document: "query ListCollectionAliases($id:ID!$cursor:String$perPage:Int){artifactCollection(id:$id){aliases(after:$cursor first:$perPage){edges{node{alias}}pageInfo{endCursor hasNextPage}}}}",
};

/** Lists a page of the aliases of a collection. */
export function listCollectionAliases(
  client: Client,
  variables: ListCollectionAliasesQueryVariables,
  options?: RequestOptions,
): Promise<ListCollectionAliasesQuery> {
  return client.request(listCollectionAliasesOperation, variables, options);
}
