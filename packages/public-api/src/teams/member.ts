import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { deleteInvite } from '@wandb-ts/core/requests/teams';

/** What the server says of a member. */
interface MemberFields {
  readonly id: string | null;
  readonly name: string;
  readonly username: string | null;
  readonly email: string | null;
  readonly admin: boolean | null;
  readonly pending: boolean | null;
  readonly photoUrl: string | null;
  readonly accountType: string | null;
  readonly apiKey?: string | null;
}

/** A member of a team, or someone who is invited to it. */
export class Member {
  /** The id of the user or of the invitation; empty when the server tells none. */
  readonly id: string;
  /** The full name. */
  readonly name: string;
  /** The login name; null for somebody who is only invited. */
  readonly username: string | null;
  /** The e-mail address. */
  readonly email: string | null;
  /** Whether the member administers the team. */
  readonly admin: boolean;
  /** Whether the member has not accepted the invitation yet. */
  readonly pending: boolean;
  /** URL of a picture. */
  readonly photoUrl: string | null;
  /** What the account is, such as `USER` or `SERVICE`; empty when the server does not say. */
  readonly accountType: string;
  /** The name of the team. */
  readonly team: string;
  readonly #client: Client;
  readonly #apiKey: string | null;

  /** Wraps the fields of a member. Members come from `team.members`. */
  constructor(client: Client, team: string, fields: MemberFields) {
    this.id = fields.id ?? '';
    this.name = fields.name;
    this.username = fields.username;
    this.email = fields.email;
    this.admin = fields.admin ?? false;
    this.pending = fields.pending ?? false;
    this.photoUrl = fields.photoUrl;
    this.accountType = fields.accountType ?? '';
    this.team = team;
    this.#client = client;
    this.#apiKey = fields.apiKey ?? null;
  }

  /** The API key of a service account, when the viewer may see it. Left out of inspections and JSON. */
  get apiKey(): string | null {
    return this.#apiKey;
  }

  /**
   * Removes the member from the team, or withdraws the invitation.
   *
   * @returns whether the server did it
   * @throws {@link PermissionError} when the viewer may not.
   */
  async delete(options?: RequestOptions): Promise<boolean> {
    if (!this.id) throw new ValidationError(`The server sent no id of ${String(this)}. Read the team again.`);
    const { deleteInvite: payload } = await deleteInvite(this.#client, { id: this.id, entityName: this.team }, options);
    return payload?.success ?? false;
  }

  /** A short description, such as `<Member Anna (USER)>`. */
  toString(): string {
    return `<Member ${this.name} (${this.accountType})>`;
  }
}
