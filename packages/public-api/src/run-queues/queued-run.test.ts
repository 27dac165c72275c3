import {
  ApiError,
  CommError,
  NotFoundError,
  RunNotFoundError,
  ValidationError,
  WaitTimeoutError,
  type WarningEvent,
} from '@wandb-ts/core';
import { afterEach, expect, it, vi } from 'vitest';
import type { ApiOptions } from '../api/api-connection.js';
import { data, startTestApi } from '../testing/test-api.js';
import { LaunchError } from './launch-error.js';
import type { QueuedRun } from './queued-run.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A queue with one item, whose run will be `local/vision/run12345`. */
async function start(options?: ApiOptions) {
  const kit = startTestApi({}, options);
  await kit.api.createRunQueue('q', 'kubernetes');
  const names = 'entityName: "local", projectName: "model-registry", queueName: "q"';
  const send = (mutation: string): Promise<Record<string, Record<string, string>>> =>
    kit.api.client.graphql(`mutation M { ${mutation} }`);
  const pushed = await send(`pushToRunQueueByName(input: { ${names}, runSpec: "{}" }) { runQueueItemId }`);
  const id = pushed['pushToRunQueueByName']?.['runQueueItemId'] ?? '';
  const item = kit.api.queuedRun({ entity: 'local', project: 'vision', queueName: 'q', runQueueItemId: id });
  kit.takeNames();
  return Object.assign(kit, {
    id,
    item,
    pop: () => send(`popFromRunQueue(input: { ${names} }) { runQueueItemId }`),
    claim: () => send(`ackRunQueueItem(input: { runQueueItemId: "${id}", runName: "run12345" }) { success }`),
    fail: () =>
      send(`failRunQueueItem(input: { runQueueItemId: "${id}", message: "no image", stage: "build" }) { success }`),
    seedRun: (state: string, project = 'vision') =>
      kit.server.seed({ runs: [{ project, name: 'run12345', state, summary: { loss: 1 } }] }),
  });
}

/** Lets the item be in these states with each look, the last one again and again. */
function answerStates(kit: Awaited<ReturnType<typeof start>>, ...states: string[]): () => number {
  let looks = 0;
  kit.answer('GetRunQueueItem', () => {
    const state = states[Math.min(looks, states.length - 1)] ?? '';
    looks += 1;
    const associatedRunId = state === 'CLAIMED' ? 'run12345' : null;
    return data({ project: { runQueue: { runQueueItem: { id: kit.id, state, associatedRunId } } } });
  });
  return () => looks;
}

it('names an item without a request [API-176, API-177, API-621, API-622, API-623, API-624, API-625, API-626, L141, L142]', async () => {
  await using kit = await start();
  const options = { entity: 'e', project: 'p', queueName: 'q', runQueueItemId: 'i1' };

  expect({ ...kit.api.queuedRun(options) }).toEqual({
    id: 'i1',
    queueName: 'q',
    entity: 'e',
    project: 'p',
    projectQueue: 'model-registry',
    queueEntity: 'e',
    priority: null,
    runSpec: null,
  });
  const more = kit.api.queuedRun({ ...options, projectQueue: 'other', queueEntity: 'qe', priority: 0 });
  expect([more.projectQueue, more.queueEntity, more.priority]).toEqual(['other', 'qe', 0]);
  expect(String(more)).toBe('<QueuedRun q (i1)>');
  expect(kit.takeNames()).toEqual([]);
});

it('asks for the state each time [API-627, L129, L130]', async () => {
  await using kit = await start();
  const states = [await kit.item.state()];

  await kit.pop();
  states.push(await kit.item.state());
  await kit.claim();
  states.push(await kit.item.state());
  await kit.fail();
  states.push(await kit.item.state());

  expect(states).toEqual(['pending', 'leased', 'claimed', 'failed']);
});

it('says that there is no such item after it looked in the list as well [API-628, L131]', async () => {
  await using kit = await start();
  const item = kit.api.queuedRun({ entity: 'local', project: 'p', queueName: 'q', runQueueItemId: 'i1' });

  const asking = item.state();

  await expect(asking).rejects.toThrow(NotFoundError);
  await expect(asking).rejects.toThrow('Could not find the item i1 in the queue local/q: it may have been deleted.');
  expect(kit.takeNames()).toEqual(['GetRunQueueItem', 'GetRunQueueItemLegacy']);
});

it('finds an item in the list when the server does not find single ones [API-629, L131, L132]', async () => {
  await using kit = await start();
  const message = 'Cannot query field "runQueueItem" on type "RunQueue".';
  kit.answer('GetRunQueueItem', () => Response.json({ errors: [{ message }] }, { status: 400 }));
  const numbered = { id: 7, state: 'CLAIMED', associatedRunId: null };
  const item = kit.api.queuedRun({ entity: 'local', project: 'p', queueName: 'q', runQueueItemId: '7' });
  const own = await kit.item.state();
  kit.answer('GetRunQueueItemLegacy', () =>
    data({ project: { runQueue: { runQueueItems: { edges: [{ node: numbered }] } } } }),
  );

  expect([own, await item.state()]).toEqual(['pending', 'claimed']);
});

