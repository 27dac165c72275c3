// Generated from operations/artifact-changes.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
/** An alias in a collection of the same project. */
export type ArtifactAliasInput = {
  /** The name. */
  readonly alias: string;
  /** The name of the collection. */
  readonly artifactCollectionName: string;
};

/** An alias in a collection. */
export type ArtifactCollectionAliasInput = {
  /** The name. */
  readonly alias: string;
  /** The name of the collection. */
  readonly artifactCollectionName: string;
  /** The entity of the collection. */
  readonly entityName: string;
  /** The project of the collection. */
  readonly projectName: string;
};

/** How the digest of a version is made. */
export type ArtifactDigestAlgorithm =
  /** MD5 of the paths and MD5 digests of the manifest. */
  | 'MANIFEST_MD5';

/** What a manifest lists. */
export type ArtifactManifestType =
  /** Every entry. */
  | 'FULL'
  /** What is new or changed since the base, which is the newest version unless one is named. */
  | 'INCREMENTAL'
  /** A part of a version that several writers make together. */
  | 'PATCH';

/** How far a version is. */
export type ArtifactState =
  /** It is complete and never changes. */
  | 'COMMITTED'
  /** It was deleted. */
  | 'DELETED'
  /** Its content is on its way. */
  | 'PENDING';

/** How the addresses of contents are made. */
export type ArtifactStorageLayout =
  /** From the entity and the digest. */
  | 'V1'
  /** From the region, the entity, the version that first had the content, and the digest. */
  | 'V2';

/** Tags for a collection. */
export type CreateArtifactCollectionTagAssignmentsInput = {
  /** The name of the collection. */
  readonly artifactCollectionName: string;
  /** Echoed in the answer. */
  readonly clientMutationID?: string | null | undefined;
  /** The owning entity. */
  readonly entityName: string;
  /** The project. */
  readonly projectName: string;
  /** The tags. */
  readonly tags: ReadonlyArray<TagInput>;
};

/** A file to announce. */
export type CreateArtifactFileSpecInput = {
  /** The pending version that it belongs to. */
  readonly artifactID: string | number;
  /** The manifest that will list it; null when it is not announced yet. */
  readonly artifactManifestID?: string | number | null | undefined;
  /** The digest in the manifest, which is the same as md5; newer clients send null. */
  readonly digest?: string | null | undefined;
  /** MD5 of the content, base64. */
  readonly md5: string;
  /** The media type; guessed from the name when null. */
  readonly mimetype?: string | null | undefined;
  /** The path below the version, with slashes. A path that leaves it is refused. */
  readonly name: string;
  /** The parts of a file that comes in parts, from the first one on. */
  readonly uploadPartsInput?: ReadonlyArray<UploadPartsInput> | null | undefined;
};

/** A version to announce. */
export type CreateArtifactInput = {
  /** Aliases that it gets at its commit. */
  readonly aliases?: ReadonlyArray<ArtifactAliasInput> | null | undefined;
  /** The collection, made when it does not exist. */
  readonly artifactCollectionName?: string | null | undefined;
  /** The collection, as older clients send it: exactly one name. */
  readonly artifactCollectionNames?: ReadonlyArray<string> | null | undefined;
  /** The type, made when it does not exist. */
  readonly artifactTypeName: string;
  /** An id that the client made for the version. */
  readonly clientID?: string | number | null | undefined;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is, in words. */
  readonly description?: string | null | undefined;
  /** Hexadecimal MD5 of the paths and digests of the manifest. */
  readonly digest: string;
  /** How the digest is made. */
  readonly digestAlgorithm: ArtifactDigestAlgorithm;
  /** What writers that make one version together have in common. */
  readonly distributedID?: string | null | undefined;
  /** Whether a committed version with the same digest shall be given back. */
  readonly enableDigestDeduplication?: boolean | null | undefined;
  /** The owning entity. */
  readonly entityName: string;
  /** The step of the run, as the client counts. */
  readonly historyStep?: number | null | undefined;
  /** Not supported: newer clients send null. */
  readonly labels?: string | null | undefined;
  /** What else is known of it: JSON text of an object. NaN and infinities become null. */
  readonly metadata?: string | null | undefined;
  /** The project. */
  readonly projectName: string;
  /** The run that logs it; null for a user outside of runs. */
  readonly runName?: string | null | undefined;
  /** An id that the client made for the collection. */
  readonly sequenceClientID?: string | number | null | undefined;
  /** Where contents shall be stored: default, or null. An unknown region is refused. */
  readonly storageRegion?: string | null | undefined;
  /** Labels. */
  readonly tags?: ReadonlyArray<TagInput> | null | undefined;
  /** For how many seconds it is kept; -1 or null: as long as its collection says; -2: for ever. */
  readonly ttlDurationSeconds?: number | null | undefined;
};

