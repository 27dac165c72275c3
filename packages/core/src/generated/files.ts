// Generated from operations/files.graphql by `pnpm codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Client, Operation, RequestOptions } from '../client.js';
export type FileFieldsFragment = { readonly id: string, readonly name: string, readonly url: string | null, readonly directUrl: string, readonly sizeBytes: number, readonly mimetype: string | null, readonly updatedAt: string | null, readonly md5: string | null };

export type ListRunFilesQueryVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  names?: ReadonlyArray<string | null | undefined> | string | null | undefined;
  pattern?: string | null | undefined;
  upload?: boolean | null | undefined;
  cursor?: string | null | undefined;
  perPage?: number | null | undefined;
}>;


export type ListRunFilesQuery = { readonly project: { readonly run: { readonly projectId: string, readonly fileCount: number | null, readonly files: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: FileFieldsFragment | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null } | null } | null };

export type CreateRunFilesMutationVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  files: ReadonlyArray<string> | string;
}>;


export type CreateRunFilesMutation = { readonly createRunFiles: { readonly runID: string, readonly uploadHeaders: ReadonlyArray<string>, readonly files: ReadonlyArray<{ readonly name: string, readonly uploadUrl: string | null }> } | null };

export type MarkRunFilesUploadedMutationVariables = Exact<{
  entity: string;
  project: string;
  run: string;
  files: ReadonlyArray<string> | string;
}>;


export type MarkRunFilesUploadedMutation = { readonly markRunFilesUploaded: { readonly success: boolean } | null };

export type DeleteFilesMutationVariables = Exact<{
  files: ReadonlyArray<string | number> | string | number;
  projectId?: number | null | undefined;
}>;


export type DeleteFilesMutation = { readonly deleteFiles: { readonly success: boolean } | null };

export type DeleteFilesByIdMutationVariables = Exact<{
  files: ReadonlyArray<string | number> | string | number;
}>;


export type DeleteFilesByIdMutation = { readonly deleteFiles: { readonly success: boolean } | null };


/** The operation behind {@link listRunFiles}. */
export const listRunFilesOperation: Operation<ListRunFilesQuery, ListRunFilesQueryVariables> = {
  name: 'ListRunFiles',
  kind: 'query',
  isIdempotent: true,
  document: "query ListRunFiles($entity:String!$project:String!$run:String!$names:[String]$pattern:String$upload:Boolean=false$cursor:String$perPage:Int){project(name:$project entityName:$entity){run(name:$run){projectId fileCount files(names:$names pattern:$pattern after:$cursor first:$perPage){edges{node{...FileFields}cursor}pageInfo{endCursor hasNextPage}}}}}fragment FileFields on File{id name url(upload:$upload)directUrl sizeBytes mimetype updatedAt md5}",
};

/** Lists a page of the files of a run; null when the project or the run does not exist. */
export function listRunFiles(
  client: Client,
  variables: ListRunFilesQueryVariables,
  options?: RequestOptions,
): Promise<ListRunFilesQuery> {
  return client.request(listRunFilesOperation, variables, options);
}

/** The operation behind {@link createRunFiles}. */
export const createRunFilesOperation: Operation<CreateRunFilesMutation, CreateRunFilesMutationVariables> = {
  name: 'CreateRunFiles',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation CreateRunFiles($entity:String!$project:String!$run:String!$files:[String!]!){createRunFiles(input:{entityName:$entity projectName:$project runName:$run files:$files}){runID uploadHeaders files{name uploadUrl}}}",
};

/** Announces files of a run and tells where to upload them. Sent twice, it announces the same files. */
export function createRunFiles(
  client: Client,
  variables: CreateRunFilesMutationVariables,
  options?: RequestOptions,
): Promise<CreateRunFilesMutation> {
  return client.request(createRunFilesOperation, variables, options);
}

/** The operation behind {@link markRunFilesUploaded}. */
export const markRunFilesUploadedOperation: Operation<MarkRunFilesUploadedMutation, MarkRunFilesUploadedMutationVariables> = {
  name: 'MarkRunFilesUploaded',
  kind: 'mutation',
  isIdempotent: true,
  document: "mutation MarkRunFilesUploaded($entity:String!$project:String!$run:String!$files:[String!]!){markRunFilesUploaded(input:{entityName:$entity projectName:$project runName:$run files:$files}){success}}",
};

/** Notes that files of a run are uploaded. Sent twice, it notes the same. */
export function markRunFilesUploaded(
  client: Client,
  variables: MarkRunFilesUploadedMutationVariables,
  options?: RequestOptions,
): Promise<MarkRunFilesUploadedMutation> {
  return client.request(markRunFilesUploadedOperation, variables, options);
}

/** The operation behind {@link deleteFiles}. */
export const deleteFilesOperation: Operation<DeleteFilesMutation, DeleteFilesMutationVariables> = {
  name: 'DeleteFiles',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteFiles($files:[ID!]!$projectId:Int){deleteFiles(input:{files:$files projectId:$projectId}){success}}",
};

/** Deletes files of a project. */
export function deleteFiles(
  client: Client,
  variables: DeleteFilesMutationVariables,
  options?: RequestOptions,
): Promise<DeleteFilesMutation> {
  return client.request(deleteFilesOperation, variables, options);
}

/** The operation behind {@link deleteFilesById}. */
export const deleteFilesByIdOperation: Operation<DeleteFilesByIdMutation, DeleteFilesByIdMutationVariables> = {
  name: 'DeleteFilesById',
  kind: 'mutation',
  isIdempotent: false,
  document: "mutation DeleteFilesById($files:[ID!]!){deleteFiles(input:{files:$files}){success}}",
};

/** Deletes files, on servers that do not want to know their project. */
export function deleteFilesById(
  client: Client,
  variables: DeleteFilesByIdMutationVariables,
  options?: RequestOptions,
): Promise<DeleteFilesByIdMutation> {
  return client.request(deleteFilesByIdOperation, variables, options);
}
