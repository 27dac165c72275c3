import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactEntry } from './rows.js';

/** Which entries of a version. */
export interface EntrySelection {
  /** Only these paths; null for every path. */
  readonly paths: readonly string[] | null;
}

/** The entries of committed versions. */
export interface ArtifactEntryStore {
  /** Inserts entries of a version that has none. */
  insert(entries: Iterable<ArtifactEntry>): void;
  /** Entries in the order of their paths, those after the path `after`. */
  list(
    artifactId: number,
    selection: EntrySelection,
    page: { readonly after: string; readonly limit: number },
  ): ArtifactEntry[];
  count(artifactId: number, selection: EntrySelection): number;
  /** A file of a version that has this digest. */
  inVersion(artifactId: number, md5: string): ArtifactEntry | undefined;
  /** Those of these digests that files of a version have. */
  digestsIn(artifactId: number, md5s: readonly string[]): string[];
  /** A file of a version of this collection that has this digest. */
  inCollection(collectionId: number, md5: string): ArtifactEntry | undefined;
}

const columns = `n.artifact_id AS artifactId, n.path, n.digest, n.size_bytes AS sizeBytes, n.ref,
  n.birth_artifact_id AS birthArtifactId, n.extra FROM artifact_entries n`;

const selected = 'n.artifact_id = :artifactId AND n.path IN (SELECT value FROM json_each(:paths))';

/** SQLite would rather read all entries of the version for each file that is asked for. */
const byDigest = 'INDEXED BY artifact_entries_by_digest';

/** Opens the entries of a database. */
export function createArtifactEntryStore(db: DatabaseSync): ArtifactEntryStore {
  const insert = db.prepare(
    `INSERT INTO artifact_entries (artifact_id, path, digest, size_bytes, ref, birth_artifact_id, extra)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const every = db.prepare(`SELECT ${columns} WHERE n.artifact_id = ? AND n.path > ? ORDER BY n.path LIMIT ?`);
  const some = db.prepare(`SELECT ${columns} WHERE ${selected} AND n.path > :after ORDER BY n.path LIMIT :limit`);
  const countEvery = db.prepare('SELECT count(*) AS n FROM artifact_entries WHERE artifact_id = ?');
  const countSome = db.prepare(`SELECT count(*) AS n FROM artifact_entries n WHERE ${selected}`);
  const inVersion = db.prepare(
    `SELECT ${columns} ${byDigest} WHERE n.artifact_id = ? AND n.digest = ? AND n.ref IS NULL LIMIT 1`,
  );
  const digestsIn = db.prepare(
    `SELECT DISTINCT digest FROM artifact_entries ${byDigest}
     WHERE artifact_id = ? AND digest IN (SELECT value FROM json_each(?)) AND ref IS NULL`,
  );
  const inCollection = db.prepare(
    `SELECT ${columns} JOIN artifact_memberships m ON m.artifact_id = n.artifact_id
     WHERE m.collection_id = ? AND n.digest = ? AND n.ref IS NULL LIMIT 1`,
  );

  return {
    insert: (entries) => {
      for (const { artifactId, path, digest, sizeBytes, ref, birthArtifactId, extra } of entries) {
        insert.run(artifactId, path, digest, sizeBytes, ref, birthArtifactId, extra);
      }
    },
    list: (artifactId, { paths }, { after, limit }) =>
      paths === null
        ? selectAll<ArtifactEntry>(every, artifactId, after, limit)
        : (some.all({ artifactId, paths: JSON.stringify(paths), after, limit }) as unknown as ArtifactEntry[]),
    count: (artifactId, { paths }) => {
      const row =
        paths === null ? countEvery.get(artifactId) : countSome.get({ artifactId, paths: JSON.stringify(paths) });
      return Number(row?.['n'] ?? 0);
    },
    inVersion: (artifactId, md5) => selectOne<ArtifactEntry>(inVersion, artifactId, md5),
    digestsIn: (artifactId, md5s) =>
      selectAll<{ digest: string }>(digestsIn, artifactId, JSON.stringify(md5s)).map(({ digest }) => digest),
    inCollection: (collectionId, md5) => selectOne<ArtifactEntry>(inCollection, collectionId, md5),
  };
}
