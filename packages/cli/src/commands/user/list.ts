import type { User } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { toUserJson, userJsonFields } from '../../json/user-fields.js';
import { writeJson } from '../../json/write-json.js';
import { type Column, writeTable } from '../../terminal/table.js';

/** `wandb-ts user list` */
export const command: Command = defineCommand({
  summary: 'List the users of a server',
  description:
    'Only administrators of a self-managed or embedded server see anybody. In a pipe, the columns are username, name, e-mail address, admin or user, and teams.',
  arguments: [],
  flags: {
    search: { kind: 'string', description: 'Only users whose username, name or e-mail address contains this text' },
  },
  jsonFields: userJsonFields,
  examples: [
    { title: 'Everybody', command: 'user list' },
    { title: 'The e-mail addresses of some users', command: 'user list --search team --json username,email' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const users = await api.users(flags.search ?? '', { signal: io.signal });
    if (json !== null)
      return writeJson(
        stdout,
        users.map((user) => toUserJson(user, json)),
      );
    if (users.length > 0) writeTable(stdout, columns, users);
    else if (stdout.isTty) stderr.line('No users match. Only administrators of the server see users.');
  },
});

const columns: readonly Column<User>[] = [
  { title: 'username', cell: ({ username }) => ({ text: username ?? '', style: 'cyan' }) },
  { title: 'name', cell: ({ name }) => ({ text: name ?? '' }), isFlexible: true },
  { title: 'e-mail', cell: ({ email }) => ({ text: email ?? '' }), isFlexible: true },
  { title: 'role', cell: ({ admin }) => ({ text: admin === true ? 'admin' : 'user' }) },
  { title: 'teams', cell: ({ teams }) => ({ text: teams.join(', '), data: teams.join(',') }), isFlexible: true },
];
