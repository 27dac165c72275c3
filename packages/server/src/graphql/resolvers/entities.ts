import type { EntityResolvers, OrganizationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { findEntity, findOrganization, findProject } from '../access.js';
import { decodeId, encodeId } from '../ids.js';
import { listMembers } from '../members.js';
import { listedEntityId } from '../project-access.js';
import { listEntityProjects } from '../project-lists.js';

/** Entities and organizations that the viewer belongs to. */
export const entityQueries: Pick<QueryResolvers, 'entity' | 'organization'> = {
  entity: (_, { name }, context) => findEntity(context, name) ?? null,
  organization: (_, { id, name }, context) => {
    const { organizations } = context.store;
    const found = id ? organizations.byId(decodeId(id, 'Organization') ?? 0) : organizations.byName(name ?? '');
    return findOrganization(context, found?.id) ?? null;
  },
};

/** An entity. */
export const entityResolvers: EntityResolvers = {
  id: ({ id }) => encodeId('Entity', id),
  entityType: ({ kind }) => kind,
  isTeam: ({ kind }) => kind === 'team',
  photoUrl: () => null,
  available: () => true,
  readOnly: () => false,
  readOnlyAdmin: () => false,
  privateOnly: () => true,
  storageBytes: ({ id }, _, context) => context.store.teams.storageBytes(listedEntityId(context, id)),
  defaultAccess: () => 'PRIVATE',
  isPaid: () => false,
  limits: () => null,
  codeSavingEnabled: () => true,
  members: (entity, _, context) => listMembers(context, entity),
  organization: ({ organizationId }, _, context) => findOrganization(context, organizationId) ?? null,
  user: ({ id, kind }, _, { store }) => (kind === 'user' ? (store.users.ownerOf(id) ?? null) : null),
  projects: ({ id }, page, context) => listEntityProjects(context, id, page),
  project: ({ name: entityName }, { name }, context) => findProject(context, entityName, name) ?? null,
};

/** An organization. */
export const organizationResolvers: OrganizationResolvers = {
  id: ({ id }) => encodeId('Organization', id),
  orgEntity: ({ entityId }, _, { store }) => store.users.entityById(entityId) ?? null,
  coreWeaveOrganizationId: () => null,
};
