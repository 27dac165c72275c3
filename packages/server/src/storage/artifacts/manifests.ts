import type { DatabaseSync } from 'node:sqlite';
import type { StoredBlob } from '../blobs.js';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactManifest, ArtifactManifestType } from './rows.js';

/** What a new manifest is made of. */
export interface NewArtifactManifest {
  readonly artifactId: number;
  readonly baseArtifactId: number | null;
  readonly name: string;
  readonly type: ArtifactManifestType;
  readonly digest: string;
  readonly createdAt: string;
}

/** Manifests; their contents are in a blob store. */
export interface ArtifactManifestStore {
  create(manifest: NewArtifactManifest): ArtifactManifest;
  /** Changes the digest and, when it is not null, the base. */
  update(id: number, digest: string, baseArtifactId: number | null): void;
  /** Gives a manifest its content. */
  setContent(id: number, content: StoredBlob): void;
  byId(id: number): ArtifactManifest | undefined;
  /** The manifests of a version in the order of their making. */
  ofArtifact(artifactId: number): ArtifactManifest[];
}

const columns = `id, artifact_id AS artifactId, base_artifact_id AS baseArtifactId, name, type, digest, blob, md5,
  size_bytes AS sizeBytes, created_at AS createdAt FROM artifact_manifests`;

/** Opens the manifests of a database. */
export function createArtifactManifestStore(db: DatabaseSync): ArtifactManifestStore {
  const insert = db.prepare(
    `INSERT INTO artifact_manifests (artifact_id, base_artifact_id, name, type, digest, created_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    'UPDATE artifact_manifests SET digest = ?, base_artifact_id = coalesce(?, base_artifact_id) WHERE id = ?',
  );
  const setContent = db.prepare('UPDATE artifact_manifests SET blob = ?, size_bytes = ?, md5 = ? WHERE id = ?');
  const byId = db.prepare(`SELECT ${columns} WHERE id = ?`);
  const ofArtifact = db.prepare(`SELECT ${columns} WHERE artifact_id = ? ORDER BY id`);

  return {
    create: ({ artifactId, baseArtifactId, name, type, digest, createdAt }) => {
      const { lastInsertRowid } = insert.run(artifactId, baseArtifactId, name, type, digest, createdAt);
      const id = Number(lastInsertRowid);
      return { id, artifactId, baseArtifactId, name, type, digest, blob: null, md5: null, sizeBytes: 0, createdAt };
    },
    update: (id, digest, baseArtifactId) => {
      update.run(digest, baseArtifactId, id);
    },
    setContent: (id, { blob, sizeBytes, md5 }) => {
      setContent.run(blob, sizeBytes, md5, id);
    },
    byId: (id) => selectOne<ArtifactManifest>(byId, id),
    ofArtifact: (artifactId) => selectAll<ArtifactManifest>(ofArtifact, artifactId),
  };
}