it('passes on what else a server says against a look [L132]', async () => {
  await using kit = await start();
  kit.answer('GetRunQueueItem', () => Response.json({ errors: [{ message: 'No.' }] }, { status: 400 }));

  const asking = kit.item.state();

  await expect(asking).rejects.toThrow(ApiError);
  await expect(asking).rejects.toThrow('No.');
  expect(kit.takeNames()).toEqual(['GetRunQueueItem']);
});

it('says that there is no such queue', async () => {
  await using kit = await start();
  const item = kit.api.queuedRun({ entity: 'local', project: 'p', queueName: 'none', runQueueItemId: kit.id });

  await expect(item.state()).rejects.toThrow('Could not find the queue local/none, or you may not use it.');
});

it('waits until the run is there, looking every five seconds, and keeps it [API-630, L133, L137, L139]', async () => {
  vi.useFakeTimers();
  await using kit = await start();
  const looks = answerStates(kit, 'PENDING', 'LEASED', 'CLAIMED');
  kit.seedRun('running');
  const seen: string[] = [];

  const waiting = kit.item.waitUntilRunning({ onState: (state) => seen.push(state) });
  await vi.advanceTimersByTimeAsync(9_999);
  const looksBefore = looks();
  await vi.advanceTimersByTimeAsync(1);
  const run = await waiting;

  expect([run.id, run.project, run.state]).toEqual(['run12345', 'vision', 'running']);
  expect([looksBefore, looks()]).toEqual([2, 3]);
  expect(seen).toEqual(['pending', 'leased', 'claimed']);
  expect(await kit.item.waitUntilStarted()).toBe(run);
  expect(await kit.item.run()).toBe(run);
  expect(looks()).toBe(3);
});

it('looks as often as it is told [L139]', async () => {
  vi.useFakeTimers();
  await using kit = await start();
  const looks = answerStates(kit, 'PENDING');
  const controller = new AbortController();

  const waiting = kit.item.waitUntilRunning({ pollIntervalMs: 100, signal: controller.signal }).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  await waiting;

  expect(looks()).toBe(11);
});

it('goes on when the run cannot be read yet, and warns of it once when that takes a minute [API-632, L134]', async () => {
  vi.useFakeTimers();
  const warnings: string[] = [];
  const onEvent = (event: { readonly type: string }): void => {
    if (event.type === 'warning') warnings.push((event as WarningEvent).message);
  };
  await using kit = await start({ onEvent });

  const waiting = kit.item.waitUntilRunning({ pollIntervalMs: 10_000 });
  await vi.advanceTimersByTimeAsync(20_000);
  await kit.claim();
  await vi.advanceTimersByTimeAsync(59_000);
  const early = [...warnings];
  await vi.advanceTimersByTimeAsync(60_000);
  kit.seedRun('running');
  await vi.advanceTimersByTimeAsync(10_000);

  expect((await waiting).id).toBe('run12345');
  expect(early).toEqual([]);
  expect(warnings).toEqual([`The item ${kit.id} of the queue local/q has the run run12345, which cannot be read yet.`]);
});

it('finds a run that an agent started in the project in lower case', async () => {
  await using kit = await start();
  await kit.claim();
  kit.seedRun('running', 'big-vision');
  const where = { entity: 'local', project: 'Big-Vision', queueName: 'q', runQueueItemId: kit.id };

  expect((await kit.api.queuedRun(where).waitUntilRunning()).project).toBe('big-vision');
});

it('finds the run of an item without a project', async () => {
  await using kit = await start();
  await kit.claim();
  kit.seedRun('running', 'uncategorized');
  const where = { entity: 'local', project: '', queueName: 'q', runQueueItemId: kit.id };

  expect((await kit.api.queuedRun(where).waitUntilRunning()).path).toEqual(['local', 'uncategorized', 'run12345']);
});

it('has no run before there is one', async () => {
  await using kit = await start();

  expect(await kit.item.run()).toBeNull();
});

it('rejects with the reason when the item fails [API-631, L135]', async () => {
  await using kit = await start();
  await kit.fail();

  for (const waiting of [kit.item.waitUntilRunning(), kit.item.waitUntilFinished()]) {
    await expect(waiting).rejects.toThrow(LaunchError);
    await expect(waiting).rejects.toThrow(
      `The item ${kit.id} of the queue local/q failed at the stage build: no image`,
    );
  }
  expect(await kit.item.failure()).toEqual({ message: 'no image', stage: 'build', filePaths: [] });
  expect(await kit.item.warning()).toBeNull();
});

