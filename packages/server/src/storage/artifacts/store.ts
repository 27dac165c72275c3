import type { DatabaseSync } from 'node:sqlite';
import { type ArtifactAliasStore, createArtifactAliasStore } from './aliases.js';
import { type ArtifactClientIdStore, createArtifactClientIdStore } from './client-ids.js';
import { type ArtifactCollectionStore, createArtifactCollectionStore } from './collections.js';
import { type ArtifactContentStore, createArtifactContentStore } from './contents.js';
import { type ArtifactEntryStore, createArtifactEntryStore } from './entries.js';
import { type ArtifactLineageStore, createArtifactLineageStore } from './lineage.js';
import { type ArtifactManifestStore, createArtifactManifestStore } from './manifests.js';
import { type ArtifactMembershipStore, createArtifactMembershipStore } from './memberships.js';
import { type ArtifactTypeStore, createArtifactTypeStore } from './types.js';
import { type ArtifactUploadStore, createArtifactUploadStore } from './uploads.js';
import { type ArtifactVersionStore, createArtifactVersionStore } from './versions.js';

/** Everything that the server keeps of artifacts. */
export interface ArtifactStore {
  readonly types: ArtifactTypeStore;
  readonly collections: ArtifactCollectionStore;
  readonly versions: ArtifactVersionStore;
  readonly memberships: ArtifactMembershipStore;
  readonly aliases: ArtifactAliasStore;
  readonly manifests: ArtifactManifestStore;
  readonly entries: ArtifactEntryStore;
  readonly contents: ArtifactContentStore;
  readonly uploads: ArtifactUploadStore;
  readonly clientIds: ArtifactClientIdStore;
  readonly lineage: ArtifactLineageStore;
}

/** Opens the artifacts of a database. */
export function createArtifactStore(db: DatabaseSync): ArtifactStore {
  return {
    types: createArtifactTypeStore(db),
    collections: createArtifactCollectionStore(db),
    versions: createArtifactVersionStore(db),
    memberships: createArtifactMembershipStore(db),
    aliases: createArtifactAliasStore(db),
    manifests: createArtifactManifestStore(db),
    entries: createArtifactEntryStore(db),
    contents: createArtifactContentStore(db),
    uploads: createArtifactUploadStore(db),
    clientIds: createArtifactClientIdStore(db),
    lineage: createArtifactLineageStore(db),
  };
}
