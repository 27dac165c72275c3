import type { Member } from '../generated/resolvers.js';
import type { Entity } from '../storage/rows.js';
import type { RequestContext } from './context.js';
import { encodeId } from './ids.js';

/**
 * People, then invitations, then service accounts in the order of their making: clients take the last member for the
 * service account that they just made. Users who do not belong to the entity see nobody.
 */
export function listMembers({ store, user }: RequestContext, entity: Entity): Member[] {
  const viewerRole = store.teams.roleOf(user.id, entity.id);
  if (viewerRole === undefined) {
    return [];
  }
  const members = store.teams.members(entity.id).map((member) => ({
    id: encodeId('User', member.userId),
    name: member.name,
    username: member.username,
    email: member.email,
    admin: member.role === 'admin',
    role: member.role,
    pending: false,
    photoUrl: null,
    accountType: member.accountType,
    apiKey: viewerRole === 'admin' ? member.secret : null,
  }));
  const invites = store.teams.invites(entity.id).map(({ id, email, role }) => ({
    id: encodeId('Invite', id),
    name: email,
    username: null,
    email,
    admin: role === 'admin',
    role,
    pending: true,
    photoUrl: null,
    accountType: 'USER',
    apiKey: null,
  }));
  const isProgram = ({ accountType }: { readonly accountType: string }) => accountType === 'SERVICE';
  return [...members.filter((member) => !isProgram(member)), ...invites, ...members.filter(isProgram)];
}