/** A manifest to announce. */
export type CreateArtifactManifestInput = {
  /** Which version. */
  readonly artifactID: string | number;
  /** The version that an incomplete manifest adds to; the newest one of the collection when null. A full manifest has none. */
  readonly baseArtifactID?: string | number | null | undefined;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** MD5 of its file, base64; empty as long as it is not known. */
  readonly digest: string;
  /** The owning entity. */
  readonly entityName: string;
  /** The name of its file. */
  readonly name: string;
  /** The project. */
  readonly projectName: string;
  /** The run that logs the version; empty without one. */
  readonly runName: string;
  /** What it lists. */
  readonly type?: ArtifactManifestType;
};

/** Tags to take from a collection. */
export type DeleteArtifactCollectionTagAssignmentsInput = {
  /** The name of the collection. */
  readonly artifactCollectionName: string;
  /** Echoed in the answer. */
  readonly clientMutationID?: string | null | undefined;
  /** The owning entity. */
  readonly entityName: string;
  /** The project. */
  readonly projectName: string;
  /** The tags. */
  readonly tags: ReadonlyArray<TagInput>;
};

/** A version to link. */
export type LinkArtifactInput = {
  /** Aliases that the version gets there. */
  readonly aliases?: ReadonlyArray<ArtifactAliasInput> | null | undefined;
  /** Which version, by its global id. */
  readonly artifactID?: string | number | null | undefined;
  /** The portfolio, by its global id. */
  readonly artifactPortfolioID?: string | number | null | undefined;
  /** The portfolio, by its name. */
  readonly artifactPortfolioName?: string | null | undefined;
  /** Which version, by the id that the client made; exactly one of both is given. */
  readonly clientID?: string | number | null | undefined;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** The entity of the portfolio. */
  readonly entityName?: string | null | undefined;
  /** The project of the portfolio. */
  readonly projectName?: string | null | undefined;
};

/** A label. */
export type TagInput = {
  /** Not kept: newer clients send null. */
  readonly attributes?: string | null | undefined;
  /** The category. Every label gets the only one of this server, default. */
  readonly tagCategoryName?: string | null | undefined;
  /** The label itself. */
  readonly tagName: string;
};

/** What changes of a version. Null leaves a field as it is. */
export type UpdateArtifactInput = {
  /** All aliases that it shall have in the collections that are named. */
  readonly aliases?: ReadonlyArray<ArtifactAliasInput> | null | undefined;
  /** Which version. */
  readonly artifactID: string | number;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is, in words. */
  readonly description?: string | null | undefined;
  /** Not supported: newer clients send null. */
  readonly labels?: string | null | undefined;
  /** What else is known of it: JSON text of an object. NaN and infinities become null. */
  readonly metadata?: string | null | undefined;
  /** Labels to add. */
  readonly tagsToAdd?: ReadonlyArray<TagInput> | null | undefined;
  /** Labels to take away. */
  readonly tagsToDelete?: ReadonlyArray<TagInput> | null | undefined;
  /** For how many seconds it is kept; -1: as long as its collection says; -2: for ever. */
  readonly ttlDurationSeconds?: number | null | undefined;
};

