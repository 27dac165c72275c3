import { randomBytes } from 'node:crypto';
import { BadManifestError } from '../../artifact-manifest/manifest.js';
import { checkEntryPath, isMd5 } from '../../artifact-manifest/parse-manifest.js';
import type { CreateArtifactFileSpecInput, UploadPartsInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactContent, ArtifactUpload } from '../../storage/artifacts/rows.js';
import type { RequestContext } from '../context.js';
import { type FileNode, mimeTypeOf } from '../file-nodes.js';
import { decodeId } from '../ids.js';
import { visibleArtifact } from './artifact-access.js';
import { fileId, storagePathOf } from './artifact-files.js';
import { requirePending } from './artifact-manifests.js';

/**
 * Announces files of pending versions: as many nodes as specs, in the same order. A file whose content the entity has gets no
 * upload URL; the content stays at least until the commit of the version.
 *
 * @throws RequestError for a version that is not pending, a name that leaves the version, or a digest that is no MD5.
 */
export async function announceFiles(
  context: RequestContext,
  specs: readonly CreateArtifactFileSpecInput[],
): Promise<FileNode[]> {
  const { store } = context;
  for (const spec of specs) {
    checkSpec(spec);
  }
  const nodes = new Map<CreateArtifactFileSpecInput, FileNode>();
  store.transaction(() => {
    for (const [id, ofVersion] of Map.groupBy(specs, ({ artifactID }) => artifactID)) {
      announceOfVersion(context, requirePending(context, id), ofVersion, nodes);
    }
  });
  await store.removeUnusedBlobs();
  return specs.flatMap((spec) => nodes.get(spec) ?? []);
}

/** Announces the files of a version, and adds their nodes. */
function announceOfVersion(
  context: RequestContext,
  artifact: Artifact,
  specs: readonly CreateArtifactFileSpecInput[],
  nodes: Map<CreateArtifactFileSpecInput, FileNode>,
): void {
  const { contents, versions, uploads } = context.store.artifacts;
  refuseOtherManifests(context, artifact, specs);
  versions.touch(artifact.id, context.store.now());
  const digests = specs.map(({ md5 }) => md5);
  const known = contents.findAll(artifact.entityId, digests);
  const births = new Set(Array.from(known.values(), ({ birthArtifactId }) => birthArtifactId));
  const bornIn = new Map(Array.from(births, (birth) => [birth, visibleArtifact(context, birth)]));
  const announced = uploads.announce(artifact.id, specs, ({ name, md5, mimetype, uploadPartsInput: parts }) => ({
    name,
    md5,
    mimeType: mimetype ?? null,
    uploadId: parts?.length && !known.has(md5) ? randomBytes(16).toString('hex') : null,
  }));
  for (const [spec, upload] of announced) {
    const content = known.get(upload.md5);
    const parts = content === undefined ? (spec.uploadPartsInput ?? []) : [];
    if (parts.length > 0) {
      announceParts(context, upload, parts);
    }
    const birth = (content === undefined ? undefined : bornIn.get(content.birthArtifactId)) ?? artifact;
    nodes.set(spec, uploadNode(upload, { artifact, birth, content, parts }));
  }
}

/** Announces the parts of a file, in place of others that were announced before. */
function announceParts({ store }: RequestContext, { id }: ArtifactUpload, parts: readonly UploadPartsInput[]): void {
  const { uploads } = store.artifacts;
  const before = uploads.parts(id).map(({ number, md5 }) => `${number}:${md5}`);
  const now = parts.map(({ partNumber, hexMD5 }) => `${partNumber}:${toBase64(hexMD5)}`);
  if (before.join() === now.join()) {
    return;
  }
  uploads.removeParts(id);
  for (const { partNumber, hexMD5 } of parts) {
    uploads.announcePart(id, partNumber, toBase64(hexMD5));
  }
}

interface UploadPlace {
  readonly artifact: Artifact;
  /** The version that first had the content. */
  readonly birth: Artifact;
  /** What the entity has already. */
  readonly content: ArtifactContent | undefined;
  readonly parts: readonly UploadPartsInput[];
}

function uploadNode(upload: ArtifactUpload, { artifact, birth, content, parts }: UploadPlace): FileNode {
  const { name, md5, mimeType, uploadId } = upload;
  return {
    id: fileId('ArtifactUpload', upload.id, name),
    name,
    sizeBytes: content?.sizeBytes ?? 0,
    md5,
    mimeType: mimeType ?? mimeTypeOf(name),
    updatedAt: null,
    downloadUrl: (urls) => urls.artifactFile(artifact.id, name),
    uploadUrl: (urls) => (content === undefined ? urls.artifactUpload(upload) : null),
    inArtifact: {
      digest: md5,
      storagePath: storagePathOf(artifact.entityId, birth.id, md5),
      bornIn: () => birth,
      partUrls: (urls) =>
        parts.length === 0 || uploadId === null
          ? null
          : {
              uploadID: uploadId,
              uploadUrlParts: parts.map(({ partNumber }) => ({
                partNumber,
                uploadUrl: urls.artifactUploadPart(upload, partNumber),
              })),
            },
    },
  };
}

function refuseOtherManifests(
  { store }: RequestContext,
  artifact: Artifact,
  specs: readonly CreateArtifactFileSpecInput[],
): void {
  for (const id of new Set(specs.map(({ artifactManifestID }) => artifactManifestID))) {
    const number = id ? (decodeId(id, 'ArtifactManifest') ?? 0) : null;
    if (number !== null && store.artifacts.manifests.byId(number)?.artifactId !== artifact.id) {
      throw new RequestError(404, 'The artifact has no such manifest.');
    }
  }
}

/** The base64 form of a hexadecimal MD5. @throws RequestError for any other text. */
export function toBase64(hexMd5: string): string {
  if (!/^[0-9a-f]{32}$/i.test(hexMd5)) {
    throw new RequestError(400, 'The digest of a part is a hexadecimal MD5.');
  }
  return Buffer.from(hexMd5, 'hex').toString('base64');
}

function checkSpec({ name, md5, digest, uploadPartsInput: parts }: CreateArtifactFileSpecInput): void {
  try {
    checkEntryPath(name);
  } catch (error) {
    throw error instanceof BadManifestError ? new RequestError(400, error.message) : error;
  }
  if (!isMd5(md5) || (digest && digest !== md5)) {
    throw new RequestError(400, `The digest of the file ${JSON.stringify(name)} is not a base64 MD5.`);
  }
  if (parts?.some(({ partNumber }, index) => partNumber !== index + 1)) {
    throw new RequestError(400, `The parts of the file ${JSON.stringify(name)} are not numbered from 1.`);
  }
}
