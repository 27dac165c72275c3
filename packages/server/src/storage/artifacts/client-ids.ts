import type { DatabaseSync } from 'node:sqlite';
import { selectOne } from '../database.js';

/** What a client id stands for. */
export interface ClientIdTarget {
  /** A version, or null. */
  readonly artifactId: number | null;
  /** A sequence, or null. */
  readonly collectionId: number | null;
}

/** Ids that clients made before they knew those of the server. */
export interface ArtifactClientIdStore {
  find(clientId: string): ClientIdTarget | undefined;
  /** Lets a client id stand for a version. */
  setArtifact(clientId: string, artifactId: number): void;
  /** Lets a client id stand for a sequence, unless it is taken. */
  addCollection(clientId: string, collectionId: number): void;
}

/** Opens the client ids of a database. */
export function createArtifactClientIdStore(db: DatabaseSync): ArtifactClientIdStore {
  const find = db.prepare(
    'SELECT artifact_id AS artifactId, collection_id AS collectionId FROM artifact_client_ids WHERE client_id = ?',
  );
  const setArtifact = db.prepare(
    `INSERT INTO artifact_client_ids (client_id, artifact_id) VALUES (?, ?)
     ON CONFLICT (client_id) DO UPDATE SET artifact_id = excluded.artifact_id, collection_id = NULL`,
  );
  const addCollection = db.prepare(
    'INSERT INTO artifact_client_ids (client_id, collection_id) VALUES (?, ?) ON CONFLICT (client_id) DO NOTHING',
  );

  return {
    find: (clientId) => selectOne<ClientIdTarget>(find, clientId),
    setArtifact: (clientId, artifactId) => {
      setArtifact.run(clientId, artifactId);
    },
    addCollection: (clientId, collectionId) => {
      addCollection.run(clientId, collectionId);
    },
  };
}
