import { type Client, NotFoundError, type Page, PaginationStalledError, type RequestOptions } from '@wandb-ts/core';
import {
  type ArtifactFileFieldsFragment,
  listArtifactFiles,
  listArtifactFileUrls,
  listMembershipFiles,
  listMembershipFileUrls,
} from '@wandb-ts/core/requests/artifacts';
import type { FileAddress } from '../artifact-transfer/types.js';
import { type Connection, toPage } from '../connection.js';
import { type FileRecord, toFileFields } from '../files/file-record.js';
import type { ArtifactFields } from './artifact-fields.js';

/** Which files of a version are listed, and which page of them. */
interface ArtifactFileSelection {
  /** Only those with exactly these paths; null for all. */
  readonly names: readonly string[] | null;
  readonly cursor: string | null;
  readonly perPage: number;
}

type Version = Pick<ArtifactFields, 'id' | 'entity' | 'project' | 'collection' | 'version' | 'fileCount'>;

/** Reads a page of the files of a version. @throws {@link NotFoundError} when it no longer exists */
export async function artifactFilePage(
  client: Client,
  version: Version,
  selection: ArtifactFileSelection,
  options?: RequestOptions,
): Promise<Page<FileRecord>> {
  const withCount = selection.names !== null && (await client.hasFeature('TOTAL_COUNT_IN_FILE_CONNECTION', options));
  const files = await askFiles(client, version, { ...selection, withCount }, options);
  return {
    ...toPage(files, (node) => toFileRecord(client, version, node)),
    totalCount: selection.names === null ? version.fileCount : (files.totalCount ?? undefined),
  };
}

/** Which addresses of files are listed. */
interface FileAddressOptions extends RequestOptions {
  /** Only those of exactly these paths. @defaultValue null, all */
  readonly names?: readonly string[] | null | undefined;
  /** How many addresses to request at a time. @defaultValue 5000 */
  readonly perPage?: number | undefined;
}

/**
 * Lists where the files of a version can be downloaded for a while, page by page as they are read. Unlike other lists it keeps
 * no page: addresses are long, and used once. A page may take a minute, and three with its repetitions, unless told otherwise.
 *
 * @throws {@link NotFoundError} when the version no longer exists, {@link PaginationStalledError} when a page leads to none.
 */
export async function* fileAddresses(
  client: Client,
  version: Version,
  { names = null, perPage = 5000, ...request }: FileAddressOptions = {},
): AsyncGenerator<readonly FileAddress[], void, undefined> {
  const list = 'artifact files';
  // A page of thousands of signed addresses takes the server longer than other answers.
  const limits = { ...request, timeoutMs: request.timeoutMs ?? 60_000, deadlineMs: request.deadlineMs ?? 180_000 };
  const seen = new Set<string | null>();
  for (let cursor: string | null = null; !seen.has(cursor); ) {
    const { items, hasNextPage, endCursor } = await addressPage(client, version, { names, cursor, perPage }, limits);
    seen.add(cursor);
    client.emit({ type: 'page', list, page: seen.size, itemCount: items.length, hasNextPage });
    if (items.length > 0) yield items;
    if (!hasNextPage) return;
    cursor = endCursor;
  }
  throw new PaginationStalledError(`The server promises more ${list} but gives no new cursor to continue from.`);
}

async function addressPage(
  client: Client,
  version: Version,
  selection: ArtifactFileSelection,
  options: RequestOptions,
): Promise<Page<FileAddress>> {
  const files = (await listsByPlace(client, options))
    ? placed(await listMembershipFileUrls(client, { ...toPlace(version), ...selection }, options))
    : (await listArtifactFileUrls(client, { id: version.id, ...selection }, options)).artifact?.files;
  return toPage(existing(files, version), ({ name, directUrl }) => ({ path: name, url: directUrl }));
}

async function askFiles(
  client: Client,
  version: Version,
  selection: ArtifactFileSelection & { readonly withCount: boolean },
  options?: RequestOptions,
): Promise<Connection<ArtifactFileFieldsFragment>> {
  const files = (await listsByPlace(client, options))
    ? placed(await listMembershipFiles(client, { ...toPlace(version), ...selection }, options))
    : (await listArtifactFiles(client, { id: version.id, ...selection }, options)).artifact?.files;
  return existing(files, version);
}

/** Through its collection, a version can be read by those who only see its link. */
function listsByPlace(client: Client, options?: RequestOptions): Promise<boolean> {
  return client.hasFeature('ARTIFACT_COLLECTION_MEMBERSHIP_FILES', options);
}

function placed<Files>(answer: {
  readonly project: {
    readonly artifactCollection: { readonly artifactMembership: { readonly files: Files } | null } | null;
  } | null;
}): Files | undefined {
  return answer.project?.artifactCollection?.artifactMembership?.files;
}

function toPlace({ entity, project, collection, version }: Version): Omit<Version, 'id' | 'fileCount'> {
  return { entity, project, collection, version };
}

function existing<Files>(files: Files | null | undefined, version: Version): Files {
  if (files !== null && files !== undefined) return files;
  const { entity, project, collection } = version;
  throw new NotFoundError(
    `Could not find the files of artifact ${entity}/${project}/${collection}:${version.version}.`,
  );
}

function toFileRecord(client: Client, version: Version, node: ArtifactFileFieldsFragment): FileRecord {
  return {
    fields: toFileFields(node),
    projectId: null,
    hasUploadUrl: false,
    reread: async (options) => {
      const selection = { names: [node.name], cursor: null, perPage: 1 };
      const { items } = await artifactFilePage(client, version, selection, options);
      const found = items.find(({ fields }) => fields.name === node.name);
      if (found !== undefined) return found;
      throw new NotFoundError(`The artifact has no file ${JSON.stringify(node.name)} any more.`);
    },
  };
}
