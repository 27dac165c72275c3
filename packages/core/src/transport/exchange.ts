import { ConnectionError, TransportError, UnexpectedResponseError, WandbError } from '../errors.js';
import type { Attempt, Connection } from './connection.js';
import { answerOf, type FileAnswer } from './file-answer.js';
import { toApiError } from './refusal.js';

/** A complete answer with a 2xx status. */
export interface Answer {
  readonly status: number;
  readonly requestId: string | null;
  readonly text: string;
}

// The codes of Node.js (its DNS, sockets and fetch) and Bun for a connection that was never made.
const unsentCodes = /REFUSED|NOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|FailedToOpenSocket/i;
// A certificate does not get better by asking again.
const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;
let httpPool: typeof import('#http-pool') | undefined;

/**
 * Posts JSON once and reads the answer to its end.
 *
 * Redirects are followed only where they keep the method and stay with the server; `fetch` on its own would take the
 * API key's headers along to wherever a redirect points.
 * @throws {@link ApiError} for a status that is not 2xx, {@link TransportError} for everything below HTTP.
 */
export async function exchange(attempt: Attempt, url: string, body: string | Uint8Array<ArrayBuffer>): Promise<Answer> {
  const { connection, callId, name, number, signal } = attempt;
  const headers = await connection.headers(attempt);
  const context = { callId, operationName: name, attempt: number };
  const startMs = Date.now();
  connection.emit({ type: 'request', ...context, method: 'POST', url });
  try {
    const response = await follow(attempt, url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const text = await response.text();
    const { status } = response;
    connection.pacer.observe(url, response.headers);
    const requestId = response.headers.get('x-request-id') ?? response.headers.get('request-id');
    const durationMs = Date.now() - startMs;
    connection.emit({ type: 'response', ...context, status, requestId, durationMs, bodyLength: text.length });
    if (!response.ok) throw toApiError(attempt, url, response, requestId, text);
    return { status, requestId, text };
  } catch (error) {
    throw error instanceof WandbError || signal.aborted ? error : toTransportError(attempt, url, error);
  }
}

interface Post extends RequestInit {
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
}

async function follow({ connection, name }: Attempt, start: string, init: Post): Promise<FileAnswer> {
  let url = start;
  for (let hops = 0; hops < 5; hops++) {
    const answer = await send(connection, url, init);
    const { status } = answer;
    // Browsers do not show where a redirect leads, nor its status.
    if (status !== 0 && (status < 300 || status > 399)) return answer;
    answer.cancel();
    const location = answer.headers.get('location');
    const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : null;
    const isSafe = target?.origin === new URL(url).origin && (status === 307 || status === 308);
    if (!isSafe) {
      throw new UnexpectedResponseError(
        `${name}: ${new URL(url).origin} redirects to ${target?.origin ?? 'another address'}, which is not followed. ` +
          'Set the base URL to the address of the server itself.',
      );
    }
    url = target.href;
  }
  throw new UnexpectedResponseError(`${name}: ${new URL(url).origin} redirects in circles.`);
}

/**
 * Sends once. Over connections of the pool an answer of half a megabyte takes a quarter less of processor time than by the
 * `fetch` of Node.js, which also copies a content four times.
 */
async function send({ fetch, hasOwnFetch }: Connection, url: string, init: Post): Promise<FileAnswer> {
  if (hasOwnFetch) return answerOf(await fetch(url, init));
  // What only shows runs in a page has no use for it; and looking a module up costs as much as a short request.
  httpPool ??= await import('#http-pool');
  const pool = httpPool.findHttpPool();
  const { headers, body, signal } = init;
  if (pool === null) return answerOf(await fetch(url, init));
  return pool.post(new URL(url).href, Object.fromEntries(headers), body, signal);
}

/** Makes the error for what `fetch` throws: below HTTP, something went wrong. */
export function toTransportError(
  { connection, name }: Pick<Attempt, 'connection' | 'name'>,
  url: string,
  cause: unknown,
): TransportError {
  const codes = codesOf(cause);
  const reason = connection.redact(codes[0] ?? (cause instanceof Error ? cause.message : String(cause)));
  const message = `${name}: the connection to ${new URL(url).host} failed (${reason}).`;
  if (codes.some((code) => certificateCodes.test(code))) return new TransportError(message, { cause });
  return new ConnectionError(message, { cause, wasSent: !codes.some((code) => unsentCodes.test(code)) });
}

/** The codes of an error and its causes, as `fetch` nests them. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if ('code' in cause && typeof cause.code === 'string') codes.push(cause.code);
  }
  return codes;
}