/** What changes of a manifest. */
export type UpdateArtifactManifestInput = {
  /** Which manifest. */
  readonly artifactManifestID: string | number;
  /** The version that an incomplete manifest adds to. */
  readonly baseArtifactID?: string | number | null | undefined;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** MD5 of its file, base64. */
  readonly digest?: string | null | undefined;
};

/** A part of a file. */
export type UploadPartsInput = {
  /** Hexadecimal MD5 of the part; in quotes, as in the ETag of its upload, at the completion. */
  readonly hexMD5: string;
  /** The number of the part, from 1. */
  readonly partNumber: number;
};

/** A use of a version by a run. */
export type UseArtifactInput = {
  /** The entity of the collection through which the version was found. */
  readonly artifactEntityName?: string | null | undefined;
  /** Which version. */
  readonly artifactID: string | number;
  /** The project of the collection through which the version was found. */
  readonly artifactProjectName?: string | null | undefined;
  /** Echoed in the answer. */
  readonly clientMutationId?: string | null | undefined;
  /** The entity of the run. */
  readonly entityName: string;
  /** The project of the run. */
  readonly projectName: string;
  /** The run. */
  readonly runName: string;
  /** The name under which the run uses it. */
  readonly usedAs?: string | null | undefined;
};

export type ChangedArtifactFieldsFragment = { readonly id: string, readonly versionIndex: number | null, readonly description: string | null, readonly metadata: string | null, readonly ttlDurationSeconds: number, readonly ttlIsInherited: boolean, readonly historyStep: number | null, readonly state: ArtifactState, readonly size: number, readonly digest: string, readonly commitHash: string | null, readonly fileCount: number, readonly createdAt: string, readonly updatedAt: string | null, readonly artifactSequence: { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }, readonly artifactType: { readonly name: string }, readonly tags: ReadonlyArray<{ readonly name: string }>, readonly aliases: ReadonlyArray<{ readonly alias: string, readonly artifactCollection:
      | { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
      | { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }
     | null }> };

export type CreateArtifactMutationVariables = Exact<{
  input: CreateArtifactInput;
}>;


export type CreateArtifactMutation = { readonly createArtifact: { readonly artifact: { readonly id: string, readonly state: ArtifactState, readonly artifactSequence: { readonly id: string, readonly latestArtifact: { readonly id: string, readonly versionIndex: number | null } | null } } } | null };

export type CreateArtifactManifestMutationVariables = Exact<{
  input: CreateArtifactManifestInput;
  includeUpload: boolean;
}>;


export type CreateArtifactManifestMutation = { readonly createArtifactManifest: { readonly artifactManifest: { readonly id: string, readonly file: { readonly id: string, readonly uploadUrl?: string | null, readonly uploadHeaders?: ReadonlyArray<string> } } } | null };

export type UpdateArtifactManifestMutationVariables = Exact<{
  input: UpdateArtifactManifestInput;
}>;


export type UpdateArtifactManifestMutation = { readonly updateArtifactManifest: { readonly artifactManifest: { readonly id: string, readonly file: { readonly id: string, readonly uploadUrl: string | null, readonly uploadHeaders: ReadonlyArray<string> } } } | null };

export type CreateArtifactFilesMutationVariables = Exact<{
  artifactFiles: ReadonlyArray<CreateArtifactFileSpecInput> | CreateArtifactFileSpecInput;
  storageLayout: ArtifactStorageLayout;
}>;


export type CreateArtifactFilesMutation = { readonly createArtifactFiles: { readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly uploadUrl: string | null, readonly uploadHeaders: ReadonlyArray<string>, readonly storagePath: string | null, readonly uploadMultipartUrls: { readonly uploadID: string, readonly uploadUrlParts: ReadonlyArray<{ readonly partNumber: number, readonly uploadUrl: string }> } | null, readonly artifact: { readonly id: string } | null } | null }> } } | null };

export type CompleteArtifactUploadMutationVariables = Exact<{
  artifactId: string | number;
  storagePath: string;
  uploadId: string;
  completedParts: ReadonlyArray<UploadPartsInput> | UploadPartsInput;
}>;


