import * as platform from '#platform';
import { validateApiKey } from './api-key.js';
import type { Environment } from './environment.js';
import { AuthenticationError, ConfigurationError, ValidationError } from './errors.js';

/** What a client shows to the server: an API key, or what an identity token file gives, or nothing. */
export interface Credentials {
  readonly apiKey: string | null;
  /** The file with a JWT to exchange for access tokens. */
  readonly identityTokenFile: string | null;
  /** Where they come from; null when there are none. */
  readonly source: string | null;
}

/** Where {@link findCredentials} looks. */
export interface CredentialsOptions {
  readonly apiKey?: string | undefined;
  readonly identityTokenFile?: string | undefined;
  /** The URL of the server that they are for. */
  readonly baseUrl: string;
  readonly environment: Environment;
  readonly netrcPath?: string | undefined;
}

/**
 * Finds the credentials: the option, or `WANDB_API_KEY` or `WANDB_IDENTITY_TOKEN_FILE`, or the netrc entry for the host
 * of the base URL.
 * @throws {@link ValidationError} when the option is not an API key.
 * @throws {@link AuthenticationError} when what the environment or the netrc file holds is not one.
 * @throws {@link ConfigurationError} when there are both an API key and an identity token file.
 */
export function findCredentials(options: CredentialsOptions): Credentials {
  const { apiKey, baseUrl, environment, netrcPath } = options;
  if (apiKey !== undefined) {
    if (options.identityTokenFile) throw twoCredentials('apiKey', 'identityTokenFile');
    const problem = validateApiKey(apiKey);
    if (problem !== null) throw new ValidationError(`${problem} It comes from the option apiKey.`);
    return { apiKey, identityTokenFile: null, source: 'option apiKey' };
  }
  const variable = environment['WANDB_API_KEY']?.trim();
  const identityTokenFile = options.identityTokenFile || environment['WANDB_IDENTITY_TOKEN_FILE'];
  if (identityTokenFile) {
    if (variable) throw twoCredentials('WANDB_API_KEY', 'an identity token file');
    return { apiKey: null, identityTokenFile, source: `identity token file ${identityTokenFile}` };
  }
  if (variable) return configured(variable, 'env WANDB_API_KEY');
  const found = platform.findNetrcKey(environment, netrcPath, new URL(baseUrl).host);
  if (found !== null) return configured(found.key, `netrc ${found.path}`);
  return { apiKey: null, identityTokenFile: null, source: null };
}

function configured(apiKey: string, source: string): Credentials {
  const problem = validateApiKey(apiKey);
  if (problem !== null) throw new AuthenticationError(`${problem} It comes from ${source}.`);
  return { apiKey, identityTokenFile: null, source };
}

function twoCredentials(one: string, other: string): ConfigurationError {
  return new ConfigurationError(`There are both ${one} and ${other}. Give one of them only.`);
}
