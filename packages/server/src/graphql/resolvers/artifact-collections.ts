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
import type { Store } from '../../storage/store.js';
import { findCollection, findMembership, memberNamed, projectOf, visibleCollection } from '../artifact-access.js';
import { listCollectionAliases, listCollections, listMemberships, listVersions, pageOfAll } from '../artifact-lists.js';
import { encodeId } from '../ids.js';

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
  state: ({ id }, _, { store }) => (store.artifacts.collections.byId(id) === undefined ? 'DELETED' : 'READY'),
  project: (collection, _, context) => projectOf(context, collection) ?? null,
  defaultArtifactType: ({ typeId }, _, { store }) => requireType(store, typeId),
  aliases: ({ id }, args, { store }) => listCollectionAliases(store, id, args),
  artifacts: ({ id }, args, { store }) => listVersions(store, id, args),
  artifactMembership: ({ id }, { aliasName }, { store }) => memberNamed(store, id, aliasName) ?? null,
  artifactMemberships: ({ id }, args, { store }) => listMemberships(store, { collectionId: id }, args),
  tags: ({ id }, args, { store }) =>
    pageOfAll(args.tagCategoryName ? [] : store.artifacts.collections.tags(id).map(toTag), args),
};

/** A collection of what was logged to it. */
export const sequenceResolvers: Pick<ArtifactSequenceResolvers, SharedField | 'latestArtifact' | 'digestAlgorithm'> = {
  ...shared,
  latestArtifact: ({ id }, _, { store }) => {
    const newest = store.artifacts.memberships.newest(id);
    return newest === undefined ? null : (store.artifacts.versions.byId(newest.artifactId) ?? null);
  },
  digestAlgorithm: () => 'MANIFEST_MD5',
};

/** A collection of links. */
export const portfolioResolvers: Pick<ArtifactPortfolioResolvers, SharedField> = shared;

/** A type of artifacts. */
export const artifactTypeResolvers: ArtifactTypeResolvers = {
  id: ({ id }) => encodeId('ArtifactType', id),
  project: ({ projectId }, _, { store }) => {
    const project = store.projects.byId(projectId);
    if (project === undefined) {
      throw new RequestError(404, 'The project of the type is gone.');
    }
    return project;
  },
  artifact: (type, { name }, context) => {
    const member = findMembership(context, type.projectId, name);
    const collection = member === undefined ? undefined : visibleCollection(context, member.collectionId);
    const isOfType = member !== undefined && collection?.typeId === type.id;
    return isOfType ? (context.store.artifacts.versions.byId(member.artifactId) ?? null) : null;
  },
  artifactCollection: (type, { name }, { store }) => collectionOfType(store, type, name),
  artifactCollections: ({ id }, args, { store }) => listCollections(store, { typeId: id }, args),
  artifactSequence: (type, { name }, { store }) => {
    const collection = collectionOfType(store, type, name);
    return collection?.kind === 'SEQUENCE' ? collection : null;
  },
  artifactSequences: ({ id }, args, { store }) =>
    listCollections(store, { typeId: id }, { ...args, collectionTypes: ['SEQUENCE'] }),
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

function requireType({ artifacts: { types } }: Store, id: number): ArtifactType {
  const type = types.byId(id);
  if (type === undefined) {
    throw new RequestError(404, 'The type of the collection is gone.');
  }
  return type;
}

function collectionOfType({ artifacts }: Store, type: ArtifactType, name: string): ArtifactCollection | null {
  const collection = artifacts.collections.byName(type.projectId, name);
  return collection?.typeId === type.id ? collection : null;
}
