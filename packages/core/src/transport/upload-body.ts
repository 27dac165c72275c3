import { UnreadableContent } from './file-answer.js';
import type { Progress } from './progress.js';
import type { UploadSource, WriteRequest } from './url-request.js';

/** The slowest upload that is waited for, in bytes a second. */
const slowestBytesPerSecond = 64 * 1024;

type Content = WriteRequest['content'];

/** The size of a content, in bytes. */
export function uploadSize(content: Content): number {
  return content instanceof Uint8Array ? content.byteLength : content.size;
}

/** The longest time for one upload, in milliseconds: more for more content. */
export function uploadTimeoutMs(content: Content, timeoutMs: number): number {
  return timeoutMs + (uploadSize(content) / slowestBytesPerSecond) * 1_000;
}

/** The part of a `fetch` that sends a content, from its beginning. */
export async function openUpload(content: Content, progress: Progress): Promise<RequestInit> {
  progress.restart();
  // Without a media type, so that no header is sent which a signed address does not expect.
  const isRead = content instanceof Blob || content instanceof Uint8Array;
  return { body: new CountedBlob(isRead ? content : await toBlob(content), progress) };
}

async function toBlob(content: UploadSource): Promise<Blob> {
  try {
    return await content.toBlob();
  } catch (cause) {
    throw new UnreadableContent('', { cause });
  }
}

/** The part of a `fetch` that sends what a stream gives. */
export function openStream(stream: ReadableStream<Uint8Array<ArrayBuffer>>, progress: Progress): RequestInit {
  // Required by the standard for streams; not yet in TypeScript's `RequestInit`.
  return { body: stream.pipeThrough(counted(progress)), duplex: 'half' } as RequestInit;
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
