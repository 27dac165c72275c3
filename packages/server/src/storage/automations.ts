import type { DatabaseSync } from 'node:sqlite';
import type { EventTriggeringConditionType, TriggeredActionType } from '../generated/resolvers.js';
import { selectAll, selectOne } from './database.js';

/** An automation, as stored. Its scope is the collection when there is one, else the project, else the entity. */
export interface Automation {
  readonly id: number;
  /** The entity that owns the scope. */
  readonly entityId: number;
  readonly projectId: number | null;
  readonly collectionId: number | null;
  readonly name: string;
  readonly description: string | null;
  /** 1 when it acts on events. */
  readonly enabled: number;
  readonly eventType: EventTriggeringConditionType;
  /** JSON text as it was received. */
  readonly eventFilter: string;
  readonly actionType: TriggeredActionType;
  readonly integrationId: number | null;
  /** JSON text of the other fields of the action. */
  readonly action: string;
  readonly createdAt: string;
  /** Null before the first change. */
  readonly updatedAt: string | null;
}

/** What a new automation is made of. */
export type NewAutomation = Omit<Automation, 'id' | 'updatedAt'>;

/** Which automations may care about what happened: where, and what. */
export interface Occurrence {
  readonly projectId: number;
  /** The collections that it happened to; none for runs. */
  readonly collectionIds: readonly number[];
  readonly eventTypes: readonly EventTriggeringConditionType[];
}

/** Automations of every entity. */
export interface AutomationStore {
  /** Keeps an automation, and returns its id; undefined when the entity has one of this name. */
  create(automation: NewAutomation): number | undefined;
  /** Replaces every field but id and times; false when the entity has another one of this name. */
  replace(automation: Omit<Automation, 'createdAt'>): boolean;
  byId(id: number): Automation | undefined;
  /** Those whose scope is in the entity, oldest first. */
  ofEntity(entityId: number): Automation[];
  /** Those of a project and its collections, oldest first. */
  ofProject(projectId: number): Automation[];
  /** Those that are enabled and may care, oldest first. */
  watching(occurrence: Occurrence): Automation[];
  /** Deletes an automation with what is known of its executions. */
  remove(id: number): void;
}

const columns = `a.id, a.entity_id AS entityId, a.project_id AS projectId, a.collection_id AS collectionId, a.name,
  a.description, a.enabled, a.event_type AS eventType, a.event_filter AS eventFilter, a.action_type AS actionType,
  a.integration_id AS integrationId, a.action, a.created_at AS createdAt, a.updated_at AS updatedAt FROM automations a`;

/** What happens in a team also happens in its organization. */
const watching = `SELECT ${columns} WHERE a.enabled = 1 AND a.event_type IN (SELECT value FROM json_each(:events))
  AND a.entity_id IN (
    SELECT p.entity_id FROM projects p WHERE p.id = :project
    UNION SELECT o.entity_id FROM projects p JOIN entities e ON e.id = p.entity_id
      JOIN organizations o ON o.id = e.organization_id WHERE p.id = :project
  ) AND (a.project_id IS NULL OR a.project_id = :project)
  AND (a.collection_id IS NULL OR a.collection_id IN (SELECT value FROM json_each(:collections))) ORDER BY a.id`;

/** Opens the automations of a database. */
export function createAutomationStore(db: DatabaseSync): AutomationStore {
  const insert = db.prepare(
    `INSERT INTO automations (entity_id, project_id, collection_id, name, description, enabled, event_type, event_filter,
     action_type, integration_id, action, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING RETURNING id`,
  );
  const replace = db.prepare(
    `UPDATE OR IGNORE automations SET entity_id = ?, project_id = ?, collection_id = ?, name = ?, description = ?,
     enabled = ?, event_type = ?, event_filter = ?, action_type = ?, integration_id = ?, action = ?, updated_at = ?
     WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE a.id = ?`);
  const ofEntity = db.prepare(`SELECT ${columns} WHERE a.entity_id = ? ORDER BY a.id`);
  const ofProject = db.prepare(`SELECT ${columns} WHERE a.project_id = ? ORDER BY a.id`);
  const watchers = db.prepare(watching);
  const remove = db.prepare('DELETE FROM automations WHERE id = ?');

  return {
    create: (automation) => selectOne<{ id: number }>(insert, ...settings(automation), automation.createdAt)?.id,
    replace: (automation) => {
      const { changes } = replace.run(...settings(automation), automation.updatedAt, automation.id);
      return Number(changes) > 0;
    },
    byId: (id) => selectOne<Automation>(byId, id),
    ofEntity: (entityId) => selectAll<Automation>(ofEntity, entityId),
    ofProject: (projectId) => selectAll<Automation>(ofProject, projectId),
    watching: ({ projectId, collectionIds, eventTypes }) =>
      watchers.all({
        project: projectId,
        collections: JSON.stringify(collectionIds),
        events: JSON.stringify(eventTypes),
      }) as unknown as Automation[],
    remove: (id) => {
      remove.run(id);
    },
  };
}

/** The fields that creation and change have in common, in the order of both statements. */
function settings(automation: Omit<NewAutomation, 'createdAt'>): (string | number | null)[] {
  const { entityId, projectId, collectionId, name, description, enabled, eventType, eventFilter } = automation;
  const { actionType, integrationId, action } = automation;
  const scope = [entityId, projectId, collectionId];
  return [...scope, name, description, enabled, eventType, eventFilter, actionType, integrationId, action];
}
