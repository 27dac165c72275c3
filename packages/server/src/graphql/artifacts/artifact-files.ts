import type { ArtifactManifestEntryInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactEntry, ArtifactManifest } from '../../storage/artifacts/rows.js';
import { type Connection, decodeCursor, encodeCursor, pageOf, pageSize, toConnection } from '../connections.js';
import type { RequestContext } from '../context.js';
import { type FileNode, mimeTypeOf } from '../file-nodes.js';
import { decodeId } from '../ids.js';
import { requireFiles, visibleArtifact } from './artifact-access.js';

/** Which files of a version, and which page of them. */
export interface ArtifactFileArgs {
  readonly names?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
}

/** A page of files that is counted only when it is asked to. */
export interface FilePage extends Connection<FileNode> {
  readonly totalCount: number;
}

const standardPage = 100;

/**
 * The files of a version: one for each entry of its manifest, references included. None as long as it is pending.
 *
 * @throws RequestError for a restricted viewer.
 */
export function listArtifactFiles(context: RequestContext, artifact: Artifact, args: ArtifactFileArgs): FilePage {
  requireFiles(context, artifact);
  const { entries } = context.store.artifacts;
  const findBirth = birthsFor(context, artifact);
  const limit = pageSize(args.first, standardPage);
  // An empty list of names is how clients say that they want every file.
  const paths = args.names?.length ? args.names : null;
  const rows = entries.list(artifact.id, { paths }, { after: decodeCursor(args.after) ?? '', limit: limit + 1 });
  const nodes = rows.map((entry) => entryNode(artifact, entry, findBirth));
  const page = pageOf(nodes, limit, args.after, ({ name }) => encodeCursor(name));
  return {
    ...page,
    get totalCount() {
      return entries.count(artifact.id, { paths });
    },
  };
}

/**
 * The files of entries that a client has from a manifest, all on one page.
 *
 * @throws RequestError for a restricted viewer, and for an entry that the version does not have: a client that misses one asks
 *   again for ever.
 */
export function findEntryFiles(
  context: RequestContext,
  artifact: Artifact,
  wanted: readonly ArtifactManifestEntryInput[],
): FilePage {
  requireFiles(context, artifact);
  const paths = wanted.map(({ name }) => name);
  const rows = context.store.artifacts.entries.list(artifact.id, { paths }, { after: '', limit: paths.length });
  const found = new Map(rows.map((entry) => [entry.path, entry]));
  const findBirth = birthsFor(context, artifact);
  const edges = wanted.map(({ name, digest }) => {
    const entry = found.get(name);
    if (entry === undefined || entry.digest !== digest) {
      throw new RequestError(404, `The artifact has no entry ${JSON.stringify(name)} with this digest.`);
    }
    return { cursor: encodeCursor(name), node: entryNode(artifact, entry, findBirth) };
  });
  return { ...toConnection(edges, { hasNextPage: false, hasPreviousPage: false }), totalCount: edges.length };
}

/** The file of a manifest. */
export function manifestNode(manifest: ArtifactManifest, artifact: Artifact): FileNode {
  const { id, name, blob, md5, sizeBytes, digest, createdAt } = manifest;
  return {
    id: fileId('ArtifactManifestFile', id, name),
    name,
    sizeBytes,
    md5,
    mimeType: 'application/json',
    updatedAt: blob === null ? null : createdAt,
    downloadUrl: (urls) => urls.manifest(manifest),
    uploadUrl: (urls) => (artifact.state === 'PENDING' ? urls.manifestUpload(manifest) : null),
    inArtifact: { digest, storagePath: null, bornIn: () => artifact, partUrls: () => null },
  };
}

/** The global id of a file that has no number of its own. */
export function fileId(kind: string, number: number, name: string): string {
  return Buffer.from(`${kind}:${number}:${name}`).toString('base64');
}

/** Where a content is said to be stored. */
export function storagePathOf(entityId: number, birthArtifactId: number, md5: string): string {
  return `wandb_artifacts/${entityId}/${birthArtifactId}/${Buffer.from(md5, 'base64').toString('hex')}`;
}

/** Finds the versions in which files were born, each once: most files of a version have the same one. */
function birthsFor(context: RequestContext, artifact: Artifact): (id: number) => Artifact {
  const births = new Map([[artifact.id, artifact]]);
  return (id) => {
    // Whoever wrote the manifest chose what it names.
    const birth = births.get(id) ?? visibleArtifact(context, id) ?? artifact;
    births.set(id, birth);
    return birth;
  };
}

function entryNode(artifact: Artifact, entry: ArtifactEntry, findBirth: (id: number) => Artifact): FileNode {
  const { path, digest, sizeBytes, ref, birthArtifactId } = entry;
  const birth = decodeId(birthArtifactId ?? '', 'Artifact') ?? artifact.id;
  let url: string | undefined;
  return {
    id: fileId('ArtifactFile', artifact.id, path),
    name: path,
    sizeBytes: sizeBytes ?? 0,
    md5: ref === null ? digest : null,
    mimeType: mimeTypeOf(path),
    updatedAt: artifact.createdAt,
    // A reference is never downloaded from here, but clients drop a file without an address.
    downloadUrl: (urls) => {
      // Clients ask for it under two names.
      url ??= ref ?? urls.artifactFile(artifact.id, path);
      return url;
    },
    uploadUrl: () => null,
    inArtifact: {
      digest,
      storagePath: ref === null ? storagePathOf(artifact.entityId, birth, digest) : null,
      bornIn: () => findBirth(birth),
      partUrls: () => null,
    },
  };
}
