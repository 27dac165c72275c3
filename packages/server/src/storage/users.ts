import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { runInTransaction, selectAll, selectOne } from './database.js';
import type { ApiKeyRow, Entity, User } from './rows.js';

/** What a new user is made of. */
export interface NewUser {
  readonly username: string;
  /** Full name. */
  readonly name: string;
  readonly email: string | null;
  readonly admin: boolean;
  readonly createdAt: string;
}

/** What a new service account is made of. */
export interface NewServiceAccount {
  readonly username: string;
  /** What the account is for. */
  readonly name: string;
  /** The team that it belongs to, and its default entity. */
  readonly entityId: number;
  readonly createdAt: string;
}

/** Users, their entities and their API keys. */
export interface UserStore {
  /** Makes a user with an entity of the same name. */
  create(user: NewUser): User;
  /** Makes a service account, which owns no entity. */
  createServiceAccount(account: NewServiceAccount): User;
  byName(username: string): User | undefined;
  byId(id: number): User | undefined;
  /** The user with this e-mail address, in any case of letters. */
  byEmail(email: string): User | undefined;
  /** Users whose username, full name or e-mail address contains `text`, exact matches first. */
  search(text: string): User[];
  /** Sets the default entity; null for the user's own. */
  setDefaultEntity(userId: number, entityId: number | null): void;
  /** Keeps the hash of a key, and its first characters for people to recognise it. Adding it again changes nothing. */
  addApiKey(userId: number, apiKey: string, description: string | null): ApiKeyRow;
  /** {@link addApiKey} for a service account, whose key stays readable: nobody can sign in as the account for another. */
  addReadableApiKey(userId: number, apiKey: string, description: string | null): void;
  /** {@link addApiKey} in place of the key that this put there before. The user's other keys stay. */
  replaceServerKey(userId: number, apiKey: string, description: string): void;
  /** The user whose key it is. */
  byApiKey(apiKey: string): User | undefined;
  apiKeys(userId: number): ApiKeyRow[];
  /** The id of the user whose key has this id. */
  ownerOfApiKey(keyId: number): number | undefined;
  deleteApiKey(keyId: number): void;
  deleteApiKeysOf(userId: number): void;
  entityById(id: number): Entity | undefined;
  entityByName(name: string): Entity | undefined;
  /** The user behind a personal entity. */
  ownerOf(entityId: number): User | undefined;
  /** The entities that a user belongs to, the user's own first, without those of organizations. */
  entitiesOf(userId: number): Entity[];
  /** The entity of this name, when the user belongs to it. */
  memberEntity(userId: number, name: string): Entity | undefined;
}

const prefixLength = 8;

const userColumns = `u.id, u.username, u.name, u.email, u.admin, u.account_type AS accountType, u.entity_id AS entityId,
  e.name AS entityName, u.created_at AS createdAt
  FROM users u JOIN entities e ON e.id = coalesce(u.default_entity_id, u.entity_id)`;
const entityColumns = `e.id, e.name, e.kind, e.organization_id AS organizationId, e.created_at AS createdAt
  FROM entities e`;
const searched = `${userColumns} WHERE instr(lower(u.username), :text) OR instr(lower(u.name), :text)
  OR instr(lower(u.email), :text) ORDER BY :text NOT IN (lower(u.username), lower(coalesce(u.email, u.username))), u.id`;

