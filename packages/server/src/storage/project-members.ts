import type { DatabaseSync } from 'node:sqlite';
import { selectAll, selectOne } from './database.js';

/** What somebody may do in a project of an organization, the least first. */
export const projectRoles = ['restricted_viewer', 'viewer', 'member', 'admin'] as const;

/** One of {@link projectRoles}. Restricted viewers read no files, viewers read everything, members change collections, administrators all. */
export type ProjectRole = (typeof projectRoles)[number];

/** A user who was added to a project, as stored. */
export interface ProjectMember {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: ProjectRole;
}

/** A team that was added to a project, as stored. */
export interface ProjectTeam {
  readonly entityId: number;
  readonly role: ProjectRole;
}

/** Who was added to projects of organizations. */
export interface ProjectMemberStore {
  /** In the order of their accounts. */
  users(projectId: number): ProjectMember[];
  /** In the order of their making. */
  teams(projectId: number): ProjectTeam[];
  /** The roles that a user has in a project, by being added and by teams that were. */
  rolesOf(projectId: number, userId: number): ProjectRole[];
  /** Adds a user; one that is there keeps the role. */
  addUser(projectId: number, userId: number, role: ProjectRole): void;
  /** {@link addUser} for a team. */
  addTeam(projectId: number, entityId: number, role: ProjectRole): void;
  removeUser(projectId: number, userId: number): void;
  removeTeam(projectId: number, entityId: number): void;
  /** Whether the user is there, and has the role now. */
  setUserRole(projectId: number, userId: number, role: ProjectRole): boolean;
  /** {@link setUserRole} for a team. */
  setTeamRole(projectId: number, entityId: number, role: ProjectRole): boolean;
}

/** Opens the members of the projects of a database. */
export function createProjectMemberStore(db: DatabaseSync): ProjectMemberStore {
  const users = db.prepare(
    `SELECT u.id AS userId, u.username, u.name, u.email, m.role FROM project_members m
     JOIN users u ON u.id = m.user_id WHERE m.project_id = ? ORDER BY u.id`,
  );
  const teams = db.prepare(
    'SELECT entity_id AS entityId, role FROM project_teams WHERE project_id = ? ORDER BY entity_id',
  );
  const rolesOf = db.prepare(
    `SELECT role FROM project_members WHERE project_id = :projectId AND user_id = :userId
     UNION SELECT t.role FROM project_teams t JOIN memberships m ON m.entity_id = t.entity_id AND m.user_id = :userId
     WHERE t.project_id = :projectId`,
  );
  const addUser = db.prepare(
    'INSERT INTO project_members (project_id, user_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const addTeam = db.prepare(
    'INSERT INTO project_teams (project_id, entity_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeUser = db.prepare('DELETE FROM project_members WHERE project_id = ? AND user_id = ?');
  const removeTeam = db.prepare('DELETE FROM project_teams WHERE project_id = ? AND entity_id = ?');
  const setUserRole = db.prepare(
    'UPDATE project_members SET role = ? WHERE project_id = ? AND user_id = ? RETURNING 1 AS found',
  );
  const setTeamRole = db.prepare(
    'UPDATE project_teams SET role = ? WHERE project_id = ? AND entity_id = ? RETURNING 1 AS found',
  );

  return {
    users: (projectId) => selectAll<ProjectMember>(users, projectId),
    teams: (projectId) => selectAll<ProjectTeam>(teams, projectId),
    rolesOf: (projectId, userId) => rolesOf.all({ projectId, userId }).map(({ role }) => role as ProjectRole),
    addUser: (projectId, userId, role) => {
      addUser.run(projectId, userId, role);
    },
    addTeam: (projectId, entityId, role) => {
      addTeam.run(projectId, entityId, role);
    },
    removeUser: (projectId, userId) => {
      removeUser.run(projectId, userId);
    },
    removeTeam: (projectId, entityId) => {
      removeTeam.run(projectId, entityId);
    },
    setUserRole: (projectId, userId, role) => selectOne(setUserRole, role, projectId, userId) !== undefined,
    setTeamRole: (projectId, entityId, role) => selectOne(setTeamRole, role, projectId, entityId) !== undefined,
  };
}
