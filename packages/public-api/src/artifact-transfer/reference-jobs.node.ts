import { NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { findHandler } from '../artifact-references/find-handler.js';
import { readReference } from '../artifact-references/read-reference.js';
import { referenceHandlersOf } from '../artifact-references/reference-handlers.js';
import type { Reference } from '../artifact-references/types.js';
import { AddressBook } from './address-book.js';
import { contentKey } from './content-key.js';
import type { DownloadContext } from './download-context.node.js';
import { type DownloadJob, toJobs, type WantedContent } from './download-job.js';
import { excuseMissing } from './excuse-missing.js';
import { fetchContent } from './fetch-content.node.js';
import { fetchRanges } from './fetch-ranges.node.js';
import type { ContentSource } from './types.js';

/** How far references lead from artifact to artifact. */
const maxSteps = 10;

interface OpenSource {
  readonly source: ContentSource;
  readonly addresses: AddressBook;
}

/** Makes the jobs of references: to entries of other artifacts, and to whatever handlers know of. */
export async function* referenceJobs(
  context: DownloadContext,
  source: ContentSource,
  entries: readonly ArtifactEntry[],
): AsyncGenerator<readonly DownloadJob[], void, undefined> {
  if (entries.length === 0) return;
  const sources = new Map<string, Promise<OpenSource>>();
  const jobs: DownloadJob[] = [];
  const inArtifacts: WantedContent[] = [];
  for (const entry of entries) {
    try {
      const target = await followArtifacts(context, source, sources, entry);
      if (target.described.ref === null) inArtifacts.push(toWanted(context, entry, target));
      else jobs.push(referenceJob(context, entry, target.described));
    } catch (error) {
      excuseMissing(context, entry.path, error);
    }
  }
  yield [...toJobs(inArtifacts), ...jobs];
}

interface Target extends OpenSource {
  readonly described: ArtifactEntry;
}

/** Follows a reference from artifact to artifact, to a file or to something else. */
async function followArtifacts(
  { client, request }: DownloadContext,
  start: ContentSource,
  sources: Map<string, Promise<OpenSource>>,
  entry: ArtifactEntry,
): Promise<Target> {
  const open = async (id: string): Promise<OpenSource> => {
    const source = await start.other(id, request);
    return { source, addresses: new AddressBook(client, source, request) };
  };
  let described = entry;
  let place: OpenSource | null = null;
  for (let steps = 0; steps < maxSteps; steps++) {
    const [, digits, path] = /^wandb-artifact:\/\/([0-9a-f]+)\/(.+)$/is.exec(described.ref ?? '') ?? [];
    if (digits === undefined || path === undefined) {
      return { described, ...(place ?? { source: start, addresses: new AddressBook(client, start, request) }) };
    }
    const id = hexToBase64(digits) ?? '';
    const opening = sources.get(id) ?? open(id);
    sources.set(id, opening);
    place = await opening;
    const next = place.source.manifest.getEntryByPath(path);
    if (next === undefined) {
      throw new NotFoundError(
        `${JSON.stringify(entry.path)} refers to ${JSON.stringify(path)}, which its artifact does not have.`,
      );
    }
    described = next;
  }
  throw new UnexpectedResponseError(`${JSON.stringify(entry.path)} refers to artifacts that refer to each other.`);
}

function toWanted(context: DownloadContext, entry: ArtifactEntry, { described, addresses }: Target): WantedContent {
  const { client, request } = context;
  return {
    entry,
    described,
    fetch: (content) => fetchContent({ client, addresses, options: request }, described, content),
    fetchParts: (file) => fetchRanges({ client, addresses, options: request }, described, file),
  };
}

/** @throws {@link UnsupportedError} when no handler reads such references */
function referenceJob(context: DownloadContext, entry: ArtifactEntry, described: ArtifactEntry): DownloadJob {
  const { client, request } = context;
  const { digest, size, extra } = described;
  const ref = described.refTarget();
  const handler = findHandler(ref, referenceHandlersOf(client));
  const reference: Reference = { path: entry.path, ref, digest, size, extra };
  // The MD5 of a local file proves its content; other stores have names for contents.
  const key = /^file:/i.test(ref) ? contentKey(described) : null;
  return {
    path: entry.path,
    sizeBytes: size,
    key,
    lock: null,
    isLarge: true,
    entries: [entry],
    reference: key === null && digest !== ref ? { url: ref, etag: digest } : null,
    fetchParts: null,
    fetch: (content) => readReference(reference, handler, { client, ...request }, content),
  };
}
