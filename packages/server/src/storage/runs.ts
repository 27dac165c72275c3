import type { DatabaseSync } from 'node:sqlite';
import { indexRunValues } from '../run-query/value-index.js';
import { selectAll, selectOne } from './database.js';
import type { Run } from './rows.js';

/** The fields of a run that its maker or editor gives. Null and undefined leave a field as it is. */
export interface RunFields {
  readonly displayName?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly commit?: string | null | undefined;
  readonly group?: string | null | undefined;
  readonly jobType?: string | null | undefined;
  readonly host?: string | null | undefined;
  readonly program?: string | null | undefined;
  readonly repo?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  /** JSON text. */
  readonly config?: string | null | undefined;
  /** JSON text. */
  readonly summary?: string | null | undefined;
  readonly sweepName?: string | null | undefined;
}

/** What a new run is made of. */
export interface NewRun extends RunFields {
  readonly projectId: number;
  readonly name: string;
  readonly userId: number;
  readonly createdAt: string;
  /** @defaultValue `createdAt` */
  readonly heartbeatAt?: string | undefined;
  /** JSON text. */
  readonly systemMetrics?: string | undefined;
}

/** What one report of a run's process changes. */
export interface RunProgress {
  readonly state: string;
  readonly stopRequested: boolean;
  readonly exitCode: number | null;
  /** JSON text; null leaves it as it is. */
  readonly summary: string | null;
  /** JSON text; null leaves it as it is. */
  readonly systemMetrics: string | null;
  readonly historyLineCount: number;
  readonly eventsLineCount: number;
  readonly logLineCount: number;
  readonly heartbeatAt: string;
}

/** How many lines of each kind a run has. */
export interface LineCounts {
  readonly history: number;
  readonly events: number;
  readonly console: number;
}

/** When silent processes were last heard of. */
export interface SilentTimes {
  readonly before: string;
  readonly after: string;
}

/** Runs. A write of a configuration or a summary also indexes its values, so it belongs into a transaction. */
export interface RunStore {
  create(run: NewRun): number;
  update(id: number, fields: RunFields & { readonly updatedAt: string }): void;
  recordProgress(id: number, progress: RunProgress): void;
  setLineCounts(id: number, counts: LineCounts): void;
  requestStop(id: number, updatedAt: string): void;
  /** Sets the state and withdraws a request to stop, which was meant for what the run did before. */
  setState(id: number, state: string, updatedAt: string): void;
  /** Deletes the run itself and the index of its values; see `deleteRun` for what belongs to it. */
  remove(id: number): void;
  byId(id: number): Run | undefined;
  byName(projectId: number, name: string): Run | undefined;
  /** The project of a run; undefined when the run is gone. */
  projectOf(id: number): number | undefined;
  /** The runs with these ids, in this order. */
  byIds(ids: readonly number[]): Run[];
  /**
   * Runs whose process was last heard of before or after a time become crashed, or preempted when they were preempting.
   * Returns them. What was heard in the future was heard before the clock was set back.
   */
  endSilentRuns(heard: SilentTimes): readonly { readonly id: number; readonly state: string }[];
  /** The runs of a sweep with their summaries. */
  ofSweep(
    projectId: number,
    sweepName: string,
  ): { readonly id: number; readonly summary: string; readonly state: string }[];
  countOfSweep(projectId: number, sweepName: string): number;
  /** Takes the runs of a sweep out of it; how many they were. */
  leaveSweep(projectId: number, sweepName: string): number;
}

const columns = `r.id, r.project_id AS projectId, p.name AS projectName, e.name AS entityName, r.name,
  r.display_name AS displayName, r.description, r.notes, r.commit_hash AS "commit", r.group_name AS "group",
  r.job_type AS jobType, r.host, r.program, r.repo, r.state, r.tags, r.config, r.summary,
  r.system_metrics AS systemMetrics, r.user_id AS userId, r.sweep_name AS sweepName,
  r.stop_requested AS stopRequested, r.exit_code AS exitCode, r.created_at AS createdAt, r.updated_at AS updatedAt,
  r.heartbeat_at AS heartbeatAt, r.history_line_count AS historyLineCount, r.events_line_count AS eventsLineCount,
  r.log_line_count AS logLineCount
  FROM runs r JOIN projects p ON p.id = r.project_id JOIN entities e ON e.id = p.entity_id`;

/** The id of a deleted run is never given to another one. */
const unusedId = `(SELECT max(ifnull((SELECT max(id) FROM runs), 0), ifnull((SELECT id FROM newest_deleted_run), 0)) + 1)`;

