import { artifactTables } from './artifacts/schema.js';
import { launchTables } from './launch/schema.js';
import { unusedBlobTables } from './unused-blob-tables.js';

/**
 * The steps that bring a database to the newest layout, in order. `PRAGMA user_version` holds how many were done.
 * A released step never changes; a new layout is a new step.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE entities (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE users (
  id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, name TEXT NOT NULL, email TEXT, admin INTEGER NOT NULL DEFAULT 0,
  entity_id INTEGER NOT NULL REFERENCES entities(id), created_at TEXT NOT NULL
) STRICT;

CREATE TABLE memberships (
  user_id INTEGER NOT NULL REFERENCES users(id), entity_id INTEGER NOT NULL REFERENCES entities(id),
  PRIMARY KEY (user_id, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE api_keys (
  id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), hash TEXT NOT NULL UNIQUE, prefix TEXT NOT NULL,
  description TEXT
) STRICT;

CREATE TABLE projects (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entities(id), name TEXT NOT NULL, description TEXT,
  access TEXT, is_benchmark INTEGER NOT NULL DEFAULT 0, user_id INTEGER NOT NULL REFERENCES users(id),
  runs_made INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  UNIQUE (entity_id, name)
) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id), name TEXT NOT NULL, display_name TEXT,
  description TEXT, notes TEXT, commit_hash TEXT, group_name TEXT, job_type TEXT, host TEXT, program TEXT, repo TEXT,
  state TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]', config TEXT NOT NULL DEFAULT '{}',
  summary TEXT NOT NULL DEFAULT '{}', system_metrics TEXT NOT NULL DEFAULT '{}',
  user_id INTEGER NOT NULL REFERENCES users(id), sweep_name TEXT, stop_requested INTEGER NOT NULL DEFAULT 0,
  exit_code INTEGER, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, heartbeat_at TEXT NOT NULL,
  history_line_count INTEGER NOT NULL DEFAULT 0, events_line_count INTEGER NOT NULL DEFAULT 0,
  log_line_count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (project_id, name)
) STRICT;
CREATE INDEX runs_alive ON runs (heartbeat_at) WHERE state IN ('running', 'preempting');
CREATE INDEX runs_by_sweep ON runs (project_id, sweep_name) WHERE sweep_name IS NOT NULL;

CREATE TABLE history_lines (
  run_id INTEGER NOT NULL, line INTEGER NOT NULL, step INTEGER NOT NULL, key_set INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (run_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_by_step ON history_lines (run_id, step, line, key_set);

CREATE TABLE history_key_sets (
  run_id INTEGER NOT NULL, key_set INTEGER NOT NULL, keys TEXT NOT NULL, PRIMARY KEY (run_id, key_set)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_keys (run_id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;

CREATE TABLE event_lines (
  run_id INTEGER NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (run_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE console_lines (
  run_id INTEGER NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (run_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE files (
  id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id), name TEXT NOT NULL,
  size_bytes INTEGER NOT NULL DEFAULT 0, md5 TEXT, blob TEXT, updated_at TEXT, confirmed_at TEXT,
  UNIQUE (run_id, name)
) STRICT;

CREATE TABLE sweeps (
  id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id), name TEXT NOT NULL, display_name TEXT,
  description TEXT, state TEXT NOT NULL, config TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  UNIQUE (project_id, name)
) STRICT;
`,
  `
ALTER TABLE users ADD COLUMN account_type TEXT NOT NULL DEFAULT 'USER';
ALTER TABLE users ADD COLUMN default_entity_id INTEGER REFERENCES entities(id);
UPDATE users SET admin = 1 WHERE id = 1;
CREATE INDEX users_by_email ON users (email COLLATE NOCASE);

ALTER TABLE memberships ADD COLUMN role TEXT NOT NULL DEFAULT 'member';
UPDATE memberships SET role = 'admin';
CREATE INDEX memberships_by_entity ON memberships (entity_id);

CREATE TABLE numbered_api_keys (
  id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL REFERENCES users(id), hash TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL, description TEXT, secret TEXT
) STRICT;
INSERT INTO numbered_api_keys SELECT *, NULL FROM api_keys;
DROP TABLE api_keys;
ALTER TABLE numbered_api_keys RENAME TO api_keys;
CREATE INDEX api_keys_by_user ON api_keys (user_id);

CREATE TABLE invites (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL REFERENCES entities(id),
  email TEXT NOT NULL COLLATE NOCASE, role TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (entity_id, email)
) STRICT;

CREATE TABLE organizations (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entity_id INTEGER NOT NULL UNIQUE REFERENCES entities(id)
) STRICT;
ALTER TABLE entities ADD COLUMN organization_id INTEGER REFERENCES organizations(id);

CREATE TABLE custom_charts (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entities(id), name TEXT NOT NULL,
  display_name TEXT NOT NULL, type TEXT NOT NULL, access TEXT NOT NULL, spec TEXT NOT NULL,
  user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL, UNIQUE (entity_id, name)
) STRICT;
`,
  // The id of a deleted file is never given to another one: somebody may still hold it.
  `
CREATE TABLE numbered_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL REFERENCES runs(id), name TEXT NOT NULL,
  size_bytes INTEGER NOT NULL DEFAULT 0, md5 TEXT, blob TEXT, updated_at TEXT, confirmed_at TEXT,
  UNIQUE (run_id, name)
) STRICT;
INSERT INTO numbered_files SELECT * FROM files;
DROP TABLE files;
ALTER TABLE numbered_files RENAME TO files;
`,
  `
CREATE TABLE history_exports (
  run_id INTEGER NOT NULL, part INTEGER NOT NULL, end_line INTEGER NOT NULL, state TEXT NOT NULL, blob TEXT,
  size_bytes INTEGER NOT NULL DEFAULT 0, md5 TEXT, PRIMARY KEY (run_id, part)
) STRICT, WITHOUT ROWID;
`,
  // The ids of deleted sweeps and agents are never given to others: an agent may still hold them.
  `
CREATE TABLE numbered_sweeps (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects(id), name TEXT NOT NULL,
  display_name TEXT, description TEXT, state TEXT NOT NULL, config TEXT NOT NULL, created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL, controller TEXT, scheduler TEXT, prior_runs_filters TEXT,
  user_id INTEGER REFERENCES users(id), UNIQUE (project_id, name)
) STRICT;
INSERT INTO numbered_sweeps SELECT *, NULL, NULL, NULL, NULL FROM sweeps;
DROP TABLE sweeps;
ALTER TABLE numbered_sweeps RENAME TO sweeps;

CREATE TABLE sweep_agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, sweep_id INTEGER NOT NULL REFERENCES sweeps(id), name TEXT NOT NULL,
  display_name TEXT, host TEXT NOT NULL, metrics TEXT NOT NULL DEFAULT '{}',
  user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL, heartbeat_at TEXT NOT NULL,
  UNIQUE (sweep_id, name)
) STRICT;

CREATE TABLE sweep_trials (
  id INTEGER PRIMARY KEY, sweep_id INTEGER NOT NULL REFERENCES sweeps(id), run_name TEXT NOT NULL,
  agent_id INTEGER REFERENCES sweep_agents(id), args TEXT NOT NULL, position INTEGER, UNIQUE (sweep_id, run_name)
) STRICT;
CREATE INDEX sweep_trials_by_agent ON sweep_trials (agent_id);
`,
  `
CREATE TABLE views (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  type TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT, description TEXT, spec TEXT NOT NULL,
  created_using TEXT NOT NULL, parent_id INTEGER REFERENCES views(id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  UNIQUE (project_id, type, name)
) STRICT;
CREATE INDEX views_by_parent ON views (parent_id) WHERE parent_id IS NOT NULL;
`,
  `
ALTER TABLE projects ADD COLUMN framework TEXT;
ALTER TABLE projects ADD COLUMN views TEXT;
`,
  // At each start the server left its own key as the only one with this description, so others like it are newer.
  `
ALTER TABLE api_keys ADD COLUMN is_of_server INTEGER NOT NULL DEFAULT 0;
UPDATE api_keys SET is_of_server = 1
  WHERE id = (SELECT min(id) FROM api_keys WHERE user_id = 1 AND description = 'default');
`,
  artifactTables,
  launchTables,
  // The ids of deleted automations and integrations are never given to others: somebody may still hold them.
  `
CREATE TABLE integrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL REFERENCES entities(id), kind TEXT NOT NULL,
  name TEXT NOT NULL, target TEXT NOT NULL, access_token_ref TEXT, secret_ref TEXT, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX integrations_by_entity ON integrations (entity_id);
CREATE UNIQUE INDEX webhooks_by_name ON integrations (entity_id, name) WHERE kind = 'webhook';

CREATE TABLE automations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL REFERENCES entities(id),
  project_id INTEGER REFERENCES projects(id) ON DELETE CASCADE,
  collection_id INTEGER REFERENCES artifact_collections(id) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT,
  enabled INTEGER NOT NULL, event_type TEXT NOT NULL, event_filter TEXT NOT NULL, action_type TEXT NOT NULL,
  integration_id INTEGER REFERENCES integrations(id), action TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT,
  UNIQUE (entity_id, name)
) STRICT;
CREATE INDEX automations_by_project ON automations (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX automations_by_collection ON automations (collection_id) WHERE collection_id IS NOT NULL;
CREATE INDEX automations_by_integration ON automations (integration_id) WHERE integration_id IS NOT NULL;

CREATE TABLE automation_executions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  automation_id INTEGER NOT NULL REFERENCES automations(id) ON DELETE CASCADE, run_id INTEGER, state TEXT NOT NULL,
  reason TEXT, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX automation_executions_by_automation ON automation_executions (automation_id, id);
CREATE INDEX automation_executions_by_run ON automation_executions (automation_id, run_id) WHERE run_id IS NOT NULL;
CREATE INDEX automation_executions_pending ON automation_executions (id) WHERE state = 'PENDING';
`,
  // Projects of organizations are registries: they take artifacts of some types, and have members of their own.
  `
ALTER TABLE projects ADD COLUMN allows_all_artifact_types INTEGER NOT NULL DEFAULT 1;
CREATE TABLE deleted_projects (id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE project_members (
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE, user_id INTEGER NOT NULL REFERENCES users(id),
  role TEXT NOT NULL, PRIMARY KEY (project_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_teams (
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities(id), role TEXT NOT NULL, PRIMARY KEY (project_id, entity_id)
) STRICT, WITHOUT ROWID;
`,
  `
CREATE TABLE run_alerts (
  id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, title TEXT NOT NULL,
  text TEXT NOT NULL, severity TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX run_alerts_by_run ON run_alerts (run_id, title, created_at);
`,
  // Contents of a few kilobytes; others are files.
  `
CREATE TABLE small_contents (id INTEGER PRIMARY KEY AUTOINCREMENT, content BLOB NOT NULL) STRICT;
`,
  unusedBlobTables,
  // The id of a deleted run is never given to another one: what automations did for it, for example, is still known by it.
  `
CREATE TABLE newest_deleted_run (id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER runs_deleted AFTER DELETE ON runs WHEN old.id > (SELECT ifnull(max(id), 0) FROM newest_deleted_run)
  BEGIN DELETE FROM newest_deleted_run; INSERT INTO newest_deleted_run VALUES (old.id); END;
`,
  // The collections of a project are listed in the order of their ids; runs make many of them.
  `
CREATE INDEX artifact_collections_by_project ON artifact_collections (project_id);
`,
];
