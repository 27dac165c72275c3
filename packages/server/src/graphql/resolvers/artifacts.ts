import type {
  ArtifactCollectionMembershipResolvers,
  ArtifactManifestResolvers,
  ArtifactResolvers,
  ProjectResolvers,
  QueryResolvers,
  ResolversTypes,
  RunResolvers,
} from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact } from '../../storage/artifacts/rows.js';
import type { Store } from '../../storage/store.js';
import { findArtifact, findCollection, findMembership } from '../artifacts/artifact-access.js';
import { findEntryFiles, listArtifactFiles, manifestNode } from '../artifacts/artifact-files.js';
import { listOutputs, listUsers, listUses } from '../artifacts/artifact-lineage.js';
import type { RequestContext } from '../context.js';
import { encodeId } from '../ids.js';
import { visibleProject } from '../project-access.js';

/** Versions by their ids. */
export const artifactQueries: Pick<QueryResolvers, 'artifact' | 'clientIDMapping'> = {
  artifact: (_, { id }, context) => findArtifact(context, id) ?? null,
  clientIDMapping: (_, { clientID }, context) => findMapping(context, clientID),
};

/** Versions by their names. */
export const projectArtifactResolvers: Pick<ProjectResolvers, 'artifact'> = {
  artifact: ({ id }, { name }, context) => {
    const member = findMembership(context, id, name);
    return member === undefined ? null : (context.store.artifacts.versions.byId(member.artifactId) ?? null);
  },
};

/** What a run logged and used. */
export const runArtifactResolvers: Pick<RunResolvers, 'inputArtifacts' | 'outputArtifacts'> = {
  inputArtifacts: (run, args, context) => listUses(context, run, args),
  outputArtifacts: (run, args, context) => listOutputs(context, run, args),
};

/** The files of a version, as seen from a collection. */
export const membershipFileResolvers: Pick<ArtifactCollectionMembershipResolvers, 'files'> = {
  files: ({ artifactId }, args, context) => listArtifactFiles(context, requireVersion(context.store, artifactId), args),
};

/** A version. Where it is in collections is resolved with the lists of those. */
export const artifactResolvers: Pick<
  ArtifactResolvers,
  | 'id'
  | 'size'
  | 'ttlDurationSeconds'
  | 'ttlIsInherited'
  | 'digestAlgorithm'
  | 'currentManifest'
  | 'files'
  | 'filesByManifestEntries'
  | 'createdBy'
  | 'usedBy'
  | '__isTypeOf'
> = {
  id: ({ id }) => encodeId('Artifact', id),
  size: ({ sizeBytes }) => sizeBytes,
  ttlDurationSeconds: ({ ttlSeconds }) => ttlSeconds ?? -1,
  ttlIsInherited: ({ ttlSeconds }) => ttlSeconds === null,
  digestAlgorithm: () => 'MANIFEST_MD5',
  currentManifest: ({ manifestId }, _, { store }) =>
    manifestId === null ? null : (store.artifacts.manifests.byId(manifestId) ?? null),
  files: (artifact, args, context) => listArtifactFiles(context, artifact, args),
  filesByManifestEntries: (artifact, { entries, manifestVersion }, context) => {
    if (manifestVersion !== 'v1' && manifestVersion !== '1') {
      throw new RequestError(400, `Manifests of the version ${JSON.stringify(manifestVersion)} are not known.`);
    }
    return findEntryFiles(context, artifact, entries ?? []);
  },
  createdBy: ({ runId, userId }, _, context) => {
    const { runs, users } = context.store;
    const run = runId === null ? undefined : runs.byId(runId);
    // Clients fail where nobody made a version (seen in wandb 0.20.1).
    return run !== undefined && visibleProject(context, run.projectId) !== undefined
      ? run
      : (users.byId(userId) ?? null);
  },
  usedBy: (artifact, args, context) => listUsers(context, artifact, args),
};

/** A manifest. */
export const manifestResolvers: Pick<ArtifactManifestResolvers, 'id' | 'artifact' | 'file'> = {
  id: ({ id }) => encodeId('ArtifactManifest', id),
  artifact: ({ artifactId }, _, { store }) => requireVersion(store, artifactId),
  file: (manifest, _, { store }) => manifestNode(manifest, requireVersion(store, manifest.artifactId)),
};

/** Which kind of object an answer of several kinds is. */
export const artifactUnions: {
  readonly Initiator: { readonly __resolveType: (row: object) => 'Run' | 'User' };
  readonly ClientIDMappingEntry: { readonly __resolveType: (row: object) => 'Artifact' | 'ArtifactSequence' };
} = {
  Initiator: { __resolveType: (row) => ('username' in row ? 'User' : 'Run') },
  ClientIDMappingEntry: { __resolveType: (row) => ('sequenceId' in row ? 'Artifact' : 'ArtifactSequence') },
};

function requireVersion({ artifacts }: Store, id: number): Artifact {
  const artifact = artifacts.versions.byId(id);
  if (artifact === undefined) {
    throw new RequestError(404, 'The artifact was deleted.');
  }
  return artifact;
}

function findMapping(context: RequestContext, clientID: string): ResolversTypes['ClientIDMapping'] | null {
  const target = context.store.artifacts.clientIds.find(clientID);
  if (target === undefined) {
    return null;
  }
  const { artifactId, collectionId } = target;
  const serverID =
    artifactId === null ? encodeId('ArtifactCollection', collectionId ?? 0) : encodeId('Artifact', artifactId);
  const entry = artifactId === null ? findCollection(context, serverID) : findArtifact(context, serverID);
  return entry === undefined ? null : { clientID, serverID, entry };
}
