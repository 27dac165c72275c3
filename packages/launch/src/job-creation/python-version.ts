import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of Python that code asks for, such as `3.12`; null when it does not. */
export async function findPythonVersion(directory: string): Promise<string | null> {
  for (const file of ['runtime.txt', '.python-version']) {
    const text = await readFile(join(directory, file), 'utf8').catch(() => null);
    if (text !== null) return shortVersion(text);
  }
  return null;
}

/** `3.12` of `python-3.12.4`; null of what is no version. */
function shortVersion(text: string): string | null {
  return /^(?:python-?)?(\d+\.\d+)(?:\.|\s|$)/.exec(text.trim())?.[1] ?? null;
}
