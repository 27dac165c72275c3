import type { Manifest, ManifestEntry } from './manifest.js';

/** The entries of a base with those of manifests that add to it, the later ones in the place of the earlier ones. */
export function mergeEntries(
  base: Iterable<ManifestEntry>,
  additions: readonly Manifest[],
): ReadonlyMap<string, ManifestEntry> {
  const merged = new Map<string, ManifestEntry>();
  for (const entry of base) {
    merged.set(entry.path, entry);
  }
  for (const { entries } of additions) {
    for (const [path, entry] of entries) {
      merged.set(path, entry);
    }
  }
  return merged;
}
