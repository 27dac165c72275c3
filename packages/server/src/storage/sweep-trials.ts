import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';
import type { SweepTrial } from './rows.js';

/** The configurations of sweeps that were handed to agents, or wait for one. */
export interface SweepTrialStore {
  add(trial: Omit<SweepTrial, 'id'>): void;
  /** Hands a waiting trial to an agent. */
  assign(id: number, agentId: number): void;
  /** The trial that waits longest. */
  firstWaiting(sweepId: number): SweepTrial | undefined;
  /** The greatest place in the grid that was handed out; -1 before the first. */
  lastPosition(sweepId: number): number;
  /** How many trials the sweep has, waiting ones included. */
  count(sweepId: number): number;
  /** The ids of the runs that an agent was given. */
  runNamesOfAgent(agentId: number): string[];
  removeOfSweep(sweepId: number): void;
}

const columns = 'id, sweep_id AS sweepId, run_name AS runName, agent_id AS agentId, args, position FROM sweep_trials';

/** Opens the trials of a database. */
export function createSweepTrialStore(db: DatabaseSync): SweepTrialStore {
  const insert = db.prepare(
    'INSERT INTO sweep_trials (sweep_id, run_name, agent_id, args, position) VALUES (?, ?, ?, ?, ?)',
  );
  const assign = db.prepare('UPDATE sweep_trials SET agent_id = ? WHERE id = ?');
  const waiting = db.prepare(`SELECT ${columns} WHERE sweep_id = ? AND agent_id IS NULL ORDER BY id LIMIT 1`);
  const last = db.prepare('SELECT coalesce(max(position), -1) AS position FROM sweep_trials WHERE sweep_id = ?');
  const count = db.prepare('SELECT count(*) AS n FROM sweep_trials WHERE sweep_id = ?');
  const ofAgent = db.prepare('SELECT run_name AS runName FROM sweep_trials WHERE agent_id = ? ORDER BY id');
  const remove = db.prepare('DELETE FROM sweep_trials WHERE sweep_id = ?');

  return {
    add: ({ sweepId, runName, agentId, args, position }) => {
      insert.run(sweepId, runName, agentId, args, position);
    },
    assign: (id, agentId) => {
      assign.run(agentId, id);
    },
    firstWaiting: (sweepId) => selectOne<SweepTrial>(waiting, sweepId),
    lastPosition: (sweepId) => selectOne<{ position: number }>(last, sweepId)?.position ?? -1,
    count: (sweepId) => selectOne<{ n: number }>(count, sweepId)?.n ?? 0,
    runNamesOfAgent: (agentId) => selectAll<{ runName: string }>(ofAgent, agentId).map(({ runName }) => runName),
    removeOfSweep: (sweepId) => {
      remove.run(sweepId);
    },
  };
}
