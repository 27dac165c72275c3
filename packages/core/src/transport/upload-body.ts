import type { Progress } from './progress.js';
import type { UploadBody, UploadSource } from './url-request.js';

/** The slowest upload that is waited for, in bytes a second. */
const slowestBytesPerSecond = 64 * 1024;

/** The size of a content; null when only reading it tells. */
export function uploadSize(body: UploadBody | UploadSource): number | null {
  if (body instanceof ReadableStream) return null;
  return body instanceof Uint8Array ? body.byteLength : body.size;
}

/** The longest time for one upload, in milliseconds: more for more content, none where the size is unknown. */
export function uploadTimeoutMs(body: UploadBody | UploadSource, timeoutMs: number): number {
  const sizeBytes = uploadSize(body);
  return sizeBytes === null ? Number.POSITIVE_INFINITY : timeoutMs + (sizeBytes / slowestBytesPerSecond) * 1_000;
}

/** The part of a `fetch` that sends a content, from its beginning. */
export async function openUpload(body: UploadBody | UploadSource, progress: Progress): Promise<RequestInit> {
  progress.restart();
  if (body instanceof ReadableStream) {
    // Required by the standard for streams; not yet in TypeScript's `RequestInit`.
    return { body: body.pipeThrough(counted(progress)), duplex: 'half' } as RequestInit;
  }
  // Without a media type, so that no header is sent which a signed address does not expect.
  const content = body instanceof Blob || body instanceof Uint8Array ? body : await body.toBlob();
  return { body: new CountedBlob(content, progress) };
}

/**
 * A content whose sending can be watched where `fetch` reads it by `stream()`, as in Node.js. Other runtimes read it
 * without being seen. Unlike a stream, it has a size, without which object stores refuse an upload.
 */
class CountedBlob extends Blob {
  readonly #progress: Progress;

  constructor(content: Blob | Uint8Array<ArrayBuffer>, progress: Progress) {
    super([content]);
    this.#progress = progress;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return super.stream().pipeThrough(counted(this.#progress));
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

function counted(progress: Progress): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform: (chunk, controller) => {
      progress.add(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
}
