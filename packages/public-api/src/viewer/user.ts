/** What is known of a user; which fields are there depends on where the user came from. */
export interface UserFields {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly admin?: boolean | undefined;
  readonly entity?: string | undefined;
  readonly flags?: Readonly<Record<string, unknown>> | undefined;
  readonly deletedAt?: string | undefined;
  readonly apiKeys?: readonly string[] | undefined;
  readonly teams?: readonly string[] | undefined;
}

/** A person or service account. A field that was not asked for, or that the viewer may not see, is undefined. */
export class User {
  /** The global id. */
  readonly id: string | undefined;
  /** The full name. */
  readonly name: string | undefined;
  /** The login name, as it stands in URLs. */
  readonly username: string | undefined;
  /** The e-mail address. */
  readonly email: string | undefined;
  /** Whether the user administers the server. */
  readonly admin: boolean | undefined;
  /** The name of the user's default entity. */
  readonly entity: string | undefined;
  /** Switches of the account, such as `{ code_saving_enabled: true }`. */
  readonly flags: Readonly<Record<string, unknown>> | undefined;
  /** When the account was deleted, as the server wrote it. */
  readonly deletedAt: string | undefined;
  /** The names of the user's API keys; empty when they were not asked for. Not part of inspections and JSON. */
  declare readonly apiKeys: readonly string[];
  /** The names of the entities that the user belongs to; empty when they were not asked for. */
  readonly teams: readonly string[];

  /** Wraps the fields of a user. Users come from `api.viewer()` and `run.user`. */
  constructor(fields: UserFields) {
    this.id = fields.id;
    this.name = fields.name;
    this.username = fields.username;
    this.email = fields.email;
    this.admin = fields.admin;
    this.entity = fields.entity;
    this.flags = fields.flags;
    this.deletedAt = fields.deletedAt;
    this.teams = fields.teams ?? [];
    // Old servers send whole keys as their names.
    Object.defineProperty(this, 'apiKeys', { value: fields.apiKeys ?? [], enumerable: false });
  }

  /** Such as `<User anna@example.com>`. */
  toString(): string {
    return `<User ${this.email ?? this.username ?? this.id ?? this.name ?? 'unknown'}>`;
  }
}
