import {
  type Client,
  PermissionError,
  type RequestOptions,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { generateApiKey } from '@wandb-ts/core/requests/users';
import { getDefaultEntity } from '@wandb-ts/core/requests/viewer';
import type { UserApiKey } from './user-fields.js';

/** Whose key is made, and what is known of the credentials for it. */
interface KeyOwner {
  /** The global id of the user. */
  readonly id: string | undefined;
  /** The user, as messages show it. */
  readonly shown: string;
  /** The client that read the user; undefined when the user came with something else. */
  readonly client?: Client | undefined;
  /** Whether the credentials of the client are those of the user; undefined when that is not known. */
  readonly isViewer?: boolean | undefined;
  /** A key of the user that is known in full. */
  readonly apiKey: string | undefined;
}

/**
 * Creates an API key with the user's own credentials.
 *
 * @throws {@link PermissionError} when they are not known, {@link ValidationError} without a client.
 */
export async function makeApiKey(
  owner: KeyOwner,
  description: string | null,
  options: RequestOptions,
): Promise<UserApiKey> {
  const own = await ownClient(owner, options);
  const { generateApiKey: payload } = await generateApiKey(own, { description }, options);
  if (!payload?.apiKey) throw new UnexpectedResponseError('The server made no API key and gave no reason.');
  return payload.apiKey;
}

async function ownClient(owner: KeyOwner, options: RequestOptions): Promise<Client> {
  const { client, isViewer, apiKey, id, shown } = owner;
  if (client === undefined) throw new ValidationError(`${shown} was read without API keys. Use api.user().`);
  if (isViewer === true) return client;
  if (apiKey !== undefined) return client.with({ apiKey });
  const { viewer } = await getDefaultEntity(client, {}, options);
  if (viewer !== null && viewer.id === id) return client;
  throw new PermissionError(
    `An API key for ${shown} can only be made with the user's own credentials, which are not known here. ` +
      'Use an Api with a key of the user, or create the user with withApiKeys.',
  );
}
