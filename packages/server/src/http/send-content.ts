import { RequestError } from '../request-error.js';
import type { BlobStore, ByteRange } from '../storage/blobs.js';
import { answerWith } from './direct-body.js';

/** Contents up to this size are read at once: artifacts of thousands of small files are downloaded in a few seconds. */
const smallBytes = 64 * 1024;

/** A content that can be downloaded. */
export interface Content {
  readonly blob: string;
  readonly sizeBytes: number;
  /** Base64; null when it is unknown. */
  readonly md5: string | null;
  readonly mimeType: string;
}

/**
 * Answers GET and HEAD with a content, or with the range of its bytes that is asked for.
 *
 * @throws RequestError when there are no such bytes.
 */
export function sendContent(blobs: BlobStore, content: Content, request: Request): Response {
  const { sizeBytes, md5, mimeType } = content;
  const etag = md5 === null ? null : `"${Buffer.from(md5, 'base64').toString('hex')}"`;
  const condition = request.headers.get('if-range');
  // A client that continues a download wants the rest of what it began, or everything that there is now.
  const isSame = condition === null || condition === etag;
  const range = isSame ? readRange(request.headers.get('range'), sizeBytes) : null;
  const length = range === null ? sizeBytes : range.end - range.start + 1;
  const headers = {
    'accept-ranges': 'bytes',
    'content-length': String(length),
    'content-type': mimeType,
    // Uploaded pages must not run as pages of this server.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    ...(etag === null ? {} : { etag }),
    ...(range === null ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${sizeBytes}` }),
  };
  const init = { status: range === null ? 200 : 206, headers };
  if (request.method === 'HEAD' || length === 0) return new Response(null, init);
  const { blob } = content;
  const part: ByteRange | undefined = range ?? undefined;
  if (range === null && sizeBytes <= smallBytes) {
    const bytes = blobs.readNow(blob);
    return answerWith(
      request,
      () => bytes,
      () => bytes,
      init,
    );
  }
  return answerWith(
    request,
    () => blobs.pieces(blob, part),
    () => blobs.read(blob, part),
    init,
  );
}

/** A header with one range of bytes; null for every other header, which a server may ignore. */
function readRange(header: string | null, sizeBytes: number): ByteRange | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) {
    return null;
  }
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (start > end) {
    throw new RequestError(416, `The file has ${sizeBytes} bytes.`);
  }
  return { start, end };
}
