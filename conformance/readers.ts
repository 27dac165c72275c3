import type { Canonical } from './canonical.ts';
import { type Difference, differences } from './compare.ts';
import { normaliseHistories, normaliseScan, type Pair } from './normalise.ts';
import type { Plan } from './plan.ts';
import type { PythonVersion } from './python-client.ts';
import type { Dump } from './read-runs.ts';
import type { Report } from './report.ts';

/** Checks that a Python client read exactly what the TypeScript client read. */
export function checkReaders(version: PythonVersion, plan: Plan, ours: Dump, theirs: Dump, report: Report): void {
  const check = (
    name: string,
    ids: readonly string[],
    normalise?: (index: number, ours: Canonical, theirs: Canonical) => Pair,
  ): void => {
    const found: Difference[] = [];
    const skipped = new Set<string>();
    for (const [index, id] of ids.entries()) {
      const [mine, other] = [ours.get(id), theirs.get(id)];
      if (mine?.value === undefined || other?.value === undefined) {
        found.push({ path: id, ours: describe(mine), theirs: describe(other) });
        continue;
      }
      const pair = normalise?.(index, mine.value, other.value) ?? { ours: mine.value, theirs: other.value };
      if ('skipped' in pair) skipped.add(pair.skipped);
      else found.push(...differences(pair.ours, pair.theirs, 3, id));
    }
    report.differences(`python ${version} ${name}`, found.slice(0, 12));
    for (const reason of skipped) report.note(`not compared: ${reason}`);
  };

  for (const { id } of plan.lists) check(`lists the same: ${id}`, [`list/${id}`]);
  for (const { id } of plan.fullLists) {
    check(`reads the same fields: ${id}`, [`fullList/${id}`]);
    check(`reads the same fields, lazily: ${id}`, [`lazyList/${id}`]);
  }
  for (const path of plan.runs) {
    check(`reads the same run: ${path}`, [`${path}/fields`, `${path}/lastHistoryStep`, `${path}/historyKeys`]);
    check(
      `samples the same history: ${path}`,
      plan.histories.map(({ id }) => `${path}/history/${id}`),
    );
    check(
      `scans the same history: ${path}`,
      plan.scans.map(({ id }) => `${path}/scan/${id}`),
      (index, mine, other) => {
        const scan = plan.scans[index];
        return scan === undefined ? { ours: mine, theirs: other } : normaliseScan(version, scan, mine, other);
      },
    );
  }
  check('reads the histories of a list', ['histories'], (_index, mine, other) => normaliseHistories(mine, other));
  for (const path of plan.missing) {
    const id = `${path}/missing`;
    report.check(
      `python ${version} and TypeScript both refuse: ${path}`,
      ours.get(id)?.error !== undefined && theirs.get(id)?.error !== undefined,
      [describe(ours.get(id)), describe(theirs.get(id))],
    );
  }
}

function describe(result: { readonly value?: Canonical; readonly error?: string } | undefined): string {
  if (result === undefined) return '(not read)';
  return result.error ?? 'a value';
}
