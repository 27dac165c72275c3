import { expect, it } from 'vitest';
import { orderedMap } from './ordered-map.js';

it('gives results in the order of the items, whichever is ready first', async () => {
  const ready = new Map<number, () => void>();
  const results = collect(
    orderedMap(items(3), 3, (item) => new Promise((done) => ready.set(item, () => done(item * 10)))),
  );
  await until(() => ready.size === 3);

  for (const item of [2, 1, 0]) ready.get(item)?.();

  expect(await results).toEqual([0, 10, 20]);
});

it('takes an item only when a call is free', async () => {
  const taken: number[] = [];
  const mapped = orderedMap(items(5), 2, async (item) => taken.push(item));

  await mapped.next();

  expect(taken).toEqual([0, 1]);
  await mapped.return();
});

it('aborts the calls that are left when it is left', async () => {
  const aborted: number[] = [];
  const mapped = orderedMap(items(3), 3, async (item, signal) => {
    signal.addEventListener('abort', () => aborted.push(item));
    return item;
  });

  for await (const item of mapped) if (item === 0) break;

  expect(aborted).toEqual([0, 1, 2]);
});

it('rejects with the failure of the first item that fails, after the results before it', async () => {
  const seen: number[] = [];
  const mapped = orderedMap(items(4), 4, async (item) => {
    if (item > 0) throw new Error(`item ${item}`);
    return item;
  });

  const reading = (async () => {
    for await (const item of mapped) seen.push(item);
  })();

  await expect(reading).rejects.toThrow('item 1');
  expect(seen).toEqual([0]);
});

async function* items(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) yield item;
}

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of source) all.push(item);
  return all;
}

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setImmediate(resolve));
}
