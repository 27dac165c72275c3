import type { ArtifactCollectionAlias, MutationResolvers } from '../../generated/resolvers.js';
import { type ArtifactLink, linkArtifact, unlinkArtifact } from '../artifacts/link-artifact.js';
import { addAliases, deleteAliases, removeArtifact, updateArtifact } from '../artifacts/save-artifact.js';
import {
  addCollectionTags,
  createArtifactType,
  moveSequence,
  removeCollection,
  removeCollectionTags,
  updateCollection,
} from '../artifacts/save-collection.js';
import { encodeId } from '../ids.js';
import { toTag } from './artifact-collections.js';

/** Changes of logged artifacts, of links, and of collections. */
export const artifactEditMutations: Pick<
  MutationResolvers,
  | 'updateArtifact'
  | 'deleteArtifact'
  | 'addAliases'
  | 'deleteAliases'
  | 'linkArtifact'
  | 'unlinkArtifact'
  | 'createArtifactType'
  | 'updateArtifactSequence'
  | 'updateArtifactPortfolio'
  | 'moveArtifactSequence'
  | 'deleteArtifactSequence'
  | 'deleteArtifactPortfolio'
  | 'createArtifactCollectionTagAssignments'
  | 'deleteArtifactCollectionTagAssignments'
> = {
  updateArtifact: (_, { input }, context) => ({ artifact: updateArtifact(context, input) }),
  deleteArtifact: async (_, { input }, context) => ({ artifact: await removeArtifact(context, input) }),
  addAliases: (_, { input }, context) => ({
    artifact: addAliases(context, input),
    success: true,
    aliases: input.aliases.map(({ alias, artifactCollectionName, entityName, projectName }) => ({
      alias,
      artifactCollectionName,
      entityName,
      projectName,
    })),
  }),
  deleteAliases: (_, { input }, context) => {
    deleteAliases(context, input);
    return { success: true };
  },
  linkArtifact: (_, { input }, context) => {
    const link = linkArtifact(context, input);
    return {
      versionIndex: link.membership.version,
      artifactMembership: link.membership,
      artifactID: encodeId('Artifact', link.artifact.id),
      artifactCollectionID: encodeId('ArtifactCollection', link.collection.id),
      aliases: aliasesOf(link),
      createdAt: link.membership.createdAt,
    };
  },
  unlinkArtifact: (_, { input }, context) => {
    unlinkArtifact(context, input);
    return { artifactID: input.artifactID, success: true };
  },
  createArtifactType: (_, { input }, context) => ({ artifactType: createArtifactType(context, input) }),
  updateArtifactSequence: (_, { input }, context) => ({
    artifactCollection: updateCollection(context, input.artifactSequenceID, 'SEQUENCE', input),
  }),
  updateArtifactPortfolio: (_, { input }, context) => ({
    artifactCollection: updateCollection(context, input.artifactPortfolioID, 'PORTFOLIO', input),
  }),
  moveArtifactSequence: (_, { input }, context) => ({ artifactCollection: moveSequence(context, input) }),
  deleteArtifactSequence: async (_, { input }, context) => ({
    artifactCollection: await removeCollection(context, input.artifactSequenceID, 'SEQUENCE'),
  }),
  deleteArtifactPortfolio: async (_, { input }, context) => ({
    artifactCollection: await removeCollection(context, input.artifactPortfolioID, 'PORTFOLIO'),
  }),
  createArtifactCollectionTagAssignments: (_, { input }, context) => ({
    tags: addCollectionTags(context, input).map(toTag),
    clientMutationID: input.clientMutationID ?? null,
  }),
  deleteArtifactCollectionTagAssignments: (_, { input }, context) => {
    removeCollectionTags(context, input);
    return { success: true, clientMutationID: input.clientMutationID ?? null };
  },
};

function aliasesOf({ aliases, collection }: ArtifactLink): ArtifactCollectionAlias[] {
  return aliases.map((alias) => ({
    alias,
    artifactCollectionName: collection.name,
    entityName: collection.entityName,
    projectName: collection.projectName,
  }));
}
