import { ConnectionError, NotFoundError, ServerError, TimeoutError, WaitTimeoutError } from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFileStreamModel, type FileStreamModel, type PostScript } from '../testing/file-stream-model.js';
import { FileStream, type FileStreamOptions } from './file-stream.js';

it('gathers lines for the flush interval and sends them in one request', async () => {
  const { model, stream } = open();

  stream.appendHistory('{"a":1}');
  await vi.advanceTimersByTimeAsync(999);
  stream.appendHistory('{"a":2}');
  stream.appendConsole('hello');
  expect(model.posted).toEqual([]);

  await vi.advanceTimersByTimeAsync(1);
  expect(model.posted).toEqual([
    {
      files: {
        'wandb-history.jsonl': { offset: 0, content: ['{"a":1}', '{"a":2}'] },
        'output.log': { offset: 0, content: ['hello'] },
        'wandb-summary.json': { offset: 0, content: ['{"version":1}'] },
      },
    },
  ]);
});

it('numbers the lines on behind what the server has already', async () => {
  const { model, stream } = open({ offsets: { history: 12, console: 3, events: 0 } });

  stream.appendHistory('{"a":1}');
  stream.appendConsole('hello');
  await stream.flush({});
  stream.appendHistory('{"a":2}');
  await stream.flush({});

  expect(model.posted).toMatchObject([
    { files: { 'wandb-history.jsonl': { offset: 12 }, 'output.log': { offset: 3 } } },
    { files: { 'wandb-history.jsonl': { offset: 13, content: ['{"a":2}'] } } },
  ]);
});

it('sends at once what fills a request', async () => {
  const { model, stream } = open({ maxRequestBytes: 100 });

  stream.appendHistory('x'.repeat(100));
  await vi.advanceTimersByTimeAsync(0);

  expect(model.history).toEqual(['x'.repeat(100)]);
});

it('sends an empty request after the heartbeat interval without another', async () => {
  const { model, stream } = open();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(model.posted).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(model.posted).toEqual([{}]);

  await vi.advanceTimersByTimeAsync(20_000);
  stream.appendHistory('{}');
  await stream.flush({});
  await vi.advanceTimersByTimeAsync(29_999);
  expect(model.posted).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(model.posted).toHaveLength(3);
});

it('goes on with heartbeats after one that failed', async () => {
  const { model } = open({ post: failFirst(new ConnectionError('reset', { wasSent: true })) });

  await vi.advanceTimersByTimeAsync(60_000);

  expect(model.posted).toEqual([{}, {}]);
  expect(model.events).toMatchObject([{ type: 'warning', message: expect.stringContaining('reset') }]);
});

it('has one request in flight, however many are asked for', async () => {
  const { model, stream } = open({ post: async ({ deliver }) => Promise.resolve().then(deliver) });

  const flushes = ['a', 'b', 'c'].map((line) => {
    stream.appendHistory(line);
    return stream.flush({});
  });
  await Promise.all(flushes);

  expect(model.history).toEqual(['a', 'b', 'c']);
  expect(model.mostInFlight).toBe(1);
});

it('repeats a request after a failure of the server, with the same positions and what came meanwhile', async () => {
  const { model, stream } = open({ post: failFirst(new ServerError('busy', { status: 500 })) });

  stream.appendHistory('a');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(model.posted).toHaveLength(1);
  stream.appendHistory('b');
  await vi.advanceTimersByTimeAsync(2_000);

  expect(model.posted[1]).toMatchObject({ files: { 'wandb-history.jsonl': { offset: 0, content: ['a', 'b'] } } });
  expect(model.history).toEqual(['a', 'b']);
  expect(model.events).toMatchObject([{ type: 'warning', message: expect.stringContaining('busy') }]);
});

