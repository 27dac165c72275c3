import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { ArtifactRecord } from '../artifacts/artifact-record.js';

/** The manifest of what a draft holds now. */
export function draftManifest({ draft, contents }: ArtifactRecord): ArtifactManifest {
  const entries = Array.from(contents?.items.values() ?? [], ({ entry }) => entry);
  return new ArtifactManifest(entries, { storageRegion: draft.storageRegion });
}
