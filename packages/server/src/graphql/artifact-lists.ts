import { type CollectionScope, collectionRows, type VersionScope, versionRows } from '../artifact-query/rows.js';
import { countRows, listRows, type Rows } from '../query/list-rows.js';
import type { Artifact, ArtifactAlias, ArtifactCollection, ArtifactMembership } from '../storage/artifacts/rows.js';
import type { Entity } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { refuseBadQueries } from './bad-queries.js';
import {
  type Connection,
  decodeNumberCursor,
  type Edge,
  encodeCursor,
  pageOf,
  pageSize,
  toConnection,
} from './connections.js';
import type { RequestContext } from './context.js';
import { scopeOf } from './project-access.js';

/** Which page of a list. */
export interface PageArgs {
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
}

/** Which rows of a list, in which order, which page. */
export interface ListArgs extends PageArgs {
  readonly filters?: string | null | undefined;
  readonly order?: string | null | undefined;
}

/** {@link ListArgs} of collections. */
export interface CollectionListArgs extends ListArgs {
  readonly collectionTypes?: readonly string[] | null | undefined;
}

/** {@link ListArgs} of an entity, whose projects are chosen too. */
export interface EntityListArgs extends ListArgs {
  readonly projectFilters?: string | null | undefined;
}

/** A page of a list that is counted only when it is asked to. */
export interface CountedPage<Node, PageEdge extends Edge<Node> = Edge<Node>> extends Connection<Node> {
  readonly edges: PageEdge[];
  readonly totalCount: number;
}

/** An artifact of a collection, with its version such as `v3` there. */
export interface VersionEdge extends Edge<Artifact> {
  readonly version: string;
}

const standardPage = 50;

/** Lists collections. @throws RequestError for filters, an order or a cursor that cannot be read. */
export function listCollections(
  store: Store,
  scope: CollectionScope,
  args: CollectionListArgs,
): CountedPage<ArtifactCollection> {
  const rows = collectionRows(scope, { filters: args.filters, kinds: args.collectionTypes });
  return listNodes(store, rows, args, (ids) => store.artifacts.collections.byIds(ids));
}

/** Lists memberships. @throws RequestError for filters, an order or a cursor that cannot be read. */
export function listMemberships(store: Store, scope: VersionScope, args: ListArgs): CountedPage<ArtifactMembership> {
  return listNodes(store, versionRows(scope, args.filters), args, (ids) => store.artifacts.memberships.byIds(ids));
}

/** Lists the versions of a collection. @throws RequestError for filters, an order or a cursor that cannot be read. */
export function listVersions(store: Store, collectionId: number, args: ListArgs): CountedPage<Artifact, VersionEdge> {
  const page = listMemberships(store, { collectionId }, args);
  const artifacts = store.artifacts.versions.byIds(page.edges.map(({ node }) => node.artifactId));
  const byId = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  const edges = page.edges.flatMap(({ cursor, node: { artifactId, version } }) => {
    const node = byId.get(artifactId);
    return node === undefined ? [] : { cursor, node, version: `v${version}` };
  });
  return {
    edges,
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}

/** {@link listCollections} of an entity's projects. */
export function listEntityCollections(
  context: RequestContext,
  entity: Entity,
  args: CollectionListArgs & EntityListArgs,
): CountedPage<ArtifactCollection> {
  return listCollections(context.store, { ...scopeOf(context, entity.id), projectFilters: args.projectFilters }, args);
}

/** {@link listMemberships} of an entity's projects. */
export function listEntityMemberships(
  context: RequestContext,
  entity: Entity,
  args: EntityListArgs & { readonly collectionFilters?: string | null | undefined },
): CountedPage<ArtifactMembership> {
  const { projectFilters, collectionFilters } = args;
  return listMemberships(context.store, { ...scopeOf(context, entity.id), projectFilters, collectionFilters }, args);
}

/** The aliases of a collection but those of version numbers, in the order of their making. */
export function listCollectionAliases(store: Store, collectionId: number, args: PageArgs): Connection<ArtifactAlias> {
  const limit = pageSize(args.first, standardPage);
  const after = decodeNumberCursor(args.after) ?? 0;
  const rows = store.artifacts.aliases.ofCollection(collectionId, { after, limit: limit + 1 });
  return pageOf(rows, limit, args.after, ({ id }) => encodeCursor(id));
}

/** A page of a list that is in memory, in the order it is in. */
export function pageOfAll<Node>(nodes: readonly Node[], args: PageArgs): Connection<Node> {
  const start = (decodeNumberCursor(args.after) ?? -1) + 1;
  const limit = pageSize(args.first, nodes.length);
  const edges = nodes.slice(start, start + limit).map((node, index) => ({ cursor: encodeCursor(start + index), node }));
  return toConnection(edges, { hasNextPage: start + limit < nodes.length, hasPreviousPage: start > 0 });
}

/** A page of listed rows. @throws RequestError for filters, an order or a cursor that cannot be read. */
export function listNodes<Node extends { readonly id: number }>(
  store: Store,
  rows: Rows,
  args: ListArgs,
  load: (ids: readonly number[]) => Node[],
): CountedPage<Node> {
  const { order, after } = args;
  const first = pageSize(args.first, standardPage);
  const listed = refuseBadQueries(() => listRows(store.db, rows, { order, after, first }));
  const cursors = new Map(listed.rows.map(({ id, cursor }) => [id, cursor]));
  const nodes = load(listed.rows.map(({ id }) => id));
  const edges = nodes.map((node) => ({ cursor: cursors.get(node.id) ?? '', node }));
  return {
    ...toConnection(edges, { hasNextPage: listed.hasNextPage, hasPreviousPage: Boolean(after) }),
    get totalCount() {
      return refuseBadQueries(() => countRows(store.db, rows));
    },
  };
}
