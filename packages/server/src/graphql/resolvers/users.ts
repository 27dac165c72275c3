import type { MutationResolvers, QueryResolvers, UserResolvers } from '../../generated/resolvers.js';
import { toConnection } from '../connections.js';
import { encodeId } from '../ids.js';
import { listUserProjects } from '../project-lists.js';
import { createUser, deleteApiKey, generateApiKey, updateUser } from '../save-user.js';

const wholeList = { hasNextPage: false, hasPreviousPage: false };

/** The viewer and other users. */
export const userQueries: Pick<QueryResolvers, 'viewer' | 'users'> = {
  viewer: (_, __, { user }) => user,
  users: (_, { query }, { store, user }) => {
    const rows = user.admin === 1 ? store.users.search(query?.trim() ?? '') : [];
    return toConnection(
      rows.map((node) => ({ cursor: encodeId('User', node.id), node })),
      wholeList,
    );
  },
};

/** Changes of users and their API keys. */
export const userMutations: Pick<MutationResolvers, 'createUser' | 'updateUser' | 'generateApiKey' | 'deleteApiKey'> = {
  createUser: (_, { input }, context) => ({ user: createUser(context, input) }),
  updateUser: (_, { input }, context) => ({ user: updateUser(context, input) }),
  generateApiKey: (_, { input }, context) => {
    const { id, prefix, description } = generateApiKey(context, context.user, input.description ?? null);
    const name = context.newApiKeys.get(id) ?? prefix;
    return { apiKey: { id: encodeId('ApiKey', id), name, description } };
  },
  deleteApiKey: (_, { input }, context) => {
    deleteApiKey(context, input.id ?? '');
    return { success: true };
  },
};

/** A user. */
export const userResolvers: UserResolvers = {
  id: ({ id }) => encodeId('User', id),
  email: ({ id, email }, _, { store, user }) =>
    id === user.id || user.admin === 1 || store.teams.shareEntity(id, user.id) ? email : null,
  admin: ({ admin }) => admin === 1,
  entity: ({ entityName }) => entityName,
  flags: () => JSON.stringify({ code_saving_enabled: true }),
  deletedAt: () => null,
  photoUrl: () => null,
  projects: ({ id }, page, context) => listUserProjects(context, id, page),
  organizations: ({ id }, _, { store, user }) =>
    id === user.id || user.admin === 1 ? store.organizations.ofUser(id) : [],
  apiKeys: ({ id }, _, { store, user, newApiKeys }) => {
    const keys = id === user.id || user.admin === 1 ? store.users.apiKeys(id) : [];
    const edges = keys.map((key) => {
      const keyId = encodeId('ApiKey', key.id);
      const name = newApiKeys.get(key.id) ?? key.prefix;
      return { cursor: keyId, node: { id: keyId, name, description: key.description } };
    });
    return toConnection(edges, wholeList);
  },
  teams: ({ id }, _, { store, user }) => {
    const mayList = id === user.id || user.admin === 1;
    const edges = (mayList ? store.users.entitiesOf(id) : []).map((node) => ({
      cursor: encodeId('Entity', node.id),
      node,
    }));
    return toConnection(edges, wholeList);
  },
};
