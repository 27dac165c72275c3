import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Client, type ClientEvent, type ClientOptions, createClient } from '@wandb-ts/core';
import { vi } from 'vitest';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { ArtifactContents, ContentSource } from '../artifact-transfer/types.js';

/** A request for a content. */
export interface ContentRequest {
  /** The path of the entry, or the path of the address. */
  readonly path: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** Answers a request in place of the server; it answers itself when nothing is returned. */
export type Fault = (request: ContentRequest, response: ServerResponse) => unknown;

/** A server with the contents of an artifact, a client of it, and folders of their own. */
export interface ContentServer extends AsyncDisposable {
  readonly client: Client;
  readonly events: ClientEvent[];
  readonly url: string;
  /** The folder to download to, which does not exist yet. */
  readonly root: string;
  /** `WANDB_CACHE_DIR`. */
  readonly cacheDir: string;
  readonly contents: ArtifactContents;
  readonly source: ContentSource;
  /** Every request for a content. */
  readonly requests: ContentRequest[];
  /** The names of every list of addresses that was asked for. */
  readonly listings: (readonly string[] | null)[];
  /** How many addresses each list was asked for at once. */
  readonly pageSizes: (number | undefined)[];
  /** What happens to requests, in order; then the server answers. */
  readonly faults: Fault[];
  /** Answers in place of the server as long as it is set. */
  answer: Fault | null;
  /** Whether addresses that were listed first have expired. */
  hasExpired: boolean;
  /** The entries that no list has. */
  readonly unlisted: Set<string>;
}

/** Options of {@link startContentServer}. */
export interface ContentServerOptions extends ClientOptions {
  /** References and what else cannot be made of contents. */
  readonly entries?: readonly ArtifactEntry[];
  readonly storageLayout?: 'V1' | 'V2';
}

/** An entry with a content. */
export function entryOf(path: string, content: string | Uint8Array): ArtifactEntry {
  const bytes = Buffer.from(content);
  const digest = createHash('md5').update(bytes).digest('base64');
  return new ArtifactEntry({ path, digest, size: bytes.byteLength, birthArtifactId: 'QXJ0aWZhY3Q6MQ==' });
}

/** Starts a server with contents. The environment of the process is that of the test until it ends. */
export async function startContentServer(
  files: Readonly<Record<string, string | Uint8Array>>,
  { entries = [], storageLayout = 'V2', ...options }: ContentServerOptions = {},
): Promise<ContentServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wandb-ts-artifact-'));
  const cacheDir = join(folder, 'cache');
  vi.stubEnv('WANDB_CACHE_DIR', cacheDir);
  vi.stubEnv('WANDB_ARTIFACT_DIR', join(folder, 'artifacts'));
  const contents = new Map(Object.entries(files));
  const own = Array.from(contents, ([path, content]) => entryOf(path, content));
  const byHex = new Map(own.map((entry) => [Buffer.from(entry.digest, 'base64').toString('hex'), entry.path]));
  const events: ClientEvent[] = [];
  let generation = 0;

  const server = createServer((message, response) => {
    const { url = '', headers } = message;
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/graphql') return answerFeatures(response);
    const path = searchParams.get('path') ?? byHex.get(/[0-9a-f]{32}/.exec(pathname)?.[0] ?? '') ?? pathname;
    const request = { path, url, headers };
    test.requests.push(request);
    const fault = test.faults.shift() ?? test.answer;
    if (fault?.(request, response) !== undefined) return;
    if (test.hasExpired && searchParams.get('g') === '0') return response.writeHead(403).end();
    serve(Buffer.from(contents.get(path) ?? ''), request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const manifest = new ArtifactManifest([...own, ...entries], { storageLayout });
  const source: ContentSource = {
    id: 'QXJ0aWZhY3Q6MQ==',
    entity: 'team',
    project: 'a project',
    collection: 'data',
    manifest,
    addresses: async function* (names, { perPage }) {
      test.listings.push(names);
      test.pageSizes.push(perPage);
      const size = perPage ?? 5_000;
      const g = generation++;
      const listed = [...manifest.entries.keys()].filter(
        (path) => !test.unlisted.has(path) && (names === null || names.includes(path)),
      );
      for (let start = 0; start < listed.length; start += size) {
        yield listed.slice(start, start + size).map((path) => ({
          path,
          url: `${url}/store?path=${encodeURIComponent(path)}&g=${g}&X-Amz-Signature=s`,
        }));
      }
    },
    other: () => Promise.reject(new Error('there is no other artifact')),
  };
  const client = createClient({
    baseUrl: url,
    apiKey: `local-${'0123456789'.repeat(4)}`,
    environment: {},
    retryDelayMs: 1,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const test: ContentServer = {
    client,
    events,
    url,
    root: join(folder, 'root'),
    cacheDir,
    contents: { client, sourceName: 'data:v1', open: async () => source },
    source,
    requests: [],
    listings: [],
    pageSizes: [],
    faults: [],
    answer: null,
    hasExpired: false,
    unlisted: new Set(),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return test;
}

/** Answers with a content, or the part of it that is asked for. */
export function serve(content: Buffer, { headers }: Pick<ContentRequest, 'headers'>, response: ServerResponse): void {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (start === undefined) {
    response.writeHead(200, { 'content-length': content.byteLength }).end(content);
    return;
  }
  const part = content.subarray(Number(start), end ? Number(end) + 1 : undefined);
  if (part.byteLength === 0) {
    response.writeHead(416).end();
    return;
  }
  const last = Number(start) + part.byteLength - 1;
  const range = `bytes ${start}-${last}/${content.byteLength}`;
  response.writeHead(206, { 'content-length': part.byteLength, 'content-range': range }).end(part);
}

/** The files below a folder with their contents. */
export function filesBelow(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

/** Says that the server has every feature. */
function answerFeatures(response: ServerResponse): void {
  const names = [
    'ARTIFACT_COLLECTION_MEMBERSHIP_FILE_DOWNLOAD_HANDLER',
    'ARTIFACT_V2_DOWNLOAD_HANDLER_SUPPORTS_ARTIFACT_ID',
  ];
  const features = names.map((name) => ({ name, isEnabled: true }));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: { serverInfo: { features } } }));
}
