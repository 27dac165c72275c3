import { RequestError } from '../request-error.js';
import type { Entity, Organization, Project, Run } from '../storage/rows.js';
import type { RequestContext, Viewer } from './context.js';
import { decodeRunId } from './ids.js';
import { projectRole } from './project-access.js';

/** The entity of this name, the default one without a name; undefined when the user does not belong to it. */
export function findEntity({ store, user }: Viewer, name: string | null | undefined): Entity | undefined {
  return store.users.memberEntity(user.id, name || user.entityName);
}

/** The organization with this id; undefined when the user does not belong to it. */
export function findOrganization(
  { store, user }: RequestContext,
  id: number | null | undefined,
): Organization | undefined {
  return store.organizations.ofUser(user.id).find((organization) => organization.id === id);
}

/** {@link findEntity} for a write. @throws RequestError with status 403 when the user does not belong to the entity. */
export function requireEntity(context: RequestContext, name: string | null | undefined): Entity {
  const entity = findEntity(context, name);
  if (entity === undefined) {
    throw new RequestError(403, `The entity ${JSON.stringify(name)} does not exist, or you may not write to it.`);
  }
  return entity;
}

/** A team that the user may change. @throws RequestError for an entity that is no team, or that others administrate. */
export function requireTeamAdmin(context: RequestContext, name: string | null | undefined): Entity {
  const { store, user } = context;
  const entity = requireEntity(context, name || null);
  if (entity.kind !== 'team') {
    throw new RequestError(400, `${JSON.stringify(entity.name)} is not a team.`);
  }
  if (store.teams.roleOf(user.id, entity.id) !== 'admin') {
    throw new RequestError(403, `Only administrators of the team ${JSON.stringify(entity.name)} may change it.`);
  }
  return entity;
}

/** @throws RequestError with status 403 for a user who does not administrate the server. */
export function requireServerAdmin({ user }: RequestContext): void {
  if (user.admin !== 1) {
    throw new RequestError(403, 'Only administrators of the server may do this.');
  }
}

/** A project that the user may see. */
export function findProject(
  context: Viewer,
  entityName: string | null | undefined,
  name: string | null | undefined,
): Project | undefined {
  const entity = findEntity(context, entityName);
  const project = entity === undefined ? undefined : context.store.projects.byName(entity.id, name || defaultProject);
  return project === undefined || projectRole(context, project) === undefined ? undefined : project;
}

/** The project of runs that were started without one. */
export const defaultProject = 'uncategorized';

/** The names of a run. */
export interface RunNames {
  readonly entityName?: string | null | undefined;
  readonly projectName?: string | null | undefined;
  readonly runName: string;
}

/** A run of a project that the user may see. @throws RequestError with status 404 when there is none. */
export function requireRunByName(context: RequestContext, { entityName, projectName, runName }: RunNames): Run {
  const project = findProject(context, entityName, projectName);
  const run = project === undefined ? undefined : context.store.runs.byName(project.id, runName);
  if (run === undefined) {
    throw new RequestError(404, 'The run does not exist.');
  }
  return run;
}

/** {@link requireRunByName} by its storage id. */
export function requireRunById(context: RequestContext, id: string): Run {
  const names = decodeRunId(id);
  if (names === undefined) {
    throw new RequestError(400, `${JSON.stringify(id)} is not the id of a run.`);
  }
  return requireRunByName(context, names);
}
