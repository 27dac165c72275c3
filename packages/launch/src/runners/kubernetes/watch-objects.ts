import type { Watch } from '@kubernetes/client-node';
import { isRecord } from '../../records.js';
import { ClusterError, type ObjectEvent, type ObjectPlace, type WatchOptions } from './cluster.js';

const eventTypes: Readonly<Record<string, ObjectEvent['type']>> = {
  ADDED: 'changed',
  MODIFIED: 'changed',
  DELETED: 'deleted',
  BOOKMARK: 'bookmark',
};

/** One watch of objects, until the server or the signal ends it. @throws {@link ClusterError} when it breaks. */
export async function watchObjects(watcher: Watch, place: ObjectPlace, options: WatchOptions): Promise<void> {
  const { resourceVersion, timeoutSeconds, labelSelector, fieldSelector, signal, onEvent } = options;
  if (signal.aborted) return;
  const query = { resourceVersion, timeoutSeconds, labelSelector, fieldSelector, allowWatchBookmarks: true };
  const ended = Promise.withResolvers<void>();
  const take = (type: string, object: unknown): void => {
    if (signal.aborted || !isRecord(object)) return;
    if (type === 'ERROR') {
      ended.reject(new ClusterError(Number(object['code']) || null, String(object['message'])));
      return;
    }
    const known = eventTypes[type];
    if (known !== undefined) onEvent({ type: known, object });
  };
  const stop = (): void => ended.resolve();
  signal.addEventListener('abort', stop, { once: true });
  const starting = watcher.watch(pathOf(place), query, take, (error: unknown) => {
    const failure = failureOf(error);
    if (failure === null) ended.resolve();
    else ended.reject(failure);
  });
  starting.catch((error: unknown) => ended.reject(failureOf(error) ?? error));
  try {
    await ended.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    // The request can only be ended once its answer has begun.
    starting.then((controller) => controller.abort()).catch(() => undefined);
  }
}

function pathOf({ kind: { group, version, plural }, namespace }: ObjectPlace): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}

/** Null when nothing is wrong: a watch in which nothing happens ends without an answer now and then. */
function failureOf(error: unknown): ClusterError | null {
  if (error === null || error === undefined) return null;
  if (error instanceof Error && error.name === 'TimeoutError') return null;
  const { statusCode } = error as { readonly statusCode?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  return new ClusterError(typeof statusCode === 'number' ? statusCode : null, message);
}
