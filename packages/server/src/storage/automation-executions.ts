import type { DatabaseSync } from 'node:sqlite';
import type { TriggerExecutionState } from '../generated/resolvers.js';
import { selectAll, selectOne } from './database.js';

/** What became of an automation when its event happened, as stored. */
export interface AutomationExecution {
  readonly id: number;
  readonly automationId: number;
  readonly automationName: string;
  /** The run that it happened to; null for artifacts. */
  readonly runId: number | null;
  readonly state: TriggerExecutionState;
  /** Why it failed; null unless it did. */
  readonly reason: string | null;
  readonly createdAt: string;
}

/** The executions of every automation, the newest thousand of each. */
export interface AutomationExecutionStore {
  /** Notes that the event of an automation happened, and returns the id of the execution. */
  begin(automationId: number, runId: number | null, createdAt: string): number;
  finish(id: number, reason: string | null): void;
  /** Whether an automation was executed for a run since a time. */
  hasActed(automationId: number, runId: number, since: string): boolean;
  /** Those before the one with the id `before`, newest first. */
  list(automationId: number, page: { readonly before: number | null; readonly limit: number }): AutomationExecution[];
  count(automationId: number): number;
  /** Gives up what an earlier process left pending. */
  abandon(reason: string): void;
}

const kept = 1000;

const columns = `x.id, x.automation_id AS automationId, a.name AS automationName, x.run_id AS runId, x.state, x.reason,
  x.created_at AS createdAt FROM automation_executions x JOIN automations a ON a.id = x.automation_id`;

/** Opens the executions of a database. */
export function createAutomationExecutionStore(db: DatabaseSync): AutomationExecutionStore {
  const insert = db.prepare(
    `INSERT INTO automation_executions (automation_id, run_id, state, created_at) VALUES (?, ?, 'PENDING', ?) RETURNING id`,
  );
  const prune = db.prepare(
    `DELETE FROM automation_executions WHERE automation_id = ?1 AND id <= (
       SELECT id FROM automation_executions WHERE automation_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${kept})`,
  );
  const finish = db.prepare('UPDATE automation_executions SET state = ?, reason = ? WHERE id = ?');
  const acted = db.prepare(
    'SELECT 1 FROM automation_executions WHERE automation_id = ? AND run_id = ? AND created_at > ? LIMIT 1',
  );
  const list = db.prepare(`SELECT ${columns} WHERE x.automation_id = ? AND x.id < ? ORDER BY x.id DESC LIMIT ?`);
  const count = db.prepare('SELECT count(*) AS n FROM automation_executions WHERE automation_id = ?');
  const abandon = db.prepare("UPDATE automation_executions SET state = 'FAILED', reason = ? WHERE state = 'PENDING'");

  return {
    begin: (automationId, runId, createdAt) => {
      const { id } = insert.get(automationId, runId, createdAt) as { id: number };
      prune.run(automationId);
      return id;
    },
    finish: (id, reason) => {
      finish.run(reason === null ? 'FINISHED' : 'FAILED', reason, id);
    },
    hasActed: (automationId, runId, since) => acted.get(automationId, runId, since) !== undefined,
    list: (automationId, { before, limit }) =>
      selectAll<AutomationExecution>(list, automationId, before ?? Number.MAX_SAFE_INTEGER, limit),
    count: (automationId) => selectOne<{ n: number }>(count, automationId)?.n ?? 0,
    abandon: (reason) => {
      abandon.run(reason);
    },
  };
}
