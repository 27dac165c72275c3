/**
 * Checks the form of an API key. It has at least 40 letters, digits, underscores or dashes after the first dash, if it has
 * a dash (keys of self-managed servers look like `local-…`); a JWT is good as well.
 * @returns what is wrong, as a sentence that does not repeat the key, or null when the form is right
 */
export function validateApiKey(key: string): string | null {
  if (typeof key !== 'string') return 'The API key is not a text.';
  if (key === '') return 'The API key is empty.';
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(key)) return null;
  const secret = key.slice(key.indexOf('-') + 1);
  if (!/^[\w-]+$/.test(secret)) return 'The API key may only contain letters, digits, underscores and dashes.';
  if (secret.length < 40)
    return `The API key must have at least 40 characters after its prefix, but it has ${secret.length}.`;
  return null;
}
