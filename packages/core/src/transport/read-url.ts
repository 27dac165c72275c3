import type { RequestOptions } from '../client.js';
import { ConnectionError, TimeoutError, UnexpectedResponseError, WandbError } from '../errors.js';
import { requireNumber } from '../option-check.js';
import { nextDelayMs } from '../retry.js';
import { sleep, startTimer } from '../wait.js';
import { failureOf, isPutOff } from './call.js';
import type { Attempt, Connection } from './connection.js';
import type { ContentHead, ContentSink, ReadRequest } from './content-sink.js';
import { toTransportError } from './exchange.js';
import type { FileAnswer } from './file-answer.js';
import { openContent } from './open-content.js';
import { trackProgress } from './progress.js';
import { toApiError } from './refusal.js';
import { toStorageError } from './storage-refusal.js';
import { resolveTarget, type Target } from './url-request.js';

/** Carries what a sink threw past the retries. */
class SinkFailure {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/**
 * Reads the content at an address that the server gave into a sink. After a broken connection the sink is asked what it
 * still needs. Retries are counted from the start again whenever the content got further than ever before.
 * @throws {@link ApiError} when the answer is not 2xx, {@link TransportError} for everything below HTTP.
 */
export async function readUrl(
  connection: Connection,
  url: string,
  request: ReadRequest,
  options: RequestOptions = {},
): Promise<void> {
  const { signal } = options;
  const timeoutMs = requireNumber('timeoutMs', options.timeoutMs ?? connection.timeoutMs, 1);
  const maxRetries = requireNumber('maxRetries', options.maxRetries ?? connection.maxRetries, 0);
  const deadlineMs = requireNumber('deadlineMs', options.deadlineMs ?? Number.POSITIVE_INFINITY, 1);
  const target = resolveTarget(connection.baseUrl, url, request.credentials);
  const name = request.name ?? new URL(target.url).pathname;
  const callId = connection.nextCallId();
  const endMs = Date.now() + deadlineMs;
  const reach = { bestBytes: 0, hasGrown: false };
  for (let number = 1, failures = 1; ; number++, failures++) {
    signal?.throwIfAborted();
    try {
      const limits = { timeoutMs, remainingMs: endMs - Date.now(), deadlineMs };
      await withLimits({ connection, callId, name, number }, limits, signal, (attempt, activity) =>
        readOnce(attempt, target, request.sink, activity, (positionBytes) => {
          if (positionBytes <= reach.bestBytes) return;
          reach.bestBytes = positionBytes;
          reach.hasGrown = true;
        }),
      );
      connection.retryBudget.refill(0.5);
      return;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SinkFailure) throw error.reason;
      if (!(error instanceof WandbError)) throw error;
      if (reach.hasGrown) failures = 1;
      reach.hasGrown = false;
      const delayMs = nextDelayMs(failures, failureOf(error), {
        maxRetries,
        retryDelayMs: connection.retryDelayMs,
        maxDelayMs: 10_000,
        remainingMs: endMs - Date.now(),
        isRepeatable: true,
        random: Math.random,
      });
      if (delayMs === undefined || (!isPutOff(error) && !connection.retryBudget.take())) throw error;
      const { code, message } = error;
      connection.emit({ type: 'retry', callId, operationName: name, attempt: number, delayMs, code, message });
      await sleep(delayMs, signal);
    }
  }
}

interface Limits {
  readonly timeoutMs: number;
  readonly remainingMs: number;
  readonly deadlineMs: number;
}

/** Tells whether a content is still arriving. */
interface Activity {
  touch(): void;
  /** Pauses the clock while the caller works on a piece. */
  follow(work: Promise<void>): Promise<void>;
}

/** Runs an attempt until the caller's signal aborts, no piece has come for `timeoutMs`, or the deadline passes. */
async function withLimits(
  context: Omit<Attempt, 'signal'>,
  { timeoutMs, remainingMs, deadlineMs }: Limits,
  signal: AbortSignal | undefined,
  run: (attempt: Attempt, activity: Activity) => Promise<void>,
): Promise<void> {
  const { name } = context;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const idle = watchIdleTime(timeoutMs, () => {
    const text = `No data of ${name} arrived for ${timeoutMs} ms. Raise timeoutMs if the server needs longer.`;
    controller.abort(new TimeoutError(text, { timeoutMs }));
  });
  const cancelDeadline = startTimer(remainingMs, () => {
    const text = `${name} was not complete within its deadline of ${deadlineMs} ms. Raise deadlineMs for more time.`;
    controller.abort(new TimeoutError(text, { timeoutMs: deadlineMs }));
  });
  try {
    await run({ ...context, signal: controller.signal }, idle);
    // An answer that is given up may look like one that ends.
    controller.signal.throwIfAborted();
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    idle.cancel();
    cancelDeadline();
    signal?.removeEventListener('abort', abort);
  }
}

