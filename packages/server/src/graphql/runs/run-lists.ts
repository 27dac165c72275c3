import { countRuns, listRuns } from '../../run-query/list-runs.js';
import type { Run } from '../../storage/rows.js';
import type { Store } from '../../storage/store.js';
import { refuseBadQueries } from '../bad-queries.js';
import { type CountedPage, pageSize, toConnection } from '../connections.js';
import type { ListArgs } from '../row-lists.js';

const standardPage = 50;

/** The runs of a project that match. @throws RequestError for a filter, an order or a cursor that cannot be read. */
export function listProjectRuns(store: Store, projectId: number, args: ListArgs): CountedPage<Run> {
  store.endSilentRuns();
  const { filters = null, order = null, after = null } = args;
  const first = pageSize(args.first, standardPage);
  const page = refuseBadQueries(() => listRuns(store.db, { projectId, filters, order, after, first }));
  const cursors = new Map(page.rows.map(({ id, cursor }) => [id, cursor]));
  const runs = store.runs.byIds(page.rows.map(({ id }) => id));
  const edges = runs.map((node) => ({ cursor: cursors.get(node.id) ?? '', node }));
  return {
    ...toConnection(edges, { hasNextPage: page.hasNextPage, hasPreviousPage: Boolean(after) }),
    get totalCount() {
      return countProjectRuns(store, projectId, filters);
    },
  };
}

/** How many runs of a project match. @throws RequestError for a filter that cannot be read. */
export function countProjectRuns(store: Store, projectId: number, filters: string | null): number {
  store.endSilentRuns();
  return refuseBadQueries(() => countRuns(store.db, projectId, filters));
}
