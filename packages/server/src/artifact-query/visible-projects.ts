/**
 * SQL, 1 or 0: a user may see the project `p`, given that the user belongs to its entity. A restricted project of an
 * organization is seen by its members, the teams among them, and the administrators of the organization.
 *
 * @param user - SQL of the user's id.
 */
export function visibleProjectSql(user: string): string {
  return `(p.access IS NOT 'RESTRICTED'
    OR NOT EXISTS (SELECT 1 FROM organizations o WHERE o.entity_id = p.entity_id)
    OR EXISTS (SELECT 1 FROM project_members pm WHERE pm.project_id = p.id AND pm.user_id = ${user})
    OR EXISTS (SELECT 1 FROM project_teams pt JOIN memberships tm ON tm.entity_id = pt.entity_id
      WHERE pt.project_id = p.id AND tm.user_id = ${user})
    OR EXISTS (SELECT 1 FROM memberships om WHERE om.entity_id = p.entity_id AND om.user_id = ${user}
      AND om.role = 'admin'))`;
}
