import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';
import type { View } from './rows.js';

/** What a new view is made of. */
export type NewView = Omit<View, 'id' | 'projectName' | 'entityName' | 'updatedAt'>;

/** What changes of a view. Null and undefined leave a field as it is. */
export type ViewChange = {
  readonly [Field in 'name' | 'type' | 'displayName' | 'description' | 'spec' | 'createdUsing']?:
    | View[Field]
    | null
    | undefined;
} & { readonly parentId?: number | null | undefined; readonly updatedAt: string };

/** Which views are meant. */
export interface ViewSelection {
  readonly projectId: number;
  /** Of this type; of any when null. */
  readonly type: string | null;
  /** Of this name; of any when null. */
  readonly name: string | null;
}

/** Reports, drafts and workspaces. */
export interface ViewStore {
  create(view: NewView): number;
  update(id: number, change: ViewChange): void;
  byId(id: number): View | undefined;
  byName(projectId: number, type: string, name: string): View | undefined;
  /** The views that are meant, newest first, those made before the one with the id `before`. */
  list(selection: ViewSelection, page: { readonly before: number | null; readonly limit: number }): View[];
  count(selection: ViewSelection): number;
  hasDrafts(id: number): boolean;
  /** Deletes a view and its drafts. */
  remove(id: number): void;
}

const columns = `v.id, v.project_id AS projectId, p.name AS projectName, e.name AS entityName, v.type, v.name,
  v.display_name AS displayName, v.description, v.spec, v.created_using AS createdUsing, v.parent_id AS parentId,
  v.user_id AS userId, v.created_at AS createdAt, v.updated_at AS updatedAt
  FROM views v JOIN projects p ON p.id = v.project_id JOIN entities e ON e.id = p.entity_id`;

const isMeant = 'v.project_id = ?1 AND (?2 IS NULL OR v.type = ?2) AND (?3 IS NULL OR v.name = ?3)';

/** Opens the views of a database. */
export function createViewStore(db: DatabaseSync): ViewStore {
  const insert = db.prepare(
    `INSERT INTO views (project_id, type, name, display_name, description, spec, created_using, parent_id, user_id,
     created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE views SET name = coalesce(?, name), type = coalesce(?, type), display_name = coalesce(?, display_name),
     description = coalesce(?, description), spec = coalesce(?, spec), created_using = coalesce(?, created_using),
     parent_id = coalesce(?, parent_id), updated_at = ? WHERE id = ?`,
  );
  const byId = db.prepare(`SELECT ${columns} WHERE v.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE v.project_id = ? AND v.type = ? AND v.name = ?`);
  const list = db.prepare(`SELECT ${columns} WHERE ${isMeant} AND v.id < ?4 ORDER BY v.id DESC LIMIT ?5`);
  const count = db.prepare(`SELECT count(*) AS n FROM views v WHERE ${isMeant}`);
  const drafts = db.prepare('SELECT count(*) AS n FROM views WHERE parent_id = ?');
  const remove = db.prepare('DELETE FROM views WHERE id = ?');

  return {
    create: (view) => {
      const { projectId, type, name, displayName, description, spec, createdUsing, parentId, userId, createdAt } = view;
      const texts = [displayName, description, spec, createdUsing];
      const { lastInsertRowid } = insert.run(projectId, type, name, ...texts, parentId, userId, createdAt, createdAt);
      return Number(lastInsertRowid);
    },
    update: (id, { name, type, displayName, description, spec, createdUsing, parentId, updatedAt }) => {
      const texts = [name, type, displayName, description, spec, createdUsing].map((text) => text ?? null);
      update.run(...texts, parentId ?? null, updatedAt, id);
    },
    byId: (id) => selectOne<View>(byId, id),
    byName: (projectId, type, name) => selectOne<View>(byName, projectId, type, name),
    list: ({ projectId, type, name }, { before, limit }) =>
      selectAll<View>(list, projectId, type, name, before ?? Number.MAX_SAFE_INTEGER, limit),
    count: ({ projectId, type, name }) => selectOne<{ n: number }>(count, projectId, type, name)?.n ?? 0,
    hasDrafts: (id) => (selectOne<{ n: number }>(drafts, id)?.n ?? 0) > 0,
    remove: (id) => {
      remove.run(id);
    },
  };
}
