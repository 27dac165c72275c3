import type { DatabaseSync } from 'node:sqlite';
import type { StoredBlob } from './blobs.js';
import { selectOne } from './database.js';
import type { File } from './rows.js';

/** Which files of a run, and which page of them. */
export interface FileSelection {
  /** Only these names; null for every name. */
  readonly names: readonly string[] | null;
  /** Only names that match this SQL LIKE pattern; null for every name. */
  readonly pattern: string | null;
}

/** The files of runs; their contents are in a blob store, from which those go that are unused after a transaction. */
export interface FileStore {
  /** Makes the file known, without content, when it is not. */
  announce(runId: number, name: string): File;
  /** Gives a file its content. Returns false when the file is gone. */
  setContent(fileId: number, content: StoredBlob, updatedAt: string): boolean;
  /** Notes that the upload was reported as done. Returns whether the file is known. */
  confirmUpload(runId: number, name: string, confirmedAt: string): boolean;
  byId(fileId: number): File | undefined;
  byName(runId: number, name: string): File | undefined;
  /** Files in the order of their names, those after the name `after`. */
  list(runId: number, selection: FileSelection, page: { readonly after: string; readonly limit: number }): File[];
  count(runId: number, selection: FileSelection): number;
  remove(fileId: number): void;
  removeOfRun(runId: number): void;
}

const columns = `f.id, f.run_id AS runId, f.name, f.size_bytes AS sizeBytes, f.md5, f.blob, f.updated_at AS updatedAt,
  r.name AS runName, p.name AS projectName, e.name AS entityName
  FROM files f JOIN runs r ON r.id = f.run_id JOIN projects p ON p.id = r.project_id JOIN entities e ON e.id = p.entity_id`;

const isOfRun = `f.run_id = :run AND (:pattern IS NULL OR f.name LIKE :pattern ESCAPE '\\')`;
const isNamed = `${isOfRun} AND f.name IN (SELECT value FROM json_each(:names))`;

/** Opens the files of a database. */
export function createFileStore(db: DatabaseSync): FileStore {
  const insert = db.prepare('INSERT INTO files (run_id, name) VALUES (?, ?) ON CONFLICT (run_id, name) DO NOTHING');
  const setContent = db.prepare('UPDATE files SET blob = ?, size_bytes = ?, md5 = ?, updated_at = ? WHERE id = ?');
  const confirm = db.prepare('UPDATE files SET confirmed_at = ? WHERE run_id = ? AND name = ?');
  const byId = db.prepare(`SELECT ${columns} WHERE f.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE f.run_id = ? AND f.name = ?`);
  // One statement for both would look at every file of the run for the one that is named.
  const [every, named] = [prepareSelection(db, isOfRun), prepareSelection(db, isNamed)];
  const remove = db.prepare('DELETE FROM files WHERE id = ?');
  const removeOfRun = db.prepare('DELETE FROM files WHERE run_id = ?');

  function select(runId: number, { names, pattern }: FileSelection) {
    const values = { run: runId, pattern };
    return names === null ? { ...every, values } : { ...named, values: { ...values, names: JSON.stringify(names) } };
  }

  return {
    announce: (runId, name) => {
      insert.run(runId, name);
      const file = selectOne<File>(byName, runId, name);
      if (file === undefined) {
        throw new Error(`Run ${runId} is gone.`);
      }
      return file;
    },
    setContent: (fileId, { blob, sizeBytes, md5 }, updatedAt) =>
      setContent.run(blob, sizeBytes, md5, updatedAt, fileId).changes > 0,
    confirmUpload: (runId, name, confirmedAt) => confirm.run(confirmedAt, runId, name).changes > 0,
    byId: (fileId) => selectOne<File>(byId, fileId),
    byName: (runId, name) => selectOne<File>(byName, runId, name),
    list: (runId, selection, page) => {
      const { list, values } = select(runId, selection);
      return list.all({ ...values, ...page }) as unknown as File[];
    },
    count: (runId, selection) => {
      const { count, values } = select(runId, selection);
      return Number(count.get(values)?.['n'] ?? 0);
    },
    remove: (fileId) => {
      remove.run(fileId);
    },
    removeOfRun: (runId) => {
      removeOfRun.run(runId);
    },
  };
}

function prepareSelection(db: DatabaseSync, condition: string) {
  return {
    list: db.prepare(`SELECT ${columns} WHERE ${condition} AND f.name > :after ORDER BY f.name LIMIT :limit`),
    count: db.prepare(`SELECT count(*) AS n FROM files f WHERE ${condition}`),
  };
}
