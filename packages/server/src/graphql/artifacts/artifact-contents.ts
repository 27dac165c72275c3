import type { ManifestEntry } from '../../artifact-manifest/manifest.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactContent } from '../../storage/artifacts/rows.js';
import type { RequestContext } from '../context.js';
import { findArtifact, mayReadFiles } from './artifact-access.js';

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
  const absent = files.filter(({ digest }) => !own.has(digest));
  const found = findElsewhere(context, base, absent);
  refuseMissing(absent.filter(({ digest }) => !found.has(digest)));
  const entries = all.map((entry) => {
    const content = entry.ref === null ? (own.get(entry.digest) ?? found.get(entry.digest)) : undefined;
    return content === undefined ? entry : { ...entry, sizeBytes: checkSize(entry, content) };
  });
  const sizeBytes = entries.reduce((sum, entry) => sum + (entry.sizeBytes ?? 0), 0);
  const borrowed = Array.from(found.values(), (content) => ({ ...content, entityId: artifact.entityId }));
  return { entries, sizeBytes, borrowed };
}

/** The contents of files that are not the entity's own, by their digests. Each version is asked once for all of them. */
function findElsewhere(
  context: RequestContext,
  base: Artifact | null,
  files: readonly ManifestEntry[],
): ReadonlyMap<string, ArtifactContent> {
  const { entries, contents } = context.store.artifacts;
  const found = new Map<string, ArtifactContent>();
  const lookIn = (version: Artifact | null | undefined, wanted: readonly ManifestEntry[]): void => {
    const digests = wanted.flatMap(({ digest }) => (found.has(digest) ? [] : digest));
    if (!version || digests.length === 0 || !mayReadFiles(context, version)) {
      return;
    }
    for (const [digest, content] of contents.findAll(version.entityId, entries.digestsIn(version.id, digests))) {
      found.set(digest, content);
    }
  };
  lookIn(base, files);
  for (const [birth, born] of Map.groupBy(files, ({ birthArtifactId }) => birthArtifactId)) {
    lookIn(birth === null ? null : findArtifact(context, birth), born);
  }
  return found;
}

function refuseMissing(files: readonly ManifestEntry[]): void {
  if (files.length === 0) {
    return;
  }
  const names = files.slice(0, maxNames).map(({ path }) => JSON.stringify(path));
  const more = files.length > maxNames ? `, and ${files.length - maxNames} more` : '';
  throw new RequestError(400, `Files of the artifact are not stored: ${names.join(', ')}${more}.`);
}

function checkSize({ path, sizeBytes }: ManifestEntry, content: ArtifactContent): number {
  if (sizeBytes !== null && sizeBytes !== content.sizeBytes) {
    const sizes = `${content.sizeBytes} bytes, not ${sizeBytes}`;
    throw new RequestError(400, `The file ${JSON.stringify(path)} of the artifact has ${sizes}.`);
  }
  return content.sizeBytes;
}
