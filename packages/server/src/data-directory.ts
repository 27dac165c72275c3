import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeApiKey } from './api-key.js';

/** The secrets of a server: they survive restarts in its data directory, readable by its owner only. */
export interface ServerSecrets {
  /** The API key of the first user. */
  readonly apiKey: string;
  /** What URLs are signed with. */
  readonly urlSecret: Uint8Array;
}

/** Reads the secrets of a data directory, and makes those that are missing. `null` stands for memory. */
export function openSecrets(directory: string | null, givenApiKey: string | undefined): ServerSecrets {
  if (givenApiKey !== undefined && !/^[\w-]{40,}$/.test(givenApiKey)) {
    throw new RangeError('An API key has 40 or more characters of A-Z, a-z, 0-9, _ and -.');
  }
  if (directory === null) {
    return { apiKey: givenApiKey ?? makeApiKey(), urlSecret: randomBytes(32) };
  }
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const urlSecret = Buffer.from(
    keep(join(directory, 'url-secret'), () => randomBytes(32).toString('hex')),
    'hex',
  );
  const keyPath = join(directory, 'api-key');
  if (givenApiKey !== undefined) {
    writeFileSync(keyPath, givenApiKey, { mode: 0o600 });
    chmodSync(keyPath, 0o600);
  }
  return { apiKey: keep(keyPath, makeApiKey), urlSecret };
}

function keep(path: string, make: () => string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      throw error;
    }
    const content = make();
    writeFileSync(path, content, { mode: 0o600 });
    return content;
  }
}
