import { PaginationStalledError, UnsupportedError } from './errors.js';
import type { PageEvent } from './events.js';
import { requireCount } from './option-check.js';
import { abortable } from './wait.js';

/** One page, as the server sends it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null when there is none. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  /** How many items the whole list has, when the server tells with each page. */
  readonly totalCount?: number | undefined;
}

/** What a caller may choose about a list. */
export interface PageOptions {
  /** How many items to ask for at a time. @defaultValue depends on the list */
  readonly perPage?: number | null | undefined;
  /** The most items that the list yields. @defaultValue all */
  readonly limit?: number | null | undefined;
  /** The cursor to start after; used for the first page only. @defaultValue the start of the list */
  readonly start?: string | null | undefined;
  /** Ends iteration and the request that is under way; they reject with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What makes a list: how its pages are loaded. */
export interface PaginatorOptions<T> extends PageOptions {
  /** Loads the page after a cursor; null is the first page. */
  loadPage(
    cursor: string | null,
    perPage: number,
    options: { readonly signal?: AbortSignal | undefined },
  ): Promise<Page<T>>;
  /** How many items to ask for when the caller does not say. */
  readonly defaultPerPage: number;
  /**
   * Up to how many items a page grows when the caller does not say: each page asks for twice as many as the one before.
   * A short look costs one small page, a long read few requests. @defaultValue pages do not grow
   */
  readonly growsTo?: number | undefined;
  /**
   * Whether pages leave out some of what the server sends. A limit does not make them smaller then: few of what is asked for
   * may be left. @defaultValue false
   */
  readonly leavesOut?: boolean | undefined;
  /** Asks the server for the size of the list. @defaultValue the `totalCount` of a page, if pages have it */
  readonly countItems?: ((options: { readonly signal?: AbortSignal | undefined }) => Promise<number>) | undefined;
  /** What the list holds, for events and messages. @defaultValue `items` */
  readonly name?: string | undefined;
  /** Called with each page; give it the client's `emit`. */
  readonly emit?: ((event: PageEvent) => void) | undefined;
}

/**
 * A list that loads itself page by page while it is read. Creating one sends nothing. Loaded items are kept: reading again
 * asks only for what is missing, and iterations are independent of each other. A page that failed to load is asked for again
 * by the next reader. It is not a promise: awaiting it returns the list itself.
 */
export class Paginator<T> implements AsyncIterable<T> {
  readonly #options: PaginatorOptions<T>;
  readonly #perPage: number;
  readonly #limit: number;
  readonly #items: T[] = [];
  /** For each loaded page the number of items up to its end. */
  readonly #pageEnds: number[] = [];
  readonly #seenCursors: Set<string | null> = new Set();
  #cursor: string | null;
  #hasMore = true;
  #totalCount: number | undefined;
  #loading: Promise<void> | undefined;

  /** @throws {@link ValidationError} when `perPage` or `limit` is not a count. */
  constructor(options: PaginatorOptions<T>) {
    this.#options = options;
    this.#perPage = requireCount('perPage', options.perPage ?? options.defaultPerPage, 1);
    this.#limit = requireLimit(options.limit);
    this.#cursor = options.start ?? null;
    if (this.#limit === 0) this.#hasMore = false;
  }

  /** Whether there may be items beyond the loaded ones: true before the first page. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  /**
   * The cursor after the loaded items; before the first page the `start` of the list, or null. After a page of which the limit
   * left a part, the cursor before it.
   */
  get cursor(): string | null {
    return this.#cursor;
  }

  /** Yields the items in the server's order; loads a page when the ones before it are used up. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (let index = 0; await this.#reach(index + 1); index++) yield this.#items[index] as T;
  }

  /** Yields the items in arrays, one for each page that has any. */
  async *pages(): AsyncGenerator<T[], void, undefined> {
    let start = 0;
    for (let page = 0; page < this.#pageEnds.length || (await this.#loadNext()); page++) {
      const end = this.#pageEnds[page] as number;
      if (end > start) yield this.#items.slice(start, end);
      start = end;
    }
  }

  /** The item at an index, or undefined beyond the end. A negative index counts from the end, which loads everything. */
  async at(index: number): Promise<T | undefined> {
    await this.#reach(index < 0 ? Number.POSITIVE_INFINITY : Math.trunc(index) + 1);
    return this.#items.at(index);
  }

  /** The first item, or undefined when the list is empty. */
  first(): Promise<T | undefined> {
    return this.at(0);
  }

  /** Items from an index up to another, as `Array.prototype.slice` takes them; loads no page beyond. */
  async slice(start = 0, end: number = Number.POSITIVE_INFINITY): Promise<T[]> {
    if (start >= 0 && end >= 0 && end <= start) return [];
    await this.#reach(start < 0 || end < 0 ? Number.POSITIVE_INFINITY : end);
    return this.#items.slice(start, end);
  }

  /**
   * All items in an array.
   * @param options - `limit`: how many at most
   */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<T[]> {
    return this.slice(0, requireLimit(options.limit));
  }

  /**
   * The size of the whole list, as the server counts it, whatever the `limit`. Loads the first page when only pages
   * carry the count.
   * @throws {@link UnsupportedError} when the server does not count this list.
   */
  async count(): Promise<number> {
    const { countItems, signal, name = 'items' } = this.#options;
    if (countItems !== undefined) return abortable(countItems({ signal }), signal);
    if (this.#pageEnds.length === 0) await this.#loadNext();
    if (this.#totalCount === undefined) {
      throw new UnsupportedError(`The server does not count these ${name}. Read the list to count them.`);
    }
    return this.#totalCount;
  }

  /** Loads pages until so many items are here; false when the list ends before. */
  async #reach(itemCount: number): Promise<boolean> {
    this.#options.signal?.throwIfAborted();
    while (this.#items.length < itemCount && (await this.#loadNext()));
    return this.#items.length >= itemCount;
  }

  /** Loads one page; false when there is none. Callers at the same time share one request. */
  async #loadNext(): Promise<boolean> {
    this.#options.signal?.throwIfAborted();
    if (!this.#hasMore) return false;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
    return true;
  }

  async #load(): Promise<void> {
    const { loadPage, signal, name = 'items', emit, perPage, growsTo = this.#perPage } = this.#options;
    const cursor = this.#cursor;
    if (this.#seenCursors.has(cursor)) {
      throw new PaginationStalledError(`The server promises more ${name} but gives no new cursor to continue from.`);
    }
    const wanted = this.#limit - this.#items.length;
    const most = this.#options.leavesOut === true ? Number.POSITIVE_INFINITY : wanted;
    const size = perPage ? this.#perPage : Math.min(this.#perPage * 2 ** this.#pageEnds.length, growsTo);
    const page = await abortable(loadPage(cursor, Math.min(size, most), { signal }), signal);
    this.#seenCursors.add(cursor);
    for (const item of page.items.slice(0, wanted)) this.#items.push(item);
    this.#pageEnds.push(this.#items.length);
    this.#totalCount = page.totalCount ?? this.#totalCount;
    if (page.items.length <= wanted) this.#cursor = page.endCursor ?? cursor;
    this.#hasMore = page.hasNextPage && this.#items.length < this.#limit;
    emit?.({
      type: 'page',
      list: name,
      page: this.#pageEnds.length,
      itemCount: page.items.length,
      hasNextPage: page.hasNextPage,
    });
  }
}

function requireLimit(limit: number | null | undefined): number {
  return limit === undefined || limit === null || limit === Number.POSITIVE_INFINITY
    ? Number.POSITIVE_INFINITY
    : requireCount('limit', limit, 0);
}
