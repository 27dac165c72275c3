import type { MutationResolvers, OrganizationResolvers, ProjectResolvers } from '../../generated/resolvers.js';
import {
  addRegistryMembers,
  listRegistryTeams,
  listRegistryUsers,
  removeRegistryMembers,
  setRegistryRole,
} from '../registry-members.js';
import { deleteProject, renameProject } from '../save-project.js';

/** Changes of registries, and of projects as a whole. */
export const registryMutations: Pick<
  MutationResolvers,
  | 'deleteModel'
  | 'renameProject'
  | 'createProjectMembers'
  | 'deleteProjectMembers'
  | 'updateProjectMember'
  | 'updateProjectTeamMember'
> = {
  deleteModel: (_, { input }, context) => {
    deleteProject(context, input.id);
    return { success: true };
  },
  renameProject: (_, { input }, context) => {
    const project = renameProject(context, input);
    return { model: project, project, inserted: false };
  },
  createProjectMembers: (_, { input }, context) => {
    addRegistryMembers(context, input);
    return { success: true };
  },
  deleteProjectMembers: (_, { input }, context) => {
    removeRegistryMembers(context, input);
    return { success: true };
  },
  updateProjectMember: (_, { input }, context) => {
    setRegistryRole(context, input.projectId, { kind: 'User', id: input.userId, role: input.userProjectRole });
    return { success: true };
  },
  updateProjectTeamMember: (_, { input }, context) => {
    setRegistryRole(context, input.projectId, { kind: 'Entity', id: input.teamId, role: input.teamProjectRole });
    return { success: true };
  },
};

/** What projects have as registries. */
export const registryProjectResolvers: Pick<
  ProjectResolvers,
  'allowAllArtifactTypesInRegistry' | 'members' | 'teamMembers'
> = {
  allowAllArtifactTypesInRegistry: ({ allowsAllArtifactTypes }) => allowsAllArtifactTypes === 1,
  members: (project, _, context) => listRegistryUsers(context, project),
  teamMembers: (project, _, context) => listRegistryTeams(context, project),
};

/** What organizations have for the search of registries. */
export const registryOrganizationResolvers: Pick<OrganizationResolvers, 'advancedRegistryFeatures'> = {
  advancedRegistryFeatures: () => ({ advancedSearch: false }),
};
