import { projectFields } from '../artifact-query/fields.js';
import { projectRows } from '../artifact-query/rows.js';
import { visibleProjectSql } from '../artifact-query/visible-projects.js';
import type { Rows } from '../query/list-rows.js';
import type { Project } from '../storage/rows.js';
import type { CountedPage, PageArgs } from './connections.js';
import type { RequestContext } from './context.js';
import { projectsOf } from './project-access.js';
import { type ListArgs, listNodes } from './row-lists.js';

/**
 * The projects of an entity that the viewer may see, newest first unless an order is given.
 *
 * @throws RequestError for filters, an order or a cursor that cannot be read.
 */
export function listEntityProjects(context: RequestContext, entityId: number, args: ListArgs): CountedPage<Project> {
  const rows = projectRows({ ...projectsOf(context, entityId), projectFilters: args.filters });
  return listProjects(context, rows, args);
}

/** The projects of the entities that a user and the viewer belong to, newest first. */
export function listUserProjects(context: RequestContext, userId: number, page: PageArgs): CountedPage<Project> {
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

function listProjects({ store }: RequestContext, rows: Rows, args: ListArgs): CountedPage<Project> {
  return listNodes(store, rows, args, (ids) => store.projects.byIds(ids));
}
