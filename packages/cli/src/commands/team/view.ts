import type { Member } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { teamJsonFields, toTeamJson } from '../../json/team-fields.js';
import { writeJson } from '../../json/write-json.js';
import { type Column, writeTable } from '../../terminal/table.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts team view` */
export const command: Command = defineCommand({
  summary: 'Show a team and who belongs to it',
  description: 'In a pipe, the columns are username, name, e-mail address, role and kind of account.',
  arguments: [{ name: 'team', description: 'Name of the team' }],
  flags: {},
  jsonFields: teamJsonFields,
  examples: [
    { title: 'The members of a team', command: 'team view team' },
    { title: 'What the team stores, as JSON', command: 'team view team --json name,storageBytes' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const team = await api.team(typed.team, { signal: io.signal });
    if (json !== null) return writeJson(stdout, toTeamJson(team, json));
    if (stdout.isTty) {
      stdout.line(stdout.style('bold', printable(team.name)));
      stdout.line();
    }
    writeTable(stdout, columns, team.members);
  },
});

const columns: readonly Column<Member>[] = [
  { title: 'username', cell: ({ username }) => ({ text: username ?? '', style: 'cyan' }) },
  { title: 'name', cell: ({ name }) => ({ text: name }), isFlexible: true },
  { title: 'e-mail', cell: ({ email }) => ({ text: email ?? '' }), isFlexible: true },
  { title: 'role', cell: (member) => ({ text: roleOf(member) }) },
  { title: 'account', cell: ({ accountType }) => ({ text: accountType.toLowerCase() }) },
];

function roleOf({ admin, pending }: Member): string {
  const role = admin ? 'admin' : 'member';
  return pending ? `invited as ${role}` : role;
}
