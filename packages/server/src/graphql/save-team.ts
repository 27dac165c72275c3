import { makeApiKey } from '../api-key.js';
import type {
  CreateInviteInput,
  CreateServiceAccountInput,
  CreateTeamInput,
  DeleteInviteInput,
} from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import { freeName } from '../storage/free-name.js';
import type { Entity, Role, User } from '../storage/rows.js';
import { requireEntity, requireServerAdmin, requireTeamAdmin } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId } from './ids.js';
import { checkEmail } from './save-user.js';

/**
 * Makes a team that the caller and the named user administrate, in the caller's organization when there is one.
 *
 * @throws RequestError when the name is taken, or the caller may not.
 */
export function createTeam(context: RequestContext, { teamName, teamAdminUserName }: CreateTeamInput): Entity {
  const { store, user } = context;
  const isOther = Boolean(teamAdminUserName) && teamAdminUserName !== user.username;
  if (isOther || user.accountType === 'SERVICE') {
    requireServerAdmin(context);
  }
  if (!/^[\w-]{1,64}$/.test(teamName)) {
    throw new RequestError(400, 'The name of a team has 1 to 64 letters, digits, dashes and underscores.');
  }
  return store.transaction(() => {
    if (store.users.entityByName(teamName) !== undefined) {
      throw new RequestError(409, `The name ${JSON.stringify(teamName)} is taken.`);
    }
    const [organization] = store.organizations.ofUser(user.id);
    const id = store.teams.create({
      name: teamName,
      organizationId: organization?.id ?? null,
      createdAt: store.now(),
    });
    store.teams.addMember(id, user.id, 'admin');
    if (isOther) {
      store.teams.addMember(id, requireUser(context, teamAdminUserName ?? '').id, 'admin');
    }
    return requireEntity(context, teamName);
  });
}

/** Who was added to a team, or will be. */
export interface SavedInvite {
  /** The id of the invitation; null when somebody is a member at once. */
  readonly id: number | null;
  readonly email: string | null;
  readonly user: User | null;
  readonly createdAt: string;
}

/** Adds a user to a team, or notes an e-mail address. @throws RequestError when the caller may not, or it is done already. */
export function createInvite(context: RequestContext, input: CreateInviteInput): SavedInvite {
  const { store } = context;
  const team = requireTeamAdmin(context, input.entityName);
  const role: Role = input.admin ? 'admin' : 'member';
  const createdAt = store.now();
  if (Boolean(input.email) === Boolean(input.username)) {
    throw new RequestError(400, 'An invitation names an e-mail address or a username.');
  }
  return store.transaction(() => {
    const email = input.email || null;
    const user = email === null ? requireUser(context, input.username ?? '') : store.users.byEmail(email);
    if (user === undefined) {
      checkEmail(email ?? '');
      const id = store.teams.addInvite({ entityId: team.id, email: email ?? '', role, createdAt });
      if (id === undefined) {
        throw new RequestError(409, `${email} is invited to the team ${team.name} already.`);
      }
      return { id, email, user: null, createdAt };
    }
    if (store.teams.roleOf(user.id, team.id) !== undefined) {
      throw new RequestError(409, `${email ?? user.username} belongs to the team ${team.name} already.`);
    }
    if (user.accountType === 'SERVICE') {
      throw new RequestError(400, 'A service account belongs to the team that made it only.');
    }
    store.teams.addMember(team.id, user.id, role);
    return { id: null, email, user, createdAt };
  });
}

/**
 * Takes a member or an invitation out of a team; a service account loses its keys with its team.
 *
 * @throws RequestError when the caller may not, there is no such member, or the team would lose its last administrator.
 */
export function deleteInvite(context: RequestContext, { id, entityName }: DeleteInviteInput): void {
  const { store, user } = context;
  const userId = decodeId(id ?? '', 'User');
  store.transaction(() => {
    const isSelf = userId === user.id;
    const team = isSelf ? requireEntity(context, entityName || null) : requireTeamAdmin(context, entityName);
    if (team.kind !== 'team') {
      throw new RequestError(400, `${JSON.stringify(team.name)} is not a team.`);
    }
    const inviteId = decodeId(id ?? '', 'Invite');
    const invite = store.teams.invites(team.id).find((candidate) => candidate.id === inviteId);
    if (invite !== undefined) {
      store.teams.removeInvite(invite.id);
      return;
    }
    const role = userId === undefined ? undefined : store.teams.roleOf(userId, team.id);
    if (userId === undefined || role === undefined) {
      throw new RequestError(404, `The team ${team.name} has no such member.`);
    }
    if (role === 'admin' && store.teams.countAdmins(team.id) === 1) {
      throw new RequestError(409, `The team ${team.name} needs an administrator. Make somebody else one first.`);
    }
    store.teams.removeMember(team.id, userId);
    if (store.users.byId(userId)?.accountType === 'SERVICE') {
      store.users.deleteApiKeysOf(userId);
    }
  });
}

/** Makes an account for programs with a key, within a team. @throws RequestError when the caller may not. */
export function createServiceAccount(context: RequestContext, input: CreateServiceAccountInput): User {
  const { store } = context;
  const team = requireTeamAdmin(context, input.entityName);
  const name = input.description?.trim() ?? '';
  if (name === '') {
    throw new RequestError(400, 'A service account needs a description.');
  }
  return store.transaction(() => {
    const username = freeName(store.users, `${team.name}-${name.toLowerCase()}`);
    const account = store.users.createServiceAccount({ username, name, entityId: team.id, createdAt: store.now() });
    store.users.addReadableApiKey(account.id, makeApiKey(), name);
    return account;
  });
}

function requireUser({ store }: RequestContext, username: string): User {
  const user = store.users.byName(username);
  if (user === undefined) {
    throw new RequestError(404, `There is no user named ${JSON.stringify(username)}.`);
  }
  return user;
}
