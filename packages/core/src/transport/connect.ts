import * as platform from '#platform';
import type { ClientOptions } from '../client.js';
import type { Credentials } from '../credentials.js';
import type { Environment } from '../environment.js';
import { AuthenticationError, ConfigurationError } from '../errors.js';
import { redactEvent } from '../events.js';
import { requireCount, requireNumber } from '../option-check.js';
import { createRedactor } from '../redaction.js';
import { version } from '../version.js';
import type { Connection } from './connection.js';
import { requireHeaderValue } from './header-check.js';
import { createLimiter } from './limiter.js';
import { createPacer } from './pacer.js';
import { createRetryBudget } from './retry-budget.js';

/**
 * Puts together what the requests of a client need.
 * @throws {@link ValidationError} when a number of the options is out of range, or a header cannot be sent.
 */
export function connect(
  options: ClientOptions,
  baseUrl: string,
  { apiKey, source, identityTokenFile }: Credentials,
  environment: Environment,
): Connection {
  const { onEvent, headers: extra = {} } = options;
  const basic = encodeBase64(`api:${apiKey}`);
  const secrets = [apiKey ?? '', basic];
  const redact = createRedactor(secrets);
  const runtime = platform.describeRuntime();
  const userAgent = `wandb-ts/${version}${runtime === null ? '' : ` (${runtime})`}`;
  const own = new Headers({
    accept: 'application/json',
    'content-type': 'application/json',
    'use-admin-privileges': 'true',
    ...(runtime !== null && { 'user-agent': userAgent }),
    ...(apiKey !== null && { authorization: `Basic ${basic}` }),
  });
  for (const [name, value] of Object.entries(extra)) {
    const sent = requireHeaderValue(name, value);
    own.set(name, sent);
    secrets.push(sent);
  }
  const getAccessToken = identityTokenFile === null ? null : platform.createAccessTokenSource(identityTokenFile);
  const maxRetries = requireNumber('maxRetries', options.maxRetries ?? 5, 0);
  const retryBudget = requireNumber('retryBudget', options.retryBudget ?? Math.max(20, maxRetries), 0);
  let callCount = 0;

  return {
    baseUrl,
    userAgent,
    secrets,
    redact,
    credentialSource: source,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    hasOwnFetch: options.fetch !== undefined,
    limit: createLimiter(requireCount('maxConcurrency', options.maxConcurrency ?? 10, 1)),
    pacer: createPacer(),
    timeoutMs: requireNumber('timeoutMs', options.timeoutMs ?? readHttpTimeout(environment), 1),
    deadlineMs: requireNumber('deadlineMs', options.deadlineMs ?? 60_000, 1),
    maxRetries,
    retryBudget: createRetryBudget(retryBudget),
    retryDelayMs: requireNumber('retryDelayMs', options.retryDelayMs ?? 500, 0),
    retryMutations: options.retryMutations ?? false,
    nextCallId: () => String(++callCount),
    headers: async (attempt) => {
      const headers = new Headers(own);
      if (getAccessToken !== null) headers.set('authorization', `Bearer ${await getAccessToken(attempt)}`);
      if (headers.has('authorization') || headers.has('cookie')) return headers;
      throw new AuthenticationError(
        `There is no API key for ${new URL(baseUrl).host}. Set apiKey, WANDB_API_KEY or an entry in the netrc file.`,
      );
    },
    emit: (event) => {
      try {
        onEvent?.(redactEvent(event, redact));
      } catch {
        // A listener that fails must not fail the request it listens to.
      }
    },
  };
}

function readHttpTimeout(environment: Environment): number {
  const text = environment['WANDB_HTTP_TIMEOUT'];
  if (!text) return 19_000;
  const seconds = Number(text);
  if (seconds > 0) return seconds * 1_000;
  throw new ConfigurationError('WANDB_HTTP_TIMEOUT must be a number of seconds above 0.');
}

/** Base64 of the UTF-8 bytes of a text. */
function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
