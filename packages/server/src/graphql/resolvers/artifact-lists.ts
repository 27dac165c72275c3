import type { ArtifactResolvers, EntityResolvers, ProjectResolvers } from '../../generated/resolvers.js';
import { findMembership, sequenceOf, visibleCollection } from '../artifacts/artifact-access.js';
import { listCollections, listEntityCollections, listEntityMemberships } from '../artifacts/artifact-lists.js';
import { requireArtifactType } from '../artifacts/save-collection.js';
import { decodeNumberCursor, encodeCursor, pageOf, pageSize } from '../connections.js';
import { toTag } from './artifact-collections.js';

const standardPage = 50;

/** Lists of what a project has of artifacts. */
export const projectArtifactLists: Pick<
  ProjectResolvers,
  'artifactType' | 'artifactTypes' | 'artifactCollection' | 'artifactCollections' | 'artifactCollectionMembership'
> = {
  artifactType: ({ id }, { name }, { store }) => store.artifacts.types.byName(id, name) ?? null,
  artifactTypes: ({ id }, args, { store }) => {
    const limit = pageSize(args.first, standardPage);
    const after = decodeNumberCursor(args.after) ?? 0;
    const page = { after, limit: limit + 1, includeEmpty: args.includeAll === true };
    return pageOf(store.artifacts.types.list(id, page), limit, args.after, (type) => encodeCursor(type.id));
  },
  artifactCollection: ({ id }, { name }, { store }) => store.artifacts.collections.byName(id, name) ?? null,
  artifactCollections: ({ id }, args, { store }) => listCollections(store, { projectId: id }, args),
  artifactCollectionMembership: ({ id }, { name }, context) => findMembership(context, id, name) ?? null,
};

/** Lists of what the projects of an entity have, by which registries are searched. */
export const entityArtifactLists: Pick<EntityResolvers, 'artifactCollections' | 'artifactMemberships'> = {
  artifactCollections: (entity, args, context) => listEntityCollections(context, entity, args),
  artifactMemberships: (entity, args, context) => listEntityMemberships(context, entity, args),
};

/** The collections of a version, and its names there. Only collections that the user may see are listed. */
export const artifactMembershipFields: Pick<
  ArtifactResolvers,
  'artifactSequence' | 'artifactType' | 'versionIndex' | 'aliases' | 'tags' | 'artifactMemberships'
> = {
  artifactSequence: (artifact, _, context) => sequenceOf(context, artifact),
  artifactType: (artifact, _, context) => requireArtifactType(context, sequenceOf(context, artifact)),
  versionIndex: ({ id, sequenceId }, { artifactCollectionName: name }, context) => {
    const { memberships } = context.store.artifacts;
    const collectionId = name
      ? memberships.ofArtifact(id).find((member) => visibleCollection(context, member.collectionId)?.name === name)
          ?.collectionId
      : sequenceId;
    return collectionId === undefined ? null : (memberships.find(collectionId, id)?.version ?? null);
  },
  aliases: ({ id }, { artifactCollectionName: name }, context) =>
    context.store.artifacts.aliases.ofArtifact(id).filter(({ collectionId }) => {
      const collection = visibleCollection(context, collectionId);
      return collection !== undefined && (!name || collection.name === name);
    }),
  tags: ({ id }, _, { store }) => store.artifacts.versions.tags(id).map(toTag),
  artifactMemberships: ({ id }, args, context) => {
    const after = decodeNumberCursor(args.after) ?? 0;
    const members = context.store.artifacts.memberships
      .ofArtifact(id)
      .filter((member) => member.id > after && visibleCollection(context, member.collectionId) !== undefined);
    return pageOf(members, pageSize(args.first, members.length), args.after, (member) => encodeCursor(member.id));
  },
};
