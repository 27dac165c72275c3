import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { type ContentKey, contentKey, keyName } from './content-key.js';
import type { Job } from './job-queue.node.js';
import type { RangedFile } from './ranged-file.node.js';
import type { ExpectedContent, ReceivedContent } from './received-content.js';

/** Contents of up to this size are put together in memory, in bytes. */
export const smallBytes: number = 256 * 1024;

/** A content that has to be fetched, and the entries that have it. */
export interface DownloadJob extends Job, ExpectedContent {
  /** The entries whose places it goes to. */
  readonly entries: readonly ArtifactEntry[];
  /** Where the cache keeps what has no digest; null for what has one. */
  readonly reference: { readonly url: string; readonly etag: string } | null;
  /** Fetches it. */
  fetch(content: ReceivedContent): Promise<void>;
  /** Fetches its parts, several at once; null where parts cannot be fetched. */
  readonly fetchParts: ((file: RangedFile) => Promise<void>) | null;
}

/** A content in memory. */
export type SmallJob = DownloadJob & { readonly sizeBytes: number; readonly key: ContentKey };

/** Whether a content is put together in memory. */
export function isSmall(job: DownloadJob): job is SmallJob {
  return job.key !== null && job.sizeBytes !== null && job.sizeBytes <= smallBytes;
}

/** A file, or what an entry of another artifact has. */
export interface WantedContent {
  /** The entry that is saved. */
  readonly entry: ArtifactEntry;
  /** The entry that describes the content: the same, or one of another artifact. */
  readonly described: ArtifactEntry;
  fetch(content: ReceivedContent): Promise<void>;
  fetchParts(file: RangedFile): Promise<void>;
}

/** Makes one job of all entries with the same content. */
export function toJobs(wanted: Iterable<WantedContent>): DownloadJob[] {
  const jobs = new Map<string, DownloadJob & { readonly entries: ArtifactEntry[] }>();
  for (const { entry, described, fetch, fetchParts } of wanted) {
    const key = contentKey(described);
    const name = `${keyName(key)} ${described.size}`;
    const known = jobs.get(name);
    if (known !== undefined) {
      known.entries.push(entry);
      continue;
    }
    const { size: sizeBytes } = described;
    const isLarge = sizeBytes === null || sizeBytes > smallBytes;
    // Small contents are locked by the folder of the cache that they go to, which is much cheaper than one by one.
    const lock = isLarge ? keyName(key) : `${key.algorithm}-${key.hex.slice(0, 2)}`;
    const entries = [entry];
    const { path } = entry;
    jobs.set(name, { path, sizeBytes, key, lock, isLarge, entries, reference: null, fetch, fetchParts });
  }
  return [...jobs.values()];
}
