import { ValidationError } from '../errors.js';

/**
 * Checks a header of the caller. What sends it would refuse it too, but by an error that shows the value, which may be
 * secret.
 * @throws {@link ValidationError} when HTTP cannot carry it.
 */
export function requireHeaderValue(name: string, value: string): string {
  const isKnown = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[^\t\n\r\u0020-\u007e\u0080-\u00ff]/.test(value);
  // At its ends, line breaks are taken off.
  if (isKnown && !/[\n\r]/.test(value.trim())) return value;
  throw new ValidationError(`The header ${JSON.stringify(name)} has characters that HTTP cannot carry.`);
}
