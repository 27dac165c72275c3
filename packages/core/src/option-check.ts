import { ValidationError } from './errors.js';

/**
 * Checks a number of the options; `Infinity` is as good as any.
 * @throws {@link ValidationError} when it is below the minimum or no number.
 */
export function requireNumber(name: string, value: number, min: number): number {
  if (typeof value === 'number' && value >= min) return value;
  throw refuse(name, value, `number of at least ${min}`);
}

/**
 * Checks a count of the options.
 * @throws {@link ValidationError} when it is below the minimum or no whole number.
 */
export function requireCount(name: string, value: number, min: number): number {
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw refuse(name, value, `whole number of at least ${min}`);
}

function refuse(name: string, value: unknown, wanted: string): ValidationError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new ValidationError(`${name} must be a ${wanted}, but it is ${shown}.`);
}
