/**
 * The first layout of launch; a released one never changes. The ids of deleted queues and items are never given to others: an
 * agent may still hold them.
 */
export const launchTables = `
CREATE TABLE resource_configs (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL REFERENCES entities(id), resource TEXT NOT NULL,
  config TEXT NOT NULL, template_variables TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE run_queues (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  name TEXT NOT NULL, access TEXT NOT NULL, prioritization_mode TEXT NOT NULL,
  resource_config_id INTEGER REFERENCES resource_configs(id), external_links TEXT,
  user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL, UNIQUE (project_id, name)
) STRICT;
CREATE INDEX run_queues_by_config ON run_queues (resource_config_id) WHERE resource_config_id IS NOT NULL;

CREATE TABLE launch_agents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  name TEXT NOT NULL UNIQUE, hostname TEXT NOT NULL, status TEXT NOT NULL, stop_requested INTEGER NOT NULL DEFAULT 0,
  config TEXT, version TEXT, user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL,
  heartbeat_at TEXT NOT NULL
) STRICT;

CREATE TABLE launch_agent_queues (
  agent_id INTEGER NOT NULL REFERENCES launch_agents(id) ON DELETE CASCADE,
  queue_id INTEGER NOT NULL REFERENCES run_queues(id) ON DELETE CASCADE, PRIMARY KEY (agent_id, queue_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX launch_agents_by_queue ON launch_agent_queues (queue_id);

CREATE TABLE run_queue_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT, queue_id INTEGER NOT NULL REFERENCES run_queues(id) ON DELETE CASCADE,
  state TEXT NOT NULL, priority INTEGER NOT NULL, run_spec TEXT NOT NULL, run_name TEXT,
  agent_id INTEGER REFERENCES launch_agents(id) ON DELETE SET NULL, leased_until TEXT, error TEXT, warning TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX run_queue_items_by_queue ON run_queue_items (queue_id, id);
CREATE INDEX run_queue_items_waiting ON run_queue_items (queue_id, priority, id) WHERE state = 'PENDING';
CREATE INDEX run_queue_items_leased ON run_queue_items (leased_until) WHERE state = 'LEASED';
CREATE INDEX run_queue_items_by_agent ON run_queue_items (agent_id) WHERE agent_id IS NOT NULL;
`;
