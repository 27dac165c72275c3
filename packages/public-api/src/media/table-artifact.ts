import { digestBytes } from '#hashers';
import { DraftContents } from '../artifact-drafts/draft-contents.js';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { MediaArtifact } from './media.js';
import { safePath } from './media-content.js';

const maxNameLength = 128;

/**
 * Makes the artifacts that W&B shows a table from, one for each place where it is logged.
 * @param text - The table as JSON: an object with `columns` and `data`.
 */
export function tableArtifacts(
  text: string,
  columnCount: number,
  rowCount: number,
): (runId: string, key: string) => MediaArtifact {
  const json = `{"_type":"table",${text.slice(1, -1)},"log_mode":"IMMUTABLE","ncols":${columnCount},"nrows":${rowCount}}`;
  const content = new TextEncoder().encode(json);
  const contentDigest = hexToBase64(digestBytes('md5', content)) ?? '';
  return (runId, key) => {
    const path = `${safePath(key)}.table.json`;
    const { clientIds } = new DraftContents();
    const digest = new ArtifactManifest([new ArtifactEntry({ path, digest: contentDigest })]).digest();
    return {
      name: artifactName(`run-${runId}-${key}`),
      type: 'run_table',
      clientIds,
      path,
      content,
      contentDigest,
      digest,
    };
  };
}

/** Two names that differ in other characters than a name can have stay different, as in wandb 0.20.1. */
function artifactName(text: string): string {
  const safe = text.replace(/[^\w.-]+/g, '');
  if (safe === text && text.length <= maxNameLength) return text;
  const digest = digestBytes('md5', new TextEncoder().encode(text));
  return `${safe.slice(0, maxNameLength - digest.length - 1)}-${digest}`;
}
