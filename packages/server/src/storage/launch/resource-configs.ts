import type { DatabaseSync } from 'node:sqlite';
import { selectOne } from '../database.js';
import type { ResourceConfig } from './rows.js';

/** What a new configuration is made of. */
export type NewResourceConfig = Omit<ResourceConfig, 'id'>;

/** What runs of queues get of the machine. */
export interface ResourceConfigStore {
  create(config: NewResourceConfig): number;
  byId(id: number): ResourceConfig | undefined;
  /** Deletes a configuration that no queue uses. */
  removeUnused(id: number): void;
}

/** Opens the configurations of a database. */
export function createResourceConfigStore(db: DatabaseSync): ResourceConfigStore {
  const insert = db.prepare(
    'INSERT INTO resource_configs (entity_id, resource, config, template_variables, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const byId = db.prepare(
    `SELECT id, entity_id AS entityId, resource, config, template_variables AS templateVariables,
     created_at AS createdAt FROM resource_configs WHERE id = ?`,
  );
  const removeUnused = db.prepare(
    'DELETE FROM resource_configs WHERE id = ? AND id NOT IN (SELECT resource_config_id FROM run_queues WHERE resource_config_id IS NOT NULL)',
  );

  return {
    create: ({ entityId, resource, config, templateVariables, createdAt }) =>
      Number(insert.run(entityId, resource, config, templateVariables, createdAt).lastInsertRowid),
    byId: (id) => selectOne<ResourceConfig>(byId, id),
    removeUnused: (id) => {
      removeUnused.run(id);
    },
  };
}
