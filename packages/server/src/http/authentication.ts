import type { User } from '../storage/rows.js';
import type { UserStore } from '../storage/users.js';

/** The user whose API key a request carries, as the password of Basic or as a Bearer token; undefined without a valid one. */
export function authenticate(users: UserStore, request: Request): User | undefined {
  const apiKey = readApiKey(request.headers.get('authorization'));
  return apiKey === undefined ? undefined : users.byApiKey(apiKey);
}

function readApiKey(header: string | null): string | undefined {
  const [, scheme, credentials] = /^(basic|bearer)\s+(\S+)\s*$/i.exec(header ?? '') ?? [];
  if (scheme === undefined || credentials === undefined) {
    return undefined;
  }
  if (scheme.toLowerCase() === 'bearer') {
    return credentials;
  }
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : pair.slice(colon + 1);
}
