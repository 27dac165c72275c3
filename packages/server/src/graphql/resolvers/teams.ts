import type { MutationResolvers } from '../../generated/resolvers.js';
import { encodeId } from '../ids.js';
import { createInvite, createServiceAccount, createTeam, deleteInvite } from '../save-team.js';

/** Changes of teams. */
export const teamMutations: Pick<
  MutationResolvers,
  'createTeam' | 'createInvite' | 'deleteInvite' | 'createServiceAccount'
> = {
  createTeam: (_, { input }, context) => ({ entity: createTeam(context, input) }),
  createInvite: (_, { input }, context) => {
    const { id, email, user, createdAt } = createInvite(context, input);
    const invite = {
      id: id === null ? encodeId('User', user?.id ?? 0) : encodeId('Invite', id),
      name: user?.username ?? email ?? '',
      email,
      createdAt,
      toUser: user,
    };
    return { invite };
  },
  deleteInvite: (_, { input }, context) => {
    deleteInvite(context, input);
    return { success: true };
  },
  createServiceAccount: (_, { input }, context) => ({ user: createServiceAccount(context, input) }),
};
