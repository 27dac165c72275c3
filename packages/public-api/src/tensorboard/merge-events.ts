/** Something that was written at a time. */
interface Timed {
  readonly wallTime: number;
}

/**
 * Merges streams by time, reading each only as far as needed. Of two events of one time, that of the earlier stream comes
 * first.
 * @param streams - Events, a piece of a stream at a time.
 * @param take - Gets each event with the index of its stream. What it returns is waited for before the next one.
 */
export async function mergeByTime<Item extends Timed>(
  streams: readonly AsyncIterable<Iterable<Item>>[],
  take: (item: Item, stream: number) => Promise<void> | undefined,
): Promise<void> {
  const sources = streams.map((stream) => stream[Symbol.asyncIterator]());
  try {
    const heads: Head<Item>[] = [];
    for (const [order, source] of sources.entries()) {
      const first = await loadNext(source);
      if (first !== undefined) heads.push({ ...first, source, order });
    }
    heads.sort(byTime);
    for (let head = heads[0]; head !== undefined; head = heads[0]) {
      const taken = take(head.item, head.order);
      // Most events are taken at once; waiting for nothing would take longer than they do.
      if (taken !== undefined) await taken;
      const next = head.items.next();
      if (next.done !== true) {
        head.item = next.value;
      } else {
        const loaded = await loadNext(head.source);
        if (loaded === undefined) {
          heads.shift();
          continue;
        }
        Object.assign(head, loaded);
      }
      const rival = heads[1];
      if (rival !== undefined && byTime(rival, head) < 0) insert(heads, head);
    }
  } finally {
    await Promise.all(sources.map((source) => source.return?.()));
  }
}

interface Head<Item> extends Loaded<Item> {
  readonly source: AsyncIterator<Iterable<Item>>;
  readonly order: number;
}

interface Loaded<Item> {
  /** The rest of a piece. */
  items: Iterator<Item>;
  item: Item;
}

/** The next piece of a stream that is not empty, and its first event; undefined at the end. */
async function loadNext<Item>(source: AsyncIterator<Iterable<Item>>): Promise<Loaded<Item> | undefined> {
  for (let piece = await source.next(); piece.done !== true; piece = await source.next()) {
    const items = piece.value[Symbol.iterator]();
    const first = items.next();
    if (first.done !== true) return { items, item: first.value };
  }
  return undefined;
}

function byTime(first: Head<Timed>, second: Head<Timed>): number {
  return first.item.wallTime - second.item.wallTime || first.order - second.order;
}

/** Puts the first one where it belongs. */
function insert<Item extends Timed>(heads: Head<Item>[], head: Head<Item>): void {
  heads.shift();
  const place = heads.findIndex((other) => byTime(head, other) < 0);
  heads.splice(place < 0 ? heads.length : place, 0, head);
}
