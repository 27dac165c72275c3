import type { RequestOptions } from '../client.js';
import { ValidationError } from '../errors.js';
import { makeCall } from './call.js';
import type { Attempt, Connection } from './connection.js';
import { toTransportError } from './exchange.js';
import { trackProgress } from './progress.js';
import { resumingBody } from './resuming-body.js';
import { send } from './send.js';
import { resolveTarget, type Target, type UrlRequest } from './url-request.js';
import { writeUrl } from './write-url.js';

/**
 * Sends a request to an address that the server gave, and returns the answer. The body of an answer to `GET` is read as
 * it arrives; the answer to an upload is complete.
 * @throws {@link ValidationError} when the address or the request cannot be used.
 */
export async function fetchUrl(
  connection: Connection,
  url: string,
  request: UrlRequest = {},
  options: RequestOptions = {},
): Promise<Response> {
  const { method = 'GET', body, credentials } = request;
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new ValidationError(`A ${method} request sends no content.`);
  }
  if (body !== undefined && !(body instanceof ReadableStream)) {
    return (await writeUrl(connection, url, { ...request, content: body, method }, options, false)).toResponse();
  }
  const target = resolveTarget(connection.baseUrl, url, credentials);
  const name = request.name ?? new URL(target.url).pathname;
  if (body !== undefined) return sendStream(connection, { name, target, request }, options);
  const call = { name, isRepeatable: method !== 'POST' };
  const endMs = Date.now() + (options.deadlineMs ?? Number.POSITIVE_INFINITY);
  const progress = trackProgress(connection, { direction: 'download', name, totalBytes: null });
  const open = (headers: Readonly<Record<string, string>> = {}, signal = options.signal): Promise<Response> =>
    makeCall(connection, call, { ...options, signal }, (attempt) =>
      send(attempt, target, { ...request, headers: { ...request.headers, ...headers } }, progress),
    );
  const response = await open();
  if (response.body === null || method === 'HEAD') return response;
  const isResumable = method === 'GET' && response.status === 200;
  const answer = { connection, name, url: target.url, response, open: isResumable ? open : null, endMs };
  return withBody(response, resumingBody(answer, options));
}

interface StreamUpload {
  readonly name: string;
  readonly target: Target;
  readonly request: UrlRequest;
}

/** Sends a content that can be read only once. */
async function sendStream(
  connection: Connection,
  { name, target, request }: StreamUpload,
  options: RequestOptions,
): Promise<Response> {
  const endless = Number.POSITIVE_INFINITY;
  const { timeoutMs = endless, deadlineMs = endless } = options;
  const limits = { ...options, timeoutMs, deadlineMs, maxRetries: 0 };
  const progress = trackProgress(connection, { direction: 'upload', name, totalBytes: null });
  const response = await makeCall(connection, { name, isRepeatable: false }, limits, async (attempt) => {
    const answer = await send(attempt, target, request, progress);
    return answer.body === null ? answer : withBody(answer, await readAnswer(attempt, answer, target.url));
  });
  progress.finish();
  return response;
}

async function readAnswer(attempt: Attempt, answer: Response, url: string): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch (error) {
    throw attempt.signal.aborted ? error : toTransportError(attempt, url, error);
  }
}

function withBody(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}
