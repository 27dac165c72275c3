import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';
import type { SweepAgent } from './rows.js';

/** What a new agent is made of. */
export interface NewSweepAgent {
  readonly sweepId: number;
  readonly name: string;
  readonly displayName: string | null;
  readonly host: string;
  readonly userId: number;
  readonly createdAt: string;
}

/** The processes that run what sweeps ask for. */
export interface SweepAgentStore {
  create(agent: NewSweepAgent): number;
  /** Keeps that the agent is alive; null metrics leave the last ones. */
  recordHeartbeat(id: number, heartbeat: { readonly metrics: string | null; readonly heartbeatAt: string }): void;
  byId(id: number): SweepAgent | undefined;
  byName(sweepId: number, name: string): SweepAgent | undefined;
  /** The agents of a sweep, oldest first, those made after the one with the id `after`. */
  list(sweepId: number, page: { readonly after: number | null; readonly limit: number }): SweepAgent[];
  /** When an agent of the sweep was last heard of; null without agents. */
  lastHeartbeat(sweepId: number): string | null;
  /** How many they were. */
  removeOfSweep(sweepId: number): number;
}

const columns = `id, sweep_id AS sweepId, name, display_name AS displayName, host, metrics, user_id AS userId,
  created_at AS createdAt, heartbeat_at AS heartbeatAt FROM sweep_agents`;

/** Opens the agents of a database. */
export function createSweepAgentStore(db: DatabaseSync): SweepAgentStore {
  const insert = db.prepare(
    `INSERT INTO sweep_agents (sweep_id, name, display_name, host, user_id, created_at, heartbeat_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const beat = db.prepare('UPDATE sweep_agents SET metrics = coalesce(?, metrics), heartbeat_at = ? WHERE id = ?');
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE sweep_id = ? AND name = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE sweep_id = ? AND id > ? ORDER BY id LIMIT ?`);
  const last = db.prepare('SELECT max(heartbeat_at) AS heartbeatAt FROM sweep_agents WHERE sweep_id = ?');
  const remove = db.prepare('DELETE FROM sweep_agents WHERE sweep_id = ?');

  return {
    create: ({ sweepId, name, displayName, host, userId, createdAt }) =>
      Number(insert.run(sweepId, name, displayName, host, userId, createdAt, createdAt).lastInsertRowid),
    recordHeartbeat: (id, { metrics, heartbeatAt }) => {
      beat.run(metrics, heartbeatAt, id);
    },
    byId: (id) => selectOne<SweepAgent>(byId, id),
    byName: (sweepId, name) => selectOne<SweepAgent>(byName, sweepId, name),
    list: (sweepId, { after, limit }) => selectAll<SweepAgent>(list, sweepId, after ?? 0, limit),
    lastHeartbeat: (sweepId) => selectOne<{ heartbeatAt: string | null }>(last, sweepId)?.heartbeatAt ?? null,
    removeOfSweep: (sweepId) => Number(remove.run(sweepId).changes),
  };
}
