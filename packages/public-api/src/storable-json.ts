import { stringifyJson, ValidationError } from '@wandb-ts/core';
import { isPlainRecord } from './records.js';

/**
 * Writes a value as JSON that every server reads: NaN and the infinities become the strings `"NaN"`, `"Infinity"` and
 * `"-Infinity"`, dates ISO strings, and big integers numbers.
 *
 * @throws {@link ValidationError} naming the place of a value that JSON cannot hold, instead of losing it.
 */
export function storableJson(value: unknown, path: string): string {
  checkStorable(value, path);
  return stringifyJson(value);
}

/** Checks that JSON can hold a value. @throws {@link ValidationError} naming the place of one that it cannot */
export function checkStorable(value: unknown, path: string, parents: Set<object> = new Set()): void {
  if (value === undefined) throw new ValidationError(`${path} is undefined, which JSON cannot hold.`);
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new ValidationError(`${path} is a ${typeof value}, which JSON cannot hold.`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (parents.has(value)) throw new ValidationError(`${path} contains itself, which JSON cannot hold.`);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ValidationError(`${path} is an invalid date.`);
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainRecord(value)) {
    throw new ValidationError(`${path} is a ${value.constructor.name}, which JSON cannot hold. Convert it first.`);
  }
  parents.add(value);
  if (isList) {
    for (let index = 0; index < value.length; index++) checkStorable(value[index], `${path}[${index}]`, parents);
  } else {
    for (const [key, member] of Object.entries(value)) checkStorable(member, `${path}.${key}`, parents);
  }
  parents.delete(value);
}
