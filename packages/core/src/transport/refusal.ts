import {
  ApiError,
  type ApiErrorOptions,
  AuthenticationError,
  ConflictError,
  GraphQLError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from '../errors.js';
import { parseJson } from '../json.js';
import type { Attempt } from './connection.js';
import { type AnswerHead, readWait } from './pacer.js';
import { isHtml, isRecord, readServerMessages } from './server-messages.js';

/** Makes the error for an answer whose status is not 2xx. */
export function toApiError(
  { connection, name }: Attempt,
  url: string,
  response: AnswerHead,
  requestId: string | null,
  text: string,
): ApiError {
  const { status } = response;
  const body = isHtml(text) ? undefined : parseQuietly(text);
  // A 404 of no API tells that the address is wrong, and not that what was asked for is missing.
  const words = isHtml(text) || status === 404 ? null : text;
  const errors = readServerMessages(body ?? words, connection.redact);
  const { origin, pathname } = new URL(url);
  const options = {
    status,
    requestId,
    operationName: name,
    errors,
    retryAfterMs: readWait(response),
  };
  const reason =
    errors.map((error) => error.message).join('; ') ||
    (status === 404 ? `${origin}${pathname} does not exist` : response.statusText || 'no reason given');
  const source = connection.credentialSource ?? 'the headers';
  const message = `${name} failed with HTTP ${status}: ${reason}`;
  const fail = (Kind: new (message: string, options: ApiErrorOptions) => ApiError, hint = ''): ApiError =>
    new Kind(hint ? message.replace(/\.$/, '') + hint : message, options);

  if (status === 401)
    return fail(AuthenticationError, ` (check the credentials for ${origin}, which come from ${source})`);
  if (status === 403)
    return fail(PermissionError, ` (the credentials for ${origin}, which come from ${source}, do not allow this)`);
  if (status === 404) return fail(NotFoundError);
  if (status === 409) return fail(ConflictError);
  if (status === 429) return fail(RateLimitError);
  if (status >= 500) return fail(ServerError);
  if (isRecord(body) && Array.isArray(body['errors']))
    return new GraphQLError(message, { ...options, data: body['data'] });
  return fail(ApiError);
}

function parseQuietly(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
