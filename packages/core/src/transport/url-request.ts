import { ValidationError } from '../errors.js';

/** A content that is read again for each attempt to upload it in pieces, such as a local file. */
export interface UploadSource {
  /** Bytes. */
  readonly size: number;
  /** Reads it from its beginning. A piece is not looked at any more when the next one is asked for. */
  pieces(): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** The same content, for uploads by `fetch`. */
  toBlob(): Promise<Blob>;
}

/** What can be uploaded. A stream can be read only once, so its upload is never repeated. */
export type UploadBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

/** A request to an address that a server gave, such as that of a file. */
export interface UrlRequest {
  /** @defaultValue `GET` */
  readonly method?: 'GET' | 'HEAD' | 'PUT' | 'POST' | undefined;
  /** Headers besides the client's own. Those named `Authorization` and `Cookie` stay with the origin of the address. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The content to send, by `PUT` or `POST`. */
  readonly body?: UploadBody | undefined;
  /**
   * Which addresses get the credentials of the client: `server`, those of its server that are not signed; `relative`, those
   * that name no server. No other address ever does, also not by a redirect. @defaultValue `server`
   */
  readonly credentials?: 'server' | 'relative' | undefined;
  /** What events and messages call it, such as the name of a file. @defaultValue the path of the address */
  readonly name?: string | undefined;
}

/** What is written by {@link Client.writeUrl}. */
export interface WriteRequest extends Pick<UrlRequest, 'headers' | 'credentials' | 'name'> {
  /** The content, which is read again for each attempt. */
  readonly content: Exclude<UploadBody, ReadableStream> | UploadSource;
}

/** The head of the answer to an upload that succeeded. */
export interface WriteAnswer {
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'has'>;
}

/** Where a request goes. */
export interface Target {
  readonly url: string;
  /** Whether it carries the credentials of the client. */
  readonly isPrivate: boolean;
}

const signatureParameter = /[?&](?:x-(?:amz|goog)-signature|signature|sig|awsaccesskeyid)(?:[=&]|$)/i;

/**
 * Finds out where an address leads and whether it may see the client's credentials.
 * @param url - absolute, or relative to the base URL
 * @throws {@link ValidationError} when it is not an HTTP address, or has credentials of its own.
 */
export function resolveTarget(baseUrl: string, url: string, credentials: 'server' | 'relative' = 'server'): Target {
  const absolute = parse(url);
  const isRelative = absolute === null;
  // Put together as text: however the path begins, it stays with the server of the base URL.
  const target = asAddress(absolute ?? parse(`${baseUrl}/${url.replace(/^[/\\]+/, '')}`));
  if (target === null) {
    throw new ValidationError('The address of a file must be a path, or an http or https URL without a user in it.');
  }
  if (lastBase.url !== baseUrl) lastBase = { url: baseUrl, origin: new URL(baseUrl).origin };
  const isOwn = target.origin === lastBase.origin;
  return { url: target.href, isPrivate: isOwn && (isRelative || (credentials === 'server' && !isSigned(target))) };
}

/** Where a redirect leads, which is private only within one origin and unsigned; null when it leads nowhere that HTTP goes. */
export function redirectTarget(from: Target, location: string): Target | null {
  const target = asAddress(parse(location, from.url));
  if (target === null) return null;
  const isWithin = target.origin === new URL(from.url).origin;
  return { url: target.href, isPrivate: from.isPrivate && isWithin && !isSigned(target) };
}

function isSigned({ search }: URL): boolean {
  return signatureParameter.test(search);
}

/** The base URL of the last address, as thousands of addresses come after each other with the same one. */
let lastBase = { url: '', origin: '' };

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

/** An address that can be asked; null for any other. */
function asAddress(url: URL | null): URL | null {
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isPlain ? url : null;
}
