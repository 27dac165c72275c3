import type { MutationResolvers, ProjectResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { findEntity, findProject } from '../access.js';
import { refuseBackwards } from '../connections.js';
import { decodeId, encodeId } from '../ids.js';
import { listEntityProjects } from '../project-lists.js';
import { countProjectRuns, listProjectRuns } from '../runs/run-lists.js';
import { saveProject } from '../save-project.js';
import { listProjectSweeps } from '../sweeps/sweep-lists.js';

/** Projects. */
export const projectQueries: Pick<QueryResolvers, 'project' | 'model' | 'models'> = {
  project: (_, { name, entityName }, context) => findProject(context, entityName, name) ?? null,
  model: (_, { name, entityName }, context) => findProject(context, entityName, name) ?? null,
  models: (_, { entityName, after, first }, context) =>
    listEntityProjects(context, findEntity(context, entityName)?.id ?? 0, { after, first }),
};

/** Changes of projects. */
export const projectMutations: Pick<MutationResolvers, 'upsertModel'> = {
  upsertModel: (_, { input }, context) => {
    const { project, inserted } = saveProject(context, input);
    return { model: project, project, inserted };
  },
};

/** A project. */
export const projectResolvers: ProjectResolvers = {
  id: ({ id }) => encodeId('Project', id),
  internalId: ({ id }) => encodeId('ProjectInternalId', id),
  isBenchmark: ({ isBenchmark }) => isBenchmark === 1,
  readOnly: () => false,
  entity: ({ entityId }, _, { store }) => {
    const entity = store.users.entityById(entityId);
    if (entity === undefined) {
      throw new RequestError(404, 'The entity of the project is gone.');
    }
    return entity;
  },
  user: ({ userId }, _, { store }) => store.users.byId(userId) ?? null,
  run: ({ id }, { name }, { store }) => {
    store.endSilentRuns();
    return store.runs.byName(id, name) ?? null;
  },
  bucket: ({ id }, { name }, { store }) => {
    store.endSilentRuns();
    return store.runs.byName(id, name) ?? null;
  },
  runs: (project, args, { store }) => listProjectRuns(store, project.id, args),
  runCount: (project, { filters }, { store }) => countProjectRuns(store, project.id, filters ?? null),
  sweep: ({ id }, { sweepName }, { store }) => {
    const number = decodeId(sweepName, 'Sweep');
    const byId = number === undefined ? undefined : store.sweeps.byId(number);
    return store.sweeps.byName(id, sweepName) ?? (byId?.projectId === id ? byId : null);
  },
  sweeps: ({ id }, args, { store }) => {
    refuseBackwards(args);
    return listProjectSweeps(store, id, args);
  },
  totalSweeps: ({ id }, _, { store }) => store.sweeps.count(id),
};
