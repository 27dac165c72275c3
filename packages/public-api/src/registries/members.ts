import { ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { Team } from '../teams/team.js';
import { User } from '../users/user.js';

/** What a member of a registry may do. Servers may know more roles. */
export type MemberRole = 'admin' | 'member' | 'viewer' | 'restricted_viewer' | (string & {});

/** A user who was added to a registry. */
export interface UserMember {
  readonly kind: 'user';
  readonly user: User;
  readonly role: MemberRole;
}

/** A team that was added to a registry. */
export interface TeamMember {
  readonly kind: 'team';
  readonly team: Team;
  readonly role: MemberRole;
}

/** Who is meant: somebody who is or becomes a member, or a global id. */
export type MemberLike = User | UserMember | Team | TeamMember | string;

/** A user or a team by the global id. */
interface MemberId {
  readonly kind: 'user' | 'team';
  readonly id: string;
}

/** The global id of somebody. @throws {@link ValidationError} for anything that is neither a user nor a team */
export function toMemberId(member: MemberLike): MemberId {
  const id = idOf(member);
  const kind = kindOf(id ?? '');
  if (id !== undefined && kind !== undefined) return { kind, id };
  const shown = typeof member === 'string' ? JSON.stringify(member) : String(member);
  throw new ValidationError(`${shown} is not a member: give a User, a Team, a member of a registry, or the id of one.`);
}

/** The ids of users and of teams among some members, each once. @throws {@link ValidationError} for none, or no member */
export function toMemberIds(members: readonly MemberLike[]): {
  readonly userIds: readonly string[];
  readonly teamIds: readonly string[];
} {
  if (members.length === 0) throw new ValidationError('Name at least one user or team.');
  const ids = members.map(toMemberId);
  const ofKind = (kind: MemberId['kind']): string[] => [
    ...new Set(ids.filter((member) => member.kind === kind).map(({ id }) => id)),
  ];
  return { userIds: ofKind('user'), teamIds: ofKind('team') };
}

function idOf(member: MemberLike): string | undefined {
  if (typeof member === 'string') return member;
  if (member instanceof User || member instanceof Team) return member.id;
  if (!isRecord(member)) return undefined;
  const inner = member['kind'] === 'user' ? member['user'] : member['team'];
  return inner instanceof User || inner instanceof Team ? inner.id : undefined;
}

function kindOf(id: string): MemberId['kind'] | undefined {
  try {
    const [, kind] = /^(User|Entity):\d+$/.exec(atob(id)) ?? [];
    return kind === undefined ? undefined : kind === 'User' ? 'user' : 'team';
  } catch {
    return undefined;
  }
}
