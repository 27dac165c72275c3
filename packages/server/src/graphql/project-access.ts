import type { ProjectScope } from '../artifact-query/rows.js';
import { RequestError } from '../request-error.js';
import { type ProjectRole, projectRoles } from '../storage/project-members.js';
import type { Project } from '../storage/rows.js';
import type { RequestContext, Viewer } from './context.js';

/** What access rules look at in a project. */
export interface OwnedProject {
  readonly id: number;
  readonly name: string;
  readonly entityId: number;
  readonly access: string | null;
}

/**
 * What the user may do in a project; undefined for one that the user may not see. Who belongs to a team or a personal entity
 * may do everything in its projects. In an organization, where projects are registries, that holds for its administrators;
 * others have the highest of the roles that they and their teams were given, and see what is not restricted.
 */
export function projectRole({ store, user }: Viewer, project: OwnedProject): ProjectRole | undefined {
  const role = store.teams.roleOf(user.id, project.entityId);
  if (role === undefined) {
    return undefined;
  }
  if (role === 'admin' || store.users.entityById(project.entityId)?.kind !== 'organization') {
    return 'admin';
  }
  const given = store.projectMembers.rolesOf(project.id, user.id);
  const roles: readonly ProjectRole[] = project.access === 'RESTRICTED' ? given : [...given, 'viewer'];
  return projectRoles.findLast((candidate) => roles.includes(candidate));
}

/** The project with this number, when the user may see it. */
export function visibleProject(context: Viewer, id: number): Project | undefined {
  const project = context.store.projects.byId(id);
  return project === undefined || projectRole(context, project) === undefined ? undefined : project;
}

/** @throws RequestError when the user may not do what `needed` may: 404 for a project that is not to be seen, else 403. */
export function requireProjectRole(context: RequestContext, project: OwnedProject, needed: 'member' | 'admin'): void {
  const role = projectRole(context, project);
  if (role === undefined) {
    throw new RequestError(404, `The project ${JSON.stringify(project.name)} does not exist.`);
  }
  if (role !== 'admin' && role !== needed) {
    const who = needed === 'admin' ? 'Only administrators' : 'Only members and administrators';
    throw new RequestError(403, `${who} of the registry ${JSON.stringify(project.name)} may do this.`);
  }
}

/** By which id to list what an entity has. No entity has the id 0, so who does not belong to the entity finds nothing. */
export function listedEntityId({ store, user }: RequestContext, entityId: number): number {
  return store.teams.roleOf(user.id, entityId) === undefined ? 0 : entityId;
}

/** Whose projects a list has, and who may see them. */
export function projectsOf(context: RequestContext, entityId: number): ProjectScope {
  return { entityId: listedEntityId(context, entityId), userId: context.user.id };
}
