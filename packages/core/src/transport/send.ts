import { findHttpPool } from '#http-pool';
import { UnexpectedResponseError, WandbError } from '../errors.js';
import type { Attempt } from './connection.js';
import { toTransportError } from './exchange.js';
import type { Progress } from './progress.js';
import { toApiError } from './refusal.js';
import { toStorageError } from './storage-refusal.js';
import { openUpload } from './upload-body.js';
import { redirectTarget, type Target, type UrlRequest } from './url-request.js';

const maxHops = 10;
/** What a caller's headers must not show to another origin. */
const secretHeaders = /^(?:authorization|cookie)$/i;

/**
 * Sends a request once, follows redirects, and returns the answer with its body unread.
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
    const text = await response.text();
    if (!reached.isPrivate) throw toStorageError(attempt, reached.url, response, text);
    throw toApiError(attempt, reached.url, response, response.headers.get('x-request-id'), text);
  } catch (error) {
    throw error instanceof WandbError || signal.aborted ? error : toTransportError(attempt, target.url, error);
  }
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
    if (body !== undefined && (response.status < 307 || body instanceof ReadableStream)) {
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
  const own = target.isPrivate ? Object.fromEntries(await connection.headers(attempt)) : {};
  // Those of the client's own requests, which are JSON.
  const { accept, 'content-type': contentType, ...headers } = own;
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    if (isAtStart || !secretHeaders.test(name)) headers[name.toLowerCase()] = value;
  }
  const pool = connection.hasOwnFetch ? null : findHttpPool();
  if (pool !== null && body !== undefined && !(body instanceof ReadableStream)) {
    return pool.upload({ method, url: target.url, headers, body, progress, signal });
  }
  const content = body === undefined ? {} : await openUpload(body, progress);
  return connection.fetch(target.url, { method, headers, signal, redirect: 'manual', ...content });
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

function refuse({ name }: Attempt, target: Target, what: string): UnexpectedResponseError {
  return new UnexpectedResponseError(`${name}: ${new URL(target.url).host} ${what}.`);
}
