import { ValidationError } from '../errors.js';

/**
 * Checks a header of the caller. What sends it would refuse it too, but by an error that shows the value, which may be
 * secret.
 * @returns the value as it is sent
 * @throws {@link ValidationError} when HTTP cannot carry it.
 */
export function requireHeaderValue(name: string, value: string): string {
  // `fetch` takes line breaks off at the ends; `node:http` refuses them.
  const text = value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[^\t\u0020-\u007e\u0080-\u00ff]/.test(text)) return text;
  throw new ValidationError(`The header ${JSON.stringify(name)} has characters that HTTP cannot carry.`);
}
