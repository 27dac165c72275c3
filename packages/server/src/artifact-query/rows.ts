import { compileFilter } from '../query/filter.js';
import type { Rows } from '../query/list-rows.js';
import type { Parameters } from '../query/parameters.js';
import { collectionFields, projectFields, versionFields } from './fields.js';
import { visibleProjectSql } from './visible-projects.js';

/** The projects of an entity that a user may see. */
export interface ProjectScope {
  readonly entityId: number;
  readonly userId: number;
  /** Conditions on the projects; see `compileFilter`. */
  readonly projectFilters?: string | null | undefined;
}

/** Collections: of a project, of one of its types, or of the projects of an entity. */
export type CollectionScope = { readonly projectId: number } | { readonly typeId: number } | ProjectScope;

/** Which collections of a scope. */
export interface CollectionConditions {
  /** See `compileFilter`. */
  readonly filters?: string | null | undefined;
  /** The kinds of collections. @defaultValue all */
  readonly kinds?: readonly string[] | null | undefined;
}

/** Versions: of a collection, or of the collections that match in the projects of an entity. */
export type VersionScope =
  | { readonly collectionId: number }
  | (ProjectScope & { readonly collectionFilters?: string | null | undefined });

/** The projects of an entity, as rows `p`. @throws BadQueryError when they are asked for filters that cannot be read. */
export function projectRows(scope: ProjectScope): Rows {
  return {
    fields: projectFields,
    id: 'p.id',
    from: (parameters) => `FROM projects p WHERE ${isInScope(scope, parameters)}`,
  };
}

/** Collections, as rows `c`. @throws BadQueryError when they are asked for filters that cannot be read. */
export function collectionRows(scope: CollectionScope, { filters, kinds }: CollectionConditions): Rows {
  return {
    fields: collectionFields,
    id: 'c.id',
    from: (parameters) => {
      const isMatch = compileFilter(filters, collectionFields, parameters).sql;
      const isKind = kinds ? `c.kind IN (SELECT value FROM json_each(${parameters.bind(JSON.stringify(kinds))}))` : '1';
      return `${collectionsIn(scope, parameters)} AND ${isKind} AND ${isMatch}`;
    },
  };
}

/** Memberships with their artifacts, which are committed, as rows `m` and `a`. @throws BadQueryError when they are asked for filters that cannot be read. */
export function versionRows(scope: VersionScope, filters: string | null | undefined): Rows {
  const isOfCollection = 'collectionId' in scope;
  return {
    fields: versionFields,
    id: 'm.id',
    number: isOfCollection ? 'm.version' : 'm.id',
    from: (parameters) => {
      const isMatch = compileFilter(filters, versionFields, parameters).sql;
      const source = isOfCollection
        ? `FROM artifact_memberships m JOIN artifacts a ON a.id = m.artifact_id
          WHERE m.collection_id = ${parameters.bind(scope.collectionId)}`
        : `FROM projects p JOIN artifact_collections c ON c.project_id = p.id
          JOIN artifact_memberships m ON m.collection_id = c.id JOIN artifacts a ON a.id = m.artifact_id
          WHERE ${isInScope(scope, parameters)}
          AND ${compileFilter(scope.collectionFilters, collectionFields, parameters).sql}`;
      return `${source} AND a.state = 'COMMITTED' AND ${isMatch}`;
    },
  };
}

function collectionsIn(scope: CollectionScope, parameters: Parameters): string {
  if ('typeId' in scope) {
    return `FROM artifact_collections c WHERE c.type_id = ${parameters.bind(scope.typeId)}`;
  }
  return 'projectId' in scope
    ? `FROM artifact_collections c WHERE c.project_id = ${parameters.bind(scope.projectId)}`
    : `FROM projects p JOIN artifact_collections c ON c.project_id = p.id WHERE ${isInScope(scope, parameters)}`;
}

function isInScope({ entityId, userId, projectFilters }: ProjectScope, parameters: Parameters): string {
  return `p.entity_id = ${parameters.bind(entityId)} AND ${visibleProjectSql(parameters.bind(userId))}
    AND ${compileFilter(projectFilters, projectFields, parameters).sql}`;
}
