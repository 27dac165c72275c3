/**
 * The first layout of artifacts; a released one never changes. A collection is a sequence, which holds what was logged to it,
 * or a portfolio, which holds links to versions of sequences. A version is in a collection by a membership; its number is of
 * that collection, never given twice.
 */
export const artifactTables = `
CREATE TABLE artifact_types (
  id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id), name TEXT NOT NULL, description TEXT,
  created_at TEXT NOT NULL, UNIQUE (project_id, name)
) STRICT;

CREATE TABLE artifact_collections (
  id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects(id),
  type_id INTEGER NOT NULL REFERENCES artifact_types(id), kind TEXT NOT NULL, name TEXT NOT NULL, description TEXT,
  next_version INTEGER NOT NULL DEFAULT 0, user_id INTEGER NOT NULL REFERENCES users(id),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, UNIQUE (project_id, name)
) STRICT;
CREATE INDEX artifact_collections_by_type ON artifact_collections (type_id);

CREATE TABLE artifact_collection_tags (
  collection_id INTEGER NOT NULL REFERENCES artifact_collections(id) ON DELETE CASCADE, tag TEXT NOT NULL,
  PRIMARY KEY (collection_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE artifacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, sequence_id INTEGER NOT NULL REFERENCES artifact_collections(id),
  distributed_id TEXT, state TEXT NOT NULL, digest TEXT NOT NULL, description TEXT, metadata TEXT,
  commit_hash TEXT NOT NULL, aliases_on_commit TEXT NOT NULL DEFAULT '[]', size_bytes INTEGER NOT NULL DEFAULT 0,
  file_count INTEGER NOT NULL DEFAULT 0, ttl_seconds INTEGER, history_step INTEGER, manifest_id INTEGER, run_id INTEGER,
  user_id INTEGER NOT NULL REFERENCES users(id), created_at TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX artifacts_by_sequence ON artifacts (sequence_id, digest);
CREATE INDEX artifacts_by_run ON artifacts (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX artifacts_with_ttl ON artifacts (id) WHERE ttl_seconds > 0;
CREATE INDEX artifacts_in_upload ON artifacts (updated_at) WHERE state = 'PENDING';
CREATE INDEX artifacts_by_distributed_id ON artifacts (sequence_id, distributed_id) WHERE distributed_id IS NOT NULL;

CREATE TABLE artifact_client_ids (
  client_id TEXT PRIMARY KEY, artifact_id INTEGER REFERENCES artifacts(id) ON DELETE CASCADE,
  collection_id INTEGER REFERENCES artifact_collections(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_client_ids_by_artifact ON artifact_client_ids (artifact_id) WHERE artifact_id IS NOT NULL;
CREATE INDEX artifact_client_ids_by_collection ON artifact_client_ids (collection_id) WHERE collection_id IS NOT NULL;

CREATE TABLE artifact_memberships (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  collection_id INTEGER NOT NULL REFERENCES artifact_collections(id) ON DELETE CASCADE,
  artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  created_at TEXT NOT NULL, UNIQUE (collection_id, artifact_id), UNIQUE (collection_id, version)
) STRICT;
CREATE INDEX artifact_memberships_by_artifact ON artifact_memberships (artifact_id);

CREATE TABLE artifact_aliases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  collection_id INTEGER NOT NULL REFERENCES artifact_collections(id) ON DELETE CASCADE,
  membership_id INTEGER NOT NULL REFERENCES artifact_memberships(id) ON DELETE CASCADE, alias TEXT NOT NULL,
  UNIQUE (collection_id, alias)
) STRICT;
CREATE INDEX artifact_aliases_by_membership ON artifact_aliases (membership_id);

CREATE TABLE artifact_tags (
  artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE, tag TEXT NOT NULL,
  PRIMARY KEY (artifact_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE artifact_manifests (
  id INTEGER PRIMARY KEY AUTOINCREMENT, artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
  base_artifact_id INTEGER, name TEXT NOT NULL, type TEXT NOT NULL, digest TEXT NOT NULL, blob TEXT,
  md5 TEXT, size_bytes INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX artifact_manifests_by_artifact ON artifact_manifests (artifact_id);

CREATE TABLE artifact_entries (
  artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE, path TEXT NOT NULL, digest TEXT NOT NULL,
  size_bytes INTEGER, ref TEXT, birth_artifact_id TEXT, extra TEXT, PRIMARY KEY (artifact_id, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_entries_by_digest ON artifact_entries (digest, artifact_id) WHERE ref IS NULL;

CREATE TABLE artifact_contents (
  entity_id INTEGER NOT NULL REFERENCES entities(id), md5 TEXT NOT NULL, birth_artifact_id INTEGER NOT NULL,
  blob TEXT NOT NULL, size_bytes INTEGER NOT NULL, PRIMARY KEY (entity_id, md5)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_contents_by_blob ON artifact_contents (blob);

CREATE TABLE artifact_uploads (
  id INTEGER PRIMARY KEY AUTOINCREMENT, artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
  name TEXT NOT NULL, md5 TEXT NOT NULL, mime_type TEXT, upload_id TEXT UNIQUE, UNIQUE (artifact_id, name, md5)
) STRICT;
CREATE INDEX artifact_uploads_by_md5 ON artifact_uploads (md5);

CREATE TABLE artifact_upload_parts (
  upload_id INTEGER NOT NULL REFERENCES artifact_uploads(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  md5 TEXT NOT NULL, blob TEXT, PRIMARY KEY (upload_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE artifact_outputs (
  run_id INTEGER NOT NULL, artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
  created_at TEXT NOT NULL, PRIMARY KEY (run_id, artifact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_outputs_by_artifact ON artifact_outputs (artifact_id);

CREATE TABLE artifact_uses (
  run_id INTEGER NOT NULL, artifact_id INTEGER NOT NULL REFERENCES artifacts(id) ON DELETE CASCADE,
  used_as TEXT NOT NULL DEFAULT '[]', created_at TEXT NOT NULL, PRIMARY KEY (run_id, artifact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifact_uses_by_artifact ON artifact_uses (artifact_id);
`;
