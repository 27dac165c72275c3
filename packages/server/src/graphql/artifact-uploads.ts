import { randomBytes } from 'node:crypto';
import { BadManifestError } from '../artifact-manifest/manifest.js';
import { checkEntryPath, isMd5 } from '../artifact-manifest/parse-manifest.js';
import type { CreateArtifactFileSpecInput, UploadPartsInput } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import { removeBlobs } from '../storage/artifacts/delete-artifacts.js';
import type { Artifact, ArtifactContent, ArtifactUpload } from '../storage/artifacts/rows.js';
import { fileId, storagePathOf } from './artifact-files.js';
import { requirePending } from './artifact-manifests.js';
import type { RequestContext } from './context.js';
import { type FileNode, mimeTypeOf } from './file-nodes.js';
import { decodeId } from './ids.js';

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
  const [nodes, blobs] = store.transaction(() => {
    const artifacts = new Map<string, Artifact>();
    for (const { artifactID } of specs) {
      if (!artifacts.has(artifactID)) {
        artifacts.set(artifactID, requirePending(context, artifactID));
      }
    }
    const known = [...artifacts].map(
      ([id, artifact]) =>
        [
          id,
          new Announcement(
            context,
            artifact,
            specs.filter((spec) => spec.artifactID === id),
          ),
        ] as const,
    );
    const announcements = new Map(known);
    const announced = specs.map((spec) => announcements.get(spec.artifactID)?.announce(spec));
    return [announced.filter((node) => node !== undefined), known.flatMap(([, { unusedBlobs }]) => unusedBlobs)];
  });
  await removeBlobs(store, blobs);
  return nodes;
}

/** The announcement of files of one version. */
class Announcement {
  /** Blobs of parts that were announced with other contents before. */
  readonly unusedBlobs: string[] = [];
  readonly #context: RequestContext;
  readonly #artifact: Artifact;
  readonly #contents: ReadonlyMap<string, ArtifactContent>;
  readonly #births: ReadonlyMap<number, Artifact>;

  constructor(context: RequestContext, artifact: Artifact, specs: readonly CreateArtifactFileSpecInput[]) {
    const { contents, versions, manifests } = context.store.artifacts;
    this.#context = context;
    this.#artifact = artifact;
    this.#contents = contents.findAll(
      artifact.entityId,
      specs.map(({ md5 }) => md5),
    );
    const births = new Set(Array.from(this.#contents.values(), ({ birthArtifactId }) => birthArtifactId));
    this.#births = new Map(versions.byIds([...births]).map((birth) => [birth.id, birth]));
    for (const id of new Set(specs.map(({ artifactManifestID }) => artifactManifestID))) {
      const number = id ? (decodeId(id, 'ArtifactManifest') ?? 0) : null;
      if (number !== null && manifests.byId(number)?.artifactId !== artifact.id) {
        throw new RequestError(404, 'The artifact has no such manifest.');
      }
    }
    versions.touch(artifact.id, context.store.now());
  }

  announce({ name, md5, mimetype, uploadPartsInput: parts }: CreateArtifactFileSpecInput): FileNode {
    const { uploads } = this.#context.store.artifacts;
    const content = this.#contents.get(md5);
    const inParts = content === undefined && parts?.length ? parts : null;
    const upload = uploads.announce({
      artifactId: this.#artifact.id,
      name,
      md5,
      mimeType: mimetype ?? null,
      uploadId: inParts === null ? null : randomBytes(16).toString('hex'),
    });
    if (inParts !== null) {
      this.#announceParts(upload, inParts);
    }
    return this.#toNode(upload, content, inParts);
  }

  #announceParts({ id }: ArtifactUpload, parts: readonly UploadPartsInput[]): void {
    const { uploads } = this.#context.store.artifacts;
    const before = uploads.parts(id).map(({ number, md5 }) => `${number}:${md5}`);
    const now = parts.map(({ partNumber, hexMD5 }) => `${partNumber}:${toBase64(hexMD5)}`);
    if (before.join() !== now.join()) {
      this.unusedBlobs.push(...uploads.removeParts(id));
      for (const { partNumber, hexMD5 } of parts) {
        uploads.announcePart(id, partNumber, toBase64(hexMD5));
      }
    }
  }

  #toNode(
    upload: ArtifactUpload,
    content: ArtifactContent | undefined,
    parts: readonly UploadPartsInput[] | null,
  ): FileNode {
    const artifact = this.#artifact;
    const { name, md5, mimeType, uploadId } = upload;
    const birth = (content === undefined ? undefined : this.#births.get(content.birthArtifactId)) ?? artifact;
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
          parts === null || uploadId === null
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
