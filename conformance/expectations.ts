import type { Canonical } from './canonical.ts';
import { type ListedRun, listedRuns } from './cases/listed-runs.ts';
import { filterCases, type ListExpectation, orderCases } from './cases/lists.ts';
import { differences } from './compare.ts';
import type { LoggedRun, Plan } from './plan.ts';
import type { Dump } from './read-runs.ts';
import type { Report } from './report.ts';

type Row = { readonly [key: string]: Canonical };

const byName = new Map(listedRuns.map((run) => [run.name, run]));

/** Checks each list against its own words: which runs it holds, that it is sorted, and that the count agrees. */
export function checkLists(dump: Dump, report: Report): void {
  for (const list of [...filterCases, ...orderCases]) {
    const result = dump.get(`list/${list.id}`);
    const { ids, count } = (result?.value ?? { ids: [], count: -1 }) as unknown as { ids: string[]; count: number };
    const expected = listedRuns.filter(list.matches ?? (() => true)).map(({ name }) => name);
    report.check(
      `the list is right: ${list.id}`,
      result?.value !== undefined && isRight(list, ids, expected) && count === expected.length,
      [
        result?.error ??
          `${ids.length} of ${expected.length} runs, counted ${count}, sorted: ${isSorted(list, ids)}: ${ids.slice(0, 8).join(' ')}`,
      ],
    );
  }
}

function isRight(list: ListExpectation, ids: readonly string[], expected: readonly string[]): boolean {
  return differences([...ids].sort(), [...expected].sort()).length === 0 && isSorted(list, ids);
}

function isSorted(list: ListExpectation, ids: readonly string[]): boolean {
  const { order = '+created_at', sortedBy = (run: ListedRun): unknown => run.createdAt } = list;
  const direction = order.startsWith('-') ? -1 : 1;
  const values = ids.map((id) => byName.get(id)).map((run) => (run === undefined ? undefined : sortedBy(run)));
  return values.every((value, index) => {
    const before = values[index - 1];
    if (index === 0 || value === undefined) return true;
    return before !== undefined && before !== null && direction * rank(before, value) <= 0;
  });
}

function rank(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : Number(String(left) > String(right));
}

/** Checks that every writer's runs came back as they were logged. */
export function checkLoggedRuns(plan: Plan, dump: Dump, report: Report): void {
  for (const path of plan.runs) {
    const logged = plan.logged.map((each) => expected(each, plan)).find(({ id }) => path.endsWith(`-${id}`));
    const run = dump.get(`${path}/fields`)?.value as unknown as Row | undefined;
    if (logged === undefined || run === undefined) {
      report.check(`the run came back: ${path}`, false, [dump.get(`${path}/fields`)?.error ?? 'not read']);
      continue;
    }
    const { name, group, jobType, notes, tags, config, state } = run;
    report.differences(
      `the run came back as logged: ${path}`,
      differences(
        { name, group, jobType, notes, tags, config, state },
        {
          name: logged.displayName,
          group: logged.group,
          jobType: logged.jobType,
          notes: logged.notes,
          tags: logged.tags,
          config: logged.config,
          state: logged.exitCode === 0 ? 'finished' : 'failed',
        },
      ),
    );
    report.differences(
      `the history came back as logged: ${path}`,
      differences(
        ((dump.get(`${path}/scan/default`)?.value ?? []) as unknown as Row[]).map(withoutClock),
        logged.history.map(({ step, row }) => ({ ...(row as Row), _step: step })),
      ),
    );
    report.differences(
      `the summary came back as logged: ${path}`,
      differences(summaryOf(run), expectedSummary(logged)),
    );
  }
}

/** A logged run after another writer resumed or changed it. */
function expected(logged: LoggedRun, { resumption, update }: Plan): LoggedRun {
  if (logged.id === resumption.id) {
    const next = (logged.history.at(-1)?.step ?? -1) + 1;
    return {
      ...logged,
      config: merge(logged.config as Row, resumption.config as Row),
      history: [...logged.history, ...resumption.rows.map((row, index) => ({ step: next + index, row }))],
      exitCode: 0,
    };
  }
  if (logged.id === update.id) {
    const { displayName, group, notes, tags } = update;
    return {
      ...logged,
      displayName,
      group,
      notes,
      tags,
      config: merge(logged.config as Row, update.config as Row),
      summary: merge(logged.summary as Row, update.summary as Row),
    };
  }
  return logged;
}

function withoutClock({ _timestamp, _runtime, ...row }: Row): Row {
  return row;
}

function summaryOf(run: Row): Row {
  const { _wandb, _timestamp, _runtime, ...summary } = run['summaryMetrics'] as Row;
  return summary;
}

/** The last value of every metric, nested objects member by member, then what was set by hand. Null takes a metric away. */
function expectedSummary({ history, summary }: LoggedRun): Row {
  const last = history.at(-1);
  const rows = history.map(({ row }) => row as Row);
  return [...rows, ...(last === undefined ? [] : [{ _step: last.step }]), summary as Row].reduce(merge, {});
}

function merge(left: Row, right: Row): Row {
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else merged[key] = isPlain(value) && isPlain(before) ? merge(before, value) : value;
  }
  return merged;
}

function isPlain(value: Canonical | undefined): value is Row {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('$int' in value) && !('$float' in value)
  );
}
