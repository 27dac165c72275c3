import { manifestDigest } from '../../artifact-manifest/digest.js';
import { BadManifestError, type Manifest } from '../../artifact-manifest/manifest.js';
import { mergeEntries } from '../../artifact-manifest/merge-manifests.js';
import { parseManifest } from '../../artifact-manifest/parse-manifest.js';
import { writeManifest } from '../../artifact-manifest/write-manifest.js';
import { RequestError } from '../../request-error.js';
import { latestAlias } from '../../storage/artifacts/latest-alias.js';
import type { Artifact, ArtifactManifest } from '../../storage/artifacts/rows.js';
import type { StoredBlob } from '../../storage/blobs.js';
import type { RequestContext } from '../context.js';
import { requireArtifact, requireWritable, sequenceOf } from './artifact-access.js';
import { assignAliases } from './artifact-aliases.js';
import { checkContents } from './artifact-contents.js';

/** The manifests of a version, read. */
interface ReadManifests {
  /** Those that were uploaded, in the order of their making. */
  readonly manifests: readonly ArtifactManifest[];
  /** The full manifest among them; null when they only add to a base. */
  readonly full: ArtifactManifest | null;
  /** The version that they add to; null without one. */
  readonly base: Artifact | null;
  readonly content: Manifest;
}

/**
 * Makes a pending version a committed one: reads its manifests, and merges those that add to a base. Then, in one transaction,
 * every file is found stored, and the version gets its entries, its number and its aliases. One that is committed stays as it is.
 *
 * @throws RequestError for a manifest that is missing or cannot be taken, and for files that are not stored.
 */
export async function commitArtifact(context: RequestContext, id: string): Promise<Artifact> {
  const { store } = context;
  const artifact = requireArtifact(context, id);
  requireWritable(context, sequenceOf(context, artifact));
  if (artifact.state === 'COMMITTED') {
    return artifact;
  }
  const read = await readManifests(context, artifact);
  const digest = manifestDigest(read.content.entries.values());
  if (read.full !== null && digest !== artifact.digest) {
    throw new RequestError(400, 'The manifest has not the digest that was announced for the artifact.');
  }
  const merged = read.full === null ? await writeMerged(context, read.content) : null;
  await settleOrForget(context, artifact, { read, digest, merged });
  await store.removeUnusedBlobs();
  return store.artifacts.versions.byId(artifact.id) ?? artifact;
}

async function readManifests(context: RequestContext, artifact: Artifact): Promise<ReadManifests> {
  const { store } = context;
  const manifests = store.artifacts.manifests.ofArtifact(artifact.id).filter(({ blob }) => blob !== null);
  const contents = await Promise.all(manifests.map((manifest) => readManifest(context, manifest)));
  const [first] = manifests;
  const [content] = contents;
  if (first === undefined || content === undefined) {
    throw new RequestError(400, 'The artifact has no manifest yet.');
  }
  const full = manifests.findIndex(({ type }) => type === 'FULL');
  if (full >= 0) {
    return { manifests, full: manifests[full] ?? null, base: null, content: contents[full] ?? content };
  }
  const base = findBase(context, artifact, first);
  const { entries } = context.store.artifacts;
  const everything = { after: '', limit: Number.MAX_SAFE_INTEGER };
  const before = base === null ? [] : entries.list(base.id, { paths: null }, everything);
  return { manifests, full: null, base, content: { ...content, entries: mergeEntries(before, contents) } };
}

async function readManifest({ store }: RequestContext, { blob }: ArtifactManifest): Promise<Manifest> {
  const text = await new Response(blob === null ? null : store.blobs.read(blob)).text();
  try {
    return parseManifest(text);
  } catch (error) {
    throw error instanceof BadManifestError ? new RequestError(400, error.message) : error;
  }
}

