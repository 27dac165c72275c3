import type { ManifestEntry } from '../artifact-manifest/manifest.js';
import { RequestError } from '../request-error.js';
import type { Artifact, ArtifactContent } from '../storage/artifacts/rows.js';
import { findArtifact, mayReadFiles } from './artifact-access.js';
import type { RequestContext } from './context.js';

/** The entries of a version whose files are all stored. */
export interface CheckedEntries {
  readonly entries: readonly ManifestEntry[];
  /** What the entries have together. */
  readonly sizeBytes: number;
  /** Contents that another entity has, as the entity of the version shall have them too. */
  readonly borrowed: readonly ArtifactContent[];
}

/** How many names an error lists. */
const maxNames = 5;

/**
 * Finds the contents of the files of a version: what its entity has, or what another version has that the user may
 * download, the base of the version or that in which the entry was born.
 *
 * @throws RequestError for files that are not stored, or have another size than their entries tell.
 */
export function checkContents(
  context: RequestContext,
  artifact: Artifact,
  base: Artifact | null,
  given: Iterable<ManifestEntry>,
): CheckedEntries {
  const { contents } = context.store.artifacts;
  const all = [...given];
  const files = all.filter(({ ref }) => ref === null);
  const own = contents.findAll(
    artifact.entityId,
    files.map(({ digest }) => digest),
  );
  const borrowed = new Map<string, ArtifactContent>();
  const missing: string[] = [];
  for (const entry of files.filter(({ digest }) => !own.has(digest))) {
    const content = findElsewhere(context, base, entry);
    if (content === undefined) {
      missing.push(entry.path);
    } else {
      borrowed.set(entry.digest, { ...content, entityId: artifact.entityId });
    }
  }
  refuseMissing(missing);
  const entries = all.map((entry) => {
    const content = entry.ref === null ? (own.get(entry.digest) ?? borrowed.get(entry.digest)) : undefined;
    return content === undefined ? entry : { ...entry, sizeBytes: checkSize(entry, content) };
  });
  const sizeBytes = entries.reduce((sum, entry) => sum + (entry.sizeBytes ?? 0), 0);
  return { entries, sizeBytes, borrowed: [...borrowed.values()] };
}

function findElsewhere(
  context: RequestContext,
  base: Artifact | null,
  { digest, birthArtifactId }: ManifestEntry,
): ArtifactContent | undefined {
  const { entries, contents } = context.store.artifacts;
  const birth = birthArtifactId === null ? undefined : findArtifact(context, birthArtifactId);
  const owner = [base, birth].find(
    (version) => version && entries.inVersion(version.id, digest) !== undefined && mayReadFiles(context, version),
  );
  return owner ? contents.find(owner.entityId, digest) : undefined;
}

function refuseMissing(paths: readonly string[]): void {
  if (paths.length === 0) {
    return;
  }
  const names = paths.slice(0, maxNames).map((path) => JSON.stringify(path));
  const more = paths.length > maxNames ? `, and ${paths.length - maxNames} more` : '';
  throw new RequestError(400, `Files of the artifact are not stored: ${names.join(', ')}${more}.`);
}

function checkSize({ path, sizeBytes }: ManifestEntry, content: ArtifactContent): number {
  if (sizeBytes !== null && sizeBytes !== content.sizeBytes) {
    const sizes = `${content.sizeBytes} bytes, not ${sizeBytes}`;
    throw new RequestError(400, `The file ${JSON.stringify(path)} of the artifact has ${sizes}.`);
  }
  return content.sizeBytes;
}
