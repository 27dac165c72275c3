import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeByTime } from './merge-events.js';

/** A stream that comes in pieces, some of them empty. */
async function* stream<Item>(items: readonly Item[], onEnd?: () => void): AsyncGenerator<Iterable<Item>> {
  try {
    for (let start = 0; start < items.length; start += 3) {
      yield items.slice(start, start + 3);
      yield [];
    }
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
      await mergeByTime(
        streams.map((list) => stream(list)),
        (item, order) => {
          expect(item.order).toBe(order);
          merged.push(item);
          return undefined;
        },
      );
      expect(merged).toEqual(streams.flat().sort((a, b) => a.wallTime - b.wallTime || a.order - b.order));
    }),
  );
});

it('gives the next event when the one before has been taken', async () => {
  const calls: string[] = [];
  await mergeByTime([stream([{ wallTime: 1 }, { wallTime: 2 }])], async ({ wallTime }) => {
    calls.push(`begin ${wallTime}`);
    await Promise.resolve();
    calls.push(`end ${wallTime}`);
  });
  expect(calls).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

it('closes the streams when taking an event fails', async () => {
  const closed: number[] = [];
  const streams = [0, 1].map((order) => stream([{ wallTime: order }, { wallTime: 5 }], () => closed.push(order)));
  const merging = mergeByTime(streams, () => {
    throw new Error('enough');
  });
  await expect(merging).rejects.toThrow('enough');
  expect(closed.sort()).toEqual([0, 1]);
});
