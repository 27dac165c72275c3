import { ValidationError } from './errors.js';

/**
 * Checks a number of the options; `Infinity` is as good as any.
 * @throws {@link ValidationError} when it is below the minimum or no number.
 */
export function requireNumber(name: string, value: number, min: number, kind = 'number'): number {
  if (typeof value === 'number' && value >= min) return value;
  throw new ValidationError(`${name} must be a ${kind} of at least ${min}, but it is ${String(value)}.`);
}

/**
 * Checks a count of the options.
 * @throws {@link ValidationError} when it is below the minimum or no whole number.
 */
export function requireCount(name: string, value: number, min: number): number {
  return requireNumber(name, Number.isSafeInteger(value) ? value : Number.NaN, min, 'whole number');
}
