import type { DatabaseSync } from 'node:sqlite';
import { selectAll } from '../database.js';
import type { ArtifactAlias, ArtifactMembership } from './rows.js';

/** Aliases. One of a name is in a collection; that of the form `v3` belongs to its version for ever. */
export interface ArtifactAliasStore {
  /** Gives a member an alias, which another member of the collection loses. */
  assign(membership: ArtifactMembership, alias: string): void;
  /** Takes an alias away from a member; whether the member had it. */
  unassign(membership: ArtifactMembership, alias: string): boolean;
  ofMembership(membershipId: number): ArtifactAlias[];
  /** The aliases of a version in all collections, those in its sequence first. */
  ofArtifact(artifactId: number): ArtifactAlias[];
  /** Aliases of a collection but those of version numbers, in the order of their making, those after the id `after`. */
  ofCollection(collectionId: number, page: { readonly after: number; readonly limit: number }): ArtifactAlias[];
}

/** Whether an alias has the form of a version number. Nobody can give or take such an alias. */
export function isVersionAlias(alias: string): boolean {
  return /^v\d+$/.test(alias);
}

const isVersionSql = "(l.alias GLOB 'v[0-9]*' AND substr(l.alias, 2) NOT GLOB '*[^0-9]*')";

const columns = `l.id, l.collection_id AS collectionId, l.membership_id AS membershipId, m.artifact_id AS artifactId,
  l.alias FROM artifact_aliases l JOIN artifact_memberships m ON m.id = l.membership_id`;

/** Opens the aliases of a database. */
export function createArtifactAliasStore(db: DatabaseSync): ArtifactAliasStore {
  const assign = db.prepare(
    `INSERT INTO artifact_aliases (collection_id, membership_id, alias) VALUES (?, ?, ?)
     ON CONFLICT (collection_id, alias) DO UPDATE SET membership_id = excluded.membership_id`,
  );
  const unassign = db.prepare('DELETE FROM artifact_aliases WHERE membership_id = ? AND alias = ?');
  const ofMembership = db.prepare(`SELECT ${columns} WHERE l.membership_id = ? ORDER BY l.id`);
  const ofArtifact = db.prepare(
    `SELECT ${columns} JOIN artifacts a ON a.id = m.artifact_id WHERE m.artifact_id = ?
     ORDER BY m.collection_id <> a.sequence_id, l.id`,
  );
  const ofCollection = db.prepare(
    `SELECT ${columns} WHERE l.collection_id = ? AND l.id > ? AND NOT ${isVersionSql} ORDER BY l.id LIMIT ?`,
  );

  return {
    assign: ({ collectionId, id }, alias) => {
      assign.run(collectionId, id, alias);
    },
    unassign: ({ id }, alias) => unassign.run(id, alias).changes > 0,
    ofMembership: (membershipId) => selectAll<ArtifactAlias>(ofMembership, membershipId),
    ofArtifact: (artifactId) => selectAll<ArtifactAlias>(ofArtifact, artifactId),
    ofCollection: (collectionId, { after, limit }) =>
      selectAll<ArtifactAlias>(ofCollection, collectionId, after, limit),
  };
}
