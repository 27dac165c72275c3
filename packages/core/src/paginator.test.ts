import { expect, it, vi } from 'vitest';
import { PaginationStalledError, UnsupportedError, ValidationError } from './errors.js';
import { type Page, Paginator, type PaginatorOptions } from './paginator.js';

type Load = PaginatorOptions<number>['loadPage'];

/** A list of the numbers from 0, whose cursors are the position of the next one. */
function numbers(
  total: number,
  options: Partial<PaginatorOptions<number>> = {},
): { list: Paginator<number>; load: ReturnType<typeof vi.fn<Load>> } {
  const load = vi.fn<Load>(async (cursor, perPage) => {
    const start = Number(cursor ?? 0);
    const end = Math.min(total, start + perPage);
    const items = Array.from({ length: end - start }, (_, index) => start + index);
    return { items, endCursor: String(end), hasNextPage: end < total };
  });
  return { list: new Paginator({ loadPage: load, defaultPerPage: 3, ...options }), load };
}

/** A list of given pages; cursors are page numbers. */
function pagesOf(...pages: Partial<Page<string>>[]): Paginator<string> {
  return new Paginator({
    defaultPerPage: 50,
    loadPage: async (cursor) => {
      const index = Number(cursor ?? 0);
      return { items: [], endCursor: String(index + 1), hasNextPage: index + 1 < pages.length, ...pages[index] };
    },
  });
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

it('yields every item of every page in order [API-257]', async () => {
  const { list } = numbers(7);

  expect(await collect(list)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('loads nothing before iteration and a page only when the ones before it are used up [API-258]', async () => {
  const { list, load } = numbers(7);
  const iterator = list[Symbol.asyncIterator]();

  expect(load).toHaveBeenCalledTimes(0);
  for (const calls of [1, 1, 1, 2]) {
    await iterator.next();
    expect(load).toHaveBeenCalledTimes(calls);
  }
});

it('asks for twice as many items with each page, up to the most that the list allows', async () => {
  const { list, load } = numbers(30, { growsTo: 10 });

  await list.toArray();

  expect(load.mock.calls.map(([, perPage]) => perPage)).toEqual([3, 6, 10, 10, 10]);
});

it('keeps pages at the size that the caller asks for, and within the limit', async () => {
  const fixed = numbers(7, { growsTo: 10, perPage: 3 });
  const limited = numbers(30, { growsTo: 10, limit: 5 });

  await Promise.all([fixed.list.toArray(), limited.list.toArray()]);

  expect(fixed.load.mock.calls.map(([, perPage]) => perPage)).toEqual([3, 3, 3]);
  expect(limited.load.mock.calls.map(([, perPage]) => perPage)).toEqual([3, 2]);
});

it('keeps nested iterations apart [API-259]', async () => {
  const { list, load } = numbers(4);
  const pairs: string[] = [];

  for await (const outer of list) for await (const inner of list) pairs.push(`${outer}${inner}`);

  expect(pairs).toEqual([
    '00',
    '01',
    '02',
    '03',
    '10',
    '11',
    '12',
    '13',
    '20',
    '21',
    '22',
    '23',
    '30',
    '31',
    '32',
    '33',
  ]);
  expect(load).toHaveBeenCalledTimes(2);
});

it('shares the requests of concurrent iterations [API-259]', async () => {
  const { list, load } = numbers(7);

  const [one, two] = await Promise.all([collect(list), collect(list)]);

  expect(one).toEqual(two);
  expect(one).toHaveLength(7);
  expect(load).toHaveBeenCalledTimes(3);
});

it('replays loaded items without requests [API-260]', async () => {
  const { list, load } = numbers(7);
  await collect(list);

  expect(await collect(list)).toHaveLength(7);
  expect(load).toHaveBeenCalledTimes(3);
});

it('goes on after an empty page that promises more [API-261]', async () => {
  const list = pagesOf({ items: [] }, { items: ['a'] }, { items: [] }, { items: ['b'] });

  expect(await collect(list)).toEqual(['a', 'b']);
});

it('stays usable after a break and asks for no further page [API-262]', async () => {
  const { list, load } = numbers(7);

  for await (const item of list) if (item === 1) break;

  expect(load).toHaveBeenCalledTimes(1);
  expect(await collect(list)).toHaveLength(7);
});

it.each([
  [0, 0, 1],
  [4, 4, 2],
  [6, 6, 3],
  [7, undefined, 3],
  [-1, 6, 3],
  [-8, undefined, 3],
])('gives the item at %d as %s with %d requests [API-263]', async (index, expected, calls) => {
  const { list, load } = numbers(7);

  expect(await list.at(index)).toBe(expected);
  expect(load).toHaveBeenCalledTimes(calls);
});

it.each([
  [0, 3, 1],
  [1, 4, 2],
  [2, 2, 0],
  [5, 1, 0],
  [5, undefined, 3],
  [undefined, undefined, 3],
  [-2, undefined, 3],
  [0, -5, 3],
  [4, 100, 3],
])('slices from %s to %s like an array with %d requests [API-264]', async (start, end, calls) => {
  const { list, load } = numbers(7);

  expect(await list.slice(start, end)).toEqual([0, 1, 2, 3, 4, 5, 6].slice(start, end));
  expect(load).toHaveBeenCalledTimes(calls);
});

it('counts with a function of its own, without loading a page [API-265]', async () => {
  const { list, load } = numbers(7, { countItems: async () => 1234 });

  expect(await list.count()).toBe(1234);
  expect(load).toHaveBeenCalledTimes(0);
});

it('counts with the total of its first page [API-265]', async () => {
  const list = pagesOf({ items: ['a'], totalCount: 9 }, { items: ['b'] });

  expect(await list.count()).toBe(9);
  expect(await collect(list)).toEqual(['a', 'b']);
  expect(await list.count()).toBe(9);
});

it('refuses to count when the server does not, after one page at most [API-265]', async () => {
  const { list, load } = numbers(7, { name: 'projects' });

  await expect(list.count()).rejects.toThrow(
    new UnsupportedError('The server does not count these projects. Read the list to count them.'),
  );
  await expect(list.count()).rejects.toBeInstanceOf(UnsupportedError);
  expect(load).toHaveBeenCalledTimes(1);
});

it('gives the first item, or undefined [API-266]', async () => {
  expect(await numbers(7).list.first()).toBe(0);
  expect(await numbers(0).list.first()).toBeUndefined();
});

it('collects all items, or the first of them [API-267]', async () => {
  const { list, load } = numbers(7);

  expect(await list.toArray({ limit: 2 })).toEqual([0, 1]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await list.toArray()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(await list.toArray({ limit: 0 })).toEqual([]);
});

it('yields pages, loaded ones first [API-268]', async () => {
  const { list, load } = numbers(7);
  await list.at(3);

  expect(await collect(list.pages())).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  expect(load).toHaveBeenCalledTimes(3);
});

it('leaves empty pages out of the pages [API-268]', async () => {
  expect(await collect(pagesOf({ items: [] }, { items: ['a', 'b'] }).pages())).toEqual([['a', 'b']]);
});

it('tells whether there is more and where it starts [API-269] [API-270]', async () => {
  const { list } = numbers(4);

  expect([list.hasMore, list.cursor]).toEqual([true, null]);
  await list.first();
  expect([list.hasMore, list.cursor]).toEqual([true, '3']);
  await list.toArray();
  expect([list.hasMore, list.cursor]).toEqual([false, '4']);
});

it.each([undefined, null])('takes the default page size for %s [API-271]', async (perPage) => {
  const { list, load } = numbers(7, { perPage });
  await list.first();

  expect(load).toHaveBeenCalledWith(null, 3, { signal: undefined });
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a page size of %s [API-272]', (perPage) => {
  const refusal = new ValidationError(`perPage must be a whole number of at least 1, but it is ${perPage}.`);
  expect(() => numbers(7, { perPage })).toThrow(refusal);
});

it('shows that a page size is text', () => {
  const perPage: unknown = '5';
  expect(() => numbers(7, { perPage: perPage as number })).toThrow('of at least 1, but it is "5".');
});

it('asks for the first page without a cursor and for the others with the one before [API-273]', async () => {
  const { list, load } = numbers(7, { perPage: 2 });
  await list.toArray();

  expect(load.mock.calls.map(([cursor, perPage]) => [cursor, perPage])).toEqual([
    [null, 2],
    ['2', 2],
    ['4', 2],
    ['6', 2],
  ]);
});

it('asks again for a page that failed, without loss or repetition [API-274]', async () => {
  const { list, load } = numbers(7);
  load.mockImplementationOnce(load.getMockImplementation() as Load).mockRejectedValueOnce(new Error('down'));
  const seen: number[] = [];

  const broken = (async () => {
    for await (const item of list) seen.push(item);
  })();

  await expect(broken).rejects.toThrow('down');
  expect(seen).toEqual([0, 1, 2]);
  expect(await collect(list)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(load.mock.calls.map(([cursor]) => cursor)).toEqual([null, '3', '3', '6']);
});

it('fails every reader that waits for the same broken page [API-274]', async () => {
  const { list, load } = numbers(7);
  load.mockRejectedValueOnce(new Error('down'));

  const results = await Promise.allSettled([list.first(), list.at(1)]);

  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
});

it('starts the first page after a given cursor [API-275]', async () => {
  const { list, load } = numbers(7, { start: '5' });

  expect(await list.toArray()).toEqual([5, 6]);
  expect(load.mock.calls.map(([cursor]) => cursor)).toEqual(['5']);
});

it('stops with the reason of an aborted signal, before the next page [API-276]', async () => {
  const controller = new AbortController();
  const { list, load } = numbers(7, { signal: controller.signal });
  const seen: number[] = [];

  const stopped = (async () => {
    for await (const item of list) {
      seen.push(item);
      if (item === 1) controller.abort();
    }
  })();

  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([0, 1]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('settles at once when the signal aborts while a page is on its way [API-276]', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const list = new Paginator<number>({
    loadPage: () => new Promise(() => undefined),
    defaultPerPage: 1,
    signal: controller.signal,
  });
  const pending = list.first();

  controller.abort(reason);

  await expect(pending).rejects.toBe(reason);
});

it('hands its signal to the loader and the counter', async () => {
  const { signal } = new AbortController();
  const countItems = vi.fn(async () => 1);
  const { list, load } = numbers(1, { signal, countItems });
  await list.first();
  await list.count();

  expect(load.mock.calls[0]?.[2]).toEqual({ signal });
  expect(countItems).toHaveBeenCalledWith({ signal });
});

it('gives no more items than its limit and shrinks the last page', async () => {
  const { list, load } = numbers(100, { limit: 5 });

  expect(await list.toArray()).toEqual([0, 1, 2, 3, 4]);
  expect(load.mock.calls.map(([, perPage]) => perPage)).toEqual([3, 2]);
  expect(list.hasMore).toBe(false);
});

it('keeps pages at their size for a limit when they leave items out, and goes on where the last page began', async () => {
  const odd = vi.fn<Load>(async (cursor, perPage) => {
    const start = Number(cursor ?? 0);
    const items = Array.from({ length: perPage }, (_, index) => start + index).filter((number) => number % 2 === 1);
    return { items, endCursor: String(start + perPage), hasNextPage: true };
  });
  const list = new Paginator({ loadPage: odd, defaultPerPage: 6, limit: 4, leavesOut: true });

  expect(await list.toArray()).toEqual([1, 3, 5, 7]);
  expect(odd.mock.calls.map(([cursor, perPage]) => [cursor, perPage])).toEqual([
    [null, 6],
    ['6', 6],
  ]);
  expect([list.cursor, list.hasMore]).toEqual(['6', false]);
});

it('drops what a server sends beyond the limit', async () => {
  const list = new Paginator({
    loadPage: async () => ({ items: [1, 2, 3], endCursor: 'x', hasNextPage: true }),
    defaultPerPage: 50,
    limit: 2,
  });

  expect(await list.toArray()).toEqual([1, 2]);
});

it.each([undefined, null, Number.POSITIVE_INFINITY])('gives everything for a limit of %s', async (limit) => {
  const { list, load } = numbers(4, { limit });

  expect(await list.toArray()).toHaveLength(4);
  expect(load.mock.calls.map(([, perPage]) => perPage)).toEqual([3, 3]);
});

it('sends nothing for a limit of 0', async () => {
  const { list, load } = numbers(7, { limit: 0 });

  expect(await list.toArray()).toEqual([]);
  expect(load).toHaveBeenCalledTimes(0);
});

it.each([-1, 0.5, Number.NaN])('refuses a limit of %s', async (limit) => {
  expect(() => numbers(7, { limit })).toThrow(ValidationError);
  await expect(numbers(7).list.toArray({ limit })).rejects.toThrow(ValidationError);
});

it.each([
  ['null', [{ items: ['a'], endCursor: null, hasNextPage: true }], ['a']],
  ['itself', [{ items: ['a'] }, { items: ['b'], endCursor: '1', hasNextPage: true }], ['a', 'b']],
  [
    'an earlier one',
    [{ items: ['a'] }, { items: ['b'] }, { items: ['c'], endCursor: '1', hasNextPage: true }],
    ['a', 'b', 'c'],
  ],
])('stalls loudly when the next cursor is %s, after the items it has', async (_case, pages, expected) => {
  const seen: string[] = [];

  const stalled = (async () => {
    for await (const item of pagesOf(...pages)) seen.push(item);
  })();

  await expect(stalled).rejects.toBeInstanceOf(PaginationStalledError);
  expect(seen).toEqual(expected);
});

it('reports each page', async () => {
  const emit = vi.fn();
  await numbers(4, { emit, name: 'numbers' }).list.toArray();

  expect(emit.mock.calls.map(([event]) => event)).toEqual([
    { type: 'page', list: 'numbers', page: 1, itemCount: 3, hasNextPage: true },
    { type: 'page', list: 'numbers', page: 2, itemCount: 1, hasNextPage: false },
  ]);
});

it('is no promise', () => {
  expect('then' in numbers(1).list).toBe(false);
});