it('leaves every line once where a request timed out after the server had acted on it', async () => {
  const { model, stream } = open({
    post: ({ number, deliver }) => {
      const answer = deliver();
      if (number <= 2) throw new TimeoutError('slow', { timeoutMs: 5 });
      return answer;
    },
  });

  for (const line of ['a', 'b', 'c']) {
    stream.appendHistory(line);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  await vi.advanceTimersByTimeAsync(10_000);

  expect(model.history).toEqual(['a', 'b', 'c']);
});

it('waits longer after every failure in a row, up to a minute', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const times: number[] = [];
  const { stream } = open({
    post: () => {
      times.push(Date.now());
      throw new ServerError('busy', { status: 503 });
    },
  });

  stream.appendHistory('a');
  await vi.advanceTimersByTimeAsync(300_000);

  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

it('tries again at once when somebody flushes during a wait', async () => {
  const { model, stream } = open({ post: failFirst(new ServerError('busy', { status: 503 })) });
  stream.appendHistory('a');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(model.history).toEqual([]);

  await stream.flush({});

  expect(model.history).toEqual(['a']);
});

it('stops for good when the server refuses, and keeps what it lacks', async () => {
  const refusal = new NotFoundError('gone', { status: 404 });
  const { model, stream } = open({
    post: ({ number, deliver }) => (number === 1 ? deliver() : Promise.reject(refusal)),
  });
  stream.appendHistory('a');
  await stream.flush({});
  stream.appendHistory('b');

  await expect(stream.flush({})).rejects.toBe(refusal);
  stream.appendHistory('c');
  await vi.advanceTimersByTimeAsync(100_000);

  expect(stream.refusal).toEqual({ error: refusal });
  expect(stream.unsentHistory).toEqual(['b', 'c']);
  expect(model.posted).toHaveLength(2);
  await expect(stream.complete(0, {})).rejects.toBe(refusal);
});

it('refuses in the background without an unobserved rejection', async () => {
  const { model, stream } = open({ post: () => Promise.reject(new NotFoundError('gone', { status: 404 })) });

  stream.appendHistory('a');
  await vi.advanceTimersByTimeAsync(1_000);

  expect(stream.refusal).toBeDefined();
  expect(model.events).toMatchObject([{ type: 'warning', message: 'The server refuses the data of the run: gone' }]);
});

it('splits what waits into requests of the allowed size and ends the run with the last', async () => {
  const { model, stream } = open({ maxRequestBytes: 400 });
  const lines = Array.from({ length: 20 }, (_, index) => `${index}`.padEnd(60, '.'));

  for (const line of lines) {
    stream.appendHistory(line);
  }
  await stream.complete(3, {});

  expect(model.history).toEqual(lines);
  expect(model.exitCode).toBe(3);
  expect(model.posted.slice(0, -1).every((body) => !('complete' in body))).toBe(true);
  expect(model.posted.every((body) => JSON.stringify(body).length <= 400)).toBe(true);
});

it('sends nothing more once the run is complete', async () => {
  const { model, stream } = open();
  await stream.complete(0, {});
  expect(model.posted).toEqual([{ complete: true, exitcode: 0 }]);

  await stream.complete(0, {});
  await vi.advanceTimersByTimeAsync(100_000);

  expect(model.posted).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('rejects a flush with the reason of its signal and sends the lines all the same', async () => {
  const { model, stream } = open({ post: failFirst(new ServerError('busy', { status: 503 })) });
  const controller = new AbortController();
  stream.appendHistory('a');
  const flushed = stream.flush({ signal: controller.signal });

  controller.abort(new Error('enough'));

  await expect(flushed).rejects.toThrow('enough');
  await expect(stream.flush({ signal: controller.signal })).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(model.history).toEqual(['a']);
});

it('names the last failure as the cause when a flush takes too long', async () => {
  const failure = new ServerError('busy', { status: 503 });
  const { stream } = open({ post: () => Promise.reject(failure) });
  stream.appendHistory('a');
  const flushed = expect(stream.flush({ timeoutMs: 5_000 })).rejects.toMatchObject({
    code: 'wait-timeout',
    cause: failure,
  });

  await vi.advanceTimersByTimeAsync(5_000);

  await flushed;
});

it('stops sending after an end that took too long, and goes on when it is asked again', async () => {
  let isDown = true;
  const { model, stream } = open({
    post: ({ deliver, signal }) => (isDown ? untilAborted(signal) : deliver()),
  });
  stream.appendHistory('a');
  const completed = expect(stream.complete(0, { timeoutMs: 5_000 })).rejects.toBeInstanceOf(WaitTimeoutError);
  await vi.advanceTimersByTimeAsync(5_000);
  await completed;

  await vi.advanceTimersByTimeAsync(600_000);
  expect(model.posted).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);

  isDown = false;
  await stream.complete(1, {});
  expect(model.history).toEqual(['a']);
  expect(model.exitCode).toBe(1);
});

it('ends with the last exit code when it is asked for another before the server answers', async () => {
  let answer: () => void = () => undefined;
  const { model, stream } = open({
    post: ({ number, deliver }) =>
      number > 1 ? deliver() : new Promise((resolve) => (answer = () => resolve(deliver()))),
  });
  const first = stream.complete(0, {});
  const second = stream.complete(1, {});
  answer();
  await Promise.all([first, second]);

  expect(model.exitCode).toBe(1);
});

it('tells that somebody asks the run to stop', async () => {
  const onStopRequested = vi.fn();
  const { stream } = open({ onStopRequested, post: ({ deliver }) => ({ ...(deliver() as object), stopped: true }) });

  stream.appendHistory('a');
  await stream.flush({});

  expect(onStopRequested).toHaveBeenCalledOnce();
});

it('takes an empty answer for what it is', async () => {
  const { model, stream } = open({
    post: ({ deliver }) => {
      deliver();
      return null;
    },
  });

  stream.appendHistory('a');
  await stream.flush({});

  expect(model.history).toEqual(['a']);
  expect(stream.unsentHistory).toEqual([]);
});

function open(options: Partial<FileStreamOptions> & { readonly post?: PostScript } = {}): {
  readonly model: FileStreamModel;
  readonly stream: FileStream;
} {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { post, ...rest } = options;
  const model = createFileStreamModel(post === undefined ? {} : { post });
  let version = 0;
  const stream = new FileStream({
    client: model.client,
    run: { entity: 'ann', project: 'vision', id: 'abcd1234' },
    offsets: { history: 0, console: 0, events: 0 },
    flushIntervalMs: 1_000,
    heartbeatIntervalMs: 30_000,
    maxRequestBytes: 10_000,
    writeSummary: () => `{"version":${++version}}`,
    onStopRequested: () => undefined,
    ...rest,
  });
  return { model, stream };
}

function failFirst(error: Error): PostScript {
  return ({ number, deliver }) => {
    if (number === 1) throw error;
    return deliver();
  };
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
