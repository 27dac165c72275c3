import type { MutationResolvers, ProjectResolvers, QueryResolvers, ViewResolvers } from '../../generated/resolvers.js';
import { decodeNumberCursor, encodeCursor, pageOf, pageSize } from '../connections.js';
import { encodeId } from '../ids.js';
import { deleteView, findView, saveView } from '../save-view.js';

const standardPage = 50;

/** Views. */
export const viewQueries: Pick<QueryResolvers, 'view'> = {
  view: (_, { id, type }, context) => {
    const view = findView(context, id);
    return view === undefined || (type && view.type !== type) ? null : view;
  },
};

/** Changes of views. */
export const viewMutations: Pick<MutationResolvers, 'upsertView' | 'deleteView'> = {
  upsertView: (_, { input }, context) => saveView(context, input),
  deleteView: (_, { input }, context) => deleteView(context, input),
};

/** The views of a project. */
export const projectViewResolvers: Pick<ProjectResolvers, 'allViews'> = {
  allViews: ({ id }, { after, first, viewName, viewType }, { store }) => {
    const limit = pageSize(first, standardPage);
    const selection = { projectId: id, type: viewType || null, name: viewName || null };
    const rows = store.views.list(selection, { before: decodeNumberCursor(after), limit: limit + 1 });
    return {
      ...pageOf(rows, limit, after, (view) => encodeCursor(view.id)),
      totalCount: store.views.count(selection),
    };
  },
};

/** A view. */
export const viewResolvers: ViewResolvers = {
  id: ({ id }) => encodeId('View', id),
  user: ({ userId }, _, { store }) => store.users.byId(userId) ?? null,
  project: ({ projectId }, _, { store }) => store.projects.byId(projectId) ?? null,
  parentId: ({ parentId }) => (parentId === null ? null : encodeId('View', parentId)),
};
