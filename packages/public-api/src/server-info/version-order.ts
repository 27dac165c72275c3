import { ValidationError } from '@wandb-ts/core';

const form =
  /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<pre>\d*))?(?<isPost>-(?<bare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>\d*))?(?<isDev>[-_.]?dev[-_.]?(?<dev>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const phases: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['alpha', 1],
  ['b', 2],
  ['beta', 2],
  ['c', 3],
  ['rc', 3],
  ['pre', 3],
  ['preview', 3],
]);

/**
 * Compares two versions of Python packages in the order of PEP 440: development releases, then pre-releases, then the
 * release, then its post-releases.
 * @returns a negative number when the left one is older, a positive when it is newer, 0 when they are the same.
 * @throws {@link ValidationError} when one is not such a version.
 */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [sortKey(left), sortKey(right)];
  return compareLists(one.release, other.release) || compareLists(one.rest, other.rest) || compareLocals(one, other);
}

interface SortKey {
  /** The epoch and the numbers of the release. */
  readonly release: readonly number[];
  /** Pre-release, post-release and development release. */
  readonly rest: readonly number[];
  readonly local: readonly string[];
}

function sortKey(version: string): SortKey {
  const groups = form.exec(version.trim().toLowerCase())?.groups;
  if (groups === undefined) throw new ValidationError(`${JSON.stringify(version)} is not a version such as 0.19.8.`);
  const { epoch = 0, release = '', phase, pre, isPost, bare, post, isDev, dev, local } = groups;
  // A development release of nothing but a release comes before every pre-release of it.
  const noPhase = isPost === undefined && isDev !== undefined ? 0 : 4;
  return {
    release: [Number(epoch), ...release.split('.').map(Number)],
    rest: [
      phase === undefined ? noPhase : (phases.get(phase) ?? 0),
      Number(pre ?? 0),
      isPost === undefined ? -1 : Number(bare ?? post),
      isDev === undefined ? Number.POSITIVE_INFINITY : Number(dev),
    ],
    local: local === undefined ? [] : local.split(/[-_.]/),
  };
}

/** Compares number by number; a missing one counts as 0. */
function compareLists(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? 0, right[index] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Compares part by part: nothing, then words, then numbers. */
function compareLocals({ local: left }: SortKey, { local: right }: SortKey): number {
  const rank = (part: string | undefined): number => (part === undefined ? 0 : /^\d+$/.test(part) ? 2 : 1);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    const byKind = rank(left[index]) - rank(right[index]);
    if (byKind !== 0) return byKind;
    if (one !== other) return rank(one) === 2 ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}
