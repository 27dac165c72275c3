import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { type Artifact, artifactOf } from '../artifacts/artifact.js';
import { type LoggedArtifact, startDraft } from '../artifacts/artifact-record.js';
import { draftParent } from './draft.js';
import { DraftContents } from './draft-contents.js';

/** Makes a draft of the same collection with the same contents. See `artifact.newDraft`. */
export function continueDraft(
  logged: LoggedArtifact,
  manifest: ArtifactManifest,
  { description, metadata }: Artifact,
): Artifact {
  const { source, type } = logged.fields;
  const { storageRegion } = manifest;
  const record = startDraft(source.collection, type, { description, metadata, storageRegion }, logged);
  const draft = artifactOf(record);
  const parent = draftParent(draft);
  record.contents = new DraftContents(Array.from(manifest.entries.values(), (entry) => entry.withParent(parent)));
  return draft;
}
