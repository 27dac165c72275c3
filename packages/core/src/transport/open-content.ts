import { findHttpPool } from '#http-pool';
import { UnexpectedResponseError } from '../errors.js';
import type { Attempt, Connection } from './connection.js';
import { answerOf, type FileAnswer, type OpenFile, openByFetch } from './file-answer.js';
import { redirectTarget, type Target } from './url-request.js';

/** The answer to a request for a content, and where it came from in the end. */
export interface Arrival {
  readonly answer: FileAnswer;
  readonly reached: Target;
}

const maxHops = 10;
/** What is stored is wanted as it is, so nothing shall compress it on its way. */
const plainHeaders = { 'accept-encoding': 'identity' };

/** Asks for a content once, and follows redirects. Credentials go to private addresses only, other headers everywhere. */
export async function openContent(
  attempt: Attempt,
  start: Target,
  own: Readonly<Record<string, string>>,
): Promise<Arrival> {
  const { connection, name, signal } = attempt;
  const open = findOpener(connection);
  const refuse = ({ url }: Target, what: string): UnexpectedResponseError =>
    new UnexpectedResponseError(`${name}: ${new URL(url).host} redirects ${what}.`);
  let reached = start;
  for (let hops = 0; hops <= maxHops; hops++) {
    const headers = reached.isPrivate
      ? { ...(await credentialsOf(attempt)), ...plainHeaders, ...own }
      : { ...plainHeaders, ...own };
    const answer = await open(reached.url, headers, signal);
    // Browsers do not show where a redirect leads. Without credentials there is nothing to lose on the way.
    if (answer.status === 0) {
      if (reached.isPrivate) throw refuse(reached, 'to an address that this runtime does not show');
      return { answer: answerOf(await connection.fetch(reached.url, { headers, signal })), reached };
    }
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return { answer, reached };
    answer.cancel();
    const next = redirectTarget(reached, location);
    if (next === null) throw refuse(reached, 'to something that is no address of HTTP');
    reached = next;
  }
  throw refuse(reached, 'in circles');
}

function findOpener({ fetch, hasOwnFetch }: Connection): OpenFile {
  return (hasOwnFetch ? null : findHttpPool()?.open) ?? openByFetch(fetch);
}

/** The client's own headers, without what is said of its own requests: those are JSON, files are not. */
async function credentialsOf(attempt: Attempt): Promise<Record<string, string>> {
  const {
    accept,
    'content-type': contentType,
    ...headers
  } = Object.fromEntries(await attempt.connection.headers(attempt));
  return headers;
}
