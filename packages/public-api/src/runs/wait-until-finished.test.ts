import { RunNotFoundError, ValidationError, WaitTimeoutError } from '@wandb-ts/core';
import { afterEach, expect, it, vi } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';

const running = { runs: [{ project: 'vision', name: 'abc', state: 'running' }] };

afterEach(() => {
  vi.useRealTimers();
});

/** A run whose state is the next of these with each look, the last one again and again. */
async function runWithStates(...states: (string | null)[]) {
  const kit = startTestApi(running);
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);
  kit.takeNames();
  let looks = 0;
  kit.answer('GetRunState', () => {
    const state = states[Math.min(looks, states.length - 1)] ?? null;
    looks += 1;
    return data({ project: { run: state === null ? null : { state } } });
  });
  return Object.assign(kit, { run, looks: () => looks });
}

it.each(['finished', 'crashed', 'failed', 'killed', 'preempted'])(
  'waits until a run is %s, looking every five seconds [API-356, API-357]',
  async (state) => {
    vi.useFakeTimers();
    await using kit = await runWithStates('running', 'preempting', state);
    const seen: string[] = [];

    const waiting = kit.run.waitUntilFinished({ onState: (now) => seen.push(now) });
    await vi.advanceTimersByTimeAsync(9_999);
    const looksBefore = kit.looks();
    await vi.advanceTimersByTimeAsync(1);

    expect(await waiting).toBe(kit.run);
    expect([looksBefore, kit.looks(), kit.run.state]).toEqual([2, 3, state]);
    expect(seen).toEqual(['running', 'preempting', state]);
  },
);

it('looks as often as it is told', async () => {
  vi.useFakeTimers();
  await using kit = await runWithStates('running');
  const controller = new AbortController();

  const waiting = kit.run.waitUntilFinished({ pollIntervalMs: 100, signal: controller.signal }).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  await waiting;

  expect(kit.looks()).toBe(11);
});

it('does not wait for a run that has ended', async () => {
  await using kit = await runWithStates('finished');

  await kit.run.waitUntilFinished();

  expect(kit.looks()).toBe(1);
});

it('gives up after a time, and says what the run does [API-358, API-976]', async () => {
  vi.useFakeTimers();
  await using kit = await runWithStates('running');

  const waiting = kit.run.waitUntilFinished({ timeoutMs: 12_000 }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(12_000);
  const error = await waiting;

  expect(error).toBeInstanceOf(WaitTimeoutError);
  expect((error as Error).message).toBe(`Run ${kit.server.entity}/vision/abc is still running after 12000 ms.`);
  expect(kit.looks()).toBe(3);
});

it('ends at once with the reason of the caller [API-358]', async () => {
  await using kit = await runWithStates('running');
  const reason = new Error('enough');
  const controller = new AbortController();

  const waiting = kit.run.waitUntilFinished({ signal: controller.signal, onState: () => controller.abort(reason) });

  await expect(waiting).rejects.toBe(reason);
});

it('rejects when the run is deleted meanwhile [API-359]', async () => {
  await using kit = await runWithStates('running', null);

  const waiting = kit.run.waitUntilFinished({ pollIntervalMs: 1 });

  await expect(waiting).rejects.toThrow(RunNotFoundError);
  await expect(waiting).rejects.toThrow(`Could not find run ${kit.server.entity}/vision/abc.`);
});

it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { pollIntervalMs: -1 }])(
  'refuses %j before any request',
  async (options) => {
    await using kit = await runWithStates('running');

    await expect(async () => kit.run.waitUntilFinished(options)).rejects.toThrow(ValidationError);
    expect(kit.looks()).toBe(0);
  },
);

it('sees the end that the server reports', async () => {
  await using kit = startTestApi(running);
  const { entity } = kit.server;
  const run = await kit.api.run(`${entity}/vision/abc`);
  await kit.api.client.post(`files/${entity}/vision/abc/file_stream`, '{"complete":true,"exitcode":1}');

  await run.waitUntilFinished();

  expect(run.state).toBe('failed');
});
