import { findHttpPool } from '#http-pool';
import { WandbError } from '../errors.js';
import type { Attempt } from './connection.js';
import { toTransportError } from './exchange.js';
import { answerOf, UnreadableContent, type UploadAnswer } from './file-answer.js';
import type { Progress } from './progress.js';
import { headersTo, maxHops, refuse, toRefusal } from './send.js';
import { openUpload } from './upload-body.js';
import { redirectTarget, type Target, type UrlRequest, type WriteRequest } from './url-request.js';

/** An upload whose content can be sent again. */
export interface ContentUpload {
  readonly method: string;
  readonly content: WriteRequest['content'];
  /** Those of the caller. */
  readonly headers: UrlRequest['headers'];
  readonly progress: Progress;
}

/**
 * Sends a content once, follows redirects that keep it, and returns the whole answer.
 * @throws {@link ApiError} for a status that is not 2xx, {@link TransportError} for everything below HTTP, and what reading
 * the content throws.
 */
export async function sendContent(attempt: Attempt, start: Target, upload: ContentUpload): Promise<UploadAnswer> {
  const { connection, callId, name, number, signal } = attempt;
  const { method } = upload;
  connection.emit({ type: 'request', callId, operationName: name, attempt: number, method, url: start.url });
  let reached = start;
  try {
    for (let hops = 0; hops <= maxHops; hops++) {
      const isAtStart = hops === 0 || new URL(reached.url).origin === new URL(start.url).origin;
      const headers = await headersTo(attempt, reached, upload.headers, isAtStart);
      const answer = await sendTo(attempt, reached, headers, upload);
      if (answer.ok) return answer;
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || location === null) {
        throw toRefusal(attempt, reached, answer, answer.text());
      }
      const next = redirectTarget(reached, location);
      if (next === null) throw refuse(attempt, reached, 'redirects to something that is no address of HTTP');
      if (answer.status < 307) {
        const { host } = new URL(next.url);
        throw refuse(attempt, reached, `redirects to ${host}, where the content cannot be sent again`);
      }
      reached = next;
    }
    throw refuse(attempt, reached, 'redirects in circles');
  } catch (error) {
    if (isUnreadable(error)) throw error.cause;
    throw error instanceof WandbError || signal.aborted ? error : toTransportError(attempt, start.url, error);
  }
}

/** Whether the content could not be read, by us or by a `fetch` that read a blob. */
function isUnreadable(error: unknown): error is Error {
  if (error instanceof UnreadableContent) return true;
  return error instanceof TypeError && error.cause instanceof DOMException && error.cause.name === 'NotReadableError';
}

async function sendTo(
  attempt: Attempt,
  target: Target,
  headers: Readonly<Record<string, string>>,
  { method, content, progress }: ContentUpload,
): Promise<UploadAnswer> {
  const { connection, signal } = attempt;
  const { url } = target;
  const pool = connection.hasOwnFetch ? null : findHttpPool();
  if (pool !== null) return pool.upload({ method, url, headers, body: content, progress, signal });
  const body = await openUpload(content, progress);
  const response = await connection.fetch(url, { method, headers, signal, redirect: 'manual', ...body });
  if (response.type === 'opaqueredirect') {
    throw refuse(attempt, target, 'redirects to an address that this runtime does not show');
  }
  const { ok, status, statusText } = response;
  const refusal = ok ? '' : await answerOf(response).text();
  const received = !ok || response.body === null ? null : await response.arrayBuffer();
  return {
    ok,
    status,
    statusText,
    headers: response.headers,
    text: () => refusal,
    toResponse: () => new Response(received, { status, statusText, headers: response.headers }),
  };
}
