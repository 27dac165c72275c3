import { createHash } from 'node:crypto';
import { manifestDigest } from './artifact-manifest/digest.js';
import type { ManifestEntry } from './artifact-manifest/manifest.js';
import { checkEntryPath } from './artifact-manifest/parse-manifest.js';
import { writeManifest } from './artifact-manifest/write-manifest.js';
import { encodeId } from './graphql/ids.js';
import { stringifyAsPython } from './json/wire-json.js';
import { latestAlias } from './storage/artifacts/latest-alias.js';
import type { Artifact, ArtifactCollection } from './storage/artifacts/rows.js';
import type { Project } from './storage/rows.js';
import type { Store } from './storage/store.js';

/** A reference of an artifact to insert. */
export interface SeedReference {
  /** Its address. */
  readonly ref: string;
  /** What tells its versions apart. @defaultValue the address */
  readonly digest?: string;
  /** In bytes. @defaultValue unknown */
  readonly sizeBytes?: number;
  /** What else is known of it. @defaultValue nothing */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A committed version of an artifact to insert; its project, type and collection are made when they do not exist. */
export interface SeedArtifact {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly project: string;
  /** The name of its type, such as dataset. */
  readonly type: string;
  /** The name of the collection. Versions get their numbers in the order in which they are given. */
  readonly collection: string;
  readonly description?: string;
  /** Values by key. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Aliases besides `latest`, which the last version of each collection has. @defaultValue none */
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /** Contents by paths. @defaultValue none */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** References by paths. @defaultValue none */
  readonly references?: Readonly<Record<string, SeedReference>>;
  /** The id of the run that logged it, in the same project. @defaultValue none: a user made it */
  readonly run?: string;
  /** The ids of runs of the same project that used it. @defaultValue none */
  readonly usedBy?: readonly string[];
  /** For how many seconds it is kept; -2 for ever. @defaultValue as long as its collection says */
  readonly ttlSeconds?: number;
  /** ISO 8601 in UTC. @defaultValue now */
  readonly createdAt?: string;
}

/** Where and for whom an artifact is inserted. */
export interface ArtifactPlace {
  readonly project: Project;
  readonly userId: number;
  readonly now: string;
}

/**
 * Inserts a version, within a transaction. The contents are stored first, so they stay when the transaction is undone.
 *
 * @throws Error when a run does not exist, or the collection has another type.
 */
export function seedArtifact(store: Store, seed: SeedArtifact, { project, userId, now }: ArtifactPlace): void {
  const { versions, memberships, aliases, entries, lineage } = store.artifacts;
  const createdAt = seed.createdAt ?? now;
  const sequence = ensureSequence(store, seed, project, userId, createdAt);
  const runId = seed.run === undefined ? null : runIdOf(store, project, seed.run);
  const pending = versions.create({
    sequenceId: sequence.id,
    digest: '',
    description: seed.description,
    metadata: seed.metadata === undefined ? null : stringifyAsPython(seed.metadata),
    ttlSeconds: seed.ttlSeconds,
    runId,
    userId,
    createdAt,
  });
  const content = [...storeFiles(store, pending, seed.files ?? {}), ...toReferences(seed.references ?? {})];
  entries.insert(content.map((entry) => ({ ...entry, artifactId: pending.id })));
  versions.commit(pending.id, {
    digest: manifestDigest(content),
    sizeBytes: content.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0),
    fileCount: content.length,
    manifestId: storeManifest(store, pending, content),
    updatedAt: createdAt,
  });
  versions.addTags(pending.id, seed.tags ?? []);
  const membership = memberships.add(sequence.id, pending.id, createdAt);
  for (const alias of [latestAlias, ...(seed.aliases ?? [])]) {
    aliases.assign(membership, alias);
  }
  if (runId !== null) {
    lineage.addOutput(runId, pending.id, createdAt);
  }
  for (const name of seed.usedBy ?? []) {
    lineage.addUse(runIdOf(store, project, name), pending.id, null, createdAt);
  }
}

function ensureSequence(
  { artifacts }: Store,
  { type: typeName, collection: name }: SeedArtifact,
  project: Project,
  userId: number,
  createdAt: string,
): ArtifactCollection {
  const type = artifacts.types.ensure(project.id, typeName, { createdAt });
  const existing = artifacts.collections.byName(project.id, name);
  if (existing !== undefined && (existing.typeId !== type.id || existing.kind !== 'SEQUENCE')) {
    throw new Error(`The collection ${JSON.stringify(name)} has another type.`);
  }
  const owner = { projectId: project.id, typeId: type.id, kind: 'SEQUENCE', userId } as const;
  return existing ?? artifacts.collections.create({ ...owner, name, createdAt });
}

function runIdOf({ runs }: Store, project: Project, name: string): number {
  const run = runs.byName(project.id, name);
  if (run === undefined) {
    throw new Error(`The run ${JSON.stringify(name)} does not exist.`);
  }
  return run.id;
}

function storeFiles(
  { artifacts: { contents }, blobs }: Store,
  { id, entityId }: Artifact,
  files: Readonly<Record<string, string | Uint8Array>>,
): ManifestEntry[] {
  return Object.entries(files).map(([path, given]) => {
    const bytes = typeof given === 'string' ? Buffer.from(given) : given;
    const digest = createHash('md5').update(bytes).digest('base64');
    const known = contents.find(entityId, digest);
    if (known === undefined) {
      const { blob, sizeBytes } = blobs.writeNow(bytes);
      contents.add({ entityId, md5: digest, birthArtifactId: id, blob, sizeBytes });
    }
    const birthArtifactId = encodeId('Artifact', known?.birthArtifactId ?? id);
    return { path: checkEntryPath(path), digest, sizeBytes: bytes.byteLength, ref: null, birthArtifactId, extra: null };
  });
}

function toReferences(references: Readonly<Record<string, SeedReference>>): ManifestEntry[] {
  return Object.entries(references).map(([path, { ref, digest, sizeBytes, extra }]) => ({
    path: checkEntryPath(path),
    digest: digest ?? ref,
    sizeBytes: sizeBytes ?? null,
    ref,
    birthArtifactId: null,
    extra: extra === undefined ? null : stringifyAsPython(extra),
  }));
}

function storeManifest(
  { artifacts: { manifests }, blobs }: Store,
  { id: artifactId, createdAt }: Artifact,
  content: readonly ManifestEntry[],
): number {
  const entries = new Map(content.map((entry) => [entry.path, entry]));
  const stored = blobs.writeNow(Buffer.from(writeManifest({ policyConfig: '{"storageLayout":"V2"}', entries })));
  const about = { artifactId, baseArtifactId: null, name: 'wandb_manifest.json', digest: stored.md5, createdAt };
  const { id } = manifests.create({ ...about, type: 'FULL' });
  manifests.setContent(id, stored);
  return id;
}
