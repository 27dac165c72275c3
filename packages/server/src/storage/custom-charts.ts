import type { DatabaseSync } from 'node:sqlite';
import { selectOne } from './database.js';
import type { CustomChart } from './rows.js';

/** What a new chart preset is made of. */
export type NewCustomChart = Omit<CustomChart, 'id' | 'entityName'>;

/** Chart presets. */
export interface CustomChartStore {
  /** Keeps a chart; undefined when the entity has one of this name. */
  create(chart: NewCustomChart): CustomChart | undefined;
  byName(entityId: number, name: string): CustomChart | undefined;
}

const columns = `c.id, c.entity_id AS entityId, e.name AS entityName, c.name, c.display_name AS displayName, c.type,
  c.access, c.spec, c.user_id AS userId, c.created_at AS createdAt
  FROM custom_charts c JOIN entities e ON e.id = c.entity_id`;

/** Opens the chart presets of a database. */
export function createCustomChartStore(db: DatabaseSync): CustomChartStore {
  const insert = db.prepare(
    `INSERT INTO custom_charts (entity_id, name, display_name, type, access, spec, user_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const byName = db.prepare(`SELECT ${columns} WHERE c.entity_id = ? AND c.name = ?`);

  return {
    create: ({ entityId, name, displayName, type, access, spec, userId, createdAt }) => {
      const { changes } = insert.run(entityId, name, displayName, type, access, spec, userId, createdAt);
      return changes === 0 ? undefined : selectOne<CustomChart>(byName, entityId, name);
    },
    byName: (entityId, name) => selectOne<CustomChart>(byName, entityId, name),
  };
}
