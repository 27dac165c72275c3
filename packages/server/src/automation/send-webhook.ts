import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** A request to send. */
export interface WebhookRequest {
  readonly url: string;
  /** JSON text. */
  readonly body: string;
  /** Sent as `Authorization: Bearer`. */
  readonly accessToken: string | null;
  /** Signs the body: `X-Wandb-Signature` is the base64 HMAC-SHA256. */
  readonly secret: string | null;
}

/** How requests are sent. */
export interface WebhookSending {
  readonly fetch: typeof globalThis.fetch;
  /** The longest time for one attempt. */
  readonly timeoutMs: number;
  /** The waits before the attempts that follow the first. */
  readonly retryDelaysMs: readonly number[];
  /** Ends waits at once. */
  readonly closing: AbortSignal;
  /** Ends what is under way. */
  readonly closed: AbortSignal;
}

/**
 * Sends a request until it is taken, a few times. An answer that tells that it will never be taken ends that at once.
 * Redirects are not followed: the token is for the address that was given.
 *
 * @returns why it was not taken, without anything secret; null when it was
 */
export async function sendWebhook(request: WebhookRequest, sending: WebhookSending): Promise<string | null> {
  let attempt = await tryOnce(request, sending);
  for (const delayMs of sending.retryDelaysMs) {
    if (attempt.reason === null || !attempt.mayHeal) {
      break;
    }
    if (!(await isOver(delayMs, sending.closing))) {
      return `${attempt.reason} The server was closed before another attempt.`;
    }
    attempt = await tryOnce(request, sending);
  }
  return attempt.reason;
}

interface Attempt {
  readonly reason: string | null;
  readonly mayHeal: boolean;
}

async function tryOnce(
  { url, body, accessToken, secret }: WebhookRequest,
  { fetch, timeoutMs, closed }: WebhookSending,
): Promise<Attempt> {
  const headers = {
    'content-type': 'application/json',
    ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
    ...(secret === null ? {} : { 'x-wandb-signature': createHmac('sha256', secret).update(body).digest('base64') }),
  };
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), closed]);
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    // Nobody reads the answer: what breaks off after its status changes nothing.
    await response.body?.cancel().catch(() => undefined);
    const { ok, status } = response;
    return ok
      ? { reason: null, mayHeal: false }
      : { reason: `The address answered ${status}.`, mayHeal: status === 408 || status === 429 || status >= 500 };
  } catch (error) {
    return { reason: describe(error, timeoutMs, closed), mayHeal: !closed.aborted };
  }
}

/** Errors of fetch may hold the address, whose query may be secret; their codes do not. */
function describe(error: unknown, timeoutMs: number, closed: AbortSignal): string {
  if (closed.aborted) {
    return 'The server was closed before an answer came.';
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `No answer came within ${timeoutMs} ms.`;
  }
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? `The address could not be reached: ${code}.` : 'The address could not be reached.';
}

async function isOver(delayMs: number, signal: AbortSignal): Promise<boolean> {
  try {
    await setTimeout(delayMs, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
