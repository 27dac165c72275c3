import { UnexpectedResponseError } from '@wandb-ts/core';
import { createHasher } from '#hashers';
import { isRecord } from '../records.js';
import { compareCodePoints, type DigestAlgorithm } from './digest.js';
import { type ArtifactEntry, type EntryParent, parseEntry } from './entry.js';

const storagePolicy = 'wandb-storage-policy-v1';

/** Where the server keeps the contents. */
export interface StorageOptions {
  /** `V1` or `V2`, which says by which address a content is found; null when the manifest does not say. */
  readonly storageLayout: string | null;
  /** Where it is stored; null for the default. */
  readonly storageRegion: string | null;
}

/** Options of {@link ArtifactManifest}. */
export interface ManifestOptions extends Partial<StorageOptions> {
  /** How {@link ArtifactManifest.digest} is computed. @defaultValue `md5` */
  readonly digestAlgorithm?: DigestAlgorithm | undefined;
}

/** Options of {@link ArtifactManifest.fromManifestJson}. */
export interface ParseManifestOptions {
  /** The artifact that the entries belong to. @defaultValue none */
  readonly parent?: EntryParent | undefined;
  /** How {@link ArtifactManifest.digest} is computed. @defaultValue `md5` */
  readonly digestAlgorithm?: DigestAlgorithm | undefined;
}

/** The list of what is in an artifact. It does not change. */
export class ArtifactManifest implements StorageOptions {
  /** The entries by their paths, in the order of the manifest. */
  readonly entries: ReadonlyMap<string, ArtifactEntry>;
  readonly storageLayout: string | null;
  readonly storageRegion: string | null;
  /** How {@link ArtifactManifest.digest} is computed. */
  readonly digestAlgorithm: DigestAlgorithm;

  constructor(entries: Iterable<ArtifactEntry> = [], options: ManifestOptions = {}) {
    this.entries = new Map(Array.from(entries, (entry) => [entry.path, entry]));
    this.storageLayout = options.storageLayout === undefined ? 'V2' : options.storageLayout;
    this.storageRegion = options.storageRegion ?? null;
    this.digestAlgorithm = options.digestAlgorithm ?? 'md5';
  }

  /**
   * Reads a manifest.
   * @throws {@link UnexpectedResponseError} for an unknown version or storage policy, and for anything that is not a
   *   manifest.
   */
  static fromManifestJson(json: unknown, options: ParseManifestOptions = {}): ArtifactManifest {
    const { version, storagePolicy: policy, storagePolicyConfig: config, contents } = isRecord(json) ? json : {};
    if (version !== 1) throw unreadable(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1`);
    if (policy !== storagePolicy) throw unreadable('its storage policy is unknown');
    if (!isRecord(contents)) throw unreadable('it has no contents');
    const { storageLayout = null, storageRegion = null } = isRecord(config) ? config : {};
    if (!isLayout(storageLayout)) throw unreadable('its storage layout is unknown');
    if (storageRegion !== null && typeof storageRegion !== 'string') throw unreadable('its storage region is no text');
    const { parent = null, digestAlgorithm } = options;
    const entries = Object.entries(contents).map(([path, entry]) => parseEntry(path, entry, parent));
    return new ArtifactManifest(entries, { storageLayout, storageRegion, digestAlgorithm });
  }

  /** Bytes of all contents whose size is known. */
  get size(): number {
    let sum = 0;
    for (const { size } of this.entries.values()) sum += size ?? 0;
    return sum;
  }

  /** The entry with exactly this path. */
  getEntryByPath(path: string): ArtifactEntry | undefined {
    return this.entries.get(path);
  }

  /** The entries below a directory, in the order of the manifest. */
  getEntriesInDirectory(directory: string): ArtifactEntry[] {
    const start = `${directory}/`;
    return [...this.entries.values()].filter(({ path }) => path.startsWith(start));
  }

  /**
   * The digest of the artifact, as hexadecimal digits: of a first line, and a line `path:digest` for each entry.
   * @throws {@link UnsupportedError} for an XXH128 in runtimes that cannot compute it.
   */
  digest(): string {
    return computeManifestDigest(this.entries.values(), this.digestAlgorithm);
  }

  /** The manifest as it is stored, with its entries sorted by their paths. */
  toJSON(): Record<string, unknown> {
    const { storageLayout, storageRegion } = this;
    const contents = sorted(this.entries.values()).map((entry) => [entry.path, entry.toManifestJson()]);
    return {
      version: 1,
      storagePolicy,
      storagePolicyConfig: {
        ...(storageLayout !== null && { storageLayout }),
        ...(storageRegion !== null && { storageRegion }),
      },
      contents: Object.fromEntries(contents),
    };
  }
}

/** What the digest of an artifact is computed of. */
export interface DigestedEntry {
  readonly path: string;
  readonly digest: string;
}

/**
 * Computes the digest of an artifact with these entries, in any order, as hexadecimal digits.
 * @throws {@link UnsupportedError} for an XXH128 in runtimes that cannot compute it.
 */
export function computeManifestDigest(
  entries: Iterable<DigestedEntry>,
  digestAlgorithm: DigestAlgorithm = 'md5',
): string {
  const lines = sorted(entries).map(({ path, digest }) => `${path}:${digest}\n`);
  const hasher = createHasher(digestAlgorithm);
  hasher.update(new TextEncoder().encode(`wandb-artifact-manifest-v1\n${lines.join('')}`));
  return hasher.hex();
}

function sorted<Entry extends DigestedEntry>(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((left, right) => compareCodePoints(left.path, right.path));
}

function isLayout(value: unknown): value is 'V1' | 'V2' | null {
  return value === null || value === 'V1' || value === 'V2';
}

function unreadable(reason: string): UnexpectedResponseError {
  return new UnexpectedResponseError(`The manifest of the artifact cannot be read: ${reason}.`);
}
