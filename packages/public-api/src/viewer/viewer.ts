import { AuthenticationError, type Client, type RequestOptions } from '@wandb-ts/core';
import { getViewer } from '@wandb-ts/core/requests/viewer';
import { User, type UserOptions } from '../users/user.js';
import { toUserFields } from '../users/user-fields.js';
import { askForApiKeys } from '../users/visible-api-keys.js';

/**
 * Reads the user that the client's credentials belong to, with API keys and teams.
 *
 * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
 */
export async function viewer(client: Client, { openApi, ...options }: UserOptions = {}): Promise<User> {
  const { viewer: node } = await askForApiKeys((withApiKeys) => getViewer(client, { withApiKeys }, options));
  if (node === null) {
    throw new AuthenticationError(
      'The server knows no user for these credentials. Check the API key and the base URL.',
    );
  }
  return new User(toUserFields(node), { client, isViewer: true, openApi });
}

/**
 * The viewer's default entity, requested once per client and kept unless it is null.
 *
 * @returns null when there is no viewer, or the viewer has no entity.
 */
export function defaultEntity(client: Client, options?: RequestOptions): Promise<string | null> {
  return client.defaultEntity(options);
}
