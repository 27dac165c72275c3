import type { Api, Member, Team, User } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Lets each Python client make users, a team and charts, one after the other, and reads the same with TypeScript. What an
 * action gives is compared with words of its own, what is read with what TypeScript reads.
 */
export async function proveTeams(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, prefixes[index] ?? '');
  }
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { api, report } = session;
  const { code, stdout, output } = await runPython(session, client, 'change_teams.py', [prefix]);
  const name = `python ${client.version} makes users and teams`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const theirs = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  const { actions, chart, generatedKey, ...read } = theirs;
  report.differences(`${name} as asked`, differences(expectedActions(prefix), actions));
  report.differences(`python ${client.version} reads users and teams as TypeScript does`, [
    ...differences(await readTeams(api, prefix, 'organization' in read), read),
  ]);
  if (chart === undefined) return;
  report.check(`python ${client.version} keeps a chart`, chart === `${prefix}-team/roc`);
  report.differences(
    `python ${client.version} makes and revokes an API key`,
    differences({ length: 40, deleted: true }, generatedKey),
  );
}

function expectedActions(prefix: string): Record<string, unknown> {
  return {
    createdUser: [prefix, `${prefix}@example.com`, false],
    createdAdmin: [`${prefix}-other`, `${prefix}-other@example.com`, true],
    createdTeamAgain: true,
    invited: true,
    invitedByEmail: true,
    invitedAgain: false,
    invitedNobody: false,
    invitedAddress: true,
    account: [`${prefix} CI`, 'SERVICE', 40],
    removed: true,
  };
}

async function readTeams(api: Api, prefix: string, withOrganization: boolean): Promise<Record<string, unknown>> {
  const found = await api.user(`${prefix}@example.com`);
  const project = await api.project(`${prefix}-project`, `${prefix}-team`);
  return {
    team: teamFields(await api.team(`${prefix}-team`)),
    users: (await api.users(prefix)).map(userFields),
    user: found === null ? null : userFields(found),
    nobody: await api.user(`${prefix}-nobody`),
    viewer: userFields(await api.verify()),
    project: [await project.id(), project.path, project.url],
    ...(withOrganization ? { organization: await api.organization() } : {}),
  };
}

function userFields({ id, username, email, admin, entity, teams, apiKeys, flags }: User): object {
  return { id, username, email: email ?? null, admin, entity, teams, apiKeys, flags };
}

function teamFields(team: Team): object {
  return {
    id: team.id,
    name: team.name,
    available: team.available,
    photo_url: team.photoUrl,
    read_only: team.readOnly,
    read_only_admin: team.readOnlyAdmin,
    is_team: team.isTeam,
    private_only: team.privateOnly,
    storage_bytes: team.storageBytes,
    code_saving_enabled: team.codeSavingEnabled,
    default_access: team.defaultAccess,
    is_paid: team.isPaid,
    text: String(team),
    members: team.members.map(memberFields),
  };
}

function memberFields(member: Member): object {
  const { id, name, username, email, admin, pending, accountType, photoUrl, apiKey, team } = member;
  return {
    ...{ id, name, username, email, admin, pending, team, text: String(member) },
    ...{ account_type: accountType, photo_url: photoUrl, api_key: apiKey },
  };
}
