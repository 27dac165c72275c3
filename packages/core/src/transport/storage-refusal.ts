import {
  ApiError,
  type ApiErrorOptions,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  type WandbError,
} from '../errors.js';
import type { Attempt } from './connection.js';
import { type AnswerHead, readWait } from './pacer.js';
import { readServerMessages } from './server-messages.js';

type ApiErrorClass = new (message: string, options: ApiErrorOptions) => ApiError;

const classes: ReadonlyMap<number, ApiErrorClass> = new Map<number, ApiErrorClass>([
  [401, AuthenticationError],
  [403, PermissionError],
  [404, NotFoundError],
  [409, ConflictError],
  [429, RateLimitError],
]);

/**
 * Makes the error for a refusal by a place that got no credentials, such as an object store. What such a place writes may
 * repeat the signature of the address, so only its code and its message are taken.
 */
export function toStorageError(
  { connection, name }: Attempt,
  url: string,
  response: AnswerHead,
  text: string,
): WandbError {
  const { status, statusText, headers } = response;
  const errors = readStorageMessages(text, connection.redact);
  const reason = errors.map((error) => error.message).join('; ') || statusText || 'no reason given';
  const message = `${name}: ${new URL(url).host} answered with HTTP ${status}: ${reason}`;
  // S3 gave up waiting for the content: nothing is wrong with the request.
  if (status === 400 && /<Code>RequestTimeout</.test(text)) return new ConnectionError(message);
  const Kind = classes.get(status) ?? (status >= 500 ? ServerError : ApiError);
  return new Kind(message, {
    status,
    requestId: headers.get('x-amz-request-id') ?? headers.get('x-guploader-uploadid') ?? headers.get('x-request-id'),
    operationName: name,
    errors,
    retryAfterMs: readWait(response),
  });
}

function readStorageMessages(text: string, redact: (text: string) => string): { readonly message: string }[] {
  if (!/^\s*</.test(text)) {
    try {
      return readServerMessages(JSON.parse(text), redact);
    } catch {
      return [];
    }
  }
  const found = ['Code', 'Message'].flatMap((tag) => {
    const content = new RegExp(`<${tag}>([^<]{1,300})`).exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
    return content === undefined ? [] : [redact(content)];
  });
  return found.length === 0 ? [] : [{ message: found.join(': ') }];
}
