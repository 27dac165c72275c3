import { expect, it } from 'vitest';
import { type AgentBench, startAgent } from '../testing/agent-bench.js';

it('takes the items of a queue in turn [L188]', async () => {
  await using bench = startAgent({ items: { a: {}, b: {} } });
  (await bench.runner.started('run-a')).end('finished');
  const second = await bench.runner.started('run-b');

  expect(bench.server.events.all.filter((event) => event.startsWith('ack'))).toEqual(['ack a run-a', 'ack b run-b']);
  expect(second.prepared.job).toMatchObject({ itemId: 'b', queueName: 'q', queueEntity: 'Ent_1', project: 'p' });
});

it('looks at an empty queue every 10 seconds, and at once again after an item when there is room [L188]', async () => {
  await using bench = startAgent({ config: { maxJobs: 3 }, items: { a: {}, b: {} } });

  await bench.runner.started('run-b');
  await bench.clock.untilSleeping(10_000);
  expect(bench.server.events.count('pop q')).toBe(3);

  bench.clock.advance(9_999);
  bench.push('c');
  expect(bench.server.events.count('pop q')).toBe(3);
  bench.clock.advance(1);
  await bench.runner.started('run-c');
  expect(bench.server.events.count('pop q')).toBe(4);
});

it('looks at its queue as soon as a job of a full agent ends, without a wait [L188]', async () => {
  await using bench = startAgent({ items: { a: {}, b: {}, c: {} } });

  for (const id of ['a', 'b', 'c']) (await bench.runner.started(`run-${id}`)).end('finished');
  await bench.server.events.until('pop q', 4);

  expect(bench.clock.now()).toBe(0);
});

it('asks its queues in turn, and puts the one that had an item at the end [L187]', async () => {
  await using bench = startAgent({
    config: { maxJobs: 3, queues: ['a', 'b', 'c'] },
    state: { queues: ['a', 'b', 'c'] },
  });
  await bench.clock.untilSleeping(10_000);
  for (const id of ['x1', 'x2']) bench.push(id, {}, 'a');
  bench.push('y1', {}, 'b');

  bench.clock.advance(10_000);
  await bench.runner.started('run-x2');

  const pops = bench.server.events.all.filter((event) => event.startsWith('pop'));
  expect(pops).toEqual([...['pop a', 'pop b', 'pop c'], ...['pop a'], ...['pop b'], ...['pop c', 'pop a']]);
});

it('takes no item when it is full, but still learns that it is to stop [L189]', async () => {
  await using bench = startAgent({ config: { maxJobs: 2 }, items: { a: {}, b: {}, c: {} } });
  await Promise.all([bench.runner.started('run-a'), bench.runner.started('run-b')]);
  await bench.poll();
  await bench.server.events.until('read agent', 3);

  expect(bench.server.events.count('pop q')).toBe(2);
  bench.server.state.isToStop = true;
  await bench.poll();
  await bench.ended;
  expect(bench.runner.events.all).toEqual(expect.arrayContaining(['cancel run-a', 'cancel run-b']));
  expect(bench.runner.runs).toHaveLength(2);
});

it('goes on after an item that is nested too deep to be shown [L216]', async () => {
  const x: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  await using bench = startAgent({ config: { maxJobs: 2 }, items: { a: { x }, b: {} } });

  await bench.runner.started('run-b');

  expect(bench.lines.map(({ line }) => line)).toContain(
    'Received item a of queue q: (a run spec that is nested too deep to be shown)',
  );
});

it('does not count schedulers among its jobs [L189]', async () => {
  const scheduler = { uri: 'placeholder-uri-scheduler' };
  await using bench = startAgent({ config: { maxJobs: 1, maxSchedulers: 2 }, items: { s: scheduler, a: {}, b: {} } });

  await Promise.all([bench.runner.started('run-s'), bench.runner.started('run-a')]);
  await bench.poll();
  await bench.server.events.until('read agent', 3);

  expect(bench.server.events.all.filter((event) => event.startsWith('ack'))).toEqual(['ack s run-s', 'ack a run-a']);
});

it('leaves a scheduler that is one too many to its lease, and waits before it looks again [L190]', async () => {
  const scheduler = { uri: 'placeholder-uri-scheduler' };
  await using bench = startAgent({ config: { maxJobs: 9 }, items: { s: scheduler, t: scheduler, a: {} } });

  await bench.runner.started('run-s');
  await bench.clock.untilSleeping(10_000);

  expect(bench.server.events.count('pop q')).toBe(2);
  expect(bench.server.events.all.filter((event) => event.startsWith('ack'))).toEqual(['ack s run-s']);
  await bench.poll();
  await bench.runner.started('run-a');
});

