/** How many runs, by their ids, share a block of the index. */
export const runsPerBlock = 32;

/** The name of a table of the blocks of a project, each with its first and last run of it. */
export const projectBlocks = 'project_blocks';

/** The beginning of a statement that looks through the values of a project; has {@link projectBlocks}. `projectId` is SQL. */
export function withProjectBlocks(projectId: string): string {
  const ids = `FROM runs INDEXED BY runs_by_project WHERE project_id = ${projectId}`;
  const nextBlock = `(first / ${runsPerBlock} + 1) * ${runsPerBlock}`;
  return `WITH RECURSIVE block_starts (first) AS (
      SELECT min(id) ${ids} UNION ALL
      SELECT (SELECT min(id) ${ids} AND id >= ${nextBlock}) FROM block_starts WHERE first IS NOT NULL
    ),
    ${projectBlocks} (block, first, last) AS MATERIALIZED (
      SELECT first / ${runsPerBlock}, first, (SELECT max(id) ${ids} AND id < ${nextBlock})
      FROM block_starts WHERE first IS NOT NULL
    )`;
}

/*
 * Values are kept path by path within blocks of runs. A condition on one path reads a small part of the table, whatever
 * else the runs hold, and the values of one run are close enough together to be written at little cost.
 * The index of runs has the columns that filters name: the rows themselves are long, because they hold the documents.
 */

/** SQL that makes the tables of the index where they are missing. Needs the table `runs`. */
export const indexLayout = `
CREATE TABLE IF NOT EXISTS run_value_paths (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS run_values (
  block INTEGER NOT NULL, path_id INTEGER NOT NULL, run_id INTEGER NOT NULL, value ANY,
  PRIMARY KEY (block, path_id, run_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS run_values_by_run ON run_values (run_id);
CREATE INDEX IF NOT EXISTS runs_by_project ON runs (project_id);
CREATE INDEX IF NOT EXISTS runs_by_creation ON runs (
  project_id, created_at, id, state, name, display_name, group_name, job_type, sweep_name, host, user_id, tags,
  commit_hash, heartbeat_at, updated_at
);
CREATE TRIGGER IF NOT EXISTS run_values_of_deleted_run AFTER DELETE ON runs BEGIN
  DELETE FROM run_values WHERE run_id = old.id;
END;
`;
