import type { Page } from '@wandb-ts/core';

/** A page of a list as the server sends it. A node may be null for a viewer who may not see it. */
export interface Connection<Node> {
  readonly totalCount?: number | null | undefined;
  readonly edges: ReadonlyArray<{ readonly node: Node | null }>;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Makes items of the nodes that there are, null for a node that is left out; where there is no list, an empty page. */
export function toPage<Node, Item>(
  connection: Connection<Node> | null | undefined,
  toItem: (node: Node) => Item | null,
): Page<Item> {
  if (!connection) return { items: [], endCursor: null, hasNextPage: false };
  const { edges, pageInfo, totalCount } = connection;
  const { endCursor, hasNextPage } = pageInfo;
  const items = edges.flatMap(({ node }) => (node === null ? [] : (toItem(node) ?? [])));
  return { items, endCursor, hasNextPage, totalCount: totalCount ?? undefined };
}
