import { makeApiKey } from '../api-key.js';
import type { CreateUserInput, UpdateUserInput } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import { freeName } from '../storage/free-name.js';
import type { ApiKeyRow, User } from '../storage/rows.js';
import { requireServerAdmin } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId } from './ids.js';

/**
 * Makes an account in the caller's organizations, with a key, and accepts the invitations of its e-mail address.
 *
 * @throws RequestError when the caller may not, or the e-mail address is no address or taken.
 */
export function createUser(context: RequestContext, { email, admin }: CreateUserInput): User {
  requireServerAdmin(context);
  checkEmail(email);
  const { store, user: caller } = context;
  return store.transaction(() => {
    if (store.users.byEmail(email) !== undefined) {
      throw new RequestError(409, `A user with the e-mail address ${email} exists already.`);
    }
    const username = freeName(store.users, email.slice(0, email.lastIndexOf('@')));
    const user = store.users.create({ username, name: username, email, admin: admin ?? false, createdAt: store.now() });
    for (const { entityId } of store.organizations.ofUser(caller.id)) {
      store.teams.addMember(entityId, user.id, 'member');
    }
    store.teams.acceptInvites(email, user.id);
    generateApiKey(context, user, 'default');
    return user;
  });
}

/** Changes the caller, or anybody for administrators of the server. @throws RequestError when the caller may not. */
export function updateUser(context: RequestContext, { id, defaultEntity }: UpdateUserInput): User {
  const { store, user: caller } = context;
  const userId = id ? decodeId(id, 'User') : caller.id;
  if (userId !== caller.id) {
    requireServerAdmin(context);
  }
  const user = userId === undefined ? undefined : store.users.byId(userId);
  if (user === undefined) {
    throw new RequestError(404, 'The user does not exist.');
  }
  if (defaultEntity) {
    const entity = store.users.memberEntity(user.id, defaultEntity);
    if (entity === undefined || entity.kind === 'organization') {
      throw new RequestError(403, `${JSON.stringify(defaultEntity)} is no entity that the user belongs to.`);
    }
    store.users.setDefaultEntity(user.id, entity.id);
  }
  return store.users.byId(user.id) ?? user;
}

/** Makes a key that the answer to this request shows in full. */
export function generateApiKey(
  { store, newApiKeys }: RequestContext,
  user: User,
  description: string | null,
): ApiKeyRow {
  const apiKey = makeApiKey();
  const row = store.users.addApiKey(user.id, apiKey, description);
  newApiKeys.set(row.id, apiKey);
  return row;
}

/** Revokes a key. @throws RequestError when there is none with this id that the caller may revoke. */
export function deleteApiKey({ store, user }: RequestContext, id: string): void {
  const keyId = decodeId(id, 'ApiKey');
  const ownerId = keyId === undefined ? undefined : store.users.ownerOfApiKey(keyId);
  if (keyId === undefined || ownerId === undefined || (ownerId !== user.id && user.admin !== 1)) {
    throw new RequestError(404, 'The API key does not exist.');
  }
  store.users.deleteApiKey(keyId);
}

const maxEmailLength = 254;

/** @throws RequestError for what is no e-mail address. */
export function checkEmail(email: string): void {
  if (email.length > maxEmailLength || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new RequestError(400, `${JSON.stringify(email)} is not an e-mail address.`);
  }
}
