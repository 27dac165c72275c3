import type { MutationResolvers } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { useArtifact } from '../artifacts/artifact-lineage.js';
import { createManifest, updateManifest } from '../artifacts/artifact-manifests.js';
import { completeUpload, refreshPartUrls } from '../artifacts/artifact-upload-parts.js';
import { announceFiles } from '../artifacts/artifact-uploads.js';
import { commitArtifact } from '../artifacts/commit-artifact.js';
import { createArtifact } from '../artifacts/create-artifact.js';
import { encodeCursor, toConnection } from '../connections.js';

/** How versions come into the server, and which runs use them. */
export const artifactWriteMutations: Pick<
  MutationResolvers,
  | 'createArtifact'
  | 'createArtifactManifest'
  | 'updateArtifactManifest'
  | 'createArtifactFiles'
  | 'completeMultipartUploadArtifact'
  | 'refreshMultipartUploadUrls'
  | 'commitArtifact'
  | 'useArtifact'
> = {
  createArtifact: (_, { input }, context) => ({ artifact: createArtifact(context, input) }),
  createArtifactManifest: (_, { input }, context) => ({ artifactManifest: createManifest(context, input) }),
  updateArtifactManifest: (_, { input }, context) => ({ artifactManifest: updateManifest(context, input) }),
  createArtifactFiles: async (_, { input }, context) => {
    if (input.cloudRegionID) {
      throw new RequestError(400, 'This server has no regions.');
    }
    const nodes = await announceFiles(context, input.artifactFiles);
    const edges = nodes.map((node, position) => ({ cursor: encodeCursor(position), node }));
    const files = toConnection(edges, { hasNextPage: false, hasPreviousPage: false });
    return { files: { ...files, totalCount: edges.length } };
  },
  completeMultipartUploadArtifact: async (_, { input }, context) => ({ digest: await completeUpload(context, input) }),
  refreshMultipartUploadUrls: (_, { input }, context) => ({ uploadUrlParts: refreshPartUrls(context, input) }),
  commitArtifact: async (_, { input }, context) => ({ artifact: await commitArtifact(context, input.artifactID) }),
  useArtifact: (_, { input }, context) => useArtifact(context, input),
};