export type CompleteArtifactUploadMutation = { readonly completeMultipartUploadArtifact: { readonly digest: string | null } | null };

export type CommitArtifactMutationVariables = Exact<{
  artifactId: string | number;
}>;


export type CommitArtifactMutation = { readonly commitArtifact: { readonly artifact: { readonly id: string, readonly digest: string } } | null };

export type GetClientIdMappingQueryVariables = Exact<{
  clientId: string | number;
}>;


export type GetClientIdMappingQuery = { readonly clientIDMapping: { readonly serverID: string } | null };

export type UseArtifactMutationVariables = Exact<{
  input: UseArtifactInput;
}>;


export type UseArtifactMutation = { readonly useArtifact: { readonly artifact: { readonly id: string } } | null };

export type UpdateArtifactMutationVariables = Exact<{
  input: UpdateArtifactInput;
}>;


export type UpdateArtifactMutation = { readonly updateArtifact: { readonly artifact: ChangedArtifactFieldsFragment } | null };

export type AddArtifactAliasesMutationVariables = Exact<{
  artifactId: string | number;
  aliases: ReadonlyArray<ArtifactCollectionAliasInput> | ArtifactCollectionAliasInput;
}>;


export type AddArtifactAliasesMutation = { readonly addAliases: { readonly success: boolean } | null };

export type DeleteArtifactAliasesMutationVariables = Exact<{
  artifactId: string | number;
  aliases: ReadonlyArray<ArtifactCollectionAliasInput> | ArtifactCollectionAliasInput;
}>;


export type DeleteArtifactAliasesMutation = { readonly deleteAliases: { readonly success: boolean } | null };

export type LinkArtifactMutationVariables = Exact<{
  input: LinkArtifactInput;
}>;


export type LinkArtifactMutation = { readonly linkArtifact: { readonly versionIndex: number | null } | null };

export type UnlinkArtifactMutationVariables = Exact<{
  artifactId: string | number;
  collectionId: string | number;
}>;


export type UnlinkArtifactMutation = { readonly unlinkArtifact: { readonly success: boolean } | null };

export type DeleteArtifactMutationVariables = Exact<{
  artifactId: string | number;
  deleteAliases: boolean;
}>;


export type DeleteArtifactMutation = { readonly deleteArtifact: { readonly artifact: { readonly id: string } } | null };

export type GetProjectReadOnlyQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type GetProjectReadOnlyQuery = { readonly project: { readonly readOnly: boolean | null } | null };

export type UpdateArtifactSequenceMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  description?: string | null | undefined;
}>;


export type UpdateArtifactSequenceMutation = { readonly updateArtifactSequence: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type UpdateArtifactPortfolioMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  description?: string | null | undefined;
}>;


export type UpdateArtifactPortfolioMutation = { readonly updateArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type MoveArtifactSequenceMutationVariables = Exact<{
  id: string | number;
  type: string;
}>;


export type MoveArtifactSequenceMutation = { readonly moveArtifactSequence: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     | null } | null };

export type AddCollectionTagsMutationVariables = Exact<{
  input: CreateArtifactCollectionTagAssignmentsInput;
}>;


export type AddCollectionTagsMutation = { readonly createArtifactCollectionTagAssignments: { readonly tags: ReadonlyArray<{ readonly name: string }> } | null };

export type DeleteCollectionTagsMutationVariables = Exact<{
  input: DeleteArtifactCollectionTagAssignmentsInput;
}>;


export type DeleteCollectionTagsMutation = { readonly deleteArtifactCollectionTagAssignments: { readonly success: boolean } | null };

export type DeleteArtifactSequenceMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteArtifactSequenceMutation = { readonly deleteArtifactSequence: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type DeleteArtifactPortfolioMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteArtifactPortfolioMutation = { readonly deleteArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };


/** The operation behind {@link createArtifact}. */
export const createArtifactOperation: Operation<CreateArtifactMutation, CreateArtifactMutationVariables> = {
  name: 'CreateArtifact',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CreateArtifact($input:CreateArtifactInput!){createArtifact(input:$input){artifact{id state artifactSequence{id latestArtifact{id versionIndex}}}}}",
};

/** Announces a version. The server gives back the one with the same digest where there is one, and for a client id always the same version. */
export function createArtifact(
  client: Client,
  variables: CreateArtifactMutationVariables,
  options?: RequestOptions,
): Promise<CreateArtifactMutation> {
  return client.request(createArtifactOperation, variables, options);
}

/** The operation behind {@link createArtifactManifest}. */
export const createArtifactManifestOperation: Operation<CreateArtifactManifestMutation, CreateArtifactManifestMutationVariables> = {
  name: 'CreateArtifactManifest',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CreateArtifactManifest($input:CreateArtifactManifestInput!$includeUpload:Boolean!){createArtifactManifest(input:$input){artifactManifest{id file{id uploadUrl@include(if:$includeUpload)uploadHeaders@include(if:$includeUpload)}}}}",
};

/** Announces the manifest of a version, and tells where to upload it. Sent twice, it announces the same one. */
export function createArtifactManifest(
  client: Client,
  variables: CreateArtifactManifestMutationVariables,
  options?: RequestOptions,
): Promise<CreateArtifactManifestMutation> {
  return client.request(createArtifactManifestOperation, variables, options);
}

/** The operation behind {@link updateArtifactManifest}. */
export const updateArtifactManifestOperation: Operation<UpdateArtifactManifestMutation, UpdateArtifactManifestMutationVariables> = {
  name: 'UpdateArtifactManifest',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateArtifactManifest($input:UpdateArtifactManifestInput!){updateArtifactManifest(input:$input){artifactManifest{id file{id uploadUrl uploadHeaders}}}}",
};

/** Says which digest a partial manifest has, and tells where to upload it. */
export function updateArtifactManifest(
  client: Client,
  variables: UpdateArtifactManifestMutationVariables,
  options?: RequestOptions,
): Promise<UpdateArtifactManifestMutation> {
  return client.request(updateArtifactManifestOperation, variables, options);
}

/** The operation behind {@link createArtifactFiles}. */
export const createArtifactFilesOperation: Operation<CreateArtifactFilesMutation, CreateArtifactFilesMutationVariables> = {
  name: 'CreateArtifactFiles',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CreateArtifactFiles($artifactFiles:[CreateArtifactFileSpecInput!]!$storageLayout:ArtifactStorageLayout!){createArtifactFiles(input:{artifactFiles:$artifactFiles storageLayout:$storageLayout}){files{edges{node{id name uploadUrl uploadHeaders storagePath uploadMultipartUrls{uploadID uploadUrlParts{partNumber uploadUrl}}artifact{id}}}}}}",
};

/** Announces files of a version, and tells where to upload those whose content the server does not have. */
export function createArtifactFiles(
  client: Client,
  variables: CreateArtifactFilesMutationVariables,
  options?: RequestOptions,
): Promise<CreateArtifactFilesMutation> {
  return client.request(createArtifactFilesOperation, variables, options);
}

/** The operation behind {@link completeArtifactUpload}. */
export const completeArtifactUploadOperation: Operation<CompleteArtifactUploadMutation, CompleteArtifactUploadMutationVariables> = {
  name: 'CompleteArtifactUpload',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CompleteArtifactUpload($artifactId:ID!$storagePath:String!$uploadId:String!$completedParts:[UploadPartsInput!]!){completeMultipartUploadArtifact(input:{artifactID:$artifactId storagePath:$storagePath uploadID:$uploadId completedParts:$completedParts completeMultipartAction:Complete}){digest}}",
};

/** Puts the parts of an upload together. */
export function completeArtifactUpload(
  client: Client,
  variables: CompleteArtifactUploadMutationVariables,
  options?: RequestOptions,
): Promise<CompleteArtifactUploadMutation> {
  return client.request(completeArtifactUploadOperation, variables, options);
}

/** The operation behind {@link commitArtifact}. */
export const commitArtifactOperation: Operation<CommitArtifactMutation, CommitArtifactMutationVariables> = {
  name: 'CommitArtifact',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CommitArtifact($artifactId:ID!){commitArtifact(input:{artifactID:$artifactId}){artifact{id digest}}}",
};

/** Makes a version visible. */
export function commitArtifact(
  client: Client,
  variables: CommitArtifactMutationVariables,
  options?: RequestOptions,
): Promise<CommitArtifactMutation> {
  return client.request(commitArtifactOperation, variables, options);
}

/** The operation behind {@link getClientIdMapping}. */
export const getClientIdMappingOperation: Operation<GetClientIdMappingQuery, GetClientIdMappingQueryVariables> = {
  name: 'GetClientIdMapping',
  kind: 'query',
  isIdempotent: true,
  document: "query GetClientIdMapping($clientId:ID!){clientIDMapping(clientID:$clientId){serverID}}",
};

/** Finds the artifact that a client made an id for. */
export function getClientIdMapping(
  client: Client,
  variables: GetClientIdMappingQueryVariables,
  options?: RequestOptions,
): Promise<GetClientIdMappingQuery> {
  return client.request(getClientIdMappingOperation, variables, options);
}

/** The operation behind {@link useArtifact}. */
export const useArtifactOperation: Operation<UseArtifactMutation, UseArtifactMutationVariables> = {
  name: 'UseArtifact',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UseArtifact($input:UseArtifactInput!){useArtifact(input:$input){artifact{id}}}",
};

/** Notes that a run uses a version. */
export function useArtifact(
  client: Client,
  variables: UseArtifactMutationVariables,
  options?: RequestOptions,
): Promise<UseArtifactMutation> {
  return client.request(useArtifactOperation, variables, options);
}

/** The operation behind {@link updateArtifact}. */
export const updateArtifactOperation: Operation<UpdateArtifactMutation, UpdateArtifactMutationVariables> = {
  name: 'UpdateArtifact',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateArtifact($input:UpdateArtifactInput!){updateArtifact(input:$input){artifact{...ChangedArtifactFields}}}fragment ChangedArtifactFields on Artifact{id artifactSequence{name project{name entityName}}versionIndex artifactType{name}description metadata ttlDurationSeconds ttlIsInherited tags{name}historyStep state size digest commitHash fileCount createdAt updatedAt aliases{alias artifactCollection{name project{name entityName}}}}",
};

/** Changes description, metadata, time to live and tags of a version. */
export function updateArtifact(
  client: Client,
  variables: UpdateArtifactMutationVariables,
  options?: RequestOptions,
): Promise<UpdateArtifactMutation> {
  return client.request(updateArtifactOperation, variables, options);
}

/** The operation behind {@link addArtifactAliases}. */
export const addArtifactAliasesOperation: Operation<AddArtifactAliasesMutation, AddArtifactAliasesMutationVariables> = {
  name: 'AddArtifactAliases',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation AddArtifactAliases($artifactId:ID!$aliases:[ArtifactCollectionAliasInput!]!){addAliases(input:{artifactID:$artifactId aliases:$aliases}){success}}",
};

/** Gives aliases of a collection to a version. */
export function addArtifactAliases(
  client: Client,
  variables: AddArtifactAliasesMutationVariables,
  options?: RequestOptions,
): Promise<AddArtifactAliasesMutation> {
  return client.request(addArtifactAliasesOperation, variables, options);
}

/** The operation behind {@link deleteArtifactAliases}. */
export const deleteArtifactAliasesOperation: Operation<DeleteArtifactAliasesMutation, DeleteArtifactAliasesMutationVariables> = {
  name: 'DeleteArtifactAliases',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation DeleteArtifactAliases($artifactId:ID!$aliases:[ArtifactCollectionAliasInput!]!){deleteAliases(input:{artifactID:$artifactId aliases:$aliases}){success}}",
};

/** Takes aliases of a collection from a version. */
export function deleteArtifactAliases(
  client: Client,
  variables: DeleteArtifactAliasesMutationVariables,
  options?: RequestOptions,
): Promise<DeleteArtifactAliasesMutation> {
  return client.request(deleteArtifactAliasesOperation, variables, options);
}

/** The operation behind {@link linkArtifact}. */
export const linkArtifactOperation: Operation<LinkArtifactMutation, LinkArtifactMutationVariables> = {
  name: 'LinkArtifact',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation LinkArtifact($input:LinkArtifactInput!){linkArtifact(input:$input){versionIndex}}",
};

/** Links a version to a collection. Sent twice, it leaves one link. */
export function linkArtifact(
  client: Client,
  variables: LinkArtifactMutationVariables,
  options?: RequestOptions,
): Promise<LinkArtifactMutation> {
  return client.request(linkArtifactOperation, variables, options);
}

/** The operation behind {@link unlinkArtifact}. */
export const unlinkArtifactOperation: Operation<UnlinkArtifactMutation, UnlinkArtifactMutationVariables> = {
  name: 'UnlinkArtifact',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation UnlinkArtifact($artifactId:ID!$collectionId:ID!){unlinkArtifact(input:{artifactID:$artifactId artifactPortfolioID:$collectionId}){success}}",
};

/** Removes a version from a collection that it is linked to. */
export function unlinkArtifact(
  client: Client,
  variables: UnlinkArtifactMutationVariables,
  options?: RequestOptions,
): Promise<UnlinkArtifactMutation> {
  return client.request(unlinkArtifactOperation, variables, options);
}

/** The operation behind {@link deleteArtifact}. */
export const deleteArtifactOperation: Operation<DeleteArtifactMutation, DeleteArtifactMutationVariables> = {
  name: 'DeleteArtifact',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteArtifact($artifactId:ID!$deleteAliases:Boolean!){deleteArtifact(input:{artifactID:$artifactId deleteAliases:$deleteAliases}){artifact{id}}}",
};

/** Deletes a version with its files. */
export function deleteArtifact(
  client: Client,
  variables: DeleteArtifactMutationVariables,
  options?: RequestOptions,
): Promise<DeleteArtifactMutation> {
  return client.request(deleteArtifactOperation, variables, options);
}

/** The operation behind {@link getProjectReadOnly}. */
export const getProjectReadOnlyOperation: Operation<GetProjectReadOnlyQuery, GetProjectReadOnlyQueryVariables> = {
  name: 'GetProjectReadOnly',
  kind: 'query',
  isIdempotent: true,
  document: "query GetProjectReadOnly($entity:String!$project:String!){project(name:$project entityName:$entity){readOnly}}",
};

/** Asks whether the viewer may only read a project; null when it is not visible. */
export function getProjectReadOnly(
  client: Client,
  variables: GetProjectReadOnlyQueryVariables,
  options?: RequestOptions,
): Promise<GetProjectReadOnlyQuery> {
  return client.request(getProjectReadOnlyOperation, variables, options);
}

/** The operation behind {@link updateArtifactSequence}. */
export const updateArtifactSequenceOperation: Operation<UpdateArtifactSequenceMutation, UpdateArtifactSequenceMutationVariables> = {
  name: 'UpdateArtifactSequence',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateArtifactSequence($id:ID!$name:String$description:String){updateArtifactSequence(input:{artifactSequenceID:$id name:$name description:$description}){artifactCollection{id}}}",
};

/** Renames and describes a collection that versions are logged to. */
export function updateArtifactSequence(
  client: Client,
  variables: UpdateArtifactSequenceMutationVariables,
  options?: RequestOptions,
): Promise<UpdateArtifactSequenceMutation> {
  return client.request(updateArtifactSequenceOperation, variables, options);
}

/** The operation behind {@link updateArtifactPortfolio}. */
export const updateArtifactPortfolioOperation: Operation<UpdateArtifactPortfolioMutation, UpdateArtifactPortfolioMutationVariables> = {
  name: 'UpdateArtifactPortfolio',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation UpdateArtifactPortfolio($id:ID!$name:String$description:String){updateArtifactPortfolio(input:{artifactPortfolioID:$id name:$name description:$description}){artifactCollection{id}}}",
};

/** Renames and describes a collection that versions are linked to. */
export function updateArtifactPortfolio(
  client: Client,
  variables: UpdateArtifactPortfolioMutationVariables,
  options?: RequestOptions,
): Promise<UpdateArtifactPortfolioMutation> {
  return client.request(updateArtifactPortfolioOperation, variables, options);
}

/** The operation behind {@link moveArtifactSequence}. */
export const moveArtifactSequenceOperation: Operation<MoveArtifactSequenceMutation, MoveArtifactSequenceMutationVariables> = {
  name: 'MoveArtifactSequence',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation MoveArtifactSequence($id:ID!$type:String!){moveArtifactSequence(input:{artifactSequenceID:$id destinationArtifactTypeName:$type}){artifactCollection{id}}}",
};

/** Moves a collection to another type. */
export function moveArtifactSequence(
  client: Client,
  variables: MoveArtifactSequenceMutationVariables,
  options?: RequestOptions,
): Promise<MoveArtifactSequenceMutation> {
  return client.request(moveArtifactSequenceOperation, variables, options);
}

/** The operation behind {@link addCollectionTags}. */
export const addCollectionTagsOperation: Operation<AddCollectionTagsMutation, AddCollectionTagsMutationVariables> = {
  name: 'AddCollectionTags',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation AddCollectionTags($input:CreateArtifactCollectionTagAssignmentsInput!){createArtifactCollectionTagAssignments(input:$input){tags{name}}}",
};

/** Gives tags to a collection. */
export function addCollectionTags(
  client: Client,
  variables: AddCollectionTagsMutationVariables,
  options?: RequestOptions,
): Promise<AddCollectionTagsMutation> {
  return client.request(addCollectionTagsOperation, variables, options);
}

/** The operation behind {@link deleteCollectionTags}. */
export const deleteCollectionTagsOperation: Operation<DeleteCollectionTagsMutation, DeleteCollectionTagsMutationVariables> = {
  name: 'DeleteCollectionTags',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation DeleteCollectionTags($input:DeleteArtifactCollectionTagAssignmentsInput!){deleteArtifactCollectionTagAssignments(input:$input){success}}",
};

/** Takes tags from a collection. */
export function deleteCollectionTags(
  client: Client,
  variables: DeleteCollectionTagsMutationVariables,
  options?: RequestOptions,
): Promise<DeleteCollectionTagsMutation> {
  return client.request(deleteCollectionTagsOperation, variables, options);
}

/** The operation behind {@link deleteArtifactSequence}. */
export const deleteArtifactSequenceOperation: Operation<DeleteArtifactSequenceMutation, DeleteArtifactSequenceMutationVariables> = {
  name: 'DeleteArtifactSequence',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteArtifactSequence($id:ID!){deleteArtifactSequence(input:{artifactSequenceID:$id}){artifactCollection{id}}}",
};

/** Deletes a collection with its versions. */
export function deleteArtifactSequence(
  client: Client,
  variables: DeleteArtifactSequenceMutationVariables,
  options?: RequestOptions,
): Promise<DeleteArtifactSequenceMutation> {
  return client.request(deleteArtifactSequenceOperation, variables, options);
}

/** The operation behind {@link deleteArtifactPortfolio}. */
export const deleteArtifactPortfolioOperation: Operation<DeleteArtifactPortfolioMutation, DeleteArtifactPortfolioMutationVariables> = {
  name: 'DeleteArtifactPortfolio',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteArtifactPortfolio($id:ID!){deleteArtifactPortfolio(input:{artifactPortfolioID:$id}){artifactCollection{id}}}",
};

/** Deletes a collection; the versions that are linked to it stay where they were logged. */
export function deleteArtifactPortfolio(
  client: Client,
  variables: DeleteArtifactPortfolioMutationVariables,
  options?: RequestOptions,
): Promise<DeleteArtifactPortfolioMutation> {
  return client.request(deleteArtifactPortfolioOperation, variables, options);
}
