import { UnexpectedResponseError, WandbError } from '../errors.js';
import type { Attempt } from './connection.js';
import { toTransportError } from './exchange.js';
import { answerOf } from './file-answer.js';
import { requireHeaderValue } from './header-check.js';
import type { AnswerHead } from './pacer.js';
import type { Progress } from './progress.js';
import { toApiError } from './refusal.js';
import { toStorageError } from './storage-refusal.js';
import { openStream } from './upload-body.js';
import { redirectTarget, type Target, type UrlRequest } from './url-request.js';

/** How many redirects are followed. */
export const maxHops = 10;
/** What a caller's headers must not show to another origin. */
const secretHeaders = /^(?:authorization|cookie)$/i;

/**
 * Sends a request once, without a content or with that of a stream, follows redirects, and returns the answer with its body
 * unread.
 * @throws {@link ApiError} for a status that is not 2xx, {@link TransportError} for everything below HTTP.
 */
export async function send(
  attempt: Attempt,
  target: Target,
  request: UrlRequest,
  progress: Progress,
): Promise<Response> {
  const { connection, callId, name, number, signal } = attempt;
  const { method = 'GET' } = request;
  connection.emit({ type: 'request', callId, operationName: name, attempt: number, method, url: target.url });
  try {
    const { response, reached } = await follow(attempt, target, request, progress);
    if (response.ok) return response;
    throw toRefusal(attempt, reached, response, await answerOf(response).text());
  } catch (error) {
    throw error instanceof WandbError || signal.aborted ? error : toTransportError(attempt, target.url, error);
  }
}

/** The error for an answer that is not 2xx. */
export function toRefusal(attempt: Attempt, { url, isPrivate }: Target, answer: AnswerHead, text: string): WandbError {
  if (!isPrivate) return toStorageError(attempt, url, answer, text);
  return toApiError(attempt, url, answer, answer.headers.get('x-request-id'), text);
}

interface Arrival {
  readonly response: Response;
  readonly reached: Target;
}

async function follow(attempt: Attempt, start: Target, request: UrlRequest, progress: Progress): Promise<Arrival> {
  const { body } = request;
  let reached = start;
  for (let hops = 0; hops <= maxHops; hops++) {
    const isAtStart = hops === 0 || new URL(reached.url).origin === new URL(start.url).origin;
    const response = await sendTo(attempt, reached, request, { isAtStart, progress });
    if (response.type === 'opaqueredirect') {
      return { response: await followUnseen(attempt, reached, request), reached };
    }
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return { response, reached };
    await response.body?.cancel();
    const next = redirectTarget(reached, location);
    if (next === null) throw refuse(attempt, reached, 'redirects to something that is no address of HTTP');
    if (body !== undefined) {
      throw refuse(attempt, reached, `redirects to ${new URL(next.url).host}, where the content cannot be sent again`);
    }
    reached = next;
  }
  throw refuse(attempt, reached, 'redirects in circles');
}

async function sendTo(
  attempt: Attempt,
  target: Target,
  request: UrlRequest,
  { isAtStart, progress }: { readonly isAtStart: boolean; readonly progress: Progress },
): Promise<Response> {
  const { connection, signal } = attempt;
  const { method = 'GET', body } = request;
  const headers = await headersTo(attempt, target, request.headers, isAtStart);
  const content = body instanceof ReadableStream ? openStream(body, progress) : {};
  return connection.fetch(target.url, { method, headers, signal, redirect: 'manual', ...content });
}

/** The headers of a request for a file. Not all of them leave the origin that the caller knows. */
export async function headersTo(
  attempt: Attempt,
  { isPrivate }: Target,
  given: UrlRequest['headers'],
  isAtStart: boolean,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = isPrivate
    ? Object.fromEntries(await attempt.connection.headers(attempt))
    : {};
  if (isPrivate) {
    // Those of the client's own requests, which are JSON.
    delete headers['accept'];
    delete headers['content-type'];
  }
  for (const name in given) {
    if (isAtStart || !secretHeaders.test(name))
      headers[name.toLowerCase()] = requireHeaderValue(name, given[name] ?? '');
  }
  return headers;
}

/** Browsers do not show where a redirect leads. Without credentials there is nothing to lose on the way. */
function followUnseen(attempt: Attempt, target: Target, request: UrlRequest): Promise<Response> {
  const entries = Object.entries(request.headers ?? {});
  if (target.isPrivate || request.body !== undefined || entries.some(([name]) => secretHeaders.test(name))) {
    throw refuse(attempt, target, 'redirects to an address that this runtime does not show');
  }
  const { connection, signal } = attempt;
  return connection.fetch(target.url, { method: request.method ?? 'GET', headers: entries, signal });
}

/** The error for a redirect that is not followed. */
export function refuse({ name }: Attempt, target: Target, what: string): UnexpectedResponseError {
  return new UnexpectedResponseError(`${name}: ${new URL(target.url).host} ${what}.`);
}
