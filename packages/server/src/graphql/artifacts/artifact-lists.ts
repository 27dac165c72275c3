import { type CollectionScope, collectionRows, type VersionScope, versionRows } from '../../artifact-query/rows.js';
import type { Artifact, ArtifactAlias, ArtifactCollection, ArtifactMembership } from '../../storage/artifacts/rows.js';
import type { Entity } from '../../storage/rows.js';
import type { Store } from '../../storage/store.js';
import {
  type Connection,
  type CountedPage,
  decodeNumberCursor,
  type Edge,
  encodeCursor,
  type PageArgs,
  pageOf,
  pageSize,
} from '../connections.js';
import type { RequestContext } from '../context.js';
import { projectsOf } from '../project-access.js';
import { type ListArgs, listNodes } from '../row-lists.js';

/** {@link ListArgs} of collections. */
export interface CollectionListArgs extends ListArgs {
  readonly collectionTypes?: readonly string[] | null | undefined;
}

/** {@link ListArgs} of an entity, whose projects are chosen too. */
export interface EntityListArgs extends ListArgs {
  readonly projectFilters?: string | null | undefined;
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
  return listCollections(
    context.store,
    { ...projectsOf(context, entity.id), projectFilters: args.projectFilters },
    args,
  );
}

/** {@link listMemberships} of an entity's projects. */
export function listEntityMemberships(
  context: RequestContext,
  entity: Entity,
  args: EntityListArgs & { readonly collectionFilters?: string | null | undefined },
): CountedPage<ArtifactMembership> {
  const { projectFilters, collectionFilters } = args;
  return listMemberships(context.store, { ...projectsOf(context, entity.id), projectFilters, collectionFilters }, args);
}

/** The aliases of a collection but those of version numbers, in the order of their making. */
export function listCollectionAliases(store: Store, collectionId: number, args: PageArgs): Connection<ArtifactAlias> {
  const limit = pageSize(args.first, standardPage);
  const after = decodeNumberCursor(args.after) ?? 0;
  const rows = store.artifacts.aliases.ofCollection(collectionId, { after, limit: limit + 1 });
  return pageOf(rows, limit, args.after, ({ id }) => encodeCursor(id));
}
