import type { ArtifactEventType } from '../../automation/event-queue.js';
import type { LinkArtifactInput, UnlinkArtifactInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { latestAlias, restoreLatest } from '../../storage/artifacts/latest-alias.js';
import type { Artifact, ArtifactCollection, ArtifactMembership } from '../../storage/artifacts/rows.js';
import type { Project } from '../../storage/rows.js';
import { requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { encodeId } from '../ids.js';
import { ensureProject } from '../save-project.js';
import {
  findCollection,
  requireArtifact,
  requireCommitted,
  requireFiles,
  requireWritable,
  sequenceOf,
} from './artifact-access.js';
import { assignAliases } from './artifact-aliases.js';
import { checkAlias, checkCollectionName } from './artifact-names.js';
import { requireArtifactType } from './save-collection.js';

/** A version that is linked into a collection. */
export interface ArtifactLink {
  readonly artifact: Artifact;
  readonly collection: ArtifactCollection;
  readonly membership: ArtifactMembership;
  /** The aliases that the request gave it. */
  readonly aliases: readonly string[];
}

/**
 * Links a version into a collection of links, which is made when it does not exist, as is its project unless it would be a
 * registry. The version gets the collection's next number, or keeps the one it has there.
 *
 * @throws RequestError when the version is not there, the collection takes no artifacts of its type, or the user may not.
 */
export function linkArtifact(context: RequestContext, input: LinkArtifactInput): ArtifactLink {
  const { store } = context;
  const { memberships, aliases } = store.artifacts;
  return store.transaction(() => {
    const artifact = requireSource(context, input);
    requireCommitted(artifact);
    requireFiles(context, artifact);
    const typeName = requireArtifactType(context, sequenceOf(context, artifact)).name;
    const collection = input.artifactPortfolioID
      ? requirePortfolio(context, findCollection(context, input.artifactPortfolioID), typeName)
      : ensurePortfolio(context, input, typeName);
    const isNew = memberships.find(collection.id, artifact.id) === undefined;
    const membership = memberships.add(collection.id, artifact.id, store.now());
    const given = (input.aliases ?? []).map(({ alias }) => checkAlias(alias));
    const isNewest = memberships.newest(collection.id)?.id === membership.id;
    assignAliases(context, membership, isNewest ? [latestAlias, ...given] : given);
    if (isNew) {
      const names = aliases.ofMembership(membership.id).map(({ alias }) => alias);
      emit(context, 'LINK_MODEL', { ...membership, aliases: names });
    }
    return { artifact, collection, membership, aliases: given };
  });
}

/** Takes a version out of a collection of links. @throws RequestError when it is not in it, or the user may not. */
export function unlinkArtifact(context: RequestContext, input: UnlinkArtifactInput): ArtifactLink {
  const { store } = context;
  const { memberships } = store.artifacts;
  return store.transaction(() => {
    const artifact = requireArtifact(context, input.artifactID);
    const found = findCollection(context, input.artifactPortfolioID);
    const collection = requireWritable(context, found?.kind === 'PORTFOLIO' ? found : undefined);
    const membership = memberships.find(collection.id, artifact.id);
    if (membership === undefined) {
      throw new RequestError(404, `The artifact is not linked into ${JSON.stringify(collection.name)}.`);
    }
    memberships.remove(membership.id);
    restoreLatest(store, [collection.id]);
    emit(context, 'UNLINK_ARTIFACT', membership);
    return { artifact, collection, membership, aliases: [] };
  });
}

function emit(
  { store, user }: RequestContext,
  type: ArtifactEventType,
  {
    collectionId,
    artifactId,
    aliases,
  }: Pick<ArtifactMembership, 'collectionId' | 'artifactId'> & { aliases?: string[] },
): void {
  const names = aliases === undefined ? {} : { aliases };
  store.automationEvents.emit({ type, collectionId, artifactId, userId: user.id, ...names });
}

function requireSource(context: RequestContext, { artifactID, clientID }: LinkArtifactInput): Artifact {
  if (artifactID) {
    return requireArtifact(context, artifactID);
  }
  const number = clientID ? context.store.artifacts.clientIds.find(clientID)?.artifactId : null;
  if (number === null || number === undefined) {
    throw new RequestError(404, 'The artifact does not exist.');
  }
  return requireArtifact(context, encodeId('Artifact', number));
}

function ensurePortfolio(
  context: RequestContext,
  { artifactPortfolioName, entityName, projectName }: LinkArtifactInput,
  typeName: string,
): ArtifactCollection {
  const { store, user } = context;
  const name = checkCollectionName(artifactPortfolioName ?? '');
  const entity = requireEntity(context, entityName);
  const project = ensureProject(context, entity, projectName ?? '');
  const collection = store.artifacts.collections.byName(project.id, name);
  if (collection !== undefined) {
    return requirePortfolio(context, collection, typeName);
  }
  const typeId = requireTakenType(context, project, typeName);
  const owner = { projectId: project.id, typeId, kind: 'PORTFOLIO', userId: user.id } as const;
  return store.artifacts.collections.create({ ...owner, name, createdAt: store.now() });
}

function requirePortfolio(
  context: RequestContext,
  found: ArtifactCollection | undefined,
  typeName: string,
): ArtifactCollection {
  const collection = requireWritable(context, found);
  const shown = JSON.stringify(collection.name);
  if (collection.kind !== 'PORTFOLIO') {
    throw new RequestError(409, `Artifacts are logged to the collection ${shown}, so none can be linked into it.`);
  }
  const type = requireArtifactType(context, collection).name;
  if (type !== typeName) {
    throw new RequestError(400, `The collection ${shown} holds artifacts of the type ${type}, not ${typeName}.`);
  }
  return collection;
}

/** The id of a type in a project that takes artifacts of it. */
function requireTakenType({ store }: RequestContext, project: Project, name: string): number {
  const type = store.artifacts.types.byName(project.id, name);
  if (type === undefined && project.allowsAllArtifactTypes !== 1) {
    throw new RequestError(400, `The registry ${JSON.stringify(project.name)} takes no artifacts of the type ${name}.`);
  }
  return type?.id ?? store.artifacts.types.ensure(project.id, name, { createdAt: store.now() }).id;
}
