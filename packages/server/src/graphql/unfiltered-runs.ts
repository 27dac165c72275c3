import type { DatabaseSync } from 'node:sqlite';

/** A filter or an order that cannot be read. */
export class BadQueryError extends Error {}

/** The runs of a project in creation order. */
export function listRuns(
  db: DatabaseSync,
  query: { projectId: number; filters: string | null; order: string | null; after: string | null; first: number },
): { rows: { id: number; cursor: string }[]; hasNextPage: boolean } {
  refuseFilters(query.filters);
  const isDescending = !query.order?.startsWith('+');
  const rows = db
    .prepare(
      `SELECT id FROM runs WHERE project_id = ? AND id ${isDescending ? '<' : '>'} ? ORDER BY id ${isDescending ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .all(query.projectId, Number(query.after ?? (isDescending ? Number.MAX_SAFE_INTEGER : 0)), query.first + 1)
    .map((row) => ({ id: Number(row['id']), cursor: String(row['id']) }));
  return { rows: rows.slice(0, query.first), hasNextPage: rows.length > query.first };
}

/** How many runs a project has. */
export function countRuns(db: DatabaseSync, projectId: number, filters: string | null): number {
  refuseFilters(filters);
  return Number(db.prepare('SELECT count(*) AS n FROM runs WHERE project_id = ?').get(projectId)?.['n'] ?? 0);
}

function refuseFilters(filters: string | null): void {
  if (filters !== null && filters.replace(/\s/g, '') !== '{}') {
    throw new BadQueryError('Filters cannot be evaluated yet.');
  }
}
