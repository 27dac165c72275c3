import { isRecord } from '../../records.js';

/** What every object of Kubernetes says of itself. */
export interface ObjectMetadata {
  name: string;
  namespace: string;
  uid: string;
  resourceVersion: string;
  creationTimestamp: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  deletionTimestamp?: string;
  finalizers?: string[];
  ownerReferences?: { apiVersion: string; kind: string; name: string; uid: string; controller?: boolean }[];
}

/** An object of Kubernetes. */
export interface ApiObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMetadata;
  [key: string]: unknown;
}

/** The value at a path of keys and indexes; undefined where there is none. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof key === 'number') node = Array.isArray(node) ? node[key] : undefined;
    else node = isRecord(node) ? node[key] : undefined;
  }
  return node;
}

/** The objects in a list at a path. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): Record<string, unknown>[] {
  const list = valueAt(value, ...path);
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The number at a path, or 0. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number {
  const number = valueAt(value, ...path);
  return typeof number === 'number' ? number : 0;
}

/** Changes a value by a JSON merge patch: null removes, objects are merged, everything else replaces. */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const merged: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], change);
  }
  return merged;
}