it('says what it does when that changes, and every 20 seconds [L191]', async () => {
  await using bench = startAgent();
  const statuses = (): string[] => bench.server.events.all.filter((event) => event.startsWith('status'));
  await bench.poll();
  await bench.server.events.until('pop q', 2);
  expect(statuses()).toEqual(['status POLLING']);
  await bench.poll();
  await bench.server.events.until('status POLLING', 2);

  bench.push('a');
  await bench.poll();
  const run = await bench.runner.started('run-a');
  await bench.server.events.until('status RUNNING');
  run.end('finished');
  await bench.server.events.until('status POLLING', 3);

  expect(statuses()).toEqual(['status POLLING', 'status POLLING', 'status RUNNING', 'status POLLING']);
});

it('tells of a queue that cannot be asked, and goes on [L192]', async () => {
  await using bench = startAgent({ state: { failing: { pop: new Error('no connection') } }, items: { a: {} } });
  await bench.clock.untilSleeping(10_000);
  expect(bench.lines).toContainEqual({ level: 'error', line: 'The queue q gives no items: no connection' });

  bench.server.state.failing = {};
  bench.clock.advance(10_000);

  await bench.runner.started('run-a');
});

it('goes on when its record cannot be read and its status is not taken [L192]', async () => {
  await using bench = startAgent();
  await bench.clock.untilSleeping(10_000);
  bench.server.state.failing = { readAgent: new Error('no connection'), updateStatus: new Error('no connection') };
  bench.push('a');
  bench.clock.advance(10_000);

  await bench.runner.started('run-a');
  expect(bench.lines.filter(({ level }) => level === 'warning').map(({ line }) => line)).toEqual(
    expect.arrayContaining(["The agent's record cannot be read: no connection"]),
  );
});

it('takes no more items when somebody asks it to stop, ends its jobs, and says last that it is gone [L212]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { runs: { 'run-a': 'running' } } });
  await bench.runner.started('run-a');
  await bench.clock.untilSleeping(10_000);
  bench.server.state.isToStop = true;
  bench.push('b');

  bench.clock.advance(10_000);
  await bench.ended;

  expect(bench.runner.events.all).toEqual(['run run-a', 'cancel run-a', 'end run-a']);
  expect(bench.server.events.all.at(-1)).toBe('status KILLED');
  expect(bench.server.events.count('status KILLED')).toBe(1);
  expect(bench.fileEvents.all).toEqual(['files closed']);
});

it('ends its jobs when it is asked to end [L213]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { runs: { 'run-a': 'running' } } });
  await bench.runner.started('run-a');

  bench.stop();
  await bench.ended;

  expect(bench.runner.events.all).toEqual(['run run-a', 'cancel run-a', 'end run-a']);
  expect(bench.server.events.all.at(-1)).toBe('status KILLED');
  expect(bench.server.failures).toEqual([]);
});

it('waits for its jobs where that is the policy, and gives signs of life meanwhile [L213]', async () => {
  const state = { runs: { 'run-a': 'running' } };
  await using bench = startAgent({ items: { a: {}, b: {} }, whenStopped: 'wait', state });
  const run = await bench.runner.started('run-a');
  await bench.server.events.until('status RUNNING');

  bench.stop();
  await bench.clock.untilSleeping(20_000);
  bench.clock.advance(20_000);
  await bench.server.events.until('status RUNNING', 2);
  run.end('finished');
  await bench.ended;

  expect(bench.runner.events.all).toEqual(['run run-a', 'end run-a']);
  expect(bench.server.events.all.at(-1)).toBe('status KILLED');
  expect(bench.server.events.count('pop q')).toBe(1);
});

it('ends jobs that it waits for once it is cancelled [L213]', async () => {
  const state = { runs: { 'run-a': 'running' } };
  await using bench = startAgent({ items: { a: {} }, whenStopped: 'wait', state });
  await bench.runner.started('run-a');

  bench.stop();
  await bench.clock.untilSleeping(20_000);
  bench.cancel();
  await bench.ended;

  expect(bench.runner.events.all).toEqual(['run run-a', 'cancel run-a', 'end run-a']);
});

