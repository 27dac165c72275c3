import type { RequestOptions } from '../client.js';
import { ConnectionError, TimeoutError, TransportError } from '../errors.js';
import { nextDelayMs } from '../retry.js';
import { sleep, withTimeLimit } from '../wait.js';
import type { Connection } from './connection.js';
import { toTransportError } from './exchange.js';
import { trackProgress } from './progress.js';

/** An answer that is being read. */
export interface OpenAnswer {
  readonly connection: Connection;
  /** What events and messages call it. */
  readonly name: string;
  readonly url: string;
  readonly response: Response;
  /** Asks again with further headers; null when the answer cannot be continued. */
  readonly open: ((headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Response>) | null;
  /** When it has to be complete, in milliseconds since 1970; `Infinity` without a deadline. */
  readonly endMs: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The body of an answer. When the connection breaks while it is read, the rest is asked for, as long as the server says by
 * its `ETag` that it is still the rest of the same content. Each piece may take as long as an answer; a reader that takes
 * its time is not counted in, but for a deadline that the caller sets. An abort ends it at once with the signal's reason.
 */
export function resumingBody(answer: OpenAnswer, options: RequestOptions): ReadableStream<Bytes> {
  const { connection, name, url, response, open, endMs } = answer;
  const { signal, timeoutMs = connection.timeoutMs, maxRetries = connection.maxRetries } = options;
  const { deadlineMs = Number.POSITIVE_INFINITY } = options;
  const etag = response.headers.get('etag');
  const isEncoded = response.headers.has('content-encoding');
  const length = isEncoded ? null : response.headers.get('content-length');
  const totalBytes = length === null ? null : Number(length);
  const progress = trackProgress(connection, { direction: 'download', name, totalBytes });
  let reader = readerOf(response);
  let receivedBytes = 0;
  let breaks = 0;

  const idleError = (): TimeoutError =>
    new TimeoutError(`No data of ${name} arrived for ${timeoutMs} ms. Raise timeoutMs if the server needs longer.`, {
      timeoutMs,
    });

  const deadlineError = (): TimeoutError =>
    new TimeoutError(
      `${name} was not complete within its deadline of ${deadlineMs} ms. Raise deadlineMs for more time.`,
      { timeoutMs: deadlineMs },
    );

  async function read(): Promise<Bytes | undefined> {
    return withTimeLimit(endMs - Date.now(), signal, deadlineError, readOn);
  }

  async function readOn(limit: AbortSignal): Promise<Bytes | undefined> {
    for (;;) {
      try {
        const { done, value } = await withTimeLimit(timeoutMs, limit, idleError, () => reader.read());
        if (!done) return value;
        // The `fetch` of Node.js 26 ends so when a proxy cancels a stream of HTTP/2.
        if (totalBytes === null || receivedBytes >= totalBytes) return undefined;
        throw new ConnectionError(`${name} ended after ${receivedBytes} of ${totalBytes} bytes.`);
      } catch (error) {
        leave(reader, error);
        limit.throwIfAborted();
        await resume(error instanceof TransportError ? error : toTransportError(answer, url, error), limit);
      }
    }
  }

  async function resume(failure: TransportError, limit: AbortSignal): Promise<void> {
    if (open === null || etag === null || etag.startsWith('W/') || isEncoded) throw failure;
    breaks += 1;
    const delayMs = nextDelayMs(
      breaks,
      { kind: 'broken' },
      {
        maxRetries,
        retryDelayMs: connection.retryDelayMs,
        maxDelayMs: 10_000,
        remainingMs: endMs - Date.now(),
        isRepeatable: true,
        random: Math.random,
      },
    );
    if (delayMs === undefined || !connection.retryBudget.take()) throw failure;
    const { code, message } = failure;
    const callId = connection.nextCallId();
    connection.emit({ type: 'retry', callId, operationName: name, attempt: breaks, delayMs, code, message });
    await sleep(delayMs, limit);
    const rest = await open({ range: `bytes=${receivedBytes}-`, 'if-range': etag }, limit);
    reader = readerOf(rest);
    const isRest = rest.status === 206 && rest.headers.get('content-range')?.startsWith(`bytes ${receivedBytes}-`);
    if (!isRest) {
      leave(reader, failure);
      throw failure;
    }
  }

  let abort = (): void => undefined;
  const end = (): void => signal?.removeEventListener('abort', abort);
  return new ReadableStream<Bytes>(
    {
      start: (controller) => {
        abort = () => {
          controller.error(signal?.reason);
          leave(reader, signal?.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
      },
      pull: async (controller) => {
        try {
          const chunk = await read();
          if (chunk === undefined) {
            progress.finish();
            controller.close();
            return end();
          }
          // Whatever was asked for again was worth it.
          connection.retryBudget.refill(breaks);
          breaks = 0;
          receivedBytes += chunk.byteLength;
          progress.add(chunk.byteLength);
          controller.enqueue(chunk);
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: async (reason) => {
        end();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function readerOf(response: Response): ReadableStreamDefaultReader<Bytes> {
  return (response.body ?? new Blob([]).stream()).getReader();
}

/** Closes a connection without reading what it still sends. */
function leave(reader: ReadableStreamDefaultReader<Bytes>, reason: unknown): void {
  reader.cancel(reason).catch(() => undefined);
}
