import type { ProjectMember, ProjectTeamMember } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import { type ProjectRole, projectRoles } from '../storage/project-members.js';
import type { Entity, Project } from '../storage/rows.js';
import type { RequestContext } from './context.js';
import { decodeId, encodeId } from './ids.js';
import { requireProjectRole } from './project-access.js';
import { requireProject } from './save-project.js';

/** The users and teams that a request names by their ids. */
export interface MemberIds {
  readonly projectId: string;
  readonly userIds?: readonly string[] | null | undefined;
  readonly teamIds?: readonly string[] | null | undefined;
}

const firstRole: ProjectRole = 'restricted_viewer';

/** The users who were added to a registry. */
export function listRegistryUsers({ store }: RequestContext, project: Project): ProjectMember[] {
  return store.projectMembers.users(project.id).map(({ userId, username, name, email, role }) => ({
    id: encodeId('User', userId),
    name,
    username,
    email,
    role: { name: role },
  }));
}

/** The teams that were added to a registry. */
export function listRegistryTeams(
  { store }: RequestContext,
  project: Project,
): (Omit<ProjectTeamMember, 'team'> & { readonly team: Entity })[] {
  return store.projectMembers.teams(project.id).flatMap(({ entityId, role }) => {
    const team = store.users.entityById(entityId);
    return team === undefined ? [] : { team, role: { name: role } };
  });
}

/** Adds users and teams of the organization. @throws RequestError when one is of none, or the caller may not. */
export function addRegistryMembers(context: RequestContext, ids: MemberIds): void {
  const { store } = context;
  store.transaction(() => {
    const project = requireRegistry(context, ids.projectId);
    for (const id of ids.userIds ?? []) {
      const userId = decodeMember(id, 'User');
      if (store.teams.roleOf(userId, project.entityId) === undefined) {
        throw new RequestError(400, `The user ${JSON.stringify(id)} does not belong to the organization.`);
      }
      store.projectMembers.addUser(project.id, userId, firstRole);
    }
    const organizationId = store.users.entityById(project.entityId)?.organizationId;
    for (const id of ids.teamIds ?? []) {
      const team = store.users.entityById(decodeMember(id, 'Entity'));
      if (team?.kind !== 'team' || team.organizationId !== organizationId) {
        throw new RequestError(400, `The team ${JSON.stringify(id)} does not belong to the organization.`);
      }
      store.projectMembers.addTeam(project.id, team.id, firstRole);
    }
  });
}

/** Takes users and teams out. @throws RequestError when the caller may not. */
export function removeRegistryMembers(context: RequestContext, ids: MemberIds): void {
  const { store } = context;
  store.transaction(() => {
    const project = requireRegistry(context, ids.projectId);
    for (const id of ids.userIds ?? []) {
      store.projectMembers.removeUser(project.id, decodeMember(id, 'User'));
    }
    for (const id of ids.teamIds ?? []) {
      store.projectMembers.removeTeam(project.id, decodeMember(id, 'Entity'));
    }
  });
}

/** Gives a member another role. @throws RequestError for a role or a member that there is not, or when the caller may not. */
export function setRegistryRole(
  context: RequestContext,
  projectId: string,
  member: { readonly kind: 'User' | 'Entity'; readonly id: string; readonly role: string },
): void {
  const { store } = context;
  const role = projectRoles.find((candidate) => candidate === member.role);
  if (role === undefined) {
    throw new RequestError(400, `There is no role ${JSON.stringify(member.role)}; use ${projectRoles.join(', ')}.`);
  }
  store.transaction(() => {
    const project = requireRegistry(context, projectId);
    const number = decodeMember(member.id, member.kind);
    const { projectMembers } = store;
    const set = member.kind === 'User' ? projectMembers.setUserRole : projectMembers.setTeamRole;
    if (!set(project.id, number, role)) {
      throw new RequestError(404, `${JSON.stringify(member.id)} is not a member of the registry.`);
    }
  });
}

function requireRegistry(context: RequestContext, id: string): Project {
  const project = requireProject(context, id);
  if (context.store.users.entityById(project.entityId)?.kind !== 'organization') {
    throw new RequestError(
      400,
      `${JSON.stringify(project.name)} is not a registry: its members are those of its team.`,
    );
  }
  requireProjectRole(context, project, 'admin');
  return project;
}

function decodeMember(id: string, kind: 'User' | 'Entity'): number {
  const number = decodeId(id, kind);
  if (number === undefined) {
    throw new RequestError(400, `${JSON.stringify(id)} is not the id of a ${kind === 'User' ? 'user' : 'team'}.`);
  }
  return number;
}
