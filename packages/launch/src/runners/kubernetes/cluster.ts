import type { ManifestNode } from './pod-specs.js';

/** A kind of objects, by its place in the API. */
export interface ObjectKind {
  /** Empty for the oldest kinds, such as pods. */
  readonly group: string;
  readonly version: string;
  readonly plural: string;
}

/** The kind of Jobs. */
export const jobs: ObjectKind = { group: 'batch', version: 'v1', plural: 'jobs' };
/** The kind of pods. */
export const pods: ObjectKind = { group: '', version: 'v1', plural: 'pods' };
/** The kind of secrets. */
export const secrets: ObjectKind = { group: '', version: 'v1', plural: 'secrets' };

/** Objects of one kind in one namespace. */
export interface ObjectPlace {
  readonly kind: ObjectKind;
  readonly namespace: string;
}

/** Which objects are meant. */
export interface ObjectSelector {
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** Objects at one moment. */
export interface Listing {
  readonly items: readonly ManifestNode[];
  /** The moment, from which they can be watched. */
  readonly resourceVersion: string;
}

/** What happened to an object. */
export interface ObjectEvent {
  /** `changed` covers that it was made; `bookmark` is no event, but a later moment. */
  readonly type: 'changed' | 'deleted' | 'bookmark';
  readonly object: ManifestNode;
}

/** How objects are watched. */
export interface WatchOptions extends ObjectSelector {
  readonly resourceVersion: string;
  /** After which the server ends the watch, in seconds. */
  readonly timeoutSeconds: number;
  readonly onEvent: (event: ObjectEvent) => void;
  readonly signal: AbortSignal;
}

/** A cluster, as far as runners need it. Every method rejects with a {@link ClusterError} when the cluster refuses. */
export interface Cluster {
  /** The namespace of the context. */
  readonly namespace: string;
  create(place: ObjectPlace, manifest: ManifestNode): Promise<ManifestNode>;
  /** Null when there is none. */
  read(place: ObjectPlace, name: string): Promise<ManifestNode | null>;
  list(place: ObjectPlace, selector: ObjectSelector): Promise<Listing>;
  /** Ends an object after all that it owns; false when there is none. */
  delete(place: ObjectPlace, name: string): Promise<boolean>;
  /** Watches until the server ends that, or the signal does. */
  watch(place: ObjectPlace, options: WatchOptions): Promise<void>;
  /** The last lines of a container. */
  podLog(namespace: string, pod: string, container: string | null): Promise<string>;
}

/** What a cluster answered instead of what it was asked for. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  /** The status of HTTP; null when the cluster could not be reached. */
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.status = status;
  }
}

/** Whether a cluster answered with a status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ClusterError && error.status === status;
}
