import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRecord } from '../../records.js';
import { EventList } from '../event-list.js';
import { type ApiObject, mergePatch } from './api-object.js';
import { ApiStatus } from './api-status.js';
import type { ObjectStore } from './object-store.js';
import { apiVersionOf, type ResourcePath, readPath } from './resources.js';
import { readSelectors } from './selectors.js';
import { validateObject } from './validate-object.js';
import { answerWatch, type OpenWatch } from './watch-stream.js';

/** A request that is to fail. */
export interface Fault {
  /** Matched against `<METHOD> <path>?<query>`. */
  readonly request: RegExp;
  readonly status: number;
  readonly message: string;
  /** Whether it is done all the same. @defaultValue false */
  readonly isDone?: boolean;
}

/** What the server asks of the machine that pods run on. */
export interface ApiServerParts {
  readonly store: ObjectStore;
  readonly token: string;
  readonly namespaces: readonly string[];
  /** What a container wrote; null when there is no such container. */
  readonly readLog: (pod: ApiObject, container: string) => string | null;
  /** Removes an object, its dependents as `propagation` says. */
  readonly remove: (path: ResourcePath, object: ApiObject, propagation: string) => void;
}

/** An API server that listens. */
export class ApiServer {
  /** `<METHOD> <path>?<query>` of each request. */
  readonly requests: EventList = new EventList();
  /** What was sent with requests that make objects. */
  readonly bodies: Record<string, unknown>[] = [];
  readonly faults: Fault[] = [];
  readonly #parts: ApiServerParts;
  readonly #server: Server;
  readonly #watches = new Set<OpenWatch>();

  constructor(parts: ApiServerParts) {
    this.#parts = parts;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Ends every watch, as when their time is up. */
  endWatches(): void {
    for (const watch of this.#watches) watch.end();
  }

  /** Breaks the connections of every watch. */
  breakWatches(): void {
    for (const watch of this.#watches) watch.break();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://cluster');
    const line = `${request.method} ${url.pathname}${url.search}`;
    try {
      const body = await readBody(request);
      this.requests.add(line);
      const fault = this.#check(request, line);
      const path = readPath(url.pathname);
      if (path === null) throw new ApiStatus(404, 'the server could not find the requested resource');
      if (request.method === 'GET' && path.name === null && url.searchParams.get('watch') === 'true') {
        this.#watch(path, url.searchParams, response);
        return;
      }
      const answer = this.#handle(request, { path, query: url.searchParams, body });
      if (fault !== undefined) throw new ApiStatus(fault.status, fault.message);
      const isText = typeof answer === 'string';
      response.writeHead(request.method === 'POST' ? 201 : 200, {
        'content-type': isText ? 'text/plain' : 'application/json',
      });
      response.end(isText ? answer : JSON.stringify(answer));
    } catch (error) {
      const status = error instanceof ApiStatus ? error : new ApiStatus(500, String(error));
      response.writeHead(status.code, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status));
    }
  }

  /** Returns the fault that comes once the request is done. */
  #check(request: IncomingMessage, line: string): Fault | undefined {
    if (request.headers.authorization !== `Bearer ${this.#parts.token}`) throw new ApiStatus(401, 'Unauthorized');
    const index = this.faults.findIndex((fault) => fault.request.test(line));
    const [fault] = index === -1 ? [] : this.faults.splice(index, 1);
    if (fault === undefined || fault.isDone) return fault;
    throw new ApiStatus(fault.status, fault.message);
  }

  #watch(path: ResourcePath, query: URLSearchParams, response: ServerResponse): void {
    const watch = answerWatch(this.#parts.store, path, { query, response });
    this.#watches.add(watch);
    response.once('close', () => this.#watches.delete(watch));
  }

  #handle(request: IncomingMessage, { path, query, body }: Question): unknown {
    const { store, remove } = this.#parts;
    const { resource, namespace, name, part } = path;
    if (name === null) {
      if (request.method === 'POST') return this.#create(path, body);
      if (request.method === 'GET') return this.#list(path, query);
      throw new ApiStatus(405, 'the server does not allow this method on the requested resource');
    }
    const object = store.get(resource, namespace, name);
    switch (request.method) {
      case 'GET':
        return part === 'log' ? this.#log(object, query) : object;
      case 'PATCH':
        return this.#patch(path, object, { body, type: request.headers['content-type'] ?? '' });
      case 'DELETE': {
        const options = isRecord(body) ? body['propagationPolicy'] : null;
        remove(path, object, String(query.get('propagationPolicy') ?? options ?? 'Background'));
        return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
      }
      default:
        throw new ApiStatus(405, 'the server does not allow this method on the requested resource');
    }
  }

  #create({ resource, namespace }: ResourcePath, body: unknown): ApiObject {
    const { store, namespaces } = this.#parts;
    if (!namespaces.includes(namespace)) throw new ApiStatus(404, `namespaces "${namespace}" not found`);
    validateObject(resource, body);
    this.bodies.push(body);
    const metadata = isRecord(body['metadata']) ? body['metadata'] : {};
    if ((metadata['namespace'] ?? namespace) !== namespace) {
      throw new ApiStatus(400, 'the namespace of the provided object does not match the namespace sent on the request');
    }
    const { status, ...rest } = body;
    return store.create(resource, {
      ...rest,
      ...(status !== undefined && !resource.hasStatus && { status }),
      metadata: { ...metadata, namespace },
    });
  }

  #list({ resource, namespace }: ResourcePath, query: URLSearchParams): object {
    const { store } = this.#parts;
    return {
      apiVersion: apiVersionOf(resource),
      kind: `${resource.kind}List`,
      metadata: { resourceVersion: String(store.version) },
      items: store.list(resource, namespace).filter(readSelectors(query)),
    };
  }

  #patch(
    { resource, part }: ResourcePath,
    object: ApiObject,
    { body, type }: { body: unknown; type: string },
  ): ApiObject {
    if (!/^application\/(?:merge-patch|strategic-merge-patch)\+json/.test(type)) {
      throw new ApiStatus(415, `the body of the request was in an unknown format: ${type}`);
    }
    const change = part === 'status' ? { status: isRecord(body) ? body['status'] : {} } : body;
    return this.#parts.store.update(resource, object, (draft) => mergePatch(draft, change) as ApiObject);
  }

  #log(pod: ApiObject, query: URLSearchParams): string {
    const containers = containerNames(pod);
    const asked = query.get('container');
    if (asked === null && containers.length > 1) {
      throw new ApiStatus(
        400,
        `a container name must be specified for pod ${pod.metadata.name}, choose one of: [${containers.join(' ')}]`,
      );
    }
    const text = this.#parts.readLog(pod, asked ?? containers[0] ?? '');
    if (text === null) throw new ApiStatus(400, `container in pod "${pod.metadata.name}" is waiting to start`);
    const lines = query.get('tailLines');
    return lines === null
      ? text
      : text
          .split('\n')
          .slice(-Number(lines) - 1)
          .join('\n');
  }
}

interface Question {
  readonly path: ResourcePath;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

function containerNames({ spec }: ApiObject): string[] {
  const list = isRecord(spec) && Array.isArray(spec['containers']) ? spec['containers'] : [];
  return list.filter(isRecord).map(({ name }) => String(name));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}
