import { isRecord } from '../../records.js';
import type { Cluster, ObjectEvent, ObjectPlace, ObjectSelector } from './cluster.js';
import { hasStatus } from './cluster.js';
import type { ManifestNode } from './pod-specs.js';

/** After which the server ends a watch, in seconds. */
const watchSeconds = 30;

const [firstWaitMs, longestWaitMs] = [1_000, 60_000];

/** How objects are followed. */
export interface FollowOptions extends ObjectSelector {
  /** The names of objects that are known to have been there. @defaultValue none */
  readonly expected?: readonly string[] | undefined;
  /** Takes what an object is like, now and after each change. */
  readonly onChange: (object: ManifestNode) => void;
  /** Takes the last state of an object that is gone. Null when it was gone before it could be seen. */
  readonly onGone: (object: ManifestNode | null) => void;
  readonly signal: AbortSignal;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: (line: string) => void;
}

/**
 * Follows objects until the signal ends that. A watch that ends goes on where it was; when the cluster has forgotten that
 * moment, the objects are listed again; when it cannot be reached, ever longer waits lie between the attempts.
 */
export async function followObjects(cluster: Cluster, place: ObjectPlace, options: FollowOptions): Promise<void> {
  const { signal, sleep, log } = options;
  const follower = new Follower(cluster, place, options);
  let failures = 0;
  while (!signal.aborted) {
    let isBroken = false;
    try {
      await follower.watchOnce();
    } catch (error) {
      if (signal.aborted) return;
      isBroken = true;
      follower.forget(error);
      log(`Watching ${place.kind.plural} broke off: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (follower.isLively) failures = 0;
    // A server that ends watches at once, with nothing said, would be asked all the time.
    if (isBroken || !follower.isLively) failures += 1;
    if (failures === 0 || signal.aborted) continue;
    const waitMs = Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
    await sleep(waitMs, signal).catch(() => undefined);
  }
}

class Follower {
  readonly #cluster: Cluster;
  readonly #place: ObjectPlace;
  readonly #options: FollowOptions;
  /** Up to which moment everything is known; null at first, and when the cluster has forgotten it. */
  #version: string | null = null;
  #names: Set<string>;
  #hasEvents = false;
  #startMs = 0;

  constructor(cluster: Cluster, place: ObjectPlace, options: FollowOptions) {
    this.#names = new Set(options.expected);
    this.#cluster = cluster;
    this.#place = place;
    this.#options = options;
  }

  /** Whether the last watch took a while, or told something. */
  get isLively(): boolean {
    return this.#hasEvents || performance.now() - this.#startMs > firstWaitMs;
  }

  async watchOnce(): Promise<void> {
    const { labelSelector, fieldSelector, signal } = this.#options;
    this.#hasEvents = false;
    this.#startMs = Number.POSITIVE_INFINITY;
    this.#version ??= await this.#list();
    this.#startMs = performance.now();
    await this.#cluster.watch(this.#place, {
      labelSelector,
      fieldSelector,
      resourceVersion: this.#version,
      timeoutSeconds: watchSeconds,
      signal,
      onEvent: (event) => this.#take(event),
    });
  }

  /** After 410 (gone), what happened meanwhile is only seen in a new list. */
  forget(error: unknown): void {
    if (hasStatus(error, 410)) this.#version = null;
  }

  async #list(): Promise<string> {
    const { labelSelector, fieldSelector, signal, onChange, onGone } = this.#options;
    const { items, resourceVersion } = await this.#cluster.list(this.#place, { labelSelector, fieldSelector });
    if (signal.aborted) return resourceVersion;
    const names = new Set(items.map(nameOf));
    const gone = [...this.#names].filter((name) => !names.has(name));
    this.#names = names;
    for (const item of items) onChange(item);
    for (const _name of gone) onGone(null);
    return resourceVersion;
  }

  #take({ type, object }: ObjectEvent): void {
    this.#hasEvents = true;
    const { metadata } = object;
    const version = isRecord(metadata) ? metadata['resourceVersion'] : null;
    if (typeof version === 'string') this.#version = version;
    if (type === 'changed') {
      this.#names.add(nameOf(object));
      this.#options.onChange(object);
    } else if (type === 'deleted') {
      this.#names.delete(nameOf(object));
      this.#options.onGone(object);
    }
  }
}

function nameOf({ metadata }: ManifestNode): string {
  return isRecord(metadata) ? String(metadata['name']) : '';
}
