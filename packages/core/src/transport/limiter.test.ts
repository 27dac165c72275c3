import { expect, it } from 'vitest';
import { createLimiter } from './limiter.js';

const { signal } = new AbortController();

/** Tasks that run until they are told to end. */
function makeTasks(count: number): {
  readonly started: number[];
  readonly tasks: (() => Promise<number>)[];
  readonly end: ((value: number) => void)[];
} {
  const started: number[] = [];
  const end: ((value: number) => void)[] = [];
  const tasks = Array.from({ length: count }, (_, index) => () => {
    started.push(index);
    return new Promise<number>((resolve) => {
      end[index] = resolve;
    });
  });
  return { started, tasks, end };
}

/** Lets everything happen that only waits for promises. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('runs so many tasks at once and the others in order [API-056]', async () => {
  const limit = createLimiter(2);
  const { started, tasks, end } = makeTasks(4);
  const results = tasks.map((task) => limit(task, signal));

  await settle();
  expect(started).toEqual([0, 1]);
  end[1]?.(1);
  await settle();
  expect(started).toEqual([0, 1, 2]);
  end[0]?.(0);
  end[2]?.(2);
  await settle();
  end[3]?.(3);

  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

it('goes on after a task that fails', async () => {
  const limit = createLimiter(1);
  const broken = limit(() => Promise.reject(new Error('broken')), signal);
  const next = limit(() => Promise.resolve('next'), signal);

  await expect(broken).rejects.toThrow('broken');
  await expect(next).resolves.toBe('next');
});

it('takes a waiting task out when its signal aborts, without starting it', async () => {
  const limit = createLimiter(1);
  const controller = new AbortController();
  const { started, tasks, end } = makeTasks(3);
  const [first, second, third] = tasks.map((task, index) => limit(task, index === 1 ? controller.signal : signal));

  controller.abort('stop');
  await expect(second).rejects.toBe('stop');
  end[0]?.(0);
  await expect(first).resolves.toBe(0);
  await settle();
  end[2]?.(2);

  await expect(third).resolves.toBe(2);
  expect(started).toEqual([0, 2]);
});

it('starts no task with an aborted signal', async () => {
  const { started, tasks } = makeTasks(1);

  await expect(createLimiter(1)(tasks[0] as () => Promise<number>, AbortSignal.abort('no'))).rejects.toBe('no');
  expect(started).toEqual([]);
});
