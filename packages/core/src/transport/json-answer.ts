import { UnexpectedResponseError } from '../errors.js';
import { parseJson } from '../json.js';
import { isHtml } from './server-messages.js';

/**
 * Parses the body of an answer.
 * @throws {@link UnexpectedResponseError} when it is not JSON.
 */
export function parseAnswer(name: string, url: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw unexpectedAnswer(name, url, isHtml(text) ? 'HTML' : 'no JSON', { cause });
  }
}

/** Makes the error for a body that the protocol does not allow. */
export function unexpectedAnswer(
  name: string,
  url: string,
  found: string,
  options?: ErrorOptions,
): UnexpectedResponseError {
  const { host, pathname } = new URL(url);
  return new UnexpectedResponseError(
    `${name}: ${host}${pathname} answered with ${found}. Is the base URL that of a W&B server, with no proxy or login page in between?`,
    options,
  );
}
