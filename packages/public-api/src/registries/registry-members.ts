import { type Client, NotFoundError, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import {
  addRegistryMembers,
  listRegistryTeams,
  listRegistryUsers,
  removeRegistryMembers,
  setRegistryTeamRole,
  setRegistryUserRole,
} from '@wandb-ts/core/requests/registries';
import { Team } from '../teams/team.js';
import { User } from '../users/user.js';
import { toUserFields } from '../users/user-fields.js';
import {
  type MemberLike,
  type MemberRole,
  type TeamMember,
  toMemberId,
  toMemberIds,
  type UserMember,
} from './members.js';

/** Which registry. */
interface RegistryRef {
  readonly id: string;
  readonly entity: string;
  readonly fullName: string;
}

/** Reads the users who were added to a registry. @throws {@link NotFoundError} when it does not exist */
export async function registryUsers(
  client: Client,
  registry: RegistryRef,
  options?: RequestOptions,
): Promise<UserMember[]> {
  const { entity, fullName: project } = registry;
  const answer = await listRegistryUsers(client, { entity, project }, options);
  return existing(answer.project, registry).members.map(({ role, ...user }) => ({
    kind: 'user',
    user: new User(toUserFields(user), { client }),
    role: role.name,
  }));
}

/** Reads the teams that were added to a registry. @throws {@link NotFoundError} when it does not exist */
export async function registryTeams(
  client: Client,
  registry: RegistryRef,
  options?: RequestOptions,
): Promise<TeamMember[]> {
  const { entity, fullName: project } = registry;
  const answer = await listRegistryTeams(client, { entity, project }, options);
  return existing(answer.project, registry).teamMembers.map(({ team, role }) => ({
    kind: 'team',
    team: new Team(client, team),
    role: role.name,
  }));
}

/** Adds users and teams. @throws {@link ValidationError} when nobody is named, and for anything else */
export async function addMembers(client: Client, { id }: RegistryRef, members: readonly MemberLike[]): Promise<void> {
  const { createProjectMembers: payload } = await addRegistryMembers(client, {
    projectId: id,
    ...toMemberIds(members),
  });
  requireSuccess(payload, 'add the members');
}

/** Removes users and teams. @throws {@link ValidationError} when nobody is named, and for anything else */
export async function removeMembers(
  client: Client,
  { id }: RegistryRef,
  members: readonly MemberLike[],
): Promise<void> {
  const variables = { projectId: id, ...toMemberIds(members) };
  const { deleteProjectMembers: payload } = await removeRegistryMembers(client, variables);
  requireSuccess(payload, 'remove the members');
}

/** Changes the role of a member. @throws {@link ValidationError} for anything that is neither a user nor a team */
export async function updateMember(
  client: Client,
  { id: projectId }: RegistryRef,
  { member, role }: { readonly member: MemberLike; readonly role: MemberRole },
  options?: RequestOptions,
): Promise<void> {
  const { kind, id } = toMemberId(member);
  const payload =
    kind === 'user'
      ? (await setRegistryUserRole(client, { projectId, userId: id, role }, options)).updateProjectMember
      : (await setRegistryTeamRole(client, { projectId, teamId: id, role }, options)).updateProjectTeamMember;
  requireSuccess(payload, 'change the role');
}

function existing<Found>(project: Found | null, { fullName }: RegistryRef): Found {
  if (project === null) throw new NotFoundError(`Could not find registry ${fullName}.`);
  return project;
}

function requireSuccess(payload: { readonly success: boolean } | null, what: string): void {
  if (payload?.success !== true) throw new UnexpectedResponseError(`The server did not ${what}, and gave no reason.`);
}
