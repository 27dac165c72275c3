import type { AnswerHead } from './pacer.js';
import type { Progress } from './progress.js';
import type { WriteRequest } from './url-request.js';

/** What handles a piece of a content; the next piece waits for the promise. */
export type WritePiece = (piece: Uint8Array) => Promise<void> | void;

/** The answer to a request for a content, of which the head is here. */
export interface FileAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Pick<Headers, 'get' | 'has'>;
  /**
   * Hands over the content to its end.
   * @param keepsPieces - whether a piece is used after it was written; if not, its memory may be given back. @defaultValue true
   */
  read(write: WritePiece, keepsPieces?: boolean): Promise<void>;
  /** Reads the content as text; that of a refusal up to {@link maxRefusalBytes}, and the rest is let go of. */
  text(): Promise<string>;
  /** Lets go of a content that is not wanted. */
  cancel(): void;
}

/** Asks for a content by `GET`, without following redirects. */
export type OpenFile = (
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<FileAnswer>;

/** A content on its way. */
export interface PooledUpload {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WriteRequest['content'];
  readonly progress: Pick<Progress, 'restart' | 'add'>;
  readonly signal: AbortSignal;
}

/** What reading a content threw, as its cause: the connection is not to blame. */
export class UnreadableContent extends Error {}

/** The answer to an upload, which is complete, or a refusal up to {@link maxRefusalBytes}. */
export interface UploadAnswer extends AnswerHead {
  readonly ok: boolean;
  readonly headers: Pick<Headers, 'get' | 'has'>;
  /** Why the upload was refused. */
  text(): string;
  toResponse(): Response;
}

/** Connections that are kept open. */
export interface HttpPool {
  readonly open: OpenFile;
  /** Posts a short content once, without following redirects. */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    content: string | Uint8Array,
    signal: AbortSignal,
  ): Promise<FileAnswer>;
  /** Sends a content from its beginning, without following redirects, and reads the answer to its end. */
  upload(upload: PooledUpload): Promise<UploadAnswer>;
}

/** Asks for contents with a `fetch`. */
export function openByFetch(fetch: typeof globalThis.fetch): OpenFile {
  return async (url, headers, signal) => answerOf(await fetch(url, { headers, signal, redirect: 'manual' }));
}

/** How much is read of a refusal, in bytes: more than any reason has. */
export const maxRefusalBytes: number = 2 ** 20;

/** Reads the beginning of a content, and lets go of the rest. */
export async function readBeginning(read: FileAnswer['read'], maxBytes: number): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const enough = new Error('That is enough.');
  let byteCount = 0;
  try {
    await read((piece) => {
      pieces.push(piece);
      byteCount += piece.byteLength;
      if (byteCount > maxBytes) throw enough;
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return pieces;
}

/** The answer of a `fetch`. */
export function answerOf(response: Response): FileAnswer {
  const { ok, status, statusText, headers, body } = response;
  const read: FileAnswer['read'] = async (write) => {
    const reader = body?.getReader();
    try {
      for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
        await write(next.value);
      }
    } catch (error) {
      reader?.cancel(error).catch(() => undefined);
      throw error;
    }
  };
  return {
    ok,
    status,
    statusText,
    headers,
    text: async () => {
      if (ok) return response.text();
      const decoder = new TextDecoder();
      const pieces = await readBeginning(read, maxRefusalBytes);
      return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
    },
    cancel: () => {
      body?.cancel().catch(() => undefined);
    },
    read,
  };
}
