import { ConnectionError, RateLimitError, ServerError, TimeoutError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFileStreamModel, type PostedRequest } from '../testing/file-stream-model.js';
import { FileStream } from './file-stream.js';

/** What becomes of one request. `late` reaches the server after the next one, although the client has given it up. */
type Fate = 'taken' | 'slow' | 'lost' | 'refused for now' | 'answer lost' | 'late';

type Action =
  | { readonly kind: 'log' | 'print'; readonly count: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'flush' | 'aborted flush' };

const fate: fc.Arbitrary<Fate> = fc.constantFrom('taken', 'slow', 'lost', 'refused for now', 'answer lost', 'late');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom('log' as const, 'print' as const), count: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({ kind: fc.constantFrom('flush' as const, 'aborted flush' as const) }),
);

it('leaves exactly the logged lines on the server, whatever becomes of the requests', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let repeats = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 30 }), fc.array(action, { maxLength: 25 }), async (fates, actions) => {
      const expected = { history: [] as string[], console: [] as string[] };
      const model = createFileStreamModel({ post: createFaultyServer(fates) });
      const stream = open(model.client);

      for (const step of actions) {
        await act(stream, step, expected);
      }
      await withinTime(stream.complete(0, { timeoutMs: 2_000 }));
      const ended = stream.complete(0, {});
      await vi.advanceTimersByTimeAsync(5_000_000);
      await ended;

      expect(vi.getTimerCount()).toBe(0);
      expect(model.history).toEqual(expected.history);
      expect(model.console).toEqual(expected.console);
      expect(model.exitCode).toBe(0);
      expect(model.mostInFlight).toBeLessThanOrEqual(1);
      expect(stream.unsentHistory).toEqual([]);
      repeats += fates.filter((each) => each !== 'taken' && each !== 'slow').length;
    }),
    { numRuns: 300 },
  );

  expect(repeats).toBeGreaterThan(300);
});

it('sends the summary that is current after every line, whatever failed before', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Fate>('taken', 'slow', 'lost', 'answer lost'), { maxLength: 20 }),
      async (fates) => {
        const model = createFileStreamModel({ post: createFaultyServer(fates) });
        let lines = 0;
        const stream = open(model.client, () => JSON.stringify({ lines }));

        for (lines = 1; lines <= 10; lines++) {
          stream.appendHistory(`${lines}`);
          await vi.advanceTimersByTimeAsync(700);
        }
        lines = 10;
        const ended = stream.complete(0, {});
        await vi.advanceTimersByTimeAsync(5_000_000);
        await ended;

        expect(model.summary).toEqual({ lines: 10 });
      },
    ),
  );
});

async function act(
  stream: FileStream,
  action: Action,
  expected: { history: string[]; console: string[] },
): Promise<void> {
  switch (action.kind) {
    case 'log':
    case 'print':
      for (let index = 0; index < action.count; index++) {
        const lines = action.kind === 'log' ? expected.history : expected.console;
        const line = `${action.kind} ${lines.length} ${'é'.repeat(lines.length % 30)}`;
        lines.push(line);
        if (action.kind === 'log') stream.appendHistory(line);
        else stream.appendConsole(line);
      }
      return;
    case 'wait':
      await vi.advanceTimersByTimeAsync(action.ms);
      return;
    case 'flush':
      // A flush that takes too long is no failure of the stream.
      await withinTime(stream.flush({ timeoutMs: 3_000 }));
      return;
    default: {
      const controller = new AbortController();
      const flushed = withinTime(stream.flush({ signal: controller.signal }));
      controller.abort(new Error('changed my mind'));
      await flushed;
    }
  }
}

async function withinTime(promise: Promise<void>): Promise<void> {
  const settled = promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(3_000);
  await settled;
}

/** Gives the requests their fates in turn; when the fates are used up, every request is taken. */
function createFaultyServer(fates: readonly Fate[]): (request: PostedRequest) => Promise<unknown> {
  let late: (() => unknown) | undefined;
  return async ({ number, deliver }) => {
    const overdue = late;
    late = undefined;
    try {
      switch (fates[number - 1] ?? 'taken') {
        case 'taken':
          return deliver();
        case 'slow':
          await new Promise((resolve) => setTimeout(resolve, 1_500));
          return deliver();
        case 'lost':
          throw new ConnectionError('refused', { wasSent: false });
        case 'refused for now':
          throw number % 2 === 0 ? new ServerError('busy', { status: 502 }) : new RateLimitError('slow down');
        case 'answer lost':
          deliver();
          throw new TimeoutError('no answer', { timeoutMs: 1 });
        default:
          late = deliver;
          throw new TimeoutError('no answer', { timeoutMs: 1 });
      }
    } finally {
      overdue?.();
    }
  };
}

function open(client: ConstructorParameters<typeof FileStream>[0]['client'], writeSummary = () => '{}'): FileStream {
  return new FileStream({
    client,
    run: { entity: 'ann', project: 'vision', id: 'abcd1234' },
    offsets: { history: 0, console: 0, events: 0 },
    flushIntervalMs: 1_000,
    heartbeatIntervalMs: 30_000,
    maxRequestBytes: 300,
    writeSummary,
    onStopRequested: () => undefined,
  });
}
