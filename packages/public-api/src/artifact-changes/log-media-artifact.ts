import type { Client } from '@wandb-ts/core';
import { DraftContents } from '../artifact-drafts/draft-contents.js';
import { artifactOf } from '../artifacts/artifact.js';
import { startDraft } from '../artifacts/artifact-record.js';
import type { MediaArtifact } from '../media/media.js';
import { type LoggingRun, logVersion } from './run-lineage.js';

/** Logs the artifact that a media value of a row became. */
export async function logMediaArtifact(client: Client, run: LoggingRun, media: MediaArtifact): Promise<void> {
  const { name, type, clientIds, path, content } = media;
  // Only W&B's own programs make artifacts of these types, so `new Artifact` refuses them.
  const record = startDraft(name, 'draft');
  const contents = new DraftContents([], clientIds);
  const artifact = artifactOf({ ...record, contents, draft: { ...record.draft, type } });
  await artifact.newFile(path, content);
  await logVersion(client, run, artifact);
}
