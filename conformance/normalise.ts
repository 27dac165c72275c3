import type { Canonical } from './canonical.ts';
import type { ReadCase } from './plan.ts';
import type { PythonVersion } from './python-client.ts';

type Row = { readonly [key: string]: Canonical };

/** Two values to compare, or why they are not compared. */
export type Pair = { readonly ours: Canonical; readonly theirs: Canonical } | { readonly skipped: string };

/** Takes known defects of one Python version out of the rows of a scan. Each is explained in README.md. */
export function normaliseScan(version: PythonVersion, scan: ReadCase, ours: Canonical, theirs: Canonical): Pair {
  const { keys, pageSize = 1_000, maxStep } = scan.options;
  if (keys === undefined) return { ours, theirs };
  if (version === '0.31.0') return { ours, theirs: rows(theirs).filter((row) => keys.every((key) => key in row)) };
  if (pageSize < 10_000)
    return { skipped: 'wandb 0.20.1 loses and repeats rows at the edge of a page when keys are given' };
  return {
    ours: keys.includes('_step') ? ours : rows(ours).map(({ _step, ...row }) => row),
    theirs: maxStep === undefined ? theirs : rows(theirs).filter(({ _step }) => Number(_step) < maxStep),
  };
}

/** The rows of `histories` name their run `run_id` in Python and `runId` in TypeScript. */
export function normaliseHistories(ours: Canonical, theirs: Canonical): Pair {
  return { ours: rows(ours).map(({ runId, ...row }) => ({ ...row, run_id: runId ?? null })), theirs };
}

function rows(value: Canonical): Row[] {
  return value as unknown as Row[];
}
