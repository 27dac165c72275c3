import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { FileUrls } from '../graphql/context.js';
import { RequestError } from '../request-error.js';
import { checkFileName } from '../storage/file-names.js';
import type { File } from '../storage/rows.js';

/** What the bearer of a URL may do. */
export type FileAction = 'read' | 'write';

/** Signs URLs of files, and checks them. */
export interface UrlSigner {
  /** URLs below `baseUrl`, valid for a day. */
  urlsBelow(baseUrl: string): FileUrls;
  /** Whether a URL is signed for the action and has not expired. */
  isSigned(url: URL, action: FileAction): boolean;
}

const lifetimeMs = 24 * 60 * 60 * 1000;

/** Signs with a secret of this server; `now` gives milliseconds since 1970. */
export function createUrlSigner(secret: Uint8Array, now: () => number): UrlSigner {
  // Made once: of bytes, each signature would make a key of its own, which takes longer than all the rest.
  const key = createSecretKey(secret);
  const sign = (path: string, action: FileAction, expires: string): Buffer =>
    createHmac('sha256', key).update(`${action}\n${expires}\n${path}`).digest();

  function makeUrl(baseUrl: string, path: string, action: FileAction): string {
    const expires = String(Math.ceil((now() + lifetimeMs) / 1000));
    const signature = sign(path, action, expires).toString('base64url');
    return `${baseUrl}${path}?action=${action}&expires=${expires}&signature=${signature}`;
  }

  return {
    urlsBelow: (baseUrl) => ({
      download: (file) => makeUrl(baseUrl, filePath(file), 'read'),
      upload: (file) => makeUrl(baseUrl, filePath(file), 'write'),
      historyExport: ({ runId, blob }) => makeUrl(baseUrl, `/history-exports/${runId}/${blob}.parquet`, 'read'),
      artifactFile: (id, path) =>
        makeUrl(baseUrl, encodePath('artifact-files', String(id), ...path.split('/')), 'read'),
      artifactUpload: ({ id }) => makeUrl(baseUrl, `/artifact-uploads/${id}`, 'write'),
      artifactUploadPart: ({ id }, number) => makeUrl(baseUrl, `/artifact-uploads/${id}/${number}`, 'write'),
      manifest: ({ id, name }) => makeUrl(baseUrl, encodePath('artifact-manifests', String(id), name), 'read'),
      manifestUpload: ({ id, name }) => makeUrl(baseUrl, encodePath('artifact-manifests', String(id), name), 'write'),
    }),
    isSigned: (url, action) => {
      const expires = url.searchParams.get('expires') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
      const right = sign(url.pathname, action, expires);
      return given.length === right.length && timingSafeEqual(given, right) && Number(expires) * 1000 > now();
    },
  };
}

function filePath({ entityName, projectName, runName, name }: File): string {
  return encodePath('files', entityName, projectName, runName, ...checkFileName(name).split('/'));
}

/**
 * Names are encoded the way the URL parser leaves a path, so that the signed text is the one that arrives.
 *
 * @throws RequestError for a name that the parser takes for a step: what is signed would be an address of something else.
 */
function encodePath(...parts: readonly string[]): string {
  const path = `/${parts.join('/')}`;
  // A list has thousands of names, of which nearly all are plain.
  if (/^(?:\/[\w~-][\w.~-]*)+$/.test(path)) {
    return path;
  }
  if (parts.includes('.') || parts.includes('..')) {
    throw new RequestError(400, 'Files of what is named . or .. have no address.');
  }
  return new URL(`http://server/${parts.map(encodeURIComponent).join('/')}`).pathname;
}
