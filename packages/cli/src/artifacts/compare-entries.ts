import type { ArtifactEntry, ArtifactManifest } from '@wandb-ts/public-api';

/** An entry that two versions do not have in common. */
export interface EntryChange {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Null when it was added. */
  readonly before: ArtifactEntry | null;
  /** Null when it was removed. */
  readonly after: ArtifactEntry | null;
}

/** Tells what has to be done to the contents of a version to get those of another, sorted by paths. */
export function compareEntries(before: ArtifactManifest, after: ArtifactManifest): EntryChange[] {
  const changes: EntryChange[] = [];
  for (const [path, entry] of before.entries) {
    const successor = after.entries.get(path) ?? null;
    if (successor === null) changes.push({ path, change: 'removed', before: entry, after: null });
    else if (!hasSameContent(entry, successor))
      changes.push({ path, change: 'changed', before: entry, after: successor });
  }
  for (const [path, entry] of after.entries) {
    if (!before.entries.has(path)) changes.push({ path, change: 'added', before: null, after: entry });
  }
  return changes.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function hasSameContent(left: ArtifactEntry, right: ArtifactEntry): boolean {
  return left.digest === right.digest && left.ref === right.ref;
}
