import { isMd5 } from '../../artifact-manifest/parse-manifest.js';
import type { CreateArtifactManifestInput, UpdateArtifactManifestInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactManifest } from '../../storage/artifacts/rows.js';
import { checkFileName } from '../../storage/file-names.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { findArtifact, requireArtifact, requireWritable, sequenceOf, visibleArtifact } from './artifact-access.js';

/**
 * Announces a manifest. A version has one full manifest, so the second call for it only tells its digest; of incomplete ones
 * each call makes another one, because each writer has its own.
 *
 * @throws RequestError when the version is not pending, is in another project, or cannot be written.
 */
export function createManifest(context: RequestContext, input: CreateArtifactManifestInput): ArtifactManifest {
  const { store } = context;
  const { manifests, versions } = store.artifacts;
  const { type = 'FULL', entityName, projectName } = input;
  return store.transaction(() => {
    const artifact = requirePending(context, input.artifactID);
    const sequence = sequenceOf(context, artifact);
    if (sequence.entityName !== entityName || sequence.projectName !== projectName) {
      throw new RequestError(400, 'The artifact belongs to another project.');
    }
    const digest = checkDigest(input.digest);
    const existing = manifests.ofArtifact(artifact.id).find((manifest) => type === 'FULL' && manifest.type === 'FULL');
    if (existing !== undefined) {
      return changeManifest(context, existing, digest, null);
    }
    const createdAt = store.now();
    versions.touch(artifact.id, createdAt);
    const baseArtifactId = type === 'FULL' ? null : findBase(context, input.baseArtifactID);
    return manifests.create({
      artifactId: artifact.id,
      baseArtifactId,
      name: checkFileName(input.name),
      type,
      digest,
      createdAt,
    });
  });
}

/** Gives a manifest a digest or a base. @throws RequestError when its version is not pending, or cannot be written. */
export function updateManifest(context: RequestContext, input: UpdateArtifactManifestInput): ArtifactManifest {
  const { store } = context;
  return store.transaction(() => {
    const number = decodeId(input.artifactManifestID, 'ArtifactManifest');
    const manifest = number === undefined ? undefined : store.artifacts.manifests.byId(number);
    const artifact = manifest === undefined ? undefined : visibleArtifact(context, manifest.artifactId);
    if (manifest === undefined || artifact === undefined) {
      throw new RequestError(404, 'The manifest does not exist.');
    }
    checkPending(context, artifact);
    return changeManifest(context, manifest, checkDigest(input.digest ?? ''), findBase(context, input.baseArtifactID));
  });
}

/** A pending version that the user may write to. @throws RequestError for any other one. */
export function requirePending(context: RequestContext, id: string): Artifact {
  const artifact = requireArtifact(context, id);
  checkPending(context, artifact);
  return artifact;
}

function checkPending(context: RequestContext, artifact: Artifact): void {
  requireWritable(context, sequenceOf(context, artifact));
  if (artifact.state !== 'PENDING') {
    throw new RequestError(400, 'The artifact is committed; nothing of it changes any more.');
  }
}

function changeManifest(
  { store }: RequestContext,
  manifest: ArtifactManifest,
  digest: string,
  baseArtifactId: number | null,
): ArtifactManifest {
  const { manifests } = store.artifacts;
  manifests.update(manifest.id, digest || manifest.digest, baseArtifactId);
  return manifests.byId(manifest.id) ?? manifest;
}

function findBase(context: RequestContext, id: string | null | undefined): number | null {
  if (!id) {
    return null;
  }
  const base = findArtifact(context, id);
  if (base?.state !== 'COMMITTED') {
    throw new RequestError(404, 'The artifact that the manifest adds to does not exist, or is not committed.');
  }
  return base.id;
}

function checkDigest(digest: string): string {
  if (digest !== '' && !isMd5(digest)) {
    throw new RequestError(400, 'The digest of a manifest is the base64 MD5 of its file.');
  }
  return digest;
}
