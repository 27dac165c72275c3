import {
  AuthenticationError,
  type Client,
  parseJson,
  type RequestOptions,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { getViewer } from '@wandb-ts/core/requests/viewer';
import { isRecord } from '../records.js';
import { User } from './user.js';

/**
 * Reads the user that the client's credentials belong to, with API keys and teams.
 *
 * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
 */
export async function viewer(client: Client, options?: RequestOptions): Promise<User> {
  const { viewer: node } = await getViewer(client, {}, options);
  if (node === null) {
    throw new AuthenticationError(
      'The server knows no user for these credentials. Check the API key and the base URL.',
    );
  }
  return new User({
    id: node.id,
    name: node.name,
    username: node.username ?? undefined,
    email: node.email ?? undefined,
    admin: node.admin ?? undefined,
    entity: node.entity ?? undefined,
    flags: node.flags === null ? undefined : toFlags(node.flags),
    apiKeys: node.apiKeys?.edges.flatMap((edge) => edge.node?.name ?? []),
    teams: node.teams?.edges.flatMap((edge) => edge.node?.name ?? []),
  });
}

/**
 * The viewer's default entity, asked once a client and kept unless it is null.
 *
 * @returns null when there is no viewer, or the viewer has no entity.
 */
export function defaultEntity(client: Client, options?: RequestOptions): Promise<string | null> {
  return client.defaultEntity(options);
}

function toFlags(text: string): Record<string, unknown> {
  const flags = parseJson(text);
  if (!isRecord(flags)) throw new UnexpectedResponseError('viewer.flags is not a JSON object.');
  return flags;
}
