import type { DatabaseSync } from 'node:sqlite';
import { runInTransaction, selectAll, selectOne } from './database.js';
import type { Invite, Member, Role } from './rows.js';

/** What a new team is made of. */
export interface NewTeam {
  readonly name: string;
  readonly organizationId: number | null;
  readonly createdAt: string;
}

/** Who is invited by e-mail. */
export interface NewInvite {
  readonly entityId: number;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
}

/** Teams, and who belongs to entities. */
export interface TeamStore {
  /** Makes a team without members, and returns the id of its entity. */
  create(team: NewTeam): number;
  /** People in the order of their accounts, then service accounts in theirs. */
  members(entityId: number): Member[];
  /** The user's role; undefined for a user who does not belong to the entity. */
  roleOf(userId: number, entityId: number): Role | undefined;
  /** Whether two users belong to an entity together. */
  shareEntity(userId: number, otherId: number): boolean;
  /** Adds a member; one that is there keeps the role. */
  addMember(entityId: number, userId: number, role: Role): void;
  /** Removes a member, whose default entity it no longer is. */
  removeMember(entityId: number, userId: number): void;
  countAdmins(entityId: number): number;
  /** Bytes of all files of the entity's runs. */
  storageBytes(entityId: number): number;
  /** Invitations in the order of their making. */
  invites(entityId: number): Invite[];
  /** Keeps an invitation, and returns its id; undefined when the address is invited already. */
  addInvite(invite: NewInvite): number | undefined;
  removeInvite(id: number): void;
  /** Makes a user a member wherever the address is invited. */
  acceptInvites(email: string, userId: number): void;
}

const keyOfAccount = 'SELECT k.secret FROM api_keys k WHERE k.user_id = u.id AND k.secret IS NOT NULL ORDER BY k.id';
const members = `SELECT u.id AS userId, u.username, u.name, u.email, u.account_type AS accountType, m.role,
  (${keyOfAccount} LIMIT 1) AS secret FROM memberships m JOIN users u ON u.id = m.user_id
  WHERE m.entity_id = ? ORDER BY u.account_type = 'SERVICE', u.id`;
const shared = `SELECT 1 AS n FROM memberships a JOIN memberships b ON b.entity_id = a.entity_id
  WHERE a.user_id = ? AND b.user_id = ? LIMIT 1`;
const storageBytes = `SELECT coalesce(sum(f.size_bytes), 0) AS n FROM files f JOIN runs r ON r.id = f.run_id
  JOIN projects p ON p.id = r.project_id WHERE p.entity_id = ?`;
const inviteColumns = 'id, entity_id AS entityId, email, role, created_at AS createdAt FROM invites';

/** Opens the teams of a database. */
export function createTeamStore(db: DatabaseSync): TeamStore {
  const insertEntity = db.prepare(
    "INSERT INTO entities (name, kind, organization_id, created_at) VALUES (?, 'team', ?, ?)",
  );
  const membersOf = db.prepare(members);
  const roleOf = db.prepare('SELECT role FROM memberships WHERE user_id = ? AND entity_id = ?');
  const shareEntity = db.prepare(shared);
  const addMember = db.prepare(
    'INSERT INTO memberships (user_id, entity_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeMember = db.prepare('DELETE FROM memberships WHERE user_id = ? AND entity_id = ?');
  const resetDefault = db.prepare('UPDATE users SET default_entity_id = NULL WHERE id = ? AND default_entity_id = ?');
  const countAdmins = db.prepare("SELECT count(*) AS n FROM memberships WHERE entity_id = ? AND role = 'admin'");
  const bytes = db.prepare(storageBytes);
  const invitesOf = db.prepare(`SELECT ${inviteColumns} WHERE entity_id = ? ORDER BY id`);
  const invitesFor = db.prepare(`SELECT ${inviteColumns} WHERE email = ?`);
  const insertInvite = db.prepare(
    `INSERT INTO invites (entity_id, email, role, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
  );
  const deleteInvite = db.prepare('DELETE FROM invites WHERE id = ?');

  return {
    create: ({ name, organizationId, createdAt }) =>
      Number(insertEntity.run(name, organizationId, createdAt).lastInsertRowid),
    members: (entityId) => selectAll<Member>(membersOf, entityId),
    roleOf: (userId, entityId) => selectOne<{ role: Role }>(roleOf, userId, entityId)?.role,
    shareEntity: (userId, otherId) => selectOne(shareEntity, userId, otherId) !== undefined,
    addMember: (entityId, userId, role) => {
      addMember.run(userId, entityId, role);
    },
    removeMember: (entityId, userId) =>
      runInTransaction(db, () => {
        removeMember.run(userId, entityId);
        resetDefault.run(userId, entityId);
      }),
    countAdmins: (entityId) => selectOne<{ n: number }>(countAdmins, entityId)?.n ?? 0,
    storageBytes: (entityId) => selectOne<{ n: number }>(bytes, entityId)?.n ?? 0,
    invites: (entityId) => selectAll<Invite>(invitesOf, entityId),
    addInvite: ({ entityId, email, role, createdAt }) =>
      selectOne<{ id: number }>(insertInvite, entityId, email, role, createdAt)?.id,
    removeInvite: (id) => {
      deleteInvite.run(id);
    },
    acceptInvites: (email, userId) =>
      runInTransaction(db, () => {
        for (const { id, entityId, role } of selectAll<Invite>(invitesFor, email)) {
          addMember.run(userId, entityId, role);
          deleteInvite.run(id);
        }
      }),
  };
}