it('rejects when the item fails on a server that does not say why [API-631, L135]', async () => {
  await using kit = await start();
  await kit.fail();
  const message = 'Cannot query field "error" on type "RunQueueItem".';
  kit.answer('GetRunQueueItemMessages', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  await expect(kit.item.waitUntilRunning()).rejects.toThrow('failed; the server does not say why.');
  expect(await kit.item.failure()).toBeNull();
});

it('gives the run of an item that failed after its run began', async () => {
  await using kit = await start();
  await kit.claim();
  await kit.fail();
  kit.seedRun('crashed');

  expect((await kit.item.waitUntilRunning()).state).toBe('crashed');
});

it('rejects when the item is deleted meanwhile [API-631, L135]', async () => {
  await using kit = await start();

  const waiting = kit.item.waitUntilRunning({ pollIntervalMs: 1, onState: () => void kit.item.delete() });

  await expect(waiting).rejects.toThrow(NotFoundError);
});

it.each(['waitUntilRunning', 'waitUntilFinished'] as const)(
  'gives up %s after a time, and ends it at once for the caller [API-633, L136]',
  async (wait) => {
    vi.useFakeTimers();
    await using kit = await start();
    answerStates(kit, 'PENDING', 'LEASED');
    const controller = new AbortController();
    const reason = new Error('enough');

    const late = kit.item[wait]({ timeoutMs: 12_000 }).catch((error: unknown) => error);
    const aborted = kit.item[wait]({ signal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(12_000);
    controller.abort(reason);

    const error = await late;
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect((error as Error).message).toBe(`The item ${kit.id} of the queue local/q is still leased after 12000 ms.`);
    expect(await aborted).toBe(reason);
  },
);

it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { pollIntervalMs: -1 }])(
  'refuses to wait with %j before any request',
  async (options) => {
    await using kit = await start();

    await expect(kit.item.waitUntilRunning(options)).rejects.toThrow(ValidationError);
    await expect(kit.item.waitUntilFinished(options)).rejects.toThrow(ValidationError);
    expect(kit.takeNames()).toEqual([]);
  },
);

it.each(['finished', 'crashed', 'failed', 'killed', 'preempted'])(
  'waits until the run is %s, and reads it again [API-634, L138]',
  async (state) => {
    vi.useFakeTimers();
    await using kit = await start();
    answerStates(kit, 'PENDING', 'CLAIMED');
    kit.seedRun(state);
    const states = ['running', state];
    kit.answer('GetRunState', () => data({ project: { run: { state: states.shift() ?? state } } }));
    const seen: string[] = [];

    const waiting = kit.item.waitUntilFinished({ onState: (now) => seen.push(now) });
    await vi.advanceTimersByTimeAsync(10_000);
    const run: Awaited<ReturnType<QueuedRun['waitUntilFinished']>> = await waiting;

    expect([run.state, run.summary.get('loss')]).toEqual([state, 1]);
    expect(seen).toEqual(['pending', 'claimed', 'running', state]);
    expect(kit.takeNames().at(-1)).toBe('GetRun');
  },
);

it('looks no more at the item of a run that it has found when it waits for the end [API-634, L133]', async () => {
  await using kit = await start();
  await kit.claim();
  kit.seedRun('finished');
  await kit.item.waitUntilRunning();
  kit.takeNames();

  const run = await kit.item.waitUntilFinished();

  expect(run.state).toBe('finished');
  expect(kit.takeNames()).not.toContain('GetRunQueueItem');
});

it('rejects when the run is deleted meanwhile', async () => {
  await using kit = await start();
  await kit.claim();
  kit.seedRun('running');
  kit.answer('GetRunState', () => data({ project: { run: null } }));

  await expect(kit.item.waitUntilFinished()).rejects.toThrow(RunNotFoundError);
});

it('takes an item out of its queue [API-635, L140]', async () => {
  await using kit = await start();

  await kit.item.delete();

  expect(kit.sent.slice(-2)).toEqual([
    { name: 'GetRunQueue', variables: { entity: 'local', project: 'model-registry', queue: 'q' } },
    { name: 'DeleteFromRunQueue', variables: { queueID: btoa('RunQueue:1'), runQueueItemId: kit.id } },
  ]);
  await expect(kit.item.state()).rejects.toThrow(NotFoundError);
});

it('rejects when it cannot be taken out [API-636, L140]', async () => {
  await using kit = await start();
  const elsewhere = kit.api.queuedRun({ entity: 'local', project: 'p', queueName: 'none', runQueueItemId: kit.id });
  await kit.item.delete();

  await expect(elsewhere.delete()).rejects.toThrow(NotFoundError);
  await expect(kit.item.delete()).rejects.toThrow(CommError);
});
