import type { ClientRequest, IncomingMessage } from 'node:http';
import { ValidationError } from '../errors.js';
import { maxRefusalBytes, type PooledUpload, type UploadAnswer } from './file-answer.js';

/** Writes a content into a request. */
export class UploadWriter {
  readonly #request: ClientRequest;
  readonly #size: number;
  readonly #progress: PooledUpload['progress'];
  #sentBytes = 0;
  /** Ends the wait for a piece whose request is over. */
  #stop = (): void => undefined;

  constructor(request: ClientRequest, size: number, progress: PooledUpload['progress']) {
    this.#request = request;
    this.#size = size;
    this.#progress = progress;
    request.on('close', () => this.#stop());
  }

  /** Whether all of the content was handed over. */
  get isComplete(): boolean {
    return this.#sentBytes === this.#size;
  }

  /**
   * Writes the content to its end, or as long as the request takes it; whoever sent the request learns why it does not.
   * @throws what reading it throws, {@link ValidationError} when it has another size.
   */
  async write(body: PooledUpload['body']): Promise<void> {
    if (body instanceof Uint8Array) {
      this.#count(body);
      this.#request.end(body);
      return;
    }
    for await (const piece of body instanceof Blob ? body.stream() : body.pieces()) {
      if (!(await this.#writePiece(piece))) return;
    }
    if (!this.isComplete) throw wrongSize(this.#size);
    this.#request.end();
  }

  #count(piece: Uint8Array): void {
    this.#sentBytes += piece.byteLength;
    if (this.#sentBytes > this.#size) throw wrongSize(this.#size);
    this.#progress.add(piece.byteLength);
  }

  /** Resolves when the piece is in the hands of the system; false when the request is over. */
  #writePiece(piece: Uint8Array): Promise<boolean> {
    this.#count(piece);
    return new Promise((resolve) => {
      // Pieces that wait for a connection are not called back for when there is none.
      this.#stop = () => resolve(false);
      if (this.#request.destroyed) resolve(false);
      else this.#request.write(piece, (error) => resolve(!error));
    });
  }
}

function wrongSize(size: number): ValidationError {
  return new ValidationError(`The content does not have the ${size} bytes that it announced.`);
}

/**
 * Reads the answer to an upload.
 * @param end - called at its end; whether all of the content was sent before
 * @throws Error when the upload succeeded before its end, which it cannot.
 */
export async function readUploadAnswer(message: IncomingMessage, end: () => boolean): Promise<UploadAnswer> {
  const { statusCode: status = 0, statusMessage: statusText = '', headers, rawHeaders } = message;
  const ok = status >= 200 && status <= 299;
  const pieces: Uint8Array[] = [];
  let byteCount = 0;
  await new Promise<void>((resolve, reject) => {
    message.on('data', (piece: Uint8Array) => {
      pieces.push(piece);
      byteCount += piece.byteLength;
      if (ok || byteCount <= maxRefusalBytes) return;
      message.destroy();
      resolve();
    });
    message.on('end', resolve);
    message.on('error', reject);
  });
  if (!end() && ok) throw new Error('answered before the content was sent');
  return {
    ok,
    status,
    statusText,
    headers: readHeaders(headers),
    text: () => Buffer.concat(pieces).toString(),
    toResponse: () => {
      const pairs = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []));
      // An answer without a content must not be given an empty one.
      const content = pieces.length === 0 ? null : Buffer.concat(pieces);
      return new Response(content, { status, statusText, headers: pairs as [string, string][] });
    },
  };
}

/** Headers of Node.js as those of `fetch`. */
export function readHeaders(headers: IncomingMessage['headers']): Pick<Headers, 'get' | 'has'> {
  const get = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return { get, has: (name) => get(name) !== null };
}
