import {
  type Client,
  ConflictError,
  NotFoundError,
  type RequestOptions,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import {
  createInvite,
  createServiceAccount,
  type GetTeamQuery,
  getTeam,
  createTeam as sendTeam,
} from '@wandb-ts/core/requests/teams';
import { askForApiKeys } from '../users/visible-api-keys.js';
import { Member } from './member.js';

/** What the server says of a team. */
type TeamFields = NonNullable<GetTeamQuery['entity']>;

/** Options of {@link createTeam}. */
export interface CreateTeamOptions extends RequestOptions {
  /** The username of the team's administrator. @defaultValue the viewer */
  readonly adminUsername?: string | undefined;
}

/** Options of {@link Team.invite}. */
export interface InviteOptions extends RequestOptions {
  /** Whether the user administers the team. @defaultValue false */
  readonly admin?: boolean | undefined;
}

/** Options of {@link Team.load}. */
export interface TeamLoadOptions extends RequestOptions {
  /** Whether to read the team again. @defaultValue false */
  readonly force?: boolean | undefined;
}

/** A group of users that owns projects, or the personal entity of a user, as it was when it was read. */
export class Team {
  /** The name, as it appears in URLs. */
  readonly name: string;
  readonly #client: Client;
  #fields: TeamFields;
  #members: readonly Member[];

  /** Wraps the fields of a team. Teams come from `api.team()` and `api.createTeam()`. */
  constructor(client: Client, fields: TeamFields) {
    this.name = fields.name;
    this.#client = client;
    this.#fields = fields;
    this.#members = toMembers(client, fields);
  }

  /** Creates a team; see {@link createTeam}. */
  static create(api: { readonly client: Client }, team: string, options?: CreateTeamOptions): Promise<Team> {
    return createTeam(api.client, team, options);
  }

  /** The global id. */
  get id(): string {
    return this.#fields.id;
  }

  /** Whether the team can be used. */
  get available(): boolean {
    return this.#fields.available ?? false;
  }

  /** URL of a picture. */
  get photoUrl(): string | null {
    return this.#fields.photoUrl;
  }

  /** Whether the viewer may only read here. */
  get readOnly(): boolean {
    return this.#fields.readOnly ?? false;
  }

  /** Whether an administrator of the server made the team read-only. */
  get readOnlyAdmin(): boolean {
    return this.#fields.readOnlyAdmin;
  }

  /** Whether it is a team; false for the personal entity of a user. */
  get isTeam(): boolean {
    return this.#fields.isTeam;
  }

  /** Whether all projects are private. */
  get privateOnly(): boolean {
    return this.#fields.privateOnly;
  }

  /** How many bytes the team stores. */
  get storageBytes(): number {
    return Number(this.#fields.storageBytes);
  }

  /** Whether code is saved with runs by default. */
  get codeSavingEnabled(): boolean {
    return this.#fields.codeSavingEnabled;
  }

  /** Who may see new projects, such as `PRIVATE`. */
  get defaultAccess(): string {
    return this.#fields.defaultAccess;
  }

  /** Whether somebody pays for the team. */
  get isPaid(): boolean {
    return this.#fields.isPaid ?? false;
  }

  /** The members of the team, with those who are only invited. */
  get members(): Member[] {
    return [...this.#members];
  }

  /**
   * Reads the team again when `force` says so; without it, nothing is left to read.
   *
   * @throws {@link NotFoundError} when the team no longer exists.
   */
  async load({ force = false, ...options }: TeamLoadOptions = {}): Promise<this> {
    if (!force) return this;
    this.#fields = await fetchTeam(this.#client, this.name, options);
    this.#members = toMembers(this.#client, this.#fields);
    return this;
  }

  /**
   * Invites a user. {@link Team.members} stays as it is until {@link Team.load}.
   *
   * @param usernameOrEmail - An e-mail address when it contains an `@`, else a username.
   * @returns true
   * @throws {@link NotFoundError} for a username that nobody has.
   * @throws {@link ConflictError} for somebody who is a member or invited.
   * @throws {@link PermissionError} when the viewer may not.
   */
  async invite(usernameOrEmail: string, { admin = false, ...options }: InviteOptions = {}): Promise<true> {
    if (!usernameOrEmail) throw new ValidationError('An invitation needs a username or an e-mail address.');
    const whom = usernameOrEmail.includes('@') ? { email: usernameOrEmail } : { username: usernameOrEmail };
    await createInvite(this.#client, { entityName: this.name, admin, ...whom }, options);
    return true;
  }

  /**
   * Creates an account for programs in the team, and reads the team again.
   *
   * @returns the account as a member, whose `apiKey` is set when the viewer may see it
   * @throws {@link PermissionError} when the viewer may not.
   */
  async createServiceAccount(description: string, options?: RequestOptions): Promise<Member> {
    const variables = { entityName: this.name, description };
    const { createServiceAccount: payload } = await createServiceAccount(this.#client, variables, options);
    const { members } = await this.load({ ...options, force: true });
    const member = members.find(({ id }) => id !== '' && id === payload?.user?.id);
    if (member === undefined) {
      throw new UnexpectedResponseError(`The new service account is not among the members of ${this.name}.`);
    }
    return member;
  }

  /** A short description, such as `<Team vision>`. */
  toString(): string {
    return `<Team ${this.name}>`;
  }
}

/**
 * Reads a team, or the personal entity of a user, with its members.
 *
 * @throws {@link NotFoundError} when it does not exist or the viewer may not see it.
 */
export async function team(client: Client, name: string, options?: RequestOptions): Promise<Team> {
  return new Team(client, await fetchTeam(client, name, options));
}

/**
 * Creates a team, and reads it. A team of this name that the viewer may see is returned as it is.
 *
 * @throws {@link ConflictError} when something else has the name.
 * @throws {@link PermissionError} when the viewer may not.
 */
export async function createTeam(
  client: Client,
  name: string,
  { adminUsername, ...options }: CreateTeamOptions = {},
): Promise<Team> {
  try {
    await sendTeam(client, { teamName: name, teamAdminUserName: adminUsername ?? null }, options);
  } catch (error) {
    if (!ConflictError.is(error)) throw error;
    const existing = await findTeam(client, name, options);
    if (existing?.isTeam !== true) throw error;
    return new Team(client, existing);
  }
  return team(client, name, options);
}

async function findTeam(client: Client, name: string, options?: RequestOptions): Promise<TeamFields | null> {
  if (!name) throw new ValidationError('A team is found by its name.');
  return (await askForApiKeys((withApiKeys) => getTeam(client, { name, withApiKeys }, options))).entity;
}

async function fetchTeam(client: Client, name: string, options?: RequestOptions): Promise<TeamFields> {
  const fields = await findTeam(client, name, options);
  if (fields === null) throw new NotFoundError(`Could not find team ${name}.`);
  return fields;
}

function toMembers(client: Client, { name, members }: TeamFields): Member[] {
  return members.map((fields) => new Member(client, name, fields));
}