/** The version that a manifest adds to: the newest one of the collection unless it names another one. */
function findBase(
  { store }: RequestContext,
  artifact: Artifact,
  { baseArtifactId }: ArtifactManifest,
): Artifact | null {
  const { versions, memberships } = store.artifacts;
  const number = baseArtifactId ?? memberships.newest(artifact.sequenceId)?.artifactId;
  const base = number === undefined ? null : versions.byId(number);
  if (base === undefined) {
    throw new RequestError(400, 'The artifact that the manifest adds to was deleted.');
  }
  return base;
}

function writeMerged({ store }: RequestContext, manifest: Manifest): Promise<StoredBlob> {
  return store.blobs.write(new Blob([writeManifest(manifest)]).stream());
}

interface Findings {
  readonly read: ReadManifests;
  readonly digest: string;
  /** The file of the full manifest that was made of incomplete ones. */
  readonly merged: StoredBlob | null;
}

/** {@link settle} in a transaction. When it is undone, or needless, so is the file that was made for it. */
async function settleOrForget(context: RequestContext, artifact: Artifact, findings: Findings): Promise<void> {
  const { store } = context;
  let isSettled = false;
  try {
    isSettled = store.transaction(() => settle(context, artifact, findings));
  } finally {
    if (!isSettled && findings.merged !== null) {
      await store.blobs.remove(findings.merged.blob);
    }
  }
}

/** Writes the commit. Returns false when somebody else did meanwhile. */
function settle(context: RequestContext, artifact: Artifact, { read, digest, merged }: Findings): boolean {
  const { store, user } = context;
  const { versions, manifests, memberships, entries, contents, uploads } = store.artifacts;
  const now = versions.byId(artifact.id);
  if (now === undefined) {
    throw new RequestError(404, 'The artifact was deleted during its commit.');
  }
  if (now.state === 'COMMITTED') {
    return false;
  }
  const uploaded = manifests.ofArtifact(artifact.id).filter(({ blob }) => blob !== null);
  if (uploaded.map(({ blob }) => blob).join() !== read.manifests.map(({ blob }) => blob).join()) {
    throw new RequestError(409, 'A manifest of the artifact changed during its commit.');
  }
  // Only now: while the merged manifest was written, the base may have been deleted with contents that it had alone.
  const checked = checkContents(context, artifact, read.base, read.content.entries.values());
  for (const content of checked.borrowed) {
    contents.add(content);
  }
  entries.insert(checked.entries.map((entry) => ({ ...entry, artifactId: artifact.id })));
  const announced = contents.digestsOf(artifact.id);
  uploads.removeOfArtifact(artifact.id);
  const updatedAt = store.now();
  const { sizeBytes, entries: all } = checked;
  const manifestId = read.full?.id ?? keepMerged(context, artifact, merged);
  versions.commit(artifact.id, { digest, sizeBytes, fileCount: all.length, manifestId, updatedAt });
  const membership = memberships.add(artifact.sequenceId, artifact.id, updatedAt);
  assignAliases(context, membership, [latestAlias, ...versions.aliasesOnCommit(artifact.id)]);
  store.automationEvents.emit({
    type: 'CREATE_ARTIFACT',
    collectionId: artifact.sequenceId,
    artifactId: artifact.id,
    aliases: store.artifacts.aliases.ofMembership(membership.id).map(({ alias }) => alias),
    userId: user.id,
  });
  contents.removeUnused(artifact.entityId, announced);
  return true;
}

function keepMerged({ store }: RequestContext, artifact: Artifact, merged: StoredBlob | null): number {
  if (merged === null) {
    throw new Error(`Artifact ${artifact.id} has no full manifest.`);
  }
  const { manifests } = store.artifacts;
  const name = 'wandb_manifest.json';
  const manifest = manifests.create({
    artifactId: artifact.id,
    baseArtifactId: null,
    name,
    type: 'FULL',
    digest: merged.md5,
    createdAt: store.now(),
  });
  manifests.setContent(manifest.id, merged);
  return manifest.id;
}
