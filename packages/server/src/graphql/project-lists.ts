import { projectFields } from '../artifact-query/fields.js';
import { listRows, projectRows, type Rows, visibleProjectSql } from '../artifact-query/index.js';
import type { Project } from '../storage/rows.js';
import { type Connection, pageSize, toConnection } from './connections.js';
import type { RequestContext } from './context.js';

/** Which page of a list of projects. */
export interface ProjectPage {
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
}

const standardPage = 50;

/** The projects of an entity that the viewer may see, newest first. */
export function listEntityProjects(context: RequestContext, entityId: number, page: ProjectPage): Connection<Project> {
  return listProjects(context, projectRows({ entityId, userId: context.user.id }), page);
}

/** The projects of the entities that a user and the viewer belong to, newest first. */
export function listUserProjects(context: RequestContext, userId: number, page: ProjectPage): Connection<Project> {
  const rows: Rows = {
    fields: projectFields,
    id: 'p.id',
    from: (parameters) => {
      const viewer = parameters.bind(context.user.id);
      return `FROM projects p WHERE p.entity_id IN (
          SELECT m.entity_id FROM memberships m WHERE m.user_id = ${parameters.bind(userId)}
          INTERSECT SELECT m.entity_id FROM memberships m WHERE m.user_id = ${viewer}
        ) AND ${visibleProjectSql(viewer)}`;
    },
  };
  return listProjects(context, rows, page);
}

function listProjects({ store }: RequestContext, rows: Rows, { after, first }: ProjectPage): Connection<Project> {
  const page = listRows(store.db, rows, { after, first: pageSize(first, standardPage) });
  const edges = page.rows.flatMap(({ id, cursor }) => {
    const node = store.projects.byId(id);
    return node === undefined ? [] : [{ cursor, node }];
  });
  return toConnection(edges, { hasNextPage: page.hasNextPage, hasPreviousPage: Boolean(after) });
}