/** Calls back once nothing has happened for a time. One timer serves any number of pieces. */
function watchIdleTime(timeoutMs: number, callback: () => void): Activity & { cancel(): void } {
  let lastMs = performance.now();
  let busyCount = 0;
  let cancel = (): void => undefined;
  const touch = (): void => {
    lastMs = performance.now();
  };
  const watch = (waitMs: number): void => {
    cancel = startTimer(waitMs, () => {
      const leftMs = busyCount > 0 ? timeoutMs : lastMs + timeoutMs - performance.now();
      if (leftMs > 1) watch(leftMs);
      else callback();
    });
  };
  watch(timeoutMs);
  return {
    touch,
    follow: (work) => {
      busyCount += 1;
      return work.finally(() => {
        busyCount -= 1;
        touch();
      });
    },
    cancel: () => cancel(),
  };
}

async function readOnce(
  attempt: Attempt,
  target: Target,
  sink: ContentSink,
  activity: Activity,
  advance: (positionBytes: number) => void,
): Promise<void> {
  const { connection, callId, name, number } = attempt;
  connection.emit({ type: 'request', callId, operationName: name, attempt: number, method: 'GET', url: target.url });
  try {
    const { answer, reached } = await openContent(attempt, target, sink.headers?.() ?? {});
    activity.touch();
    if (!answer.ok) {
      const text = await answer.text();
      if (!reached.isPrivate) throw toStorageError(attempt, reached.url, answer, text);
      throw toApiError(attempt, reached.url, answer, answer.headers.get('x-request-id'), text);
    }
    await readContent(attempt, answer, guard(sink, activity), (positionBytes) => {
      activity.touch();
      advance(positionBytes);
    });
  } catch (error) {
    const isKnown = error instanceof WandbError || error instanceof SinkFailure || attempt.signal.aborted;
    throw isKnown ? error : toTransportError(attempt, target.url, error);
  }
}

async function readContent(
  { connection, name }: Attempt,
  answer: FileAnswer,
  sink: GuardedSink,
  advance: (positionBytes: number) => void,
): Promise<void> {
  const head = toHead(answer);
  const length = sizeOf(answer);
  let position = head.startBytes;
  const endBytes = length === null ? null : position + length;
  const progress = trackProgress(connection, { direction: 'download', name, totalBytes: head.totalBytes });
  progress.add(position);
  try {
    await sink.begin(head);
  } catch (error) {
    answer.cancel();
    throw error;
  }
  await answer.read((piece) => {
    position += piece.byteLength;
    progress.add(piece.byteLength);
    advance(position);
    return sink.write(piece);
  }, sink.keepsPieces);
  if (endBytes !== null && position !== endBytes) {
    throw new ConnectionError(`${name} ended after ${position} of ${endBytes} bytes.`);
  }
  progress.finish();
}

type GuardedSink = Pick<Required<ContentSink>, 'begin' | 'write'> & Pick<ContentSink, 'keepsPieces'>;

/** A sink whose failures can be told from those of the transport. */
function guard(sink: ContentSink, activity: Activity): GuardedSink {
  const fail = (reason: unknown): never => {
    throw new SinkFailure(reason);
  };
  const run = (action: () => Promise<void> | void): Promise<void> | void => {
    try {
      const work = action();
      return work === undefined ? work : activity.follow(work).catch(fail);
    } catch (reason) {
      return fail(reason);
    }
  };
  return {
    begin: (head) => run(() => sink.begin?.(head)),
    write: (piece) => run(() => sink.write(piece)),
    keepsPieces: sink.keepsPieces,
  };
}

function toHead(answer: FileAnswer): ContentHead {
  const { status, headers } = answer;
  if (status !== 206) return { status, headers, startBytes: 0, totalBytes: sizeOf(answer) };
  const [, start, size] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (start === undefined) throw new UnexpectedResponseError('The server sent a part without saying which.');
  return { status, headers, startBytes: Number(start), totalBytes: size === '*' ? null : Number(size) };
}

/** The size that an answer announces; null where it is not that of the content. */
function sizeOf({ headers }: FileAnswer): number | null {
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return length === null ? null : Number(length);
}
