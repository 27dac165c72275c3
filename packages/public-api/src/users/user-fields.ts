import { parseRecord } from '../json-fields.js';

/** An API key of a user. */
export interface UserApiKey {
  /** The id by which a key is revoked. */
  readonly id: string;
  /** The key itself on older servers and right after its making, else its first characters. */
  readonly name: string;
}

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
  readonly apiKeys?: readonly UserApiKey[] | undefined;
  readonly teams?: readonly string[] | undefined;
}

/** A list as the server sends it; null when the viewer may not see it. */
interface NodeList<Node> {
  readonly edges: readonly { readonly node: Node | null }[];
}

/** A user as the server sends it; fields that an operation does not ask for are missing. */
interface UserNode {
  readonly id: string;
  readonly name?: string | null;
  readonly username?: string | null;
  readonly email?: string | null;
  readonly admin?: boolean | null;
  readonly entity?: string | null;
  readonly flags?: string | null;
  readonly deletedAt?: string | null;
  readonly apiKeys?: NodeList<UserApiKey> | null;
  readonly teams?: NodeList<{ readonly name: string }> | null;
}

/** Reads a user. @throws {@link UnexpectedResponseError} when the flags are not a JSON object. */
export function toUserFields(node: UserNode): UserFields {
  return {
    id: node.id,
    name: node.name ?? undefined,
    username: node.username ?? undefined,
    email: node.email ?? undefined,
    admin: node.admin ?? undefined,
    entity: node.entity ?? undefined,
    flags: typeof node.flags === 'string' ? parseRecord(node.flags, 'flags') : undefined,
    deletedAt: node.deletedAt ?? undefined,
    apiKeys: node.apiKeys?.edges.flatMap((edge) => edge.node ?? []),
    teams: node.teams?.edges.flatMap((edge) => edge.node?.name ?? []),
  };
}
