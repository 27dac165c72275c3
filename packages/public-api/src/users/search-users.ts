import { type Client, ValidationError } from '@wandb-ts/core';
import { searchUsers } from '@wandb-ts/core/requests/users';
import { User, type UserOptions } from './user.js';
import { toUserFields } from './user-fields.js';
import { askForApiKeys } from './visible-api-keys.js';

/**
 * Finds users by a part of their username, name or e-mail address, in the server's order. Only administrators of a
 * self-managed server find anybody; everybody finds themselves with `api.viewer()`.
 */
export async function users(
  client: Client,
  usernameOrEmail: string,
  { openApi, ...options }: UserOptions = {},
): Promise<User[]> {
  const { users: found } = await askForApiKeys((withApiKeys) =>
    searchUsers(client, { query: usernameOrEmail, withApiKeys }, options),
  );
  return (found?.edges ?? []).flatMap(({ node }) =>
    node === null ? [] : new User(toUserFields(node), { client, openApi }),
  );
}

/**
 * The first user that {@link users} finds. When there are more, the client reports a warning event.
 *
 * @returns null when nobody is found
 * @throws {@link ValidationError} when the text is empty.
 */
export async function user(client: Client, usernameOrEmail: string, options?: UserOptions): Promise<User | null> {
  if (!usernameOrEmail) throw new ValidationError('A user is found by a username or an e-mail address.');
  const found = await users(client, usernameOrEmail, options);
  if (found.length > 1) {
    const message = `${found.length} users match ${JSON.stringify(usernameOrEmail)}; the first one is used.`;
    client.emit({ type: 'warning', message });
  }
  return found[0] ?? null;
}
