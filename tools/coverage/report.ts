import type { Row } from './rows.ts';

/** What a coverage page is made from. */
export interface Coverage {
  readonly rows: readonly Row[];
  readonly tested: ReadonlySet<string>;
  readonly reasons: ReadonlyMap<string, string>;
}

/** What contradicts itself: ids of tests or reasons that no checklist has, and rows that are both tested and excused. */
export function contradictions({ rows, tested, reasons }: Coverage): string[] {
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...[...tested].filter((id) => !known.has(id)).map((id) => `${id} is named by a test and stands in no checklist`),
    ...[...reasons.keys()].filter((id) => !known.has(id)).map((id) => `${id} is explained and stands in no checklist`),
    ...[...reasons.keys()].filter((id) => tested.has(id)).map((id) => `${id} is tested and explained as open`),
  ];
}

/** `API-001, API-003–API-005`: ids in order, runs of neighbours joined. */
export function joinIds(ids: readonly string[]): string {
  const groups: string[][] = [];
  for (const id of ids) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && Number(id.slice(-3)) === Number(last.slice(-3)) + 1) group.push(id);
    else groups.push([id]);
  }
  return groups.map((group) => (group.length > 2 ? `${group[0]}–${group.at(-1)}` : group.join(', '))).join(', ');
}

/** The coverage page: a table by area, then each area's explained rows. */
export function renderCoverage({ rows, tested, reasons }: Coverage): string {
  const byArea = Map.groupBy(rows, ({ area }) => area);
  const table = [...byArea].map(([area, areaRows]) => {
    const done = areaRows.filter(({ id }) => tested.has(id)).length;
    const explained = areaRows.filter(({ id }) => reasons.has(id)).length;
    return `| ${area} | ${areaRows.length} | ${done} | ${explained} | ${areaRows.length - done - explained} |`;
  });
  const byReason = Map.groupBy(
    rows.filter(({ id }) => reasons.has(id)),
    ({ id }) => reasons.get(id) ?? '',
  );
  const explanations = [...byReason].map(([reason, open]) => `- ${joinIds(open.map(({ id }) => id))}: ${reason}`);
  const doneTotal = rows.filter(({ id }) => tested.has(id)).length;
  return `# Coverage of the checklists

Written by \`pnpm coverage\`; do not edit. A row of \`docs/coverage/*.tsv\` counts as tested when a test names its id,
in its title or in the table that its titles come from.
Tested: ${doneTotal} of ${rows.length}; the other rows are explained below, or open: not done yet.

| area | rows | tested | explained | open |
| --- | ---: | ---: | ---: | ---: |
${table.join('\n')}

## Rows that are explained instead of tested

${explanations.length > 0 ? explanations.join('\n') : 'None.'}
`;
}
