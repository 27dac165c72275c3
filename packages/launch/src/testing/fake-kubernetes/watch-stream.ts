import type { ServerResponse } from 'node:http';
import { ApiStatus } from './api-status.js';
import type { ObjectStore, StoreEvent } from './object-store.js';
import type { ResourcePath } from './resources.js';
import { readSelectors, type Selector } from './selectors.js';

/** A watch that is under way. */
export interface OpenWatch {
  /** Ends it as a server does whose time is up. */
  end(): void;
  /** Breaks its connection. */
  break(): void;
}

/** Answers a watch: JSON lines, each an event, until the time is up. */
export function answerWatch(
  store: ObjectStore,
  { resource, namespace }: ResourcePath,
  { query, response }: { readonly query: URLSearchParams; readonly response: ServerResponse },
): OpenWatch {
  const selects = readSelectors(query);
  const asked = query.get('resourceVersion') ?? '';
  const send = (type: string, object: unknown): void => {
    response.write(`${JSON.stringify({ type, object })}\n`);
  };
  const isMeant = (event: StoreEvent): boolean =>
    event.resource === resource && event.object.metadata.namespace === namespace;
  const tell = (event: StoreEvent): void => {
    const type = isMeant(event) ? typeFor(event, selects) : null;
    if (type !== null) send(type, event.object);
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  let release = (): void => undefined;
  const close = (): void => {
    release();
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(
    () => {
      if (query.get('allowWatchBookmarks') === 'true') send('BOOKMARK', bookmark(resource.kind, store.version));
      close();
    },
    Number(query.get('timeoutSeconds') ?? 3600) * 1000,
  );
  response.once('close', close);
  try {
    if (asked === '' || asked === '0') {
      for (const object of store.list(resource, namespace).filter(selects)) send('ADDED', object);
    } else {
      for (const event of store.since(Number(asked))) tell(event);
    }
  } catch (error) {
    if (!(error instanceof ApiStatus)) throw error;
    send('ERROR', error);
    close();
    return { end: close, break: close };
  }
  // The store tells changes a moment later: those until now are in the list or the history already.
  const from = store.version;
  release = store.listen((event) => {
    if (event.version > from) tell(event);
  });
  return { end: close, break: () => response.destroy() };
}

/** An object that no longer is among those that are watched counts as deleted. */
function typeFor({ type, object, before }: StoreEvent, selects: Selector): StoreEvent['type'] | null {
  const was = before !== null && selects(before);
  const is = selects(object);
  if (type === 'DELETED') return was ? 'DELETED' : null;
  if (is) return was ? 'MODIFIED' : 'ADDED';
  return was ? 'DELETED' : null;
}

function bookmark(kind: string, version: number): Record<string, unknown> {
  return { kind, metadata: { resourceVersion: String(version), creationTimestamp: null } };
}
