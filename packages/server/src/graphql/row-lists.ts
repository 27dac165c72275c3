import { countRows, listRows, type Rows } from '../query/list-rows.js';
import type { Store } from '../storage/store.js';
import { refuseBadQueries } from './bad-queries.js';
import { type CountedPage, type PageArgs, pageSize, toConnection } from './connections.js';

/** Which rows of a list, in which order, which page. */
export interface ListArgs extends PageArgs {
  readonly filters?: string | null | undefined;
  readonly order?: string | null | undefined;
}

const standardPage = 50;

/**
 * A page of listed rows.
 *
 * @param load - Gives the rows with these ids but those that are not to be seen.
 * @throws RequestError for filters, an order or a cursor that cannot be read.
 */
export function listNodes<Node extends { readonly id: number }>(
  store: Store,
  rows: Rows,
  args: ListArgs,
  load: (ids: readonly number[]) => Node[],
): CountedPage<Node> {
  const { order, after } = args;
  const first = pageSize(args.first, standardPage);
  const listed = refuseBadQueries(() => listRows(store.db, rows, { order, after, first }));
  const nodes = new Map(load(listed.rows.map(({ id }) => id)).map((node) => [node.id, node]));
  const edges = listed.rows.flatMap(({ id, cursor }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ cursor, node }];
  });
  const { pageInfo } = toConnection(edges, { hasNextPage: listed.hasNextPage, hasPreviousPage: Boolean(after) });
  return {
    edges,
    // A page whose rows are all hidden must still lead on to the next one.
    pageInfo: { ...pageInfo, endCursor: listed.rows.at(-1)?.cursor ?? null },
    get totalCount() {
      return refuseBadQueries(() => countRows(store.db, rows));
    },
  };
}
