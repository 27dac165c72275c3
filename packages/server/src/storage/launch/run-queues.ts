import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { PrioritizationMode, RunQueue } from './rows.js';

/** What a new queue is made of. */
export type NewRunQueue = Omit<RunQueue, 'id'>;

/** What changes of a queue. Null leaves a field as it is. */
export interface RunQueueChange {
  readonly prioritizationMode: PrioritizationMode | null;
  readonly resourceConfigId: number;
  readonly externalLinks: string | null;
}

/** Lines of jobs. */
export interface RunQueueStore {
  create(queue: NewRunQueue): number;
  update(id: number, change: RunQueueChange): void;
  byId(id: number): RunQueue | undefined;
  byName(projectId: number, name: string): RunQueue | undefined;
  /** The queues of a project, oldest first. */
  list(projectId: number): RunQueue[];
  /** Deletes a queue with its items. */
  remove(id: number): void;
}

const columns = `id, project_id AS projectId, name, access, prioritization_mode AS prioritizationMode,
  resource_config_id AS resourceConfigId, external_links AS externalLinks, user_id AS userId, created_at AS createdAt
  FROM run_queues`;

/** Opens the queues of a database. */
export function createRunQueueStore(db: DatabaseSync): RunQueueStore {
  const insert = db.prepare(
    `INSERT INTO run_queues (project_id, name, access, prioritization_mode, resource_config_id, external_links, user_id,
     created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE run_queues SET prioritization_mode = coalesce(?, prioritization_mode), resource_config_id = ?,
     external_links = coalesce(?, external_links) WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE project_id = ? AND name = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE project_id = ? ORDER BY id`);
  const remove = db.prepare('DELETE FROM run_queues WHERE id = ?');

  return {
    create: (queue) => {
      const { projectId, name, access, prioritizationMode, resourceConfigId, externalLinks, userId, createdAt } = queue;
      const made = [resourceConfigId, externalLinks, userId, createdAt];
      return Number(insert.run(projectId, name, access, prioritizationMode, ...made).lastInsertRowid);
    },
    update: (id, { prioritizationMode, resourceConfigId, externalLinks }) => {
      update.run(prioritizationMode, resourceConfigId, externalLinks, id);
    },
    byId: (id) => selectOne<RunQueue>(byId, id),
    byName: (projectId, name) => selectOne<RunQueue>(byName, projectId, name),
    list: (projectId) => selectAll<RunQueue>(list, projectId),
    remove: (id) => {
      remove.run(id);
    },
  };
}
