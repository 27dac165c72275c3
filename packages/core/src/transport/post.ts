import { ValidationError } from '../errors.js';
import type { Attempt } from './connection.js';
import { exchange } from './exchange.js';
import { parseAnswer } from './json-answer.js';
import { isHtml } from './server-messages.js';

/**
 * The URL of a path below the base URL.
 * @throws {@link ValidationError} when the path leads elsewhere.
 */
export function resolvePath(baseUrl: string, path: string): string {
  const root = new URL(`${baseUrl}/`);
  const url = new URL(`${root.href}${path.replace(/^\//, '')}`);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname) || url.search || url.hash) {
    throw new ValidationError('The path must lead below the base URL, without a query or a fragment.');
  }
  return url.href;
}

/**
 * Posts JSON once and returns the parsed answer; null when the answer is empty. A page comes from something before the
 * server, but any other text is the server's, which has taken the request: it is null too, with a warning.
 * @throws {@link UnexpectedResponseError} for a page.
 */
export async function post(attempt: Attempt, url: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> {
  const { text } = await exchange(attempt, url, body);
  if (text.trim() === '') return null;
  try {
    return parseAnswer(attempt.name, url, text);
  } catch (error) {
    if (isHtml(text)) throw error;
    attempt.connection.emit({ type: 'warning', message: `${attempt.name}: the answer is no JSON and is ignored.` });
    return null;
  }
}
