import * as platform from '#platform';
import { validateApiKey } from './api-key.js';
import type { Environment } from './environment.js';
import { ConfigurationError, ValidationError } from './errors.js';

/** An API key and where it came from; both null when there is none. */
export interface Credentials {
  readonly apiKey: string | null;
  readonly source: string | null;
}

/** Where {@link findCredentials} looks. */
export interface CredentialsOptions {
  readonly apiKey?: string | undefined;
  /** The URL of the server that the key is for. */
  readonly baseUrl: string;
  readonly environment: Environment;
  readonly netrcPath?: string | undefined;
}

/**
 * Finds the API key: the option, or `WANDB_API_KEY`, or the netrc entry for the host of the base URL.
 * @throws {@link ValidationError} when the option is no API key.
 * @throws {@link ConfigurationError} when what the environment or the netrc file holds is none.
 */
export function findCredentials({ apiKey, baseUrl, environment, netrcPath }: CredentialsOptions): Credentials {
  if (apiKey !== undefined) {
    const problem = validateApiKey(apiKey);
    if (problem !== null) throw new ValidationError(`${problem} It comes from the option apiKey.`);
    return { apiKey, source: 'option apiKey' };
  }
  const variable = environment['WANDB_API_KEY']?.trim();
  if (variable) return configured(variable, 'env WANDB_API_KEY');
  const found = platform.findNetrcKey(environment, netrcPath, new URL(baseUrl).host);
  return found === null ? { apiKey: null, source: null } : configured(found.key, `netrc ${found.path}`);
}

function configured(apiKey: string, source: string): Credentials {
  const problem = validateApiKey(apiKey);
  if (problem !== null) throw new ConfigurationError(`${problem} It comes from ${source}.`);
  return { apiKey, source };
}
