import { RequestError } from '../../request-error.js';
import type { ArtifactCollection } from '../../storage/artifacts/rows.js';
import type { Automation } from '../../storage/automations.js';
import type { Integration } from '../../storage/integrations.js';
import type { Entity, Project } from '../../storage/rows.js';
import { visibleCollection } from '../artifacts/artifact-access.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { requireProjectRole, visibleProject } from '../project-access.js';

/** Where an automation waits for events. */
export type AutomationScope =
  | { readonly kind: 'ENTITY'; readonly entity: Entity }
  | { readonly kind: 'PROJECT'; readonly project: Project }
  | { readonly kind: 'ARTIFACT_COLLECTION'; readonly collection: ArtifactCollection };

/** The scope of an automation; undefined when the user may not see it. */
export function scopeOf(context: RequestContext, automation: Automation): AutomationScope | undefined {
  const { entityId, projectId, collectionId } = automation;
  if (projectId === null) {
    return findEntityScope(context, entityId);
  }
  return collectionId === null ? findProjectScope(context, projectId) : findCollectionScope(context, collectionId);
}

/** The automation with this global id, when the user may see it. */
export function findAutomation(context: RequestContext, id: string): Automation | undefined {
  const number = decodeId(id, 'Trigger');
  const automation = number === undefined ? undefined : context.store.automations.byId(number);
  return automation !== undefined && scopeOf(context, automation) !== undefined ? automation : undefined;
}

/** {@link findAutomation} for a write. @throws RequestError when there is none, or the user may not change it. */
export function requireAutomation(context: RequestContext, id: string): Automation {
  const automation = findAutomation(context, id);
  const scope = automation === undefined ? undefined : scopeOf(context, automation);
  if (automation === undefined || scope === undefined) {
    throw new RequestError(404, 'The automation does not exist.');
  }
  requireAutomator(context, scope);
  return automation;
}

/** The scope with this global id, for a write. @throws RequestError when there is none, or the user may not have automations there. */
export function requireScope(context: RequestContext, kind: AutomationScope['kind'], id: string): AutomationScope {
  const scope = findScope(context, kind, id);
  if (scope === undefined) {
    throw new RequestError(
      404,
      `The scope of the automation, ${kind.toLowerCase()} ${JSON.stringify(id)}, does not exist.`,
    );
  }
  requireAutomator(context, scope);
  return scope;
}

/** The integration with this global id, when the user belongs to its entity. */
export function findIntegration({ store, user }: RequestContext, id: string): Integration | undefined {
  const number = decodeId(id, 'Integration');
  const integration = number === undefined ? undefined : store.integrations.byId(number);
  const isMember = integration !== undefined && store.teams.roleOf(user.id, integration.entityId) !== undefined;
  return isMember ? integration : undefined;
}

/** @throws RequestError when the user does not administrate the entity: who may say where automations send to learns its secrets. */
export function requireIntegrationAdmin({ store, user }: RequestContext, entity: Pick<Entity, 'id' | 'name'>): void {
  if (store.teams.roleOf(user.id, entity.id) !== 'admin') {
    throw new RequestError(403, `Only administrators of ${JSON.stringify(entity.name)} may change its integrations.`);
  }
}

function findScope(context: RequestContext, kind: AutomationScope['kind'], id: string): AutomationScope | undefined {
  switch (kind) {
    case 'ENTITY':
      return findEntityScope(context, decodeId(id, 'Entity'));
    case 'PROJECT':
      return findProjectScope(context, decodeId(id, 'Project', 'ProjectInternalId'));
    case 'ARTIFACT_COLLECTION':
      return findCollectionScope(context, decodeId(id, 'ArtifactCollection'));
  }
}

function findEntityScope({ store, user }: RequestContext, id: number | undefined): AutomationScope | undefined {
  const entity = id === undefined ? undefined : store.users.entityById(id);
  const isMember = entity !== undefined && store.teams.roleOf(user.id, entity.id) !== undefined;
  return isMember ? { kind: 'ENTITY', entity } : undefined;
}

function findProjectScope(context: RequestContext, id: number | undefined): AutomationScope | undefined {
  const project = id === undefined ? undefined : visibleProject(context, id);
  return project === undefined ? undefined : { kind: 'PROJECT', project };
}

function findCollectionScope(context: RequestContext, id: number | undefined): AutomationScope | undefined {
  const collection = id === undefined ? undefined : visibleCollection(context, id);
  return collection === undefined ? undefined : { kind: 'ARTIFACT_COLLECTION', collection };
}

/** Automations of an organization see what happens in all of its teams and registries, those of a registry all of its collections. */
function requireAutomator(context: RequestContext, scope: AutomationScope): void {
  const { store, user } = context;
  if (scope.kind === 'ENTITY') {
    const { id, kind, name } = scope.entity;
    if (kind === 'organization' && store.teams.roleOf(user.id, id) !== 'admin') {
      throw new RequestError(403, `Only administrators of ${JSON.stringify(name)} may change its automations.`);
    }
    return;
  }
  const project = scope.kind === 'PROJECT' ? scope.project : store.projects.byId(scope.collection.projectId);
  if (project !== undefined) {
    requireProjectRole(context, project, scope.kind === 'PROJECT' ? 'admin' : 'member');
  }
}
