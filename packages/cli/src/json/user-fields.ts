import type { User } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** The fields of a user that `--json` prints: the properties of the library's `User` by their names, API keys aside. */
export const userJsonFields: readonly (keyof User)[] = [
  'admin',
  'deletedAt',
  'email',
  'entity',
  'flags',
  'id',
  'name',
  'teams',
  'username',
];

/** Makes the JSON object of a user. */
export function toUserJson(user: User, fields: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(userJsonFields.map((name) => [name, user[name]])), fields);
}
