import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { decodeUrlPart } from '../decode-url-part.js';
import { piecesOfStream } from './read-reference.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import type { ReferenceContext, ReferenceHandler } from './types.js';

/** References to addresses of HTTP. Their contents are known by their ETags. No credentials of W&B are shown to them. */
export const httpHandler: ReferenceHandler = {
  store: async (uri, { name, checksum = true }, context) => {
    const path = name ?? lastPart(uri);
    if (!checksum) return [{ path, ref: uri, digest: uri }];
    const response = await fetchTarget(uri, context);
    await response.body?.cancel();
    const { etag, digest } = readTag(response);
    const size = readSize(response);
    const entry: ArtifactEntryFields = { path, ref: uri, digest: digest ?? uri, size };
    return [etag === null ? entry : { ...entry, extra: { etag } }];
  },

  load: async ({ ref, digest }, context) => {
    const response = await fetchTarget(ref, context);
    if (digest !== ref && readTag(response).digest !== digest) {
      await response.body?.cancel();
      throw new ReferenceChangedError(ref);
    }
    return response.body === null ? new Uint8Array() : piecesOfStream(response.body);
  },
};

function fetchTarget(url: string, { client, ...options }: ReferenceContext): Promise<Response> {
  const headers = { 'accept-encoding': 'identity' };
  return client.fetchUrl(url, { headers, credentials: 'relative' }, options);
}

/** The ETag, and what of it is the digest: without quotes that are all around it. */
function readTag({ headers }: Response): { readonly etag: string | null; readonly digest: string | null } {
  const etag = headers.get('etag') || null;
  return { etag, digest: etag?.replace(/^"(.*)"$/s, '$1') ?? null };
}

function readSize({ headers }: Response): number | null {
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return length === null ? null : Number(length);
}

/** The last part of the path; the host where there is none. */
function lastPart(uri: string): string {
  const { pathname, hostname } = new URL(uri);
  return decodeUrlPart(pathname.split('/').findLast((name) => name !== '') ?? hostname);
}
