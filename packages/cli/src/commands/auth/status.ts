import type { Client } from '@wandb-ts/core';
import type { Api, User } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { exitCodes } from '../../failure/exit-code.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { writeRecord } from '../../terminal/record.js';

/** `wandb-ts auth status` */
export const command: Command = defineCommand({
  summary: 'Show the server, who you are there, and where the API key comes from',
  arguments: [],
  flags: {},
  jsonFields: ['baseUrl', 'credentialSource', 'email', 'entity', 'name', 'teams', 'username'],
  examples: [
    { title: 'Who am I?', command: 'auth status' },
    { title: 'The default entity, for a script', command: 'auth status --json entity' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_IDENTITY_TOKEN_FILE', 'WANDB_BASE_URL', 'NETRC'],
  async run({ json }, { api: connect, io, stdout }) {
    const api = await connect();
    const user = await viewer(api, io.signal);
    const { settings, credentialSource } = api.client;
    const entity = settings.entity ?? user.entity ?? null;
    if (json !== null) {
      const { name, username, email, teams } = user;
      const source = { baseUrl: settings.baseUrl, credentialSource, email, entity, name, teams, username };
      return writeJson(stdout, pickFields(source, json));
    }
    const key = maskedKey(api.client);
    writeRecord(stdout, [
      ['server', { text: settings.baseUrl }],
      ['user', { text: user.username ?? user.name ?? '' }],
      ['entity', { text: entity ?? '' }],
      ['teams', { text: user.teams.join(', '), data: user.teams.join(',') }],
      ...(key === null ? [] : [['key', { text: key, style: 'dim' }] as const]),
      ['key source', { text: credentialSource ?? '' }],
    ]);
  },
});

async function viewer(api: Api, signal: AbortSignal): Promise<User> {
  try {
    return await api.viewer({ signal });
  } catch (error) {
    const { AuthenticationError } = await import('@wandb-ts/core');
    if (!AuthenticationError.is(error)) throw error;
    const { settings, credentialSource } = api.client;
    const key = maskedKey(api.client);
    const shown = key === null ? `the ${credentialSource}` : `the API key ${key} (${credentialSource})`;
    throw new CliError(`${settings.baseUrl} refuses ${shown}.`, {
      cause: error,
      exitCode: exitCodes.notAuthenticated.code,
      // An API key beside an identity token file would be refused as a second credential.
      next: key === null ? 'wandb-ts help environment' : 'export WANDB_API_KEY=<key>',
    });
  }
}

/**
 * Shows only the end of a key, and of a short one nothing: enough to tell two keys apart, too little to use one. Null when
 * the credential is an identity token.
 */
function maskedKey({ apiKey: key }: Client): string | null {
  if (key === null) return null;
  return key.length < 40 ? '********' : `********${key.slice(-4)}`;
}
