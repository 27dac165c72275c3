import type { Member, Team } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

const memberFields = [
  'accountType',
  'admin',
  'email',
  'id',
  'name',
  'pending',
  'photoUrl',
  'username',
] as const satisfies readonly (keyof Member)[];

/** The fields of a team that `--json` prints: the properties of the library's `Team` by their names. */
export const teamJsonFields: readonly (keyof Team)[] = [
  'available',
  'codeSavingEnabled',
  'defaultAccess',
  'id',
  'isPaid',
  'isTeam',
  'members',
  'name',
  'photoUrl',
  'privateOnly',
  'readOnly',
  'readOnlyAdmin',
  'storageBytes',
];

/** Makes the JSON object of a team, without API keys. */
export function toTeamJson(team: Team, fields: readonly string[]): Record<string, unknown> {
  const source: Record<string, unknown> = Object.fromEntries(teamJsonFields.map((name) => [name, team[name]]));
  source['members'] = team.members.map((member) =>
    Object.fromEntries(memberFields.map((name) => [name, member[name]])),
  );
  return pickFields(source, fields);
}
