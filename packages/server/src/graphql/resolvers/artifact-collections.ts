import type {
  ArtifactAliasResolvers,
  ArtifactCollectionMembershipResolvers,
  ArtifactCollectionResolvers,
  ArtifactPortfolioResolvers,
  ArtifactSequenceResolvers,
  ArtifactTypeResolvers,
  QueryResolvers,
  Tag,
} from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { ArtifactCollection, ArtifactType } from '../../storage/artifacts/rows.js';
import {
  findCollection,
  findMembership,
  listedCollectionId,
  listedTypeId,
  memberNamed,
  visibleCollection,
} from '../artifacts/artifact-access.js';
import { listCollectionAliases, listCollections, listMemberships, listVersions } from '../artifacts/artifact-lists.js';
import { requireArtifactType } from '../artifacts/save-collection.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connections.js';
import type { RequestContext } from '../context.js';
import { encodeId } from '../ids.js';
import { visibleProject } from '../project-access.js';

/** Collections by their ids. */
export const collectionQueries: Pick<QueryResolvers, 'artifactCollection'> = {
  artifactCollection: (_, { id }, context) => findCollection(context, id) ?? null,
};

/** Which kind a collection is. */
export const collectionTypeResolver: ArtifactCollectionResolvers = {
  __resolveType: ({ kind }) => (kind === 'SEQUENCE' ? 'ArtifactSequence' : 'ArtifactPortfolio'),
};

type SharedField =
  | 'id'
  | 'description'
  | 'state'
  | 'project'
  | 'defaultArtifactType'
  | 'aliases'
  | 'artifacts'
  | 'artifactMembership'
  | 'artifactMemberships'
  | 'tags';

const shared: Pick<ArtifactPortfolioResolvers & ArtifactSequenceResolvers, SharedField> = {
  id: ({ id }) => encodeId('ArtifactCollection', id),
  description: (collection, _, context) =>
    visibleProject(context, collection.projectId) === undefined ? null : collection.description,
  state: ({ id }, _, { store }) => (store.artifacts.collections.byId(id) === undefined ? 'DELETED' : 'READY'),
  project: ({ projectId }, _, context) => visibleProject(context, projectId) ?? null,
  defaultArtifactType: (collection, _, context) => requireArtifactType(context, collection),
  aliases: (collection, args, context) =>
    listCollectionAliases(context.store, listedCollectionId(context, collection), args),
  artifacts: (collection, args, context) => listVersions(context.store, listedCollectionId(context, collection), args),
  artifactMembership: (collection, { aliasName }, context) =>
    memberNamed(context.store, listedCollectionId(context, collection), aliasName) ?? null,
  artifactMemberships: (collection, args, context) =>
    listMemberships(context.store, { collectionId: listedCollectionId(context, collection) }, args),
  tags: (collection, args, context) => {
    const after = decodeCursor(args.after) ?? '';
    const all = context.store.artifacts.collections.tags(listedCollectionId(context, collection));
    const tags = args.tagCategoryName ? [] : all.toSorted().filter((tag) => tag > after);
    return pageOf(tags.map(toTag), pageSize(args.first, tags.length), args.after, ({ name }) => encodeCursor(name));
  },
};

/** A collection of what was logged to it. */
export const sequenceResolvers: Pick<ArtifactSequenceResolvers, SharedField | 'latestArtifact' | 'digestAlgorithm'> = {
  ...shared,
  latestArtifact: (collection, _, context) => {
    const { memberships, versions } = context.store.artifacts;
    const newest = memberships.newest(listedCollectionId(context, collection));
    return newest === undefined ? null : (versions.byId(newest.artifactId) ?? null);
  },
  digestAlgorithm: () => 'MANIFEST_MD5',
};

/** A collection of links. */
export const portfolioResolvers: Pick<ArtifactPortfolioResolvers, SharedField> = shared;

/** A type of artifacts. */
export const artifactTypeResolvers: ArtifactTypeResolvers = {
  id: ({ id }) => encodeId('ArtifactType', id),
  project: (type, _, context) => {
    const project = visibleProject(context, type.projectId);
    if (project === undefined) {
      throw new RequestError(404, 'The project of the type does not exist.');
    }
    return project;
  },
  artifact: (type, { name }, context) => {
    const member = findMembership(context, type.projectId, name);
    const collection = member === undefined ? undefined : visibleCollection(context, member.collectionId);
    const isOfType = member !== undefined && collection?.typeId === type.id;
    return isOfType ? (context.store.artifacts.versions.byId(member.artifactId) ?? null) : null;
  },
  artifactCollection: (type, { name }, context) => collectionOfType(context, type, name),
  artifactCollections: (type, args, context) =>
    listCollections(context.store, { typeId: listedTypeId(context, type) }, args),
  artifactSequence: (type, { name }, context) => {
    const collection = collectionOfType(context, type, name);
    return collection?.kind === 'SEQUENCE' ? collection : null;
  },
  artifactSequences: (type, args, context) => {
    const typeId = listedTypeId(context, type);
    return listCollections(context.store, { typeId }, { ...args, collectionTypes: ['SEQUENCE'] });
  },
};

/** A version in a collection. Its files are resolved with those of artifacts. */
export const membershipResolvers: Pick<
  ArtifactCollectionMembershipResolvers,
  'id' | 'versionIndex' | 'commitHash' | 'aliases' | 'artifact' | 'artifactCollection'
> = {
  id: ({ id }) => encodeId('ArtifactCollectionMembership', id),
  versionIndex: ({ version }) => version,
  commitHash: ({ artifactId }, _, { store }) => store.artifacts.versions.byId(artifactId)?.commitHash ?? null,
  aliases: ({ id }, _, { store }) => store.artifacts.aliases.ofMembership(id),
  artifact: ({ artifactId }, _, { store }) => store.artifacts.versions.byId(artifactId) ?? null,
  artifactCollection: ({ collectionId }, _, context) => visibleCollection(context, collectionId) ?? null,
};

/** A name of a version in a collection. */
export const aliasResolvers: ArtifactAliasResolvers = {
  id: ({ id }) => encodeId('ArtifactAlias', id),
  artifactCollectionName: ({ collectionId }, _, { store }) =>
    store.artifacts.collections.byId(collectionId)?.name ?? '',
  artifactCollection: ({ collectionId }, _, context) => visibleCollection(context, collectionId) ?? null,
  artifact: ({ artifactId }, _, { store }) => store.artifacts.versions.byId(artifactId) ?? null,
};

/** A tag of an artifact or a collection, as it is sent. */
export function toTag(name: string): Tag {
  return { id: Buffer.from(`Tag:${name}`).toString('base64'), name, tagCategoryName: '', attributes: '{}' };
}

function collectionOfType(context: RequestContext, type: ArtifactType, name: string): ArtifactCollection | null {
  const collection = context.store.artifacts.collections.byName(type.projectId, name);
  return collection?.typeId === listedTypeId(context, type) ? collection : null;
}
