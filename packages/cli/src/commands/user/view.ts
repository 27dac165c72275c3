import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { toUserJson, userJsonFields } from '../../json/user-fields.js';
import { writeJson } from '../../json/write-json.js';
import { writeRecord } from '../../terminal/record.js';

/** `wandb-ts user view` */
export const command: Command = defineCommand({
  summary: 'Show a user of a server',
  description: 'Only administrators of a self-managed or embedded server see anybody.',
  arguments: [{ name: 'user', description: 'Username or e-mail address' }],
  flags: {},
  jsonFields: userJsonFields,
  examples: [
    { title: 'By username', command: 'user view team' },
    { title: 'The teams of a user', command: 'user view team@localhost --json teams' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const found = await api.users(typed.user, { signal: io.signal });
    const user = found.find(({ username, email }) => username === typed.user || email === typed.user);
    if (user === undefined) {
      throw new CliError(`There is no user ${typed.user}, or you may not see users: only administrators may.`, {
        next: 'wandb-ts auth status',
      });
    }
    if (json !== null) return writeJson(stdout, toUserJson(user, json));
    writeRecord(stdout, [
      ['username', { text: user.username ?? '' }],
      ['name', { text: user.name ?? '' }],
      ['email', { text: user.email ?? '' }],
      ['role', { text: user.admin === true ? 'admin' : 'user' }],
      ['entity', { text: user.entity ?? '' }],
      ['teams', { text: user.teams.join(', '), data: user.teams.join(',') }],
      ['deletedAt', { text: user.deletedAt ?? '' }],
    ]);
  },
});
