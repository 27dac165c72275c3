/**
 * Maps items with a few calls under way at a time, and gives the results in the order of the items. An item is taken when
 * a call becomes free; leaving the iteration aborts the calls that are left.
 */
export async function* orderedMap<Item, Mapped>(
  items: AsyncIterable<Item>,
  concurrency: number,
  map: (item: Item, signal: AbortSignal) => Promise<Mapped>,
): AsyncGenerator<Mapped, void, undefined> {
  const controller = new AbortController();
  const pending: Promise<Mapped>[] = [];
  try {
    for await (const item of items) {
      const mapped = map(item, controller.signal);
      // Whoever waits for it sees its failure; one that nobody waits for any more fails in silence.
      mapped.catch(() => undefined);
      pending.push(mapped);
      const first = pending.length >= concurrency ? pending.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const mapped of pending) yield await mapped;
  } finally {
    controller.abort();
  }
}
