import type { UserStore } from './users.js';

const maxLength = 50;

/** A name like `wish` that neither a user nor an entity has, of letters, digits, dashes and underscores. */
export function freeName(users: UserStore, wish: string): string {
  const clean = wish.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
  const base = clean.slice(0, maxLength) || 'user';
  let name = base;
  for (let number = 2; users.byName(name) !== undefined || users.entityByName(name) !== undefined; number += 1) {
    name = `${base}-${number}`;
  }
  return name;
}
