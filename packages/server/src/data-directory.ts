import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeApiKey } from './api-key.js';

/** The secrets of a server: they survive restarts in its data directory, readable by its owner only. */
export interface ServerSecrets {
  /** The API key of the first user. */
  readonly apiKey: string;
  /** What URLs are signed with. */
  readonly urlSecret: Uint8Array;
}

const apiKeyForm = /^[\w-]{40,}$/;
const urlSecretForm = /^[0-9a-f]{64}$/;

/**
 * Reads the secrets of a data directory, which exists, and makes those that are missing. `null` stands for memory.
 *
 * @throws RangeError when the given API key has a form that clients refuse.
 * @throws Error when a file holds something else than a secret.
 */
export function openSecrets(directory: string | null, givenApiKey: string | undefined): ServerSecrets {
  if (givenApiKey !== undefined && !apiKeyForm.test(givenApiKey)) {
    throw new RangeError('An API key has 40 or more characters of A-Z, a-z, 0-9, _ and -.');
  }
  if (directory === null) {
    return { apiKey: givenApiKey ?? makeApiKey(), urlSecret: randomBytes(32) };
  }
  const urlSecret = keep(join(directory, 'url-secret'), urlSecretForm, () => randomBytes(32).toString('hex'));
  const keyPath = join(directory, 'api-key');
  if (givenApiKey !== undefined) {
    writeSecret(keyPath, givenApiKey);
  }
  return { apiKey: keep(keyPath, apiKeyForm, makeApiKey), urlSecret: Buffer.from(urlSecret, 'hex') };
}

function keep(path: string, form: RegExp, make: () => string): string {
  const kept = readSecret(path);
  if (kept === '') {
    const made = make();
    writeSecret(path, made);
    return made;
  }
  if (!form.test(kept)) {
    throw new Error(`The file ${path} does not hold a secret of this server. Remove it, and a new one is made.`);
  }
  return kept;
}

/** What the file holds; nothing when it is missing, or when a crash left it empty. */
function readSecret(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

/** The file is there completely or not at all, also when the machine stops at this moment. */
function writeSecret(path: string, content: string): void {
  const temporary = `${path}.new`;
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
