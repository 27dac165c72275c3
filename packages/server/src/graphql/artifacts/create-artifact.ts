import type { CreateArtifactInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactCollection } from '../../storage/artifacts/rows.js';
import type { Project } from '../../storage/rows.js';
import { requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { requireProjectRole } from '../project-access.js';
import { checkTypeName, ensureProject } from '../save-project.js';
import { assignAliases } from './artifact-aliases.js';
import { readMetadata } from './artifact-metadata.js';
import { checkAlias, checkCollectionName, checkTags, refuseLabels } from './artifact-names.js';
import { changeArtifactTags } from './artifact-tags.js';

/**
 * Announces a version. What exists already is given back instead: the version with the same client id, that which writers with
 * the same distributed id share, or, when it is asked for, the committed one with the same digest.
 *
 * @throws RequestError for names, metadata or a region that cannot be taken, and for a collection of another type.
 */
export function createArtifact(context: RequestContext, input: CreateArtifactInput): Artifact {
  const { store } = context;
  checkInput(input);
  const tags = checkTags(input.tags);
  const name = collectionNameOf(input);
  const aliases = (input.aliases ?? []).map((given) => ownAlias(name, given));
  return store.transaction(() => {
    const entity = requireEntity(context, input.entityName);
    if (entity.kind === 'organization') {
      throw new RequestError(400, 'Versions are linked to registries, never logged to them.');
    }
    const project = ensureProject(context, entity, input.projectName);
    requireProjectRole(context, project, 'member');
    const runId = input.runName ? requireRun(context, project, input.runName) : null;
    const sequence = ensureSequence(context, project, name, input);
    const { versions, clientIds, lineage } = store.artifacts;
    const artifact = findExisting(context, sequence, input) ?? announce(context, sequence, input, runId);
    if (input.clientID) {
      clientIds.setArtifact(input.clientID, artifact.id);
    }
    if (runId !== null) {
      lineage.addOutput(runId, artifact.id, store.now());
    }
    giveTags(context, artifact, tags);
    giveAliases(context, artifact, aliases);
    return versions.byId(artifact.id) ?? artifact;
  });
}

function checkInput({ digest, labels, storageRegion, ttlDurationSeconds: ttl }: CreateArtifactInput): void {
  if (!/^[0-9a-f]{32}$/.test(digest)) {
    throw new RequestError(400, 'The digest of an artifact is a hexadecimal MD5.');
  }
  refuseLabels(labels);
  if (storageRegion && storageRegion !== 'default') {
    throw new RequestError(400, `The storage region ${JSON.stringify(storageRegion)} does not exist.`);
  }
  if (typeof ttl === 'number' && (ttl < -2 || ttl === 0)) {
    throw new RequestError(400, 'An artifact is kept for a positive number of seconds, -1 or -2.');
  }
}

function collectionNameOf({ artifactCollectionName, artifactCollectionNames }: CreateArtifactInput): string {
  const [name, ...others] = artifactCollectionName ? [artifactCollectionName] : (artifactCollectionNames ?? []);
  if (name === undefined || others.length > 0) {
    throw new RequestError(400, 'A version is logged to exactly one collection.');
  }
  return checkCollectionName(name);
}

function ownAlias(
  name: string,
  { alias, artifactCollectionName }: { readonly alias: string; readonly artifactCollectionName: string },
): string {
  if (artifactCollectionName !== name) {
    throw new RequestError(400, `A version that is logged to ${JSON.stringify(name)} has its aliases there.`);
  }
  return checkAlias(alias);
}

function requireRun({ store }: RequestContext, project: Project, name: string): number {
  const run = store.runs.byName(project.id, name);
  if (run === undefined) {
    throw new RequestError(404, `The run ${JSON.stringify(name)} does not exist.`);
  }
  return run.id;
}

function ensureSequence(
  { store, user }: RequestContext,
  project: Project,
  name: string,
  { artifactTypeName, sequenceClientID }: CreateArtifactInput,
): ArtifactCollection {
  const { types, collections, clientIds } = store.artifacts;
  const existing = collections.byName(project.id, name);
  if (existing?.kind === 'PORTFOLIO') {
    throw new RequestError(400, `The collection ${JSON.stringify(name)} holds links; nothing can be logged to it.`);
  }
  const createdAt = store.now();
  const type = types.ensure(project.id, checkTypeName(artifactTypeName), { createdAt });
  if (existing !== undefined && existing.typeId !== type.id) {
    const wanted = JSON.stringify(types.byId(existing.typeId)?.name ?? '');
    throw new RequestError(400, `The collection ${JSON.stringify(name)} exists with the type ${wanted} already.`);
  }
  const owner = { projectId: project.id, typeId: type.id, kind: 'SEQUENCE', userId: user.id } as const;
  const sequence = existing ?? collections.create({ ...owner, name, createdAt });
  if (sequenceClientID) {
    clientIds.addCollection(sequenceClientID, sequence.id);
  }
  return sequence;
}

function findExisting(
  { store }: RequestContext,
  sequence: ArtifactCollection,
  { clientID, distributedID, digest, enableDigestDeduplication }: CreateArtifactInput,
): Artifact | undefined {
  const { versions, clientIds } = store.artifacts;
  const known = clientID ? clientIds.find(clientID)?.artifactId : undefined;
  const artifact = known === undefined || known === null ? undefined : versions.byId(known);
  if (artifact !== undefined && artifact.sequenceId !== sequence.id) {
    throw new RequestError(400, 'The client id stands for a version of another collection.');
  }
  if (artifact !== undefined) {
    return artifact;
  }
  // What several writers make together has no digest before the last of them is done.
  if (distributedID) {
    return versions.pendingByDistributedId(sequence.id, distributedID);
  }
  return enableDigestDeduplication === true ? versions.committedByDigest(sequence.id, digest) : undefined;
}

function announce(
  { store, user }: RequestContext,
  sequence: ArtifactCollection,
  input: CreateArtifactInput,
  runId: number | null,
): Artifact {
  return store.artifacts.versions.create({
    sequenceId: sequence.id,
    distributedId: input.distributedID,
    digest: input.digest,
    description: input.description,
    metadata: readMetadata(input.metadata),
    ttlSeconds: input.ttlDurationSeconds,
    historyStep: input.historyStep,
    runId,
    userId: user.id,
    createdAt: store.now(),
  });
}

/** Tags that a committed version gets are a change of it; those of a pending one are a part of it. */
function giveTags(context: RequestContext, artifact: Artifact, tags: readonly string[]): void {
  if (artifact.state === 'PENDING') {
    context.store.artifacts.versions.addTags(artifact.id, tags);
    return;
  }
  changeArtifactTags(context, artifact, { add: tags });
}

/** A committed version gets aliases at once, a pending one at its commit. */
function giveAliases(context: RequestContext, artifact: Artifact, aliases: readonly string[]): void {
  const { versions, memberships } = context.store.artifacts;
  if (artifact.state === 'PENDING') {
    const all = new Set([...versions.aliasesOnCommit(artifact.id), ...aliases]);
    versions.setAliasesOnCommit(artifact.id, [...all]);
    return;
  }
  const membership = memberships.find(artifact.sequenceId, artifact.id);
  if (membership === undefined) {
    throw new Error(`Artifact ${artifact.id} is not in its collection.`);
  }
  assignAliases(context, membership, aliases);
}
