import type { DatabaseSync } from 'node:sqlite';
import { runInTransaction, selectAll, selectOne } from './database.js';
import type { Organization } from './rows.js';

/** What a new organization is made of. */
export interface NewOrganization {
  /** The name for people. */
  readonly name: string;
  /** The name of the entity that holds what belongs to it. */
  readonly entityName: string;
  readonly createdAt: string;
}

/** Organizations. Who belongs to one is a member of its entity. */
export interface OrganizationStore {
  /** Makes an organization with its entity, without members. */
  create(organization: NewOrganization): Organization;
  byId(id: number): Organization | undefined;
  /** Finds by the name for people, or else by the name of the entity. */
  byName(name: string): Organization | undefined;
  /** The organizations that a user belongs to. */
  ofUser(userId: number): Organization[];
}

const columns = 'o.id, o.name, o.entity_id AS entityId FROM organizations o';

/** Opens the organizations of a database. */
export function createOrganizationStore(db: DatabaseSync): OrganizationStore {
  const insertEntity = db.prepare("INSERT INTO entities (name, kind, created_at) VALUES (?, 'organization', ?)");
  const insert = db.prepare('INSERT INTO organizations (name, entity_id) VALUES (?, ?)');
  const setOrganization = db.prepare('UPDATE entities SET organization_id = ? WHERE id = ?');
  const byId = db.prepare(`SELECT ${columns} WHERE o.id = ?`);
  const byName = db.prepare(`SELECT ${columns} WHERE o.name = ?`);
  const byEntity = db.prepare(`SELECT ${columns} JOIN entities e ON e.id = o.entity_id WHERE e.name = ?`);
  const ofUser = db.prepare(
    `SELECT ${columns} JOIN memberships m ON m.entity_id = o.entity_id WHERE m.user_id = ? ORDER BY o.id`,
  );

  return {
    create: ({ name, entityName, createdAt }) =>
      runInTransaction(db, () => {
        const entityId = Number(insertEntity.run(entityName, createdAt).lastInsertRowid);
        const id = Number(insert.run(name, entityId).lastInsertRowid);
        setOrganization.run(id, entityId);
        return { id, name, entityId };
      }),
    byId: (id) => selectOne<Organization>(byId, id),
    byName: (name) => selectOne<Organization>(byName, name) ?? selectOne<Organization>(byEntity, name),
    ofUser: (userId) => selectAll<Organization>(ofUser, userId),
  };
}
