/**
 * Names the metrics of each folder by its path below the deepest folder that holds them all, as wandb 0.20.1 does: `train`
 * and `eval` side by side, or `run` and `run/eval` when one of them holds the other.
 * @param folders - The parts of the absolute path of each folder.
 */
export function nameFolders(folders: readonly (readonly string[])[]): string[] {
  const [first = []] = folders;
  const shortest = Math.min(...folders.map(({ length }) => length));
  let shared = 0;
  // A folder never holds itself: the last part of each stays part of its name.
  while (shared < shortest - 1 && folders.every((parts) => parts[shared] === first[shared])) shared += 1;
  return folders.map((parts) => parts.slice(shared).join('/'));
}

/** The name of a metric in the run. */
export function metricName(namespace: string, tag: string): string {
  return namespace === '' ? tag : `${namespace}/${tag}`;
}

/** The name of an image, which becomes a part of a file name. */
export function imageName(namespace: string, tag: string): string {
  return metricName(namespace, tag.replace(/[/\\]/g, '_'));
}
