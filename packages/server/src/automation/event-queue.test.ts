import { expect, it } from 'vitest';
import { type AutomationEvent, createEventQueue } from './event-queue.js';

const event = (runId: number): AutomationEvent => ({ type: 'RUN_STATE', runId, state: 'running' });

it('tells of events in their order, after whoever emits them is done', async () => {
  const queue = createEventQueue();
  const told: AutomationEvent[] = [];
  queue.listen((each) => told.push(each));

  queue.emit(event(1));
  queue.emit(event(2));

  expect(told).toEqual([]);
  await queue.drain();
  expect(told).toEqual([event(1), event(2)]);
});

it('forgets the events of work that fails', async () => {
  const queue = createEventQueue();
  const told: AutomationEvent[] = [];
  queue.listen((each) => told.push(each));

  queue.whileWriting(() => queue.emit(event(1)));
  expect(() =>
    queue.whileWriting(() => {
      queue.emit(event(2));
      queue.whileWriting(() => queue.emit(event(3)));
      throw new Error('undone');
    }),
  ).toThrow('undone');
  queue.emit(event(4));

  await queue.drain();
  expect(told).toEqual([event(1), event(4)]);
});

it('tells of events that come while others are told', async () => {
  const queue = createEventQueue();
  const told: AutomationEvent[] = [];
  queue.listen((each) => {
    told.push(each);
    if (told.length < 3) {
      queue.emit(event(told.length + 1));
    }
  });

  queue.emit(event(1));

  await queue.drain();
  expect(told).toEqual([event(1), event(2), event(3)]);
  queue.emit(event(9));
  await queue.drain();
  expect(told).toHaveLength(4);
});

it('keeps nothing while nobody listens', async () => {
  const queue = createEventQueue();
  queue.emit(event(1));
  const told: AutomationEvent[] = [];
  queue.listen((each) => told.push(each));

  await queue.drain();
  expect(told).toEqual([]);
});
