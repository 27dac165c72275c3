import { readFile } from 'node:fs/promises';
import { ConfigurationError } from './errors.js';
import { createMemo } from './memo.js';
import type { AccessTokenSource, Attempt } from './transport/connection.js';
import { exchange } from './transport/exchange.js';
import { parseAnswer, unexpectedAnswer } from './transport/json-answer.js';
import { isRecord } from './transport/server-messages.js';

const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const refreshEarlyMs = 300_000;

interface AccessToken {
  readonly value: string;
  /** When to ask for another, in milliseconds since 1970. */
  readonly refreshAtMs: number;
}

/**
 * Creates a source of access tokens, which the server gives in exchange for the JWT in a file. The file is read at each
 * exchange, because what wrote it renews it. A token is kept in memory, and replaced five minutes before it expires, or at
 * half of its time when it lives for less than ten. Requests at the same time share one exchange.
 */
export function createAccessTokenSource(tokenFile: string): AccessTokenSource {
  let refreshAtMs = 0;
  let getToken: ReturnType<typeof createMemo<AccessToken>>;
  return async (attempt) => {
    if (Date.now() >= refreshAtMs) {
      refreshAtMs = Number.POSITIVE_INFINITY;
      getToken = createMemo(({ signal = attempt.signal }) => exchangeToken({ ...attempt, signal }, tokenFile));
    }
    const token = await getToken({ signal: attempt.signal });
    refreshAtMs = token.refreshAtMs;
    return token.value;
  };
}

async function exchangeToken(attempt: Attempt, tokenFile: string): Promise<AccessToken> {
  const { connection } = attempt;
  const assertion = (await readTokenFile(tokenFile)).trim();
  connection.secrets.push(assertion);
  const headers = new Headers({
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': connection.userAgent,
  });
  const name = 'oidc/token';
  const url = `${connection.baseUrl}/${name}`;
  const body = String(new URLSearchParams({ grant_type: grantType, assertion }));

  const anonymous = { ...attempt, name, connection: { ...connection, headers: () => headers } };
  const answer = parseAnswer(name, url, (await exchange(anonymous, url, body)).text);

  const { access_token: value, expires_in: seconds } = isRecord(answer) ? answer : {};
  if (typeof value !== 'string' || value === '' || typeof seconds !== 'number' || !(seconds > 0)) {
    throw unexpectedAnswer(name, url, 'no access token');
  }
  connection.secrets.push(value);
  const lifeMs = seconds * 1_000;
  return { value, refreshAtMs: Date.now() + Math.max(lifeMs / 2, lifeMs - refreshEarlyMs) };
}

async function readTokenFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(`The identity token file ${path} cannot be read.`, { cause });
  }
}
