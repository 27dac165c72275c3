import type { RequestOptions } from '../client.js';
import { ApiError, ConnectionError, RateLimitError, TimeoutError, WandbError } from '../errors.js';
import { requireNumber } from '../option-check.js';
import { type Failure, nextDelayMs } from '../retry.js';
import { sleep, withTimeLimit } from '../wait.js';
import type { Attempt, Connection } from './connection.js';

/** What is called. */
export interface Call {
  /** The operation, such as `ListRuns`, or the path of any other request. */
  readonly name: string;
  /** Where the server counts the requests; none for the addresses of files. */
  readonly url?: string;
  /** Whether it may be repeated although the server may have acted on it. */
  readonly isRepeatable: boolean;
  /** Whether the caller bounds how many are under way, in place of the client. */
  readonly isBounded?: boolean;
  /** Statuses after which it may be repeated, besides those that always allow it. */
  readonly alsoRepeats?: readonly number[];
}

/**
 * Makes attempts until one succeeds, the failure is final, or the retries or the time are used up. A caller's abort ends
 * the attempt or the wait at once with the signal's reason.
 */
export function makeCall<Value>(
  connection: Connection,
  call: Call,
  options: RequestOptions,
  run: (attempt: Attempt) => Promise<Value>,
): Promise<Value> {
  const timeoutMs = requireNumber('timeoutMs', options.timeoutMs ?? connection.timeoutMs, 1);
  const deadlineMs = requireNumber('deadlineMs', options.deadlineMs ?? connection.deadlineMs, 1);
  const maxRetries = requireNumber('maxRetries', options.maxRetries ?? connection.maxRetries, 0);
  const { name, isRepeatable, alsoRepeats } = call;
  const { retryDelayMs, retryBudget, emit } = connection;
  const callId = connection.nextCallId();
  const endMs = Date.now() + deadlineMs;
  let lastError: unknown;

  const attempts = async (signal: AbortSignal | undefined): Promise<Value> => {
    for (let number = 1; ; number++) {
      try {
        const attempt = (inner: AbortSignal): Promise<Value> =>
          run({ connection, callId, name, number, signal: inner });
        const value = await takeTurn(connection, call, { signal, endMs }, () =>
          withTimeLimit(timeoutMs, signal, attemptTimeout, attempt),
        );
        retryBudget.refill(0.5);
        return value;
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof WandbError)) throw error;
        lastError = error;
        const delayMs = nextDelayMs(number, failureOf(error), {
          maxRetries,
          retryDelayMs,
          maxDelayMs: 10_000,
          remainingMs: endMs - Date.now(),
          isRepeatable: isRepeatable || (options.retryMutations ?? connection.retryMutations),
          alsoRepeats,
          random: Math.random,
        });
        if (call.url !== undefined && error instanceof RateLimitError && error.status !== null) {
          connection.pacer.pause(call.url, error.retryAfterMs || retryDelayMs);
        }
        if (delayMs === undefined || (!isPutOff(error) && !retryBudget.take())) throw error;
        const { code, message } = error;
        emit({ type: 'retry', callId, operationName: name, attempt: number, delayMs, code, message });
        await sleep(delayMs, signal);
      }
    }
  };

  const attemptTimeout = (): TimeoutError =>
    new TimeoutError(`${name} got no answer within ${timeoutMs} ms. Raise timeoutMs if the server needs longer.`, {
      timeoutMs,
    });
  const callTimeout = (): TimeoutError =>
    new TimeoutError(
      `${name} did not succeed within its deadline of ${deadlineMs} ms. Raise deadlineMs to try for longer.`,
      { timeoutMs: deadlineMs, cause: lastError },
    );
  if (deadlineMs === Number.POSITIVE_INFINITY) return attempts(options.signal);
  return withTimeLimit(deadlineMs, options.signal, callTimeout, attempts);
}

/** Runs a task when the rate limit and the number of requests in flight allow it. A task that waits takes no turn from others. */
async function takeTurn<Value>(
  { limit, pacer }: Connection,
  { name, url = '', isBounded = false }: Call,
  { signal, endMs }: { readonly signal: AbortSignal | undefined; readonly endMs: number },
  task: () => Promise<Value>,
): Promise<Value> {
  for (;;) {
    for (let waitMs = pacer.waitMs(url); waitMs > 0; waitMs = pacer.waitMs(url)) {
      if (Date.now() + waitMs >= endMs) {
        const reason = `the server allows no request for another ${Math.ceil(waitMs)} ms, which is past the deadline`;
        throw new RateLimitError(`${name} was not sent: ${reason}.`, { operationName: name, retryAfterMs: waitMs });
      }
      await sleep(waitMs, signal);
    }
    if (isBounded) return task();
    const done = await limit(async () => (pacer.waitMs(url) > 0 ? null : { value: await task() }), signal);
    if (done !== null) return done.value;
  }
}

/** Whether the server did not fail, but asks to send the request later. */
export function isPutOff(error: WandbError): boolean {
  return error instanceof ApiError && (error.status === 425 || error.status === 429);
}

/** Why an attempt failed, as far as retrying is concerned. */
export function failureOf(error: WandbError): Failure {
  if (error instanceof TimeoutError) return { kind: 'broken' };
  if (error instanceof ConnectionError) return { kind: error.wasSent ? 'broken' : 'unsent' };
  if (!(error instanceof ApiError) || error.status === null) return { kind: 'final' };
  return { kind: 'status', status: error.status, retryAfterMs: error.retryAfterMs };
}
