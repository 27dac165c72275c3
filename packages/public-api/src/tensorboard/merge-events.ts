/** Something that was written at a time. */
interface Timed {
  readonly wallTime: number;
}

interface Head<Item> {
  readonly source: AsyncIterator<Item>;
  readonly order: number;
  item: Item;
}

/**
 * Merges streams by time, reading each only as far as needed. Of two events of one time, that of the earlier stream comes
 * first.
 */
export async function* mergeByTime<Item extends Timed>(
  streams: readonly AsyncIterable<Item>[],
): AsyncGenerator<Item, void, undefined> {
  const sources = streams.map((stream) => stream[Symbol.asyncIterator]());
  const heads: Head<Item>[] = [];
  try {
    for (const [order, source] of sources.entries()) {
      const first = await source.next();
      if (first.done !== true) heads.push({ source, order, item: first.value });
    }
    heads.sort(byTime);
    for (let head = heads[0]; head !== undefined; head = heads[0]) {
      yield head.item;
      const next = await head.source.next();
      heads.shift();
      if (next.done === true) continue;
      head.item = next.value;
      insert(heads, head);
    }
  } finally {
    await Promise.all(sources.map((source) => source.return?.()));
  }
}

function byTime(first: Head<Timed>, second: Head<Timed>): number {
  return first.item.wallTime - second.item.wallTime || first.order - second.order;
}

function insert<Item extends Timed>(heads: Head<Item>[], head: Head<Item>): void {
  const place = heads.findIndex((other) => byTime(head, other) < 0);
  heads.splice(place < 0 ? heads.length : place, 0, head);
}
