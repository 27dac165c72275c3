import type { DatabaseSync } from 'node:sqlite';
import type { AlertSeverity } from '../generated/resolvers.js';
import { selectAll } from './database.js';

/** Something that a run told people. */
export interface RunAlert {
  readonly entity: string;
  readonly project: string;
  /** The id of the run. */
  readonly run: string;
  readonly title: string;
  readonly text: string;
  readonly severity: AlertSeverity;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** What is kept of an alert. */
export interface NewRunAlert extends Pick<RunAlert, 'title' | 'text' | 'severity' | 'createdAt'> {
  readonly runId: number;
}

/** The alerts of every run, the newest thousand of each. They go with their run. */
export interface RunAlertStore {
  add(alert: NewRunAlert): void;
  /** Whether a run has raised an alert with a title since a time. */
  hasSince(runId: number, title: string, since: string): boolean;
  /** Every alert, oldest first. */
  list(): RunAlert[];
}

const kept = 1000;

/** Opens the alerts of a database. */
export function createRunAlertStore(db: DatabaseSync): RunAlertStore {
  const insert = db.prepare(
    'INSERT INTO run_alerts (run_id, title, text, severity, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const prune = db.prepare(
    `DELETE FROM run_alerts WHERE run_id = ?1 AND id <= (
       SELECT id FROM run_alerts WHERE run_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ${kept})`,
  );
  const since = db.prepare('SELECT 1 FROM run_alerts WHERE run_id = ? AND title = ? AND created_at > ? LIMIT 1');
  const list = db.prepare(
    `SELECT e.name AS entity, p.name AS project, r.name AS run, a.title, a.text, a.severity, a.created_at AS createdAt
     FROM run_alerts a JOIN runs r ON r.id = a.run_id JOIN projects p ON p.id = r.project_id
     JOIN entities e ON e.id = p.entity_id ORDER BY a.id`,
  );
  return {
    add: ({ runId, title, text, severity, createdAt }) => {
      insert.run(runId, title, text, severity, createdAt);
      prune.run(runId);
    },
    hasSince: (runId, title, time) => since.get(runId, title, time) !== undefined,
    list: () => selectAll<RunAlert>(list),
  };
}