/** Opens the users of a database. */
export function createUserStore(db: DatabaseSync): UserStore {
  const insertEntity = db.prepare('INSERT INTO entities (name, kind, created_at) VALUES (?, ?, ?)');
  const insertUser = db.prepare(
    'INSERT INTO users (username, name, email, admin, entity_id, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertAccount = db.prepare(
    `INSERT INTO users (username, name, account_type, entity_id, created_at) VALUES (?, ?, 'SERVICE', ?, ?)`,
  );
  const insertMembership = db.prepare('INSERT INTO memberships (user_id, entity_id, role) VALUES (?, ?, ?)');
  const insertKey = db.prepare(
    'INSERT INTO api_keys (user_id, hash, prefix, description) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const keepSecret = db.prepare('UPDATE api_keys SET secret = ? WHERE id = ?');
  const keyByHash = db.prepare('SELECT id, prefix, description FROM api_keys WHERE hash = ?');
  const keyOwner = db.prepare('SELECT user_id AS userId FROM api_keys WHERE id = ?');
  const deleteKey = db.prepare('DELETE FROM api_keys WHERE id = ?');
  const deleteKeysOf = db.prepare('DELETE FROM api_keys WHERE user_id = ?');
  const deleteServerKey = db.prepare('DELETE FROM api_keys WHERE user_id = ? AND is_of_server = 1 AND hash <> ?');
  const markServerKey = db.prepare('UPDATE api_keys SET is_of_server = 1 WHERE id = ?');
  const byName = db.prepare(`SELECT ${userColumns} WHERE u.username = ?`);
  const byId = db.prepare(`SELECT ${userColumns} WHERE u.id = ?`);
  const byEmail = db.prepare(`SELECT ${userColumns} WHERE u.email = ? COLLATE NOCASE ORDER BY u.id`);
  const search = db.prepare(`SELECT ${searched}`);
  const setDefaultEntity = db.prepare('UPDATE users SET default_entity_id = ? WHERE id = ?');
  const byEntity = db.prepare(`SELECT ${userColumns} WHERE u.entity_id = ?`);
  const byHash = db.prepare(`SELECT ${userColumns} JOIN api_keys k ON k.user_id = u.id WHERE k.hash = ?`);
  const keysOf = db.prepare('SELECT id, prefix, description FROM api_keys WHERE user_id = ? ORDER BY id');
  const entityById = db.prepare(`SELECT ${entityColumns} WHERE e.id = ?`);
  const entityByName = db.prepare(`SELECT ${entityColumns} WHERE e.name = ?`);
  const entitiesOf = db.prepare(
    `SELECT ${entityColumns} JOIN memberships m ON m.entity_id = e.id
     WHERE m.user_id = ? AND e.kind <> 'organization' ORDER BY e.kind DESC, e.id`,
  );
  const memberEntity = db.prepare(
    `SELECT ${entityColumns} JOIN memberships m ON m.entity_id = e.id WHERE m.user_id = ? AND e.name = ?`,
  );

  function addApiKey(userId: number, apiKey: string, description: string | null): ApiKeyRow {
    insertKey.run(userId, hashApiKey(apiKey), apiKey.slice(0, prefixLength), description);
    return found(selectOne<ApiKeyRow>(keyByHash, hashApiKey(apiKey)));
  }

  return {
    create: (user) =>
      runInTransaction(db, () => {
        const entityId = Number(insertEntity.run(user.username, 'user', user.createdAt).lastInsertRowid);
        const { username, name, email, createdAt } = user;
        const admin = user.admin ? 1 : 0;
        const id = Number(insertUser.run(username, name, email, admin, entityId, createdAt).lastInsertRowid);
        insertMembership.run(id, entityId, 'admin');
        return found(selectOne<User>(byId, id));
      }),
    createServiceAccount: ({ username, name, entityId, createdAt }) =>
      runInTransaction(db, () => {
        const id = Number(insertAccount.run(username, name, entityId, createdAt).lastInsertRowid);
        insertMembership.run(id, entityId, 'member');
        return found(selectOne<User>(byId, id));
      }),
    byName: (username) => selectOne<User>(byName, username),
    byId: (id) => selectOne<User>(byId, id),
    byEmail: (email) => selectOne<User>(byEmail, email),
    search: (text) => search.all({ text: text.toLowerCase() }) as unknown as User[],
    setDefaultEntity: (userId, entityId) => {
      setDefaultEntity.run(entityId, userId);
    },
    addApiKey,
    addReadableApiKey: (userId, apiKey, description) => {
      keepSecret.run(apiKey, addApiKey(userId, apiKey, description).id);
    },
    replaceServerKey: (userId, apiKey, description) => {
      deleteServerKey.run(userId, hashApiKey(apiKey));
      markServerKey.run(addApiKey(userId, apiKey, description).id);
    },
    byApiKey: (apiKey) => selectOne<User>(byHash, hashApiKey(apiKey)),
    apiKeys: (userId) => selectAll<ApiKeyRow>(keysOf, userId),
    ownerOfApiKey: (keyId) => selectOne<{ userId: number }>(keyOwner, keyId)?.userId,
    deleteApiKey: (keyId) => {
      deleteKey.run(keyId);
    },
    deleteApiKeysOf: (userId) => {
      deleteKeysOf.run(userId);
    },
    entityById: (id) => selectOne<Entity>(entityById, id),
    entityByName: (name) => selectOne<Entity>(entityByName, name),
    ownerOf: (entityId) => selectOne<User>(byEntity, entityId),
    entitiesOf: (userId) => selectAll<Entity>(entitiesOf, userId),
    memberEntity: (userId, name) => selectOne<Entity>(memberEntity, userId, name),
  };
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) {
    throw new Error('What was just written is gone.');
  }
  return row;
}

/** Keys are long and random, so a plain digest cannot be searched backwards. */
function hashApiKey(apiKey: string): string {
  return createHash('sha256').update(apiKey).digest('hex');
}
