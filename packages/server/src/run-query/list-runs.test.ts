import { expect, it } from 'vitest';
import { BadQueryError } from '../query/bad-query-error.js';
import { createRunDatabase, type TestProject, type TestQuery } from '../testing/run-database.js';

function listPages(project: TestProject, query: TestQuery, first: number): number[][] {
  const pages: number[][] = [];
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const page = project.list({ ...query, first, after });
    pages.push(page.rows.map(({ id }) => id));
    after = page.rows.at(-1)?.cursor ?? null;
    hasNextPage = page.hasNextPage;
  }
  return pages;
}

it('cuts a list into pages of the asked size', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const ids = Array.from({ length: 7 }, (_, index) => project.add({ summary: { loss: index % 3 } }));

  expect(listPages(project, { order: '+created_at' }, 3).map((page) => page.length)).toEqual([3, 3, 1]);
  expect(listPages(project, { order: '+created_at' }, 7)).toEqual([ids]);
  expect(listPages(project, { order: '-summary_metrics.loss' }, 2).flat()).toEqual(
    [3, 6, 2, 5, 1, 4, 7].map((position) => ids[position - 1]),
  );
});

it('lists 50 runs when no size is asked for, and none when the size is 0', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  for (let index = 0; index < 51; index += 1) {
    project.add();
  }

  expect(project.list()).toMatchObject({ hasNextPage: true, rows: { length: 50 } });
  expect(project.list({ first: 0 })).toEqual({ hasNextPage: true, rows: [] });
  expect(project.list({ first: 51 })).toMatchObject({ hasNextPage: false, rows: { length: 51 } });
});

it.each([-1, 1.5, Number.NaN])('refuses a page of %s runs', (first) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.list({ first })).toThrow(BadQueryError);
});

it('gives each run of a page its own cursor', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  for (let index = 0; index < 5; index += 1) {
    project.add();
  }
  const cursors = project.list({ order: '-state' }).rows.map(({ cursor }) => cursor);

  expect(new Set(cursors).size).toBe(5);
  expect(cursors.join()).toMatch(/^[\w-]+(,[\w-]+){4}$/);
});

it.each(['+created_at', '-created_at', '+summary_metrics.loss', '-summary_metrics.loss', 'state,-config.lr'])(
  'shows each run once while runs are added between the pages of %s',
  (order) => {
    using database = createRunDatabase();
    const project = database.addProject();
    const add = (index: number): number =>
      project.add({
        ...(index % 4 === 0 ? {} : { summary: { loss: index % 3 } }),
        config: { lr: index % 2 },
        state: index % 5 === 0 ? 'running' : 'finished',
      });
    const ids = Array.from({ length: 12 }, (_, index) => add(index));
    const seen: number[] = [];
    let page = project.list({ order, first: 2 });
    for (let index = 0; index < 6; index += 1) {
      seen.push(...page.rows.map(({ id }) => id));
      add(index);
      page = project.list({ order, first: 2, after: page.rows.at(-1)?.cursor ?? null });
    }
    while (page.rows.length > 0) {
      seen.push(...page.rows.map(({ id }) => id));
      page = project.list({ order, first: 2, after: page.rows.at(-1)?.cursor ?? null });
    }

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(ids));
  },
);

it('continues after a run that has been deleted', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const ids = [1, 2, 3].map((loss) => project.add({ summary: { loss } }));
  const after = project.list({ order: '+summary_metrics.loss', first: 2 }).rows[1]?.cursor ?? '';
  database.db.prepare('DELETE FROM runs WHERE id = ?').run(ids[1] ?? 0);

  expect(project.list({ order: '+summary_metrics.loss', after }).rows.map(({ id }) => id)).toEqual([ids[2]]);
});

it('continues with another filter and another spelling of the same order', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const ids = ['running', 'finished', 'running', 'finished'].map((state) => project.add({ state }));
  const after = project.list({ order: '+created_at', first: 1 }).rows[0]?.cursor ?? '';

  expect(project.list({ order: 'createdAt', filters: { state: 'running' }, after }).rows.map(({ id }) => id)).toEqual([
    ids[2],
  ]);
});

it('continues exactly after numbers that JSON has no form for', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const integers = ['1152921504606846976', '1152921504606846977'];
  const fractions = ['1.2345678901234567e18', '9.9e18', '1e19'];
  const numbers = ['-Infinity', '-1e300', '-9.9e18', '0.1', ...integers, ...fractions, 'Infinity'];
  const ids = numbers.map((number) => project.add({ summary: `{"x":${number}}` }));

  expect(listPages(project, { order: '+summary_metrics.x' }, 1).flat()).toEqual(ids);
  expect(listPages(project, { order: '-summary_metrics.x' }, 1).flat()).toEqual(ids.toReversed());
});

it('refuses the cursor of another order', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add();
  const cursor = project.list({ order: '+created_at' }).rows[0]?.cursor ?? '';

  for (const order of ['-created_at', null, '+name', '+created_at,+name']) {
    expect(() => project.list({ order, after: cursor })).toThrow(BadQueryError);
  }
});

it.each(['garbage', '5', 'W10', 'bnVsbA', 'eyJhIjoxfQ', '%%%', '\0'])('refuses the cursor %j', (after) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.list({ after })).toThrow(BadQueryError);
});

it.each([
  [(parts: unknown[]) => [parts[0], 'x', parts[2]]],
  [(parts: unknown[]) => [parts[0], 1.5, parts[2]]],
  [(parts: unknown[]) => [parts[0], parts[1], [0, 'NaN']]],
  [(parts: unknown[]) => [parts[0], parts[1], [0, '']]],
  [(parts: unknown[]) => [parts[0], parts[1], [9, '1']]],
  [(parts: unknown[]) => [parts[0], parts[1], [1, 1]]],
  [(parts: unknown[]) => [parts[0], parts[1], null]],
  [(parts: unknown[]) => [...parts, [0, '1']]],
])('refuses a cursor that was changed: %#', (change) => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add();
  const order = '+summary_metrics.loss';
  const cursor = project.list({ order }).rows[0]?.cursor ?? '';
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  const after = Buffer.from(JSON.stringify(change(parts))).toString('base64url');

  expect(() => project.list({ order, after })).toThrow(BadQueryError);
});

it('reads the order by creation from an index, without sorting', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const listed: string[] = [];
  const { db } = database;
  const prepare = db.prepare.bind(db);
  db.prepare = (sql, ...rest) => {
    listed.push(sql);
    return prepare(sql, ...rest);
  };
  project.list({ filters: { 'config.lr': 0.1 }, order: '-created_at' });
  const plan = prepare(`EXPLAIN QUERY PLAN ${listed.find((sql) => sql.includes('ORDER BY'))}`)
    .all()
    .map((row) => String(row['detail']));

  expect(plan.join('\n')).toContain('USING COVERING INDEX runs_by_creation');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});