it('ends a job that is only starting [L213]', async () => {
  await using bench = startAgent({ items: { a: {} } });
  const starting = Promise.withResolvers<void>();
  bench.runner.onStart = (_prepared, { signal }) => {
    starting.resolve();
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  };
  await starting.promise;

  bench.stop();
  await bench.ended;

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures.map(({ message }) => message.message)).toEqual(['The agent ends.']);
  expect(bench.server.events.all.at(-1)).toBe('status KILLED');
});

it('leaves an item alone that came while it was asked to end', async () => {
  await using bench = startAgent();
  await bench.clock.untilSleeping(10_000);
  const popped = Promise.withResolvers<{ itemId: string; spec: unknown }>();
  const asked = Promise.withResolvers<void>();
  bench.server.pop = () => {
    asked.resolve();
    return popped.promise;
  };
  bench.clock.advance(10_000);
  await asked.promise;

  bench.stop();
  popped.resolve({ itemId: 'a', spec: {} });
  await bench.ended;

  expect(bench.server.events.all.filter((event) => event.startsWith('ack'))).toEqual([]);
});

it('does not wait for a server that does not answer once it is cancelled', async () => {
  await using bench = startAgent();
  await bench.clock.untilSleeping(10_000);
  const asked = Promise.withResolvers<void>();
  bench.server.pop = () => {
    asked.resolve();
    return new Promise(() => undefined);
  };
  bench.clock.advance(10_000);
  await asked.promise;

  bench.cancel();
  await bench.ended;

  expect(bench.server.events.all.at(-1)).toBe('status KILLED');
});

it.each(['holderOf', 'isRunStopped', 'ack', 'sweepState', 'runState', 'fail', 'updateStatus'] as const)(
  'ends soon after it is cancelled although the server never answers to %s',
  async (method) => {
    const hasAck = method !== 'holderOf';
    await using bench = startAgent({
      items: { a: method === 'sweepState' ? { sweep_id: 's' } : {} },
      state: { letsClaim: hasAck },
    });
    const asked = Promise.withResolvers<void>();
    const answer = (): Promise<never> => {
      asked.resolve();
      return new Promise(() => undefined);
    };
    Object.assign(bench.server, { [method]: answer });
    if (method === 'fail' || method === 'runState') (await bench.runner.started('run-a')).end('finished');
    if (method === 'isRunStopped') {
      await bench.runner.started('run-a');
      await bench.clock.untilSleeping(9_000);
      bench.clock.advance(9_000);
    }
    if (method === 'fail') await sleepThrough(bench, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000]);
    await asked.promise;

    bench.cancel();
    if (['runState', 'fail', 'updateStatus'].includes(method)) await sleepThrough(bench, [5_000]);
    await bench.ended;

    expect(bench.lines.map(({ line }) => line)).toContain('The agent has ended.');
  },
);

it('takes the next item although the server does not say whether the run is to stop', async () => {
  await using bench = startAgent({ items: { a: {}, b: {} }, state: { runs: { 'run-a': 'running' } } });
  const asked = Promise.withResolvers<void>();
  bench.server.isRunStopped = () => {
    asked.resolve();
    return new Promise(() => undefined);
  };
  const run = await bench.runner.started('run-a');
  await bench.clock.untilSleeping(9_000);
  bench.clock.advance(9_000);
  await asked.promise;

  run.end('finished');

  await bench.runner.started('run-b');
});

it('looks at other jobs while one fetches its code or builds its image [L214]', async () => {
  const build = Promise.withResolvers<{ readonly image: string }>();
  await using bench = startAgent({
    config: { maxJobs: 2 },
    items: { slow: { image_uri: undefined, job: undefined, uri: 'placeholder-build' }, quick: {} },
    buildImage: () => build.promise,
  });

  const quick = await bench.runner.started('run-quick');
  bench.server.state.stopped.add('run-quick');
  await bench.clock.untilSleeping(9_000);
  await bench.poll();
  await bench.server.events.until('stopped? run-quick');
  quick.end('finished');
  await bench.server.events.until('pop q', 3);
  await bench.poll();
  await bench.server.events.until('pop q', 4);

  build.resolve({ image: 'built:1' });
  expect((await bench.runner.started('run-slow')).prepared.image).toBe('built:1');
});

/** Lets waits be over, one after the other. */
async function sleepThrough({ clock }: AgentBench, waitsMs: readonly number[]): Promise<void> {
  for (const ms of waitsMs) {
    await clock.untilSleeping(ms);
    clock.advance(ms);
  }
}
