import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from '../database.js';
import type { ArtifactCollection, ArtifactCollectionKind } from './rows.js';

/** What a new collection is made of. */
export interface NewArtifactCollection {
  readonly projectId: number;
  readonly typeId: number;
  readonly kind: ArtifactCollectionKind;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly userId: number;
  readonly createdAt: string;
}

/** What changes of a collection. Null and undefined leave a field as it is. */
export interface ArtifactCollectionChange {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly typeId?: number | null | undefined;
  readonly updatedAt: string;
}

/** Collections of artifacts. Their names are unique in a project. */
export interface ArtifactCollectionStore {
  create(collection: NewArtifactCollection): ArtifactCollection;
  update(id: number, change: ArtifactCollectionChange): void;
  byId(id: number): ArtifactCollection | undefined;
  byName(projectId: number, name: string): ArtifactCollection | undefined;
  /** The collections with these ids, in this order. */
  byIds(ids: readonly number[]): ArtifactCollection[];
  /** Deletes a collection with its memberships, aliases and tags. The artifacts of a sequence must be deleted before. */
  remove(id: number): void;
  /** Tags in the order of their letters. */
  tags(id: number): string[];
  addTags(id: number, tags: readonly string[]): void;
  removeTags(id: number, tags: readonly string[]): void;
}

const columns = `c.id, c.project_id AS projectId, p.name AS projectName, p.entity_id AS entityId,
  e.name AS entityName, c.type_id AS typeId, c.kind, c.name, c.description, c.user_id AS userId,
  c.created_at AS createdAt, c.updated_at AS updatedAt
  FROM artifact_collections c JOIN projects p ON p.id = c.project_id JOIN entities e ON e.id = p.entity_id`;

/** Opens the collections of a database. */
export function createArtifactCollectionStore(db: DatabaseSync): ArtifactCollectionStore {
  const insert = db.prepare(
    `INSERT INTO artifact_collections (project_id, type_id, kind, name, description, user_id, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE artifact_collections SET name = coalesce(?, name), description = coalesce(?, description),
     type_id = coalesce(?, type_id), updated_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE c.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE c.project_id = ? AND c.name = ?`);
  const byIds = db.prepare(`SELECT ${columns} WHERE c.id IN (SELECT value FROM json_each(?))`);
  const remove = db.prepare('DELETE FROM artifact_collections WHERE id = ?');
  const tags = db.prepare('SELECT tag FROM artifact_collection_tags WHERE collection_id = ? ORDER BY tag');
  const addTag = db.prepare(
    'INSERT INTO artifact_collection_tags (collection_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const removeTag = db.prepare('DELETE FROM artifact_collection_tags WHERE collection_id = ? AND tag = ?');

  return {
    create: ({ projectId, typeId, kind, name, description, userId, createdAt }) => {
      const { lastInsertRowid } = insert.run(
        projectId,
        typeId,
        kind,
        name,
        description ?? null,
        userId,
        createdAt,
        createdAt,
      );
      const collection = selectOne<ArtifactCollection>(byId, Number(lastInsertRowid));
      if (collection === undefined) {
        throw new Error(`Project ${projectId} is gone.`);
      }
      return collection;
    },
    update: (id, { name, description, typeId, updatedAt }) => {
      update.run(name ?? null, description ?? null, typeId ?? null, updatedAt, id);
    },
    byId: (id) => selectOne<ArtifactCollection>(byId, id),
    byName: (projectId, name) => selectOne<ArtifactCollection>(byName, projectId, name),
    byIds: (ids) => {
      const rows = selectAll<ArtifactCollection>(byIds, JSON.stringify(ids));
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    remove: (id) => {
      remove.run(id);
    },
    tags: (id) => selectAll<{ tag: string }>(tags, id).map(({ tag }) => tag),
    addTags: (id, added) => {
      for (const tag of added) {
        addTag.run(id, tag);
      }
    },
    removeTags: (id, removed) => {
      for (const tag of removed) {
        removeTag.run(id, tag);
      }
    },
  };
}
