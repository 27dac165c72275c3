import { RequestError } from '../request-error.js';
import type { Entity, Project, Run } from '../storage/rows.js';
import type { RequestContext } from './context.js';
import { decodeRunId } from './ids.js';

/** The entity of this name, the default one without a name; undefined when the user does not belong to it. */
export function findEntity({ store, user }: RequestContext, name: string | null | undefined): Entity | undefined {
  return store.users.memberEntity(user.id, name || user.entityName);
}

/** {@link findEntity} for a write. @throws RequestError with status 403 when the user does not belong to the entity. */
export function requireEntity(context: RequestContext, name: string | null | undefined): Entity {
  const entity = findEntity(context, name);
  if (entity === undefined) {
    throw new RequestError(403, `The entity ${JSON.stringify(name)} does not exist, or you may not write to it.`);
  }
  return entity;
}

/** A project that the user may see. */
export function findProject(
  context: RequestContext,
  entityName: string | null | undefined,
  name: string | null | undefined,
): Project | undefined {
  const entity = findEntity(context, entityName);
  return entity === undefined ? undefined : context.store.projects.byName(entity.id, name || defaultProject);
}

/** The project of runs that were started without one. */
export const defaultProject = 'uncategorized';

/** The run with this storage id, when the user may see it. */
export function findRunById(context: RequestContext, id: string): Run | undefined {
  const parts = decodeRunId(id);
  if (parts === undefined) {
    throw new RequestError(400, `${JSON.stringify(id)} is not the id of a run.`);
  }
  const project = findProject(context, parts.entity, parts.project);
  return project === undefined ? undefined : context.store.runs.byName(project.id, parts.name);
}
