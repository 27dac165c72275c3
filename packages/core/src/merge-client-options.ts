import type { ClientOptions } from './client.js';

/**
 * Puts changes over the options of a client for the same server. A new credential takes the place of the old one, whatever
 * form that had: API key, identity token file, or a header `authorization` or `cookie`.
 */
export function mergeClientOptions(options: ClientOptions, changes: ClientOptions): ClientOptions {
  if (changes.apiKey === undefined && changes.identityTokenFile === undefined) return { ...options, ...changes };
  const { apiKey: _key, identityTokenFile: _file, headers, ...rest } = options;
  const kept = Object.entries(headers ?? {}).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name));
  return { ...rest, headers: Object.fromEntries(kept), ...changes };
}
