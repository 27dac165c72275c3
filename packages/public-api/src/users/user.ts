import {
  type Client,
  type RequestOptions,
  UnexpectedResponseError,
  ValidationError,
  validateApiKey,
} from '@wandb-ts/core';
import { createUserFromAdmin, deleteApiKey } from '@wandb-ts/core/requests/users';
import type { Api } from '../api.js';
import { toUserFields, type UserApiKey, type UserFields } from './user-fields.js';

/** Makes an Api that differs from another only in its API key. */
export type OpenApi = (apiKey: string) => Api;

/** What a user needs beyond what is known of it. */
interface UserConnection {
  readonly client: Client;
  /** Whether the credentials of the client are those of the user. @defaultValue unknown, so it is asked when it matters */
  readonly isViewer?: boolean | undefined;
  /** How {@link User.userApi} makes an Api. @defaultValue it rejects */
  readonly openApi?: OpenApi | undefined;
}

/** Options of reading users. */
export interface UserOptions extends RequestOptions {
  /** How {@link User.userApi} makes an Api. The methods of `Api` set it. @defaultValue `userApi()` throws */
  readonly openApi?: OpenApi | undefined;
}

/** Options of {@link createUser}. */
export interface CreateUserOptions extends UserOptions {
  /** Whether the user administers the server. @defaultValue false */
  readonly admin?: boolean | undefined;
  /** Reads the user's keys too: the embedded server makes one for each account and shows it only now. @defaultValue false */
  readonly withApiKeys?: boolean | undefined;
}

/** Options of {@link User.generateApiKey}. */
export interface GenerateApiKeyOptions extends RequestOptions {
  /** What the key is for. @defaultValue nothing */
  readonly description?: string | undefined;
}

/** A person or service account. A field that was not asked for, or that the viewer may not see, is undefined. */
export class User {
  /** The global id. */
  readonly id: string | undefined;
  /** The full name. */
  readonly name: string | undefined;
  /** The login name, as it appears in URLs. */
  readonly username: string | undefined;
  /** The e-mail address. */
  readonly email: string | undefined;
  /** Whether the user administers the server. */
  readonly admin: boolean | undefined;
  /** The name of the user's default entity. */
  readonly entity: string | undefined;
  /** Flags of the account, such as `{ code_saving_enabled: true }`. */
  readonly flags: Readonly<Record<string, unknown>> | undefined;
  /** When the account was deleted, as the server wrote it. */
  readonly deletedAt: string | undefined;
  /** The names of the entities that the user belongs to; empty when they were not asked for. */
  readonly teams: readonly string[];
  readonly #connection: UserConnection | undefined;
  #apiKeys: readonly UserApiKey[];

  /** Wraps the fields of a user. Users come from `api.viewer()`, `api.user()`, `api.users()`, `api.createUser()` and `run.user`. */
  constructor(fields: UserFields, connection?: UserConnection) {
    this.id = fields.id;
    this.name = fields.name;
    this.username = fields.username;
    this.email = fields.email;
    this.admin = fields.admin;
    this.entity = fields.entity;
    this.flags = fields.flags;
    this.deletedAt = fields.deletedAt;
    this.teams = fields.teams ?? [];
    this.#apiKeys = fields.apiKeys ?? [];
    this.#connection = connection;
  }

  /** Creates an account; see {@link createUser}. */
  static create(api: Api, email: string, options?: CreateUserOptions): Promise<User> {
    return api.createUser(email, options);
  }

  /**
   * The names of the user's API keys; empty when they were not asked for or are not shown. A name is the key itself on older
   * servers and right after {@link User.generateApiKey}, else its first characters. Left out of inspections and JSON.
   */
  get apiKeys(): string[] {
    return this.#apiKeys.map(({ name }) => name);
  }

  /**
   * An Api of the same server with the first of the user's keys that is known in full; null without one.
   *
   * @throws {@link ValidationError} when the user was not read through an Api.
   */
  userApi(): Api | null {
    const key = this.#usableKey();
    if (key === undefined) return null;
    const openApi = this.#connection?.openApi;
    if (openApi === undefined) throw new ValidationError(`${String(this)} was not read through an Api.`);
    return openApi(key);
  }

  /**
   * Creates an API key for the user and adds it to {@link User.apiKeys}. The request carries the user's own credentials:
   * those of the client when the user is the viewer, else the first key that is known in full.
   *
   * @returns the key in full; no server shows it again
   * @throws {@link PermissionError} when the credentials of the user are not known.
   */
  async generateApiKey({ description, ...options }: GenerateApiKeyOptions = {}): Promise<string> {
    const owner = { ...this.#connection, id: this.id, shown: String(this), apiKey: this.#usableKey() };
    const { makeApiKey } = await import('../later.js');
    const key = await makeApiKey(owner, description ?? null, options);
    this.#apiKeys = [...this.#apiKeys, key];
    return key.name;
  }

  /**
   * Revokes one of {@link User.apiKeys}, and takes it off that list.
   *
   * @param apiKey - Its name on the list.
   * @returns whether the server did it
   * @throws {@link ValidationError} when it is not on the list.
   */
  async deleteApiKey(apiKey: string, options?: RequestOptions): Promise<boolean> {
    const key = this.#apiKeys.find(({ name }) => name === apiKey);
    if (key === undefined || this.#connection === undefined) {
      throw new ValidationError(`${String(this)} is not known to have this API key. Use a name of apiKeys.`);
    }
    const { deleteApiKey: payload } = await deleteApiKey(this.#connection.client, { id: key.id }, options);
    const isDeleted = payload?.success ?? false;
    if (isDeleted) this.#apiKeys = this.#apiKeys.filter(({ id }) => id !== key.id);
    return isDeleted;
  }

  /** A short description, such as `<User anna@example.com>`. */
  toString(): string {
    return `<User ${this.email ?? this.username ?? this.id ?? this.name ?? 'unknown'}>`;
  }

  /** A server that shortens the names of keys shows none that could be used. */
  #usableKey(): string | undefined {
    return this.#apiKeys.find(({ name }) => validateApiKey(name) === null)?.name;
  }
}

/**
 * Creates an account. Only administrators of a self-managed server may.
 *
 * @returns the user with id, name, username, e-mail address and admin flag
 * @throws {@link PermissionError} when the viewer may not.
 * @throws {@link ConflictError} when the address has an account.
 */
export async function createUser(client: Client, email: string, options: CreateUserOptions = {}): Promise<User> {
  const { admin = false, withApiKeys = false, openApi, ...request } = options;
  if (!email) throw new ValidationError('A user needs an e-mail address.');
  const { createUser: payload } = await createUserFromAdmin(client, { email, admin, withApiKeys }, request);
  if (!payload?.user) throw new UnexpectedResponseError(`The server made no account for ${email} and gave no reason.`);
  return new User(toUserFields(payload.user), { client, openApi });
}
