import { isRecord } from '../../records.js';

/** A part of a manifest, which is changed while the manifest is made. */
export type ManifestNode = Record<string, unknown>;

const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** Every pod of a manifest, however deep: an object whose `spec` has `containers`. */
export function podTemplatesOf(manifest: unknown): ManifestNode[] {
  return nodesOf(manifest).filter(({ spec }) => isRecord(spec) && Array.isArray(spec['containers']));
}

/** Every container in a list named `containers`, however deep. */
export function mainContainersOf(manifest: unknown): ManifestNode[] {
  return nodesOf(manifest).flatMap(({ containers }) => recordsIn(containers));
}

/** Every container of any kind, however deep. */
export function allContainersOf(manifest: unknown): ManifestNode[] {
  return nodesOf(manifest).flatMap((node) => containerLists.flatMap((key) => recordsIn(node[key])));
}

/** Every object of a manifest, the outermost first. */
export function nodesOf(value: unknown): ManifestNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

/** The object below a key, which is made when there is none. */
export function childOf(node: ManifestNode, key: string): ManifestNode {
  const known = node[key];
  if (isRecord(known)) return known;
  const child: ManifestNode = {};
  node[key] = child;
  return child;
}

/** The objects of the list below a key; an empty list is made when there is none. */
export function childrenOf(node: ManifestNode, key: string): unknown[] {
  const known = node[key];
  if (Array.isArray(known)) return known;
  const children: unknown[] = [];
  node[key] = children;
  return children;
}

/** The objects in a list; none when it is no list. */
export function recordsIn(value: unknown): ManifestNode[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
