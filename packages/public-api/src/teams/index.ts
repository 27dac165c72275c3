export { Member } from './member.js';
export { type CreateTeamOptions, createTeam, type InviteOptions, Team, type TeamLoadOptions, team } from './team.js';
