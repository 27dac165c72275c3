import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeByTime } from './merge-events.js';

async function* stream<Item>(items: readonly Item[], onEnd?: () => void): AsyncGenerator<Item> {
  try {
    yield* items;
  } finally {
    onEnd?.();
  }
}

it('gives the events of all streams in the order of their times, those of one time in the order of the streams', async () => {
  const times = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(times, { maxLength: 5 }), async (lists) => {
      const streams = lists.map((list, order) => list.sort((a, b) => a - b).map((wallTime) => ({ wallTime, order })));
      const merged: unknown[] = [];
      for await (const item of mergeByTime(streams.map((list) => stream(list)))) merged.push(item);
      expect(merged).toEqual(streams.flat().sort((a, b) => a.wallTime - b.wallTime || a.order - b.order));
    }),
  );
});

it('closes the streams when the reader stops early', async () => {
  const closed: number[] = [];
  const streams = [0, 1].map((order) => stream([{ wallTime: order }, { wallTime: 5 }], () => closed.push(order)));
  for await (const _ of mergeByTime(streams)) break;
  expect(closed.sort()).toEqual([0, 1]);
});
