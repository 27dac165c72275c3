import type {
  AlertSeverity,
  EntityResolvers,
  GenericWebhookIntegrationResolvers,
  IntegrationResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  SlackIntegrationResolvers,
  TriggerExecutionResolvers,
  TriggeredActionResolvers,
  TriggeringConditionResolvers,
  TriggerResolvers,
  TriggerScopeResolvers,
} from '../../generated/resolvers.js';
import { parseJson } from '../../json/parse-json.js';
import { RequestError } from '../../request-error.js';
import type { ArtifactCollection } from '../../storage/artifacts/rows.js';
import type { Automation } from '../../storage/automations.js';
import type { Entity, Project } from '../../storage/rows.js';
import { findAutomation, scopeOf } from '../automations/automation-access.js';
import { listAutomations } from '../automations/automation-lists.js';
import { createAutomation, deleteAutomation, updateAutomation } from '../automations/save-automation.js';
import { createWebhook, deleteIntegration } from '../automations/save-integration.js';
import { decodeNumberCursor, encodeCursor, pageOf, pageSize, refuseBackwards } from '../connections.js';
import type { RequestContext } from '../context.js';
import { encodeId } from '../ids.js';
import { listedEntityId } from '../project-access.js';

const standardPage = 50;

/** What became of automations. */
export const automationQueries: Pick<QueryResolvers, 'triggerExecutions'> = {
  triggerExecutions: (_, { triggerID, after, first }, context) => {
    const automation = findAutomation(context, triggerID);
    if (automation === undefined) {
      throw new RequestError(404, 'The automation does not exist.');
    }
    const { automationExecutions: executions } = context.store;
    const limit = pageSize(first, standardPage);
    const rows = executions.list(automation.id, { before: decodeNumberCursor(after), limit: limit + 1 });
    return {
      ...pageOf(rows, limit, after, ({ id }) => encodeCursor(id)),
      totalCount: executions.count(automation.id),
    };
  },
};

/** Changes of automations and integrations. */
export const automationMutations: Pick<
  MutationResolvers,
  | 'createFilterTrigger'
  | 'updateFilterTrigger'
  | 'deleteTrigger'
  | 'createGenericWebhookIntegration'
  | 'deleteIntegration'
> = {
  createFilterTrigger: (_, { input }, context) => ({ trigger: createAutomation(context, input) }),
  updateFilterTrigger: (_, { input }, context) => ({ trigger: updateAutomation(context, input) }),
  deleteTrigger: (_, { input }, context) => {
    deleteAutomation(context, input.triggerID);
    return { success: true };
  },
  createGenericWebhookIntegration: (_, { input }, context) => ({ integration: createWebhook(context, input) }),
  deleteIntegration: (_, { input }, context) => {
    deleteIntegration(context, input.id);
    return { success: true };
  },
};

/** The automations and integrations of an entity. */
export const entityAutomationResolvers: Pick<EntityResolvers, 'integrations' | 'triggers'> = {
  integrations: ({ id }, args, context) => {
    refuseBackwards(args);
    const limit = pageSize(args.first, standardPage);
    const page = { after: decodeNumberCursor(args.after), limit: limit + 1 };
    const rows = context.store.integrations.list(listedEntityId(context, id), page);
    return pageOf(rows, limit, args.after, (integration) => encodeCursor(integration.id));
  },
  triggers: (entity, args, context) => listAutomations(context, entity, args),
};

/** The automations of a project. */
export const projectAutomationResolvers: Pick<ProjectResolvers, 'triggers'> = {
  triggers: (project, _, context) => context.store.automations.ofProject(project.id),
};

/** An automation. */
export const triggerResolvers: TriggerResolvers = {
  id: ({ id }) => encodeId('Trigger', id),
  enabled: ({ enabled }) => enabled === 1,
  scope: (automation, _, context) => requireVisibleScope(context, automation),
  triggeringCondition: ({ eventType, eventFilter }) => ({
    eventType,
    // Clients read the filters of artifact events one level deeper than they write them (seen in wandb 0.31.0).
    filter: eventType.startsWith('RUN_') ? eventFilter : JSON.stringify({ filter: eventFilter }),
  }),
  triggeredAction: (automation, _, context) => toAction(context, automation),
};

/** What became of an automation. */
export const triggerExecutionResolvers: TriggerExecutionResolvers = {
  id: ({ id }) => encodeId('TriggerExecution', id),
  triggerID: ({ automationId }) => encodeId('Trigger', automationId),
  triggerName: ({ automationName }) => automationName,
  scope: ({ automationId }, _, context) => {
    const automation = context.store.automations.byId(automationId);
    return automation === undefined ? null : requireVisibleScope(context, automation);
  },
};

/** Where an event must happen. */
export const triggerScopeResolvers: TriggerScopeResolvers = {
  __resolveType: (row) => {
    if (!('kind' in row)) {
      return 'Project';
    }
    switch (row.kind) {
      case 'SEQUENCE':
        return 'ArtifactSequence';
      case 'PORTFOLIO':
        return 'ArtifactPortfolio';
      default:
        return 'Entity';
    }
  },
};

/** What must happen. */
export const triggeringConditionResolvers: TriggeringConditionResolvers = {
  __resolveType: () => 'FilterEventTriggeringCondition',
};

/** What to do. */
export const triggeredActionResolvers: TriggeredActionResolvers = {
  __resolveType: (action) => {
    if ('requestPayload' in action) {
      return 'GenericWebhookTriggeredAction';
    }
    return 'message' in action ? 'NotificationTriggeredAction' : 'NoOpTriggeredAction';
  },
};

/** A way to reach others. */
export const integrationResolvers: IntegrationResolvers = {
  __resolveType: ({ kind }) => (kind === 'webhook' ? 'GenericWebhookIntegration' : 'SlackIntegration'),
};

/** An address. Whole addresses are often secret: who does not belong to the entity sees the host alone. */
export const webhookIntegrationResolvers: GenericWebhookIntegrationResolvers = {
  id: ({ id }) => encodeId('Integration', id),
  urlEndpoint: ({ entityId, urlEndpoint }, _, { store, user }) =>
    store.teams.roleOf(user.id, entityId) === undefined ? new URL(urlEndpoint).origin : urlEndpoint,
};

/** A channel. */
export const slackIntegrationResolvers: SlackIntegrationResolvers = {
  id: ({ id }) => encodeId('Integration', id),
};

function requireVisibleScope(context: RequestContext, automation: Automation): Entity | Project | ArtifactCollection {
  const scope = scopeOf(context, automation);
  switch (scope?.kind) {
    case 'ENTITY':
      return scope.entity;
    case 'PROJECT':
      return scope.project;
    case 'ARTIFACT_COLLECTION':
      return scope.collection;
    default:
      throw new RequestError(404, 'The scope of the automation is gone.');
  }
}

function toAction({ store }: RequestContext, { actionType, integrationId, action }: Automation) {
  const fields = parseJson(action) as NotificationFields & WebhookFields & { readonly noOp: boolean | null };
  if (actionType === 'NO_OP') {
    return { noOp: fields.noOp };
  }
  const integration = integrationId === null ? undefined : store.integrations.byId(integrationId);
  if (integration === undefined) {
    throw new Error(`The integration of an automation is gone.`);
  }
  const { title, message, severity, requestPayload } = fields;
  return actionType === 'GENERIC_WEBHOOK' ? { integration, requestPayload } : { integration, title, message, severity };
}

interface NotificationFields {
  readonly title: string | null;
  readonly message: string | null;
  readonly severity: AlertSeverity | null;
}

interface WebhookFields {
  readonly requestPayload: string | null;
}
