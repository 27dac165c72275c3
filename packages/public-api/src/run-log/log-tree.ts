import { parseJson } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { createTree, isBranch, type ValueTree } from '../run-writer/row-values.js';
import type { LogItem } from './record.js';

/** Puts items into a tree, nested ones into branches of it. */
export function setItems(target: ValueTree, items: readonly LogItem[]): void {
  for (const { path, json } of items) setLeaf(target, path, parseJson(json));
}

/** Puts a value at keys. Logs of wandb for Python name the fields of an image one by one, so that they are joined here. */
export function setLeaf(target: ValueTree, path: readonly string[], value: unknown): void {
  let branch = target;
  for (const key of path.slice(0, -1)) {
    const present = branch[key];
    const next: ValueTree = isRecord(present) ? present : createTree();
    branch[key] = next;
    branch = next;
  }
  branch[path.at(-1) ?? ''] = value;
}

/** Takes items out of a tree. */
export function removeItems(target: ValueTree, items: readonly LogItem[]): void {
  for (const { path } of items) {
    let branch: unknown = target;
    for (const key of path.slice(0, -1)) branch = isBranch(branch) ? branch[key] : undefined;
    if (isBranch(branch)) delete branch[path.at(-1) ?? ''];
  }
}

/** The line of JSON that a row's items make. */
export function writeLine(items: readonly LogItem[]): string {
  return `{${writeMembers(items)}}`;
}

function writeMembers(items: readonly LogItem[]): string {
  if (items.every(({ path }) => path.length === 1)) {
    return items.map(({ path, json }) => `${JSON.stringify(path[0])}:${json}`).join(',');
  }
  const groups = Map.groupBy(items, ({ path }) => path[0] ?? '');
  return [...groups]
    .map(([key, group]) => {
      const last = group.at(-1);
      const value =
        last !== undefined && last.path.length === 1
          ? last.json
          : writeLine(
              group.filter(({ path }) => path.length > 1).map(({ path, json }) => ({ path: path.slice(1), json })),
            );
      return `${JSON.stringify(key)}:${value}`;
    })
    .join(',');
}
