import { isBranch, type ValueTree } from './row-values.js';

/** The keys of a metric from the outermost: they are joined by dots, and a dot of a key itself follows a backslash. */
export function splitMetricName(name: string): string[] {
  if (!name.includes('.')) return [name];
  return name.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}

/** The name of the metric with these keys. */
export function joinMetricName(path: readonly string[]): string {
  return path.map((key) => key.replaceAll('.', '\\.')).join('.');
}

/** The value at keys; undefined when there is none. */
export function valueAtPath(values: ValueTree, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const key of path) {
    if (!isBranch(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** Puts a value at keys, in the place of what is there. Values on the way that hold none give way. */
export function setAtPath(values: ValueTree, path: readonly string[], value: unknown): void {
  let branch = values;
  for (const key of path.slice(0, -1)) {
    const present = branch[key];
    const next: ValueTree = isBranch(present) ? present : (Object.create(null) as ValueTree);
    branch[key] = next;
    branch = next;
  }
  branch[path.at(-1) ?? ''] = value;
}

/** The keys of each value, those of nested objects too. */
export function* metricPaths(values: ValueTree, parents: readonly string[] = []): Generator<readonly string[]> {
  for (const key of Object.keys(values)) {
    const value = values[key];
    const path = [...parents, key];
    if (isBranch(value)) yield* metricPaths(value, path);
    else yield path;
  }
}
