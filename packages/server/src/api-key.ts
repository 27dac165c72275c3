import { randomBytes } from 'node:crypto';

/** A new API key: exactly 40 characters, because older clients accept no other length. */
export function makeApiKey(): string {
  return randomBytes(20).toString('hex');
}
