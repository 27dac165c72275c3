import { expect, it } from 'vitest';
import { contradictions, joinIds, renderCoverage } from './report.ts';
import { expandRange, idsInTests } from './rows.ts';

const rows = ['API-001', 'API-002', 'API-003'].map((id) => ({ id, area: 'Api', member: 'x' }));

it('finds every id of a title, and nothing else in brackets', () => {
  expect(idsInTests("it('reads [API-001, API-003]', …); rows[0]; it('[API-12]')")).toEqual(['API-001', 'API-003']);
});

it('finds the ids that a table of tests quotes, and none in other strings', () => {
  const table =
    "it.each([['API-062', 'a/b'], ['API-063, API-064', 'see API-070'], ['API-0655', '']])('reads a path [%s]', …)";

  expect(idsInTests(table)).toEqual(['API-062', 'API-063', 'API-064']);
});

it('expands a range of ids', () => {
  expect(expandRange('API-009..API-011')).toEqual(['API-009', 'API-010', 'API-011']);
});

it('joins neighbours to ranges', () => {
  expect(joinIds(['API-001', 'API-002', 'API-003', 'API-007'])).toBe('API-001–API-003, API-007');
});

it('counts tested, explained and open rows by area', () => {
  const page = renderCoverage({ rows, tested: new Set(['API-001']), reasons: new Map([['API-002', 'no notebook']]) });

  expect(page).toContain('| Api | 3 | 1 | 1 | 1 |');
  expect(page).toContain('- API-002: no notebook');
});

it('reports ids that no checklist has and rows that are both tested and excused', () => {
  const tested = new Set(['API-001', 'API-999']);

  expect(contradictions({ rows, tested, reasons: new Map([['API-001', 'later']]) })).toEqual([
    'API-999 is named by a test and stands in no checklist',
    'API-001 is tested and explained as open',
  ]);
});
