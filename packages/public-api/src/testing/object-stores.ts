import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One version of an object. The last one of a name is the current one. */
export interface StoredObject {
  readonly name: string;
  readonly content: string;
  /** @defaultValue none: the store keeps no versions */
  readonly version?: string;
  readonly contentType?: string;
  readonly isFolder?: boolean;
}

/** Small servers that speak as much of three stores as their official clients need. */
export interface ObjectStores extends AsyncDisposable {
  readonly url: string;
  /** What is stored, in all three stores. */
  readonly objects: StoredObject[];
  readonly requests: string[];
  /** Waited for before a request is answered. */
  onRequest: (method: string | undefined) => Promise<void> | void;
}

/** What the stores call a content. */
export const etagOf = (content: string): string => createHash('md5').update(content).digest('hex');

/** Starts the three stores: `/s3/{bucket}`, `/storage/v1/b/{bucket}` and `/azure/{container}`. */
export async function startObjectStores(...objects: StoredObject[]): Promise<ObjectStores> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    await stores.onRequest(request.method);
    const [, store] = url.pathname.split('/');
    if (store === 's3') answerS3(objects, request, url, response);
    else if (store === 'azure') answerAzure(objects, request, url, response);
    else answerGoogle(objects, url, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stores: ObjectStores = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    requests,
    onRequest: () => undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return stores;
}

function find(objects: readonly StoredObject[], name: string, version: string | null): StoredObject | undefined {
  return objects.findLast((object) => object.name === name && (version === null || object.version === version));
}

/** The current versions of all objects whose names start with a text. */
function list(objects: readonly StoredObject[], prefix: string): StoredObject[] {
  const names = new Set(objects.map(({ name }) => name).filter((name) => name.startsWith(prefix)));
  return [...names].sort().flatMap((name) => find(objects, name, null) ?? []);
}

function answerXml(response: ServerResponse, xml: string): ServerResponse {
  return response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${xml}`);
}

function answerS3(
  objects: readonly StoredObject[],
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): ServerResponse {
  const { searchParams } = url;
  const name = decodeURIComponent(url.pathname.split('/').slice(3).join('/'));
  if (name === '') {
    const prefix = searchParams.get('prefix') ?? '';
    if (searchParams.has('versions')) {
      const found = objects.filter((object) => object.name.startsWith(prefix));
      const items = found.map(
        (object) =>
          `<Version><Key>${object.name}</Key><VersionId>${object.version}</VersionId><ETag>"${etagOf(object.content)}"</ETag></Version>`,
      );
      return answerXml(
        response,
        `<ListVersionsResult><IsTruncated>false</IsTruncated>${items.join('')}</ListVersionsResult>`,
      );
    }
    const found = list(objects, prefix);
    const start = Number(searchParams.get('continuation-token') ?? 0);
    // Two a page, so that there are several pages.
    const items = found
      .slice(start, start + 2)
      .map(
        ({ name: key, content }) =>
          `<Contents><Key>${key}</Key><Size>${content.length}</Size><ETag>"${etagOf(content)}"</ETag></Contents>`,
      );
    const isTruncated = start + 2 < found.length;
    const next = isTruncated ? `<NextContinuationToken>${start + 2}</NextContinuationToken>` : '';
    return answerXml(
      response,
      `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${items.join('')}</ListBucketResult>`,
    );
  }
  const object = find(objects, name, searchParams.get('versionId'));
  if (object === undefined) {
    return response.writeHead(404).end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
  }
  const etag = `"${etagOf(object.content)}"`;
  if ((request.headers['if-match'] ?? etag) !== etag) {
    return response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
  }
  response.writeHead(200, {
    etag,
    'content-length': object.content.length,
    'content-type': object.contentType ?? 'text/plain',
    ...(object.version !== undefined && { 'x-amz-version-id': object.version }),
  });
  return response.end(request.method === 'HEAD' ? '' : object.content);
}

function answerGoogle(objects: readonly StoredObject[], url: URL, response: ServerResponse): ServerResponse {
  const { pathname, searchParams } = url;
  const [, bucket, name] = /\/b\/([^/]+)\/o(?:\/(.+))?$/.exec(pathname) ?? [];
  const toJson = (object: StoredObject) => ({
    kind: 'storage#object',
    bucket,
    name: object.name,
    generation: object.version ?? '1',
    size: String(object.content.length),
    etag: etagOf(object.content),
  });
  const answer = (body: unknown, status = 200): ServerResponse =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (name === undefined) return answer({ items: list(objects, searchParams.get('prefix') ?? '').map(toJson) });
  const object = find(objects, decodeURIComponent(name), searchParams.get('generation'));
  if (object === undefined) return answer({ error: { code: 404, message: 'No such object' } }, 404);
  if (searchParams.get('alt') !== 'media') return answer(toJson(object));
  return response.writeHead(200, { 'content-length': object.content.length }).end(object.content);
}

function answerAzure(
  objects: readonly StoredObject[],
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): ServerResponse {
  const { searchParams } = url;
  const name = decodeURIComponent(url.pathname.split('/').slice(3).join('/'));
  const quotedTag = (content: string): string => `"${etagOf(content)}"`;
  if (name === '') {
    const prefix = searchParams.get('prefix') ?? '';
    const withVersions = searchParams.get('include')?.includes('versions');
    const found = withVersions ? objects.filter((object) => object.name.startsWith(prefix)) : list(objects, prefix);
    const items = found.map(
      (object) =>
        `<Blob><Name>${object.name}</Name>${object.version ? `<VersionId>${object.version}</VersionId>` : ''}<Properties><Etag>${etagOf(object.content)}</Etag><Content-Length>${object.content.length}</Content-Length></Properties>${object.isFolder ? '<Metadata><hdi_isfolder>true</hdi_isfolder></Metadata>' : ''}</Blob>`,
    );
    return answerXml(
      response,
      `<EnumerationResults><Blobs>${items.join('')}</Blobs><NextMarker /></EnumerationResults>`,
    );
  }
  const object = find(objects, name, searchParams.get('versionid'));
  if (object === undefined) {
    return response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound' }).end();
  }
  response.writeHead(200, {
    etag: quotedTag(object.content),
    'content-length': object.content.length,
    ...(object.version !== undefined && { 'x-ms-version-id': object.version }),
    ...(object.isFolder && { 'x-ms-meta-hdi_isfolder': 'true' }),
  });
  return response.end(request.method === 'HEAD' ? '' : object.content);
}
