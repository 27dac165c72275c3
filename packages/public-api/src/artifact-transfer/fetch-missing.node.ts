import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { AddressBook } from './address-book.js';
import { ContentLocks } from './content-locks.node.js';
import type { DownloadContext } from './download-context.node.js';
import { type DownloadJob, toJobs } from './download-job.js';
import { addressBatchSize } from './environment.node.js';
import { fetchContent } from './fetch-content.node.js';
import { fetchRanges } from './fetch-ranges.node.js';
import { runJobs } from './job-queue.node.js';
import { referenceJobs } from './reference-jobs.node.js';
import { runDownloadJob } from './run-download-job.node.js';
import type { ContentSource } from './types.js';

const largeConcurrency = 6;
/** How many entries are asked for by their names; for more, the whole list is as fast. */
const maxNames = 100;

/**
 * Fetches the contents of entries, and puts them at their places.
 * @param controller - whose signal the context has; it aborts at the first failure
 */
export async function fetchMissing(
  context: DownloadContext,
  source: ContentSource,
  missing: readonly ArtifactEntry[],
  { concurrency, controller }: { readonly concurrency: number; readonly controller: AbortController },
): Promise<void> {
  const { cache, client, request } = context;
  using locks = cache === null ? null : new ContentLocks(`${cache.ownFolder}/locks`);
  const addresses = new AddressBook(client, source, { ...request, perPage: addressBatchSize() });
  await runJobs(batches(context, source, addresses, missing), {
    concurrency,
    largeConcurrency,
    locks,
    controller,
    run: (job) => runDownloadJob(context, job),
  });
}

/** The jobs of each page of addresses, and of what no page has. */
async function* batches(
  context: DownloadContext,
  source: ContentSource,
  addresses: AddressBook,
  missing: readonly ArtifactEntry[],
): AsyncGenerator<readonly DownloadJob[], void, undefined> {
  yield* referenceJobs(
    context,
    source,
    missing.filter(({ ref }) => ref !== null),
  );
  const files = new Map(missing.filter(({ ref }) => ref === null).map((entry) => [entry.path, entry]));
  if (files.size === 0) return;
  const fetchContext = { client: context.client, addresses, options: context.request };
  const jobsOf = (entries: readonly ArtifactEntry[]): DownloadJob[] =>
    toJobs(
      entries.map((entry) => ({
        entry,
        described: entry,
        fetch: (content) => fetchContent(fetchContext, entry, content),
        fetchParts: (file) => fetchRanges(fetchContext, entry, file),
      })),
    );
  for await (const paths of addresses.list(files.size <= maxNames ? [...files.keys()] : null)) {
    const found = paths.flatMap((path) => files.get(path) ?? []);
    for (const { path } of found) files.delete(path);
    yield jobsOf(found);
    if (files.size === 0) return;
  }
  yield jobsOf([...files.values()]);
}
