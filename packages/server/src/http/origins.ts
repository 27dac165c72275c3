import { isIP } from 'node:net';

/** From where the server may be used. */
export interface OriginRules {
  /** Host names under which the server is known, besides loopback names and IP addresses. */
  readonly allowedHosts: readonly string[];
  /** Origins of web pages that may use the server, besides those of this machine. */
  readonly allowedOrigins: readonly string[];
}

/**
 * Whether a request was sent to this server on purpose. A web page can point a domain of its own at a loopback address,
 * so a domain name counts only when it is a name of this machine or configured.
 */
export function isAllowedHost(host: string, rules: OriginRules): boolean {
  const name = hostNameOf(`http://${host}`);
  return name !== undefined && (isLocalName(name) || isAddress(name) || rules.allowedHosts.includes(name));
}

/** Whether a web page of this origin may use the server. */
export function isAllowedOrigin(origin: string, rules: OriginRules): boolean {
  const name = hostNameOf(origin);
  return (
    rules.allowedOrigins.includes(origin) || (name !== undefined && (isLocalName(name) || isLoopbackAddress(name)))
  );
}

/** Headers that let a web page of an allowed origin read an answer. */
export function corsHeaders(origin: string, requestedHeaders: string | null): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, OPTIONS',
    'access-control-allow-headers': requestedHeaders ?? 'authorization, content-type',
    'access-control-expose-headers': 'content-length, content-range, etag',
    'access-control-max-age': '600',
    vary: 'origin',
  };
}

function hostNameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

function isLoopbackAddress(name: string): boolean {
  return name === '[::1]' || (isIP(name) === 4 && name.startsWith('127.'));
}
