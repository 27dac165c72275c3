import type { EntityResolvers, QueryResolvers, UserResolvers } from '../../generated/resolvers.js';
import { findEntity, findProject } from '../access.js';
import { toConnection } from '../connections.js';
import { encodeId } from '../ids.js';

const wholeList = { hasNextPage: false, hasPreviousPage: false };

/** The viewer and the entities that the viewer belongs to. */
export const viewerQueries: Pick<QueryResolvers, 'viewer' | 'entity'> = {
  viewer: (_, __, { user }) => user,
  entity: (_, { name }, context) => findEntity(context, name) ?? null,
};

/** A user. */
export const userResolvers: UserResolvers = {
  id: ({ id }) => encodeId('User', id),
  admin: ({ admin }) => admin === 1,
  entity: ({ entityName }) => entityName,
  flags: () => JSON.stringify({ code_saving_enabled: true }),
  deletedAt: () => null,
  photoUrl: () => null,
  organizations: () => [],
  apiKeys: ({ id }, _, { store, user }) => {
    const keys = id === user.id ? store.users.apiKeys(id) : [];
    const edges = keys.map((key) => {
      const keyId = encodeId('ApiKey', key.id);
      return { cursor: keyId, node: { id: keyId, name: key.prefix, description: key.description } };
    });
    return toConnection(edges, wholeList);
  },
  teams: ({ id }, _, { store }) => {
    const edges = store.users.entitiesOf(id).map((node) => ({ cursor: encodeId('Entity', node.id), node }));
    return toConnection(edges, wholeList);
  },
};

/** An entity. */
export const entityResolvers: EntityResolvers = {
  id: ({ id }) => encodeId('Entity', id),
  entityType: ({ kind }) => kind,
  isTeam: ({ kind }) => kind === 'team',
  photoUrl: () => null,
  readOnly: () => false,
  codeSavingEnabled: () => true,
  organization: () => null,
  user: ({ id, kind }, _, { store }) => (kind === 'user' ? (store.users.ownerOf(id) ?? null) : null),
  project: ({ name: entityName }, { name }, context) => findProject(context, entityName, name) ?? null,
};
