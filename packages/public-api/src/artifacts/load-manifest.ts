import { createMemo, type RequestOptions } from '@wandb-ts/core';
import { draftManifest } from '../artifact-drafts/draft-manifest.js';
import type { EntryParent } from '../artifact-manifest/entry.js';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { type Artifact, recordOf } from './artifact.js';
import { requireLogged } from './artifact-record.js';
import { readManifest } from './read-manifest.js';

/** The manifest of an artifact: that of a draft as it is now, that of a version once it is read. */
export async function loadManifest(artifact: Artifact, options?: RequestOptions): Promise<ArtifactManifest> {
  const record = recordOf(artifact);
  if (record.contents !== null) return draftManifest(record);
  const logged = requireLogged(record, 'manifest');
  record.manifest ??= createMemo((request) => readManifest(logged, entryParent(artifact), request));
  return record.manifest(options);
}

/** What the entries of a logged version belong to. */
function entryParent(artifact: Artifact): EntryParent<Artifact> {
  return {
    artifact,
    get id() {
      return artifact.id;
    },
    download: async (entry, options) => {
      const { downloadEntry } = await import('../later-downloads.js');
      return downloadEntry(artifact, entry, options);
    },
  };
}
