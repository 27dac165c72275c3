import type { RequestOptions } from '../client.js';
import { ValidationError } from '../errors.js';
import { makeCall } from './call.js';
import type { Attempt, Connection } from './connection.js';
import { toTransportError } from './exchange.js';
import { type Progress, trackProgress } from './progress.js';
import { resumingBody } from './resuming-body.js';
import { send } from './send.js';
import { uploadSize, uploadTimeoutMs } from './upload-body.js';
import { resolveTarget, type UploadBody, type UploadSource, type UrlRequest } from './url-request.js';

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
  const target = resolveTarget(connection.baseUrl, url, credentials);
  const name = request.name ?? new URL(target.url).pathname;
  if (body !== undefined) {
    if (method === 'GET' || method === 'HEAD') throw new ValidationError(`A ${method} request sends no content.`);
    const progress = trackProgress(connection, { direction: 'upload', name, totalBytes: uploadSize(body) });
    return upload({ connection, name, url: target.url, body, progress }, options, (attempt) =>
      send(attempt, target, request, progress),
    );
  }
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

interface Upload {
  readonly connection: Connection;
  readonly name: string;
  readonly url: string;
  readonly body: UploadBody | UploadSource;
  readonly progress: Progress;
}

async function upload(
  { connection, name, url, body, progress }: Upload,
  options: RequestOptions,
  sendOnce: Parameters<typeof makeCall<Response>>[3],
): Promise<Response> {
  const isReadOnce = body instanceof ReadableStream;
  const limits = {
    ...options,
    timeoutMs: options.timeoutMs ?? uploadTimeoutMs(body, connection.timeoutMs),
    deadlineMs: options.deadlineMs ?? Number.POSITIVE_INFINITY,
    ...(isReadOnce && { maxRetries: 0 }),
  };
  // Object stores answer 409 while another upload to the same place is under way.
  const call = { name, isRepeatable: !isReadOnce, alsoRepeats: [409] };
  const response = await makeCall(connection, call, limits, async (attempt) => {
    const answer = await sendOnce(attempt);
    return answer.body === null ? answer : withBody(answer, await readAnswer(attempt, answer, url));
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
