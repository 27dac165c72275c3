import type {
  AddAliasesInput,
  ArtifactCollectionAliasInput,
  DeleteAliasesInput,
  DeleteArtifactInput,
  UpdateArtifactInput,
} from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { isVersionAlias } from '../../storage/artifacts/aliases.js';
import { deleteArtifacts } from '../../storage/artifacts/delete-artifacts.js';
import { latestAlias } from '../../storage/artifacts/latest-alias.js';
import type { Artifact, ArtifactMembership } from '../../storage/artifacts/rows.js';
import { findProject } from '../access.js';
import type { RequestContext } from '../context.js';
import { requireArtifact, requireWritable, sequenceOf, visibleCollection } from './artifact-access.js';
import { assignAliases } from './artifact-aliases.js';
import { readMetadata } from './artifact-metadata.js';
import { checkAlias, checkTags, refuseLabels } from './artifact-names.js';
import { changeArtifactTags } from './artifact-tags.js';

/** Changes a version: whoever may change the collection that it was logged to. @throws RequestError when the user may not. */
export function updateArtifact(context: RequestContext, input: UpdateArtifactInput): Artifact {
  const { store } = context;
  const { versions } = store.artifacts;
  refuseLabels(input.labels);
  return store.transaction(() => {
    const artifact = requireArtifact(context, input.artifactID);
    requireWritable(context, sequenceOf(context, artifact));
    versions.update(artifact.id, {
      description: input.description,
      metadata: readMetadata(input.metadata),
      ttlSeconds: checkTtl(input.ttlDurationSeconds),
      updatedAt: store.now(),
    });
    changeArtifactTags(context, artifact, {
      add: checkTags(input.tagsToAdd),
      remove: (input.tagsToDelete ?? []).map(({ tagName }) => tagName),
    });
    if (input.aliases) {
      replaceAliases(context, artifact, input.aliases);
    }
    return versions.byId(artifact.id) ?? artifact;
  });
}

/** Gives a version aliases, which other versions of the collections lose. @throws RequestError when the user may not. */
export function addAliases(context: RequestContext, { artifactID, aliases }: AddAliasesInput): Artifact {
  const { store } = context;
  return store.transaction(() => {
    const artifact = requireArtifact(context, artifactID);
    for (const alias of aliases) {
      assignAliases(context, requireMember(context, artifact, alias), [checkAlias(alias.alias)]);
    }
    touch(context, artifact);
    return artifact;
  });
}

/** Takes aliases from a version; those that it does not have are passed over. @throws RequestError when the user may not. */
export function deleteAliases(context: RequestContext, { artifactID, aliases }: DeleteAliasesInput): Artifact {
  const { store } = context;
  return store.transaction(() => {
    const artifact = requireArtifact(context, artifactID);
    for (const alias of aliases) {
      store.artifacts.aliases.unassign(requireMember(context, artifact, alias), checkAlias(alias.alias));
    }
    touch(context, artifact);
    return artifact;
  });
}

/**
 * Deletes a version, wherever it is linked.
 *
 * @throws RequestError with status 409 when the version has aliases that somebody gave it and they are not to be deleted.
 */
export async function removeArtifact(context: RequestContext, input: DeleteArtifactInput): Promise<Artifact> {
  const { store } = context;
  const artifact = requireArtifact(context, input.artifactID);
  requireWritable(context, sequenceOf(context, artifact));
  const given = store.artifacts.aliases.ofArtifact(artifact.id).filter(({ alias }) => isGiven(alias));
  if (given.length > 0 && input.deleteAliases !== true) {
    // Others may be in collections that the user may not see.
    const seen = given.filter(({ collectionId }) => visibleCollection(context, collectionId) !== undefined);
    const names = seen.length === 0 ? '' : ` (${seen.map(({ alias }) => alias).join(', ')})`;
    throw new RequestError(409, `The artifact has aliases${names}. Delete them with it, or move them before.`);
  }
  await deleteArtifacts(store, [artifact.id]);
  return artifact;
}

/** Aliases come by themselves when they are of version numbers, or of the newest version. */
function isGiven(alias: string): boolean {
  return alias !== latestAlias && !isVersionAlias(alias);
}

/** The aliases of a version in the named collections become those that are given. */
function replaceAliases(
  context: RequestContext,
  artifact: Artifact,
  given: readonly { readonly alias: string; readonly artifactCollectionName: string }[],
): void {
  const { aliases, memberships } = context.store.artifacts;
  const wanted = Map.groupBy(given, ({ artifactCollectionName }) => artifactCollectionName);
  for (const member of memberships.ofArtifact(artifact.id)) {
    const collection = visibleCollection(context, member.collectionId);
    const names = collection === undefined ? undefined : wanted.get(collection.name)?.map(({ alias }) => alias);
    if (names === undefined) {
      continue;
    }
    requireWritable(context, collection);
    for (const { alias } of aliases.ofMembership(member.id)) {
      if (!(isVersionAlias(alias) || names.includes(alias))) {
        aliases.unassign(member, alias);
      }
    }
    assignAliases(context, member, names.filter((name) => !isVersionAlias(name)).map(checkAlias));
  }
}

function requireMember(
  context: RequestContext,
  artifact: Artifact,
  { entityName, projectName, artifactCollectionName: name }: ArtifactCollectionAliasInput,
): ArtifactMembership {
  const { collections, memberships } = context.store.artifacts;
  const project = findProject(context, entityName, projectName);
  const named = project === undefined ? undefined : collections.byName(project.id, name);
  const collection = requireWritable(context, named);
  const member = memberships.find(collection.id, artifact.id);
  if (member === undefined) {
    throw new RequestError(404, `The artifact is not in the collection ${JSON.stringify(name)}.`);
  }
  return member;
}

function touch({ store }: RequestContext, { id }: Artifact): void {
  store.artifacts.versions.update(id, { updatedAt: store.now() });
}

function checkTtl(seconds: number | null | undefined): number | null {
  const isTtl = seconds === null || seconds === undefined || seconds > 0 || seconds === -1 || seconds === -2;
  if (!isTtl) {
    throw new RequestError(400, 'ttlDurationSeconds is a number of seconds, -1 to inherit it, or -2 for none.');
  }
  return seconds ?? null;
}
