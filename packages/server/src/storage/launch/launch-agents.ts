import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { LaunchAgent } from './rows.js';

/** What a new agent is made of. */
export interface NewLaunchAgent {
  readonly projectId: number;
  readonly name: string;
  readonly hostname: string;
  readonly agentConfig: string | null;
  readonly version: string | null;
  readonly userId: number;
  readonly createdAt: string;
  /** The queues that it serves. */
  readonly queueIds: readonly number[];
}

/** What changes of an agent. Null leaves a field as it is. */
export interface LaunchAgentChange {
  readonly agentStatus: string | null;
  readonly stopRequested: boolean | null;
  readonly heartbeatAt: string;
}

/** The processes that run the items of queues. */
export interface LaunchAgentStore {
  create(agent: NewLaunchAgent): number;
  update(id: number, change: LaunchAgentChange): void;
  byId(id: number): LaunchAgent | undefined;
  /** The agents of a project, newest first. */
  list(projectId: number): LaunchAgent[];
  /** The queues that an agent serves, without those that were deleted. */
  queueIds(id: number): number[];
  /** Deletes the agents last heard of before a time that no item of a queue names. */
  removeSilent(heardBefore: string): void;
}

const columns = `id, project_id AS projectId, name, hostname, status AS agentStatus, stop_requested AS stopRequested,
  config AS agentConfig, version, heartbeat_at AS heartbeatAt, created_at AS createdAt`;

/** Opens the agents of a database. */
export function createLaunchAgentStore(db: DatabaseSync): LaunchAgentStore {
  const insert = db.prepare(
    `INSERT INTO launch_agents (project_id, name, hostname, status, config, version, user_id, created_at, heartbeat_at)
     VALUES (?, ?, ?, 'POLLING', ?, ?, ?, ?, ?)`,
  );
  const serve = db.prepare('INSERT OR IGNORE INTO launch_agent_queues (agent_id, queue_id) VALUES (?, ?)');
  const update = db.prepare(
    `UPDATE launch_agents SET status = coalesce(?, status), stop_requested = coalesce(?, stop_requested),
     heartbeat_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} FROM launch_agents WHERE id = ?`);
  const list = db.prepare(`SELECT ${columns} FROM launch_agents WHERE project_id = ? ORDER BY id DESC`);
  const queueIds = db.prepare(
    'SELECT queue_id AS queueId FROM launch_agent_queues WHERE agent_id = ? ORDER BY queue_id',
  );
  const removeSilent = db.prepare(
    `DELETE FROM launch_agents WHERE heartbeat_at < ?
     AND NOT EXISTS (SELECT 1 FROM run_queue_items i WHERE i.agent_id = launch_agents.id)`,
  );

  return {
    create: ({ projectId, name, hostname, agentConfig, version, userId, createdAt, queueIds }) => {
      const values = [agentConfig, version, userId, createdAt, createdAt];
      const id = Number(insert.run(projectId, name, hostname, ...values).lastInsertRowid);
      for (const queueId of queueIds) {
        serve.run(id, queueId);
      }
      return id;
    },
    update: (id, { agentStatus, stopRequested, heartbeatAt }) => {
      update.run(agentStatus, stopRequested === null ? null : Number(stopRequested), heartbeatAt, id);
    },
    byId: (id) => selectOne<LaunchAgent>(byId, id),
    list: (projectId) => selectAll<LaunchAgent>(list, projectId),
    queueIds: (id) => selectAll<{ queueId: number }>(queueIds, id).map(({ queueId }) => queueId),
    removeSilent: (heardBefore) => {
      removeSilent.run(heardBefore);
    },
  };
}
