import { randomUUID } from 'node:crypto';
import type { ApiObject } from './api-object.js';
import { ApiStatus } from './api-status.js';
import { apiVersionOf, type Resource } from './resources.js';

/** One change of an object. */
export interface StoreEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: Resource;
  /** After the change; of a deleted object, the last state. */
  readonly object: ApiObject;
  /** Null when there was none. */
  readonly before: ApiObject | null;
  readonly version: number;
}

/** Objects, and what happened to them. Objects that it gives out are copies. */
export class ObjectStore {
  readonly #objects = new Map<string, ApiObject>();
  readonly #history: StoreEvent[] = [];
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  #version = 100;
  #forgottenUpTo = 0;

  /** The moment of the last change. */
  get version(): number {
    return this.#version;
  }

  /** @throws {@link ApiStatus} 409 when there is one of that name. */
  create(resource: Resource, given: Pick<ApiObject, string>): ApiObject {
    const { metadata, ...rest } = structuredClone(given) as unknown as ApiObject & {
      metadata: ApiObject['metadata'] & { generateName?: string };
    };
    const { generateName, ...more } = metadata;
    const name = more.name || `${(generateName ?? '').slice(0, 58)}${randomUUID().slice(0, 5)}`;
    const { namespace } = more;
    const key = keyOf(resource, namespace, name);
    if (this.#objects.has(key)) throw new ApiStatus(409, `${resource.plural} "${name}" already exists`);
    const object: ApiObject = {
      ...rest,
      apiVersion: apiVersionOf(resource),
      kind: resource.kind,
      metadata: {
        ...more,
        name,
        ...(generateName !== undefined && { generateName }),
        uid: randomUUID(),
        resourceVersion: '',
        creationTimestamp: new Date().toISOString(),
      },
    };
    this.#put('ADDED', resource, object, null);
    return structuredClone(object);
  }

  /** @throws {@link ApiStatus} 404 */
  get(resource: Resource, namespace: string, name: string): ApiObject {
    const object = this.#objects.get(keyOf(resource, namespace, name));
    if (object === undefined) throw new ApiStatus(404, `${resource.plural} "${name}" not found`);
    return structuredClone(object);
  }

  /** Of one namespace, or of all. */
  list(resource: Resource, namespace?: string): ApiObject[] {
    const start = `${resource.group}/${resource.plural}/`;
    const found = [...this.#objects.entries()].filter(
      ([key, object]) =>
        key.startsWith(start) && (namespace ?? object.metadata.namespace) === object.metadata.namespace,
    );
    return found.map(([, object]) => structuredClone(object));
  }

  /** Changes an object. @throws {@link ApiStatus} 404 */
  update(resource: Resource, { metadata }: ApiObject, change: (object: ApiObject) => ApiObject | undefined): ApiObject {
    const before = this.get(resource, metadata.namespace, metadata.name);
    const draft = structuredClone(before);
    const object = change(draft) ?? draft;
    this.#put('MODIFIED', resource, object, before);
    return structuredClone(object);
  }

  /** Removes an object; false when there is none. */
  remove(resource: Resource, { metadata }: ApiObject): boolean {
    const key = keyOf(resource, metadata.namespace, metadata.name);
    const object = this.#objects.get(key);
    if (object === undefined || object.metadata.uid !== metadata.uid) return false;
    this.#put('DELETED', resource, structuredClone(object), object);
    this.#objects.delete(key);
    return true;
  }

  /** What happened after a moment. @throws {@link ApiStatus} 410 when that is forgotten. */
  since(version: number): StoreEvent[] {
    if (version < this.#forgottenUpTo) {
      throw new ApiStatus(410, `too old resource version: ${version} (${this.#forgottenUpTo})`);
    }
    return this.#history.filter((event) => event.version > version);
  }

  /** Forgets what happened so far. */
  forget(): void {
    this.#version += 1;
    this.#forgottenUpTo = this.#version;
    this.#history.length = 0;
  }

  /** Tells every change, in order; returns what ends that. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #put(type: StoreEvent['type'], resource: Resource, object: ApiObject, before: ApiObject | null): void {
    this.#version += 1;
    object.metadata.resourceVersion = String(this.#version);
    const { namespace, name } = object.metadata;
    this.#objects.set(keyOf(resource, namespace, name), object);
    const event = { type, resource, object: structuredClone(object), before, version: this.#version };
    this.#history.push(event);
    // What a listener changes is told after this change, and not in the middle of it.
    for (const listener of [...this.#listeners]) queueMicrotask(() => this.#listeners.has(listener) && listener(event));
  }
}

function keyOf({ group, plural }: Resource, namespace: string, name: string): string {
  return `${group}/${plural}/${namespace}/${name}`;
}
