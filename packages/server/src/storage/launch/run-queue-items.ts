import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { RunQueueItem } from './rows.js';

/** What a new item is made of. */
export type NewRunQueueItem = Pick<RunQueueItem, 'queueId' | 'priority' | 'runSpec' | 'createdAt'>;

/** A lease of an item. */
export interface Lease {
  readonly agentId: number | null;
  /** When it ends unless the item is claimed. */
  readonly until: string;
}

/** Jobs of queues. Leases that are over have to be ended before items are read: see {@link RunQueueItemStore.endLeases}. */
export interface RunQueueItemStore {
  create(item: NewRunQueueItem): number;
  byId(id: number): RunQueueItem | undefined;
  /** The items of a queue, newest first, those added before the one with the id `before`. */
  list(queueId: number, page: { readonly before: number | null; readonly limit: number }): RunQueueItem[];
  /** Lets items wait again whose lease is over. */
  endLeases(now: string): void;
  /** The item that is next: the one with the smallest priority, the oldest of those. */
  firstWaiting(queueId: number): RunQueueItem | undefined;
  lease(id: number, lease: Lease): void;
  /** Gives an item its run, and takes back that it failed. */
  claim(id: number, runName: string): void;
  /** Ends an item; `error` is JSON text. */
  fail(id: number, error: string): void;
  /** Keeps the last warning; JSON text. */
  warn(id: number, warning: string): void;
  remove(id: number): void;
}

const columns = `id, queue_id AS queueId, state, priority, run_spec AS runSpec, run_name AS associatedRunId,
  agent_id AS agentId, error, warning, created_at AS createdAt FROM run_queue_items`;

/** Opens the items of a database. */
export function createRunQueueItemStore(db: DatabaseSync): RunQueueItemStore {
  const insert = db.prepare(
    `INSERT INTO run_queue_items (queue_id, state, priority, run_spec, created_at) VALUES (?, 'PENDING', ?, ?, ?)`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE queue_id = ? AND id < ? ORDER BY id DESC LIMIT ?`);
  const endLeases = db.prepare(
    `UPDATE run_queue_items SET state = 'PENDING', agent_id = NULL, leased_until = NULL
     WHERE state = 'LEASED' AND leased_until <= ?`,
  );
  const firstWaiting = db.prepare(
    `SELECT ${columns} WHERE queue_id = ? AND state = 'PENDING' ORDER BY priority, id LIMIT 1`,
  );
  const lease = db.prepare(`UPDATE run_queue_items SET state = 'LEASED', agent_id = ?, leased_until = ? WHERE id = ?`);
  const claim = db.prepare(
    `UPDATE run_queue_items SET state = 'CLAIMED', run_name = ?, leased_until = NULL, error = NULL WHERE id = ?`,
  );
  const fail = db.prepare(`UPDATE run_queue_items SET state = 'FAILED', error = ?, leased_until = NULL WHERE id = ?`);
  const warn = db.prepare('UPDATE run_queue_items SET warning = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM run_queue_items WHERE id = ?');

  return {
    create: ({ queueId, priority, runSpec, createdAt }) =>
      Number(insert.run(queueId, priority, runSpec, createdAt).lastInsertRowid),
    byId: (id) => selectOne<RunQueueItem>(byId, id),
    list: (queueId, { before, limit }) =>
      selectAll<RunQueueItem>(list, queueId, before ?? Number.MAX_SAFE_INTEGER, limit),
    endLeases: (now) => {
      endLeases.run(now);
    },
    firstWaiting: (queueId) => selectOne<RunQueueItem>(firstWaiting, queueId),
    lease: (id, { agentId, until }) => {
      lease.run(agentId, until, id);
    },
    claim: (id, runName) => {
      claim.run(runName, id);
    },
    fail: (id, error) => {
      fail.run(error, id);
    },
    warn: (id, warning) => {
      warn.run(warning, id);
    },
    remove: (id) => {
      remove.run(id);
    },
  };
}
