import { RequestError } from '../request-error.js';

/** One edge of a connection. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** Where a page ends. */
export interface PageEnds {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
}

/** A page of a list. */
export interface Connection<Node> {
  readonly edges: Edge<Node>[];
  readonly pageInfo: PageEnds;
}

/** A page of a list that is counted only when it is asked to. */
export interface CountedPage<Node, PageEdge extends Edge<Node> = Edge<Node>> extends Connection<Node> {
  readonly edges: PageEdge[];
  readonly totalCount: number;
}

/** Which page of a list. */
export interface PageArgs {
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
}

/** Makes a page of its edges; its ends are the cursors of the first and the last edge. */
export function toConnection<Node>(
  edges: Edge<Node>[],
  more: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
): Connection<Node> {
  return {
    edges,
    pageInfo: { ...more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** Makes a page out of one row more than the page has: the row too many tells that a next page exists. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  after: string | null | undefined,
  cursorOf: (row: Row) => string,
): Connection<Row> {
  const edges = rows.slice(0, limit).map((node) => ({ cursor: cursorOf(node), node }));
  return toConnection(edges, { hasNextPage: rows.length > limit, hasPreviousPage: Boolean(after) });
}

/** Lists are read forwards only. @throws RequestError for a page that is asked for from the end of a list. */
export function refuseBackwards(args: {
  readonly before?: string | null | undefined;
  readonly last?: number | null | undefined;
}): void {
  if (args.before || (args.last !== null && args.last !== undefined)) {
    throw new RequestError(400, 'This list is read forwards: use after and first, not before and last.');
  }
}

/** The size of the largest page. */
export const maxPageSize = 10_000;

/** The size of a page. @throws RequestError for a negative one. */
export function pageSize(first: number | null | undefined, standard: number): number {
  const size = first ?? standard;
  if (size < 0) {
    throw new RequestError(400, 'A page size must not be negative.');
  }
  return Math.min(size, maxPageSize);
}

/** The cursor of a position in a list. */
export function encodeCursor(position: string | number): string {
  return Buffer.from(`at:${position}`).toString('base64url');
}

/** The position that a cursor stands for; null without one. @throws RequestError for a text that is not a cursor. */
export function decodeCursor(cursor: string | null | undefined): string | null {
  if (!cursor) {
    return null;
  }
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith('at:')) {
    throw new RequestError(400, `${JSON.stringify(cursor)} is not a cursor of this list.`);
  }
  return text.slice(3);
}

/** {@link decodeCursor} for lists whose positions are numbers. */
export function decodeNumberCursor(cursor: string | null | undefined): number | null {
  const position = decodeCursor(cursor);
  if (position === null) {
    return null;
  }
  const number = Number(position);
  if (!Number.isSafeInteger(number)) {
    throw new RequestError(400, `${JSON.stringify(cursor)} is not a cursor of this list.`);
  }
  return number;
}