const insertSql = `INSERT INTO runs (id, project_id, name, display_name, description, notes, commit_hash, group_name, job_type,
  host, program, repo, state, tags, config, summary, system_metrics, user_id, sweep_name, created_at, updated_at,
  heartbeat_at) VALUES (${unusedId}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const updateSql = `UPDATE runs SET display_name = coalesce(?, display_name), description = coalesce(?, description),
  notes = coalesce(?, notes), commit_hash = coalesce(?, commit_hash), group_name = coalesce(?, group_name),
  job_type = coalesce(?, job_type), host = coalesce(?, host), program = coalesce(?, program), repo = coalesce(?, repo),
  state = coalesce(?, state), tags = coalesce(?, tags), config = coalesce(?, config), summary = coalesce(?, summary),
  sweep_name = coalesce(?, sweep_name), updated_at = ? WHERE id = ?`;

const progressSql = `UPDATE runs SET state = ?, stop_requested = ?, exit_code = coalesce(?, exit_code),
  summary = coalesce(?, summary), system_metrics = coalesce(?, system_metrics), history_line_count = ?,
  events_line_count = ?, log_line_count = ?, heartbeat_at = ?, updated_at = ? WHERE id = ?`;

/** Two searches of an index; with OR it would be a scan. */
const silentRuns = `SELECT id FROM runs WHERE state IN ('running', 'preempting') AND heartbeat_at < ?
  UNION ALL SELECT id FROM runs WHERE state IN ('running', 'preempting') AND heartbeat_at > ?`;

/** Opens the runs of a database. */
export function createRunStore(db: DatabaseSync): RunStore {
  const insert = db.prepare(insertSql);
  const update = db.prepare(updateSql);
  const progress = db.prepare(progressSql);
  const setLineCounts = db.prepare(
    'UPDATE runs SET history_line_count = ?, events_line_count = ?, log_line_count = ? WHERE id = ?',
  );
  const requestStop = db.prepare('UPDATE runs SET stop_requested = 1, updated_at = ? WHERE id = ?');
  const setState = db.prepare('UPDATE runs SET state = ?, stop_requested = 0, updated_at = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM runs WHERE id = ?');
  const byId = db.prepare(`SELECT ${columns} WHERE r.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE r.project_id = ? AND r.name = ?`);
  const byIds = db.prepare(`SELECT ${columns} WHERE r.id IN (SELECT value FROM json_each(?))`);
  const silent = db.prepare(`${silentRuns} LIMIT 1`);
  const endSilent = db.prepare(
    `UPDATE runs SET state = CASE state WHEN 'preempting' THEN 'preempted' ELSE 'crashed' END
     WHERE id IN (${silentRuns}) RETURNING id, state`,
  );
  const projectOf = db.prepare('SELECT project_id AS projectId FROM runs WHERE id = ?');
  const ofSweep = db.prepare('SELECT id, summary, state FROM runs WHERE project_id = ? AND sweep_name = ?');
  const leaveSweep = db.prepare('UPDATE runs SET sweep_name = NULL WHERE project_id = ? AND sweep_name = ?');
  const countOfSweep = db.prepare('SELECT count(*) AS n FROM runs WHERE project_id = ? AND sweep_name = ?');

  return {
    create: (run) => {
      const { lastInsertRowid } = insert.run(
        run.projectId,
        run.name,
        ...givenTexts(run),
        run.state ?? 'running',
        JSON.stringify(run.tags ?? []),
        run.config ?? '{}',
        run.summary ?? '{}',
        run.systemMetrics ?? '{}',
        run.userId,
        run.sweepName ?? null,
        run.createdAt,
        run.createdAt,
        run.heartbeatAt ?? run.createdAt,
      );
      const id = Number(lastInsertRowid);
      indexRunValues(db, id, run);
      return id;
    },
    update: (id, fields) => {
      const tags = fields.tags ?? null;
      update.run(
        ...givenTexts(fields),
        fields.state ?? null,
        tags === null ? null : JSON.stringify(tags),
        fields.config ?? null,
        fields.summary ?? null,
        fields.sweepName ?? null,
        fields.updatedAt,
        id,
      );
      indexRunValues(db, id, fields);
    },
    recordProgress: (id, report) => {
      progress.run(
        report.state,
        report.stopRequested ? 1 : 0,
        report.exitCode,
        report.summary,
        report.systemMetrics,
        report.historyLineCount,
        report.eventsLineCount,
        report.logLineCount,
        report.heartbeatAt,
        report.heartbeatAt,
        id,
      );
      indexRunValues(db, id, { summary: report.summary });
    },
    setLineCounts: (id, { history, events, console }) => {
      setLineCounts.run(history, events, console, id);
    },
    requestStop: (id, updatedAt) => {
      requestStop.run(updatedAt, id);
    },
    setState: (id, state, updatedAt) => {
      setState.run(state, updatedAt, id);
    },
    remove: (id) => {
      remove.run(id);
    },
    byId: (id) => selectOne<Run>(byId, id),
    byName: (projectId, name) => selectOne<Run>(byName, projectId, name),
    projectOf: (id) => selectOne<{ projectId: number }>(projectOf, id)?.projectId,
    byIds: (ids) => {
      const found = new Map(selectAll<Run>(byIds, JSON.stringify(ids)).map((run) => [run.id, run]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    // The look comes first because it takes no write lock, and nearly always finds nothing.
    endSilentRuns: ({ before, after }) =>
      silent.get(before, after) === undefined ? [] : selectAll<{ id: number; state: string }>(endSilent, before, after),
    ofSweep: (projectId, sweepName) =>
      selectAll<{ id: number; summary: string; state: string }>(ofSweep, projectId, sweepName),
    countOfSweep: (projectId, sweepName) => selectOne<{ n: number }>(countOfSweep, projectId, sweepName)?.n ?? 0,
    leaveSweep: (projectId, sweepName) => Number(leaveSweep.run(projectId, sweepName).changes),
  };
}

/** The text fields that creation and change have in common, in the order of both statements. */
function givenTexts(fields: RunFields): (string | null)[] {
  const { displayName, description, notes, commit, group, jobType, host, program, repo } = fields;
  return [displayName, description, notes, commit, group, jobType, host, program, repo].map((text) => text ?? null);
}
