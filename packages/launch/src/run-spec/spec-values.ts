import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import type { SpecObject } from './launch-job.js';

/** A text, or null where there is none or an empty one. @throws {@link LaunchError} for another type, and a null character. */
export function readText(spec: SpecObject, key: string): string | null {
  const value = spec[key] ?? null;
  // An empty object is what wandb 0.20.1 writes where there is no sweep.
  if (value === null || value === '' || (isRecord(value) && Object.keys(value).length === 0)) return null;
  if (typeof value !== 'string') throw new LaunchError(`${key} of the run spec must be a text.`);
  return checkWord(key, value);
}

/** An object, or an empty one where there is none. @throws {@link LaunchError} for another type. */
export function readObject(spec: SpecObject, key: string): SpecObject {
  const value = spec[key] ?? {};
  if (!isRecord(value)) throw new LaunchError(`${key} of the run spec must be an object.`);
  return value;
}

/** The words of a command, or none; numbers become text. @throws {@link LaunchError} for another type, and a null character. */
export function readCommand(spec: SpecObject, key: string): readonly string[] {
  const value = spec[key] ?? [];
  const isWord = (word: unknown): boolean => ['string', 'number', 'bigint', 'boolean'].includes(typeof word);
  if (!Array.isArray(value) || !value.every(isWord)) {
    throw new LaunchError(`${key} of the run spec must be a list of texts.`);
  }
  return value.map((word) => checkWord(key, String(word)));
}

/** A text that may be an argument or a variable of a process. @throws {@link LaunchError} for one with a null character. */
export function checkWord(key: string, word: string): string {
  if (word.includes('\0')) throw new LaunchError(`${key} of the run spec holds a null character.`);
  return word;
}
