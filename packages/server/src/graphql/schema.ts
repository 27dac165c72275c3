import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Resolvers } from '../generated/resolvers.js';
import { typeDefs } from '../generated/type-defs.js';
import type { RequestContext } from './context.js';
import { echoMutationIds } from './echo-mutation-ids.js';
import {
  aliasResolvers,
  artifactTypeResolvers,
  collectionQueries,
  collectionTypeResolver,
  membershipResolvers,
  portfolioResolvers,
  sequenceResolvers,
} from './resolvers/artifact-collections.js';
import { artifactEditMutations } from './resolvers/artifact-edits.js';
import { artifactMembershipFields, entityArtifactLists, projectArtifactLists } from './resolvers/artifact-lists.js';
import { artifactWriteMutations } from './resolvers/artifact-writes.js';
import {
  artifactQueries,
  artifactResolvers,
  artifactUnions,
  manifestResolvers,
  membershipFileResolvers,
  projectArtifactResolvers,
  runArtifactResolvers,
} from './resolvers/artifacts.js';
import {
  automationMutations,
  automationQueries,
  entityAutomationResolvers,
  integrationResolvers,
  projectAutomationResolvers,
  slackIntegrationResolvers,
  triggerExecutionResolvers,
  triggeredActionResolvers,
  triggeringConditionResolvers,
  triggerResolvers,
  triggerScopeResolvers,
  webhookIntegrationResolvers,
} from './resolvers/automations.js';
import { customChartMutations, customChartQueries, customChartResolvers } from './resolvers/custom-charts.js';
import { entityQueries, entityResolvers, organizationResolvers } from './resolvers/entities.js';
import {
  entityQueueResolvers,
  launchAgentResolvers,
  launchMutations,
  launchQueries,
  projectQueueResolvers,
  resourceConfigResolvers,
  runQueueItemResolvers,
  runQueueResolvers,
} from './resolvers/launch.js';
import { projectMutations, projectQueries, projectResolvers } from './resolvers/projects.js';
import { registryMutations, registryOrganizationResolvers, registryProjectResolvers } from './resolvers/registries.js';
import { fileMutations, fileResolvers } from './resolvers/run-files.js';
import { runMutations, runResolvers } from './resolvers/runs.js';
import { serverInfoQueries } from './resolvers/server-info.js';
import { agentResolvers, sweepMutations, sweepResolvers } from './resolvers/sweeps.js';
import { teamMutations } from './resolvers/teams.js';
import { userMutations, userQueries, userResolvers } from './resolvers/users.js';
import { projectViewResolvers, viewMutations, viewQueries, viewResolvers } from './resolvers/views.js';
import { dateTime, duration, int64, json, jsonString } from './scalars.js';

const resolvers: Resolvers = {
  DateTime: dateTime,
  Duration: duration,
  Int64: int64,
  JSON: json,
  JSONString: jsonString,
  Query: {
    ...serverInfoQueries,
    ...userQueries,
    ...entityQueries,
    ...customChartQueries,
    ...projectQueries,
    ...viewQueries,
    ...launchQueries,
    ...automationQueries,
    ...collectionQueries,
    ...artifactQueries,
  },
  Mutation: echoMutationIds({
    ...projectMutations,
    ...runMutations,
    ...fileMutations,
    ...sweepMutations,
    ...userMutations,
    ...teamMutations,
    ...customChartMutations,
    ...viewMutations,
    ...launchMutations,
    ...automationMutations,
    ...artifactWriteMutations,
    ...artifactEditMutations,
    ...registryMutations,
  }),
  Agent: agentResolvers,
  ...artifactUnions,
  Artifact: { ...artifactResolvers, ...artifactMembershipFields },
  ArtifactAlias: aliasResolvers,
  ArtifactCollection: collectionTypeResolver,
  ArtifactCollectionMembership: { ...membershipResolvers, ...membershipFileResolvers },
  ArtifactManifest: manifestResolvers,
  ArtifactPortfolio: portfolioResolvers,
  ArtifactSequence: sequenceResolvers,
  ArtifactType: artifactTypeResolvers,
  CustomChart: customChartResolvers,
  DefaultResourceConfig: resourceConfigResolvers,
  Entity: { ...entityResolvers, ...entityQueueResolvers, ...entityAutomationResolvers, ...entityArtifactLists },
  File: fileResolvers,
  GenericWebhookIntegration: webhookIntegrationResolvers,
  Integration: integrationResolvers,
  LaunchAgent: launchAgentResolvers,
  Organization: { ...organizationResolvers, ...registryOrganizationResolvers },
  Project: {
    ...projectResolvers,
    ...projectViewResolvers,
    ...projectQueueResolvers,
    ...projectAutomationResolvers,
    ...projectArtifactLists,
    ...projectArtifactResolvers,
    ...registryProjectResolvers,
  },
  Run: { ...runResolvers, ...runArtifactResolvers },
  RunQueue: runQueueResolvers,
  RunQueueItem: runQueueItemResolvers,
  Sweep: sweepResolvers,
  SlackIntegration: slackIntegrationResolvers,
  Trigger: triggerResolvers,
  TriggeredAction: triggeredActionResolvers,
  TriggerExecution: triggerExecutionResolvers,
  TriggeringCondition: triggeringConditionResolvers,
  TriggerScope: triggerScopeResolvers,
  User: userResolvers,
  View: viewResolvers,
};

/** The schema with its resolvers. */
export function createExecutableSchema(): GraphQLSchema {
  return createSchema<RequestContext>({ typeDefs, resolvers });
}
