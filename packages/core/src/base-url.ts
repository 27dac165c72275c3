import { ValidationError } from './errors.js';

/** The server that is meant when none is configured. */
export const defaultBaseUrl = 'https://api.wandb.ai';

/**
 * Checks the URL of a server and takes its trailing slashes off.
 * @param source - where the URL comes from, for the message
 * @throws {@link ValidationError} when it is not an http or https URL, holds a user, a query or a fragment, or points at the
 *   public cloud in another way than `https://api.wandb.ai`.
 */
export function normaliseBaseUrl(baseUrl: string, source: string): string {
  const text = baseUrl.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  // The text itself may hold a password, so no message repeats it.
  const refuse = (problem: string): never => {
    throw new ValidationError(`The base URL from ${source} ${problem}`);
  };
  if (url === null || !/^https?:\/\//i.test(text)) {
    return refuse('is not a URL that starts with http:// or https://.');
  }
  if (url.username || url.password) return refuse('holds a user or a password. Give the API key in apiKey.');
  if (/[?#]/.test(text)) return refuse('holds a query or a fragment.');
  if (/(?:^|\.)wandb\.ai$/.test(url.hostname)) {
    if (!url.hostname.startsWith('api.')) return refuse(`names ${url.hostname}. Did you mean ${defaultBaseUrl}?`);
    if (url.protocol !== 'https:') return refuse(`is not secure. Use ${defaultBaseUrl}.`);
  }
  return text.replace(/\/+$/, '');
}
