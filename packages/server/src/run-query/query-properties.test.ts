import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringifyAsPython } from '../json/wire-json.js';
import { passesFilter, type ReferenceRun, sortRuns } from '../testing/reference-query.js';
import { createRunDatabase, type RunDatabase, type TestProject } from '../testing/run-database.js';

const keys = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'value', 'a.b', 'b.value') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '0',
      "it's",
      '"',
      '$."a"',
      '\\',
      "'); DROP TABLE runs; --",
      '__proto__',
      'é😀',
      '%_',
      ' ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const paths = fc.array(keys, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const scalars = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 0.5, -1, '', 'a', 'ab', 'b', true, false, null) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('NaN', 'Infinity', '-Infinity', '\0', 'a\0b', '1', 2n ** 60n, 2n ** 60n + 1n),
  },
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalars },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 2, arbitrary: objectOf(tie('value')) },
  ),
}));
const runs: fc.Arbitrary<Omit<ReferenceRun, 'name'>[]> = fc.array(
  fc.record({
    tags: fc.uniqueArray(fc.constantFrom('a', 'ab', "it's", '1'), { maxLength: 3 }),
    config: objectOf(values),
    summary: objectOf(values),
  }),
  { minLength: 1, maxLength: 5 },
);

const pathKeys = fc.oneof(
  paths.map((path) => `config.${path}`),
  paths.map((path) => `config.${path}.value`),
  paths.map((path) => `summary_metrics.${path}`),
);
const operands = values.filter((value) => !holdsOperators(value));
const patterns = fc.constantFrom('', 'a', '^a', 'b$', '^ab?$', '[0-9]', 'x|b', '(?:a+)+$');
const comparisons = fc
  .constantFrom('$gt', '$gte', '$lt', '$lte')
  .chain((operator) =>
    scalars
      .filter((value) => !Number.isNaN(Number(value)) || value === 'a')
      .map((operand) => ({ [operator]: operand })),
  );
const operators = fc.oneof(
  operands.map((operand) => ({ $eq: operand })),
  operands.map((operand) => ({ $ne: operand })),
  fc.array(operands, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(operands, { maxLength: 3 }).map((list) => ({ $nin: list })),
  fc.boolean().map((isThere) => ({ $exists: isThere })),
  patterns.map((pattern) => ({ $regex: pattern })),
  fc.constantFrom('', 'a', 'b', '\0', '%').map((part) => ({ $contains: part })),
  comparisons,
);
const { conditions } = fc.letrec<{ conditions: Record<string, unknown> }>((tie) => ({
  conditions: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    operators,
    fc.tuple(operators, operators).map(([left, right]) => ({ ...left, ...right })),
    tie('conditions').map((inner) => ({ $not: inner })),
    groupOf(tie('conditions')),
  ),
}));
const { filter: filters } = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.tuple(pathKeys, fc.oneof(operands, conditions)).map(([key, operand]) => ({ [key]: operand })),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(operands, conditions)
        .filter(holdsNoNumberText)
        .map((operand) => ({ tags: operand })),
    },
    { weight: 1, arbitrary: groupOf(tie('filter')) },
    { weight: 1, arbitrary: tie('filter').map((inner) => ({ $not: inner })) },
  ),
}));

function objectOf(members: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.array(fc.tuple(keys, members), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
}

function groupOf<Member>(member: fc.Arbitrary<Member>): fc.Arbitrary<Record<string, Member[]>> {
  return fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(member, { maxLength: 3 }))
    .map(([operator, members]) => ({ [operator]: members }));
}

/** Tags are texts, also those that stand for numbers elsewhere. */
function holdsNoNumberText(operand: unknown): boolean {
  return !/NaN|Infinity/.test(stringifyAsPython(operand));
}

function holdsOperators(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$'));
}

function addRuns(database: RunDatabase, documents: readonly Omit<ReferenceRun, 'name'>[]) {
  const project: TestProject = database.addProject();
  const added = documents.map((document, index) => ({ ...document, name: `run-${index}` }));
  for (const run of added) {
    project.add(run);
  }
  return { project, added };
}

it('finds what a plain reading of the filter finds, whatever the keys and values are [API-158]', () => {
  using database = createRunDatabase();
  fc.assert(
    fc.property(runs, filters, (documents, filter) => {
      const { project, added } = addRuns(database, documents);
      const expected = added.filter((run) => passesFilter(run, filter)).map(({ name }) => name);

      expect(project.names({ filters: filter, order: '+created_at' })).toEqual(expected);
      expect(project.names({ filters: filter, order: '+summary_metrics.no metric' })).toEqual(expected);
      expect(project.count(filter)).toBe(expected.length);
    }),
    { numRuns: 500 },
  );
});

it('finds the same when a filter has many more conditions', () => {
  using database = createRunDatabase();
  const others = Array(32).fill({ 'config.a': 'no value of any run' });
  fc.assert(
    fc.property(runs, runs, filters, (documents, ofOthers, filter) => {
      addRuns(database, ofOthers);
      const { project, added } = addRuns(database, documents);
      const expected = added.filter((run) => passesFilter(run, filter)).map(({ name }) => name);
      const many = { $or: [...others, { $and: [{ $nor: others.slice(1) }, filter] }] };

      expect(project.names({ filters: many, order: '+created_at' })).toEqual(expected);
      expect(project.count(many)).toBe(expected.length);
    }),
    { numRuns: 200 },
  );
});

it('finds every value of a document at its own path', () => {
  using database = createRunDatabase();
  fc.assert(
    fc.property(keys, operands, (key, value) => {
      const { project } = addRuns(database, [{ tags: [], config: {}, summary: Object.fromEntries([[key, value]]) }]);

      expect(project.count({ [`summary_metrics.${key}`]: { $eq: value } })).toBe(1);
      expect(project.count({ [`summary_metrics.${key}`]: { $ne: value } })).toBe(0);
      expect(project.count({ [`summary_metrics.${key}`]: { $exists: true } })).toBe(1);
    }),
    { numRuns: 300 },
  );
});

it('pages through runs in the order of a plain sort, each run once, while runs are added', () => {
  using database = createRunDatabase();
  const signed = fc.tuple(fc.constantFrom('+', '-', ''), pathKeys).map(([sign, key]) => `${sign}${key}`);
  const isOneKey = (order: string): boolean => !order.includes(',');
  fc.assert(
    fc.property(
      runs,
      runs,
      signed.filter(isOneKey),
      fc.integer({ min: 1, max: 3 }),
      (documents, later, order, first) => {
        const { project, added } = addRuns(database, documents);
        const ids = new Map(
          project.list({ first: 1000, order: '+created_at' }).rows.map(({ id }, index) => [id, index]),
        );
        const toAdd = [...later];
        const seen: number[] = [];
        const cursors = new Set<string>();
        let after: string | null = null;
        for (;;) {
          const page = project.list({ order, first, after });
          seen.push(...page.rows.map(({ id }) => id));
          for (const { cursor } of page.rows) {
            cursors.add(cursor);
          }
          after = page.rows.at(-1)?.cursor ?? null;
          if (!page.hasNextPage) {
            break;
          }
          const next = toAdd.pop();
          if (next !== undefined) {
            project.add(next);
          }
        }

        expect(new Set(seen).size).toBe(seen.length);
        expect(cursors.size).toBe(seen.length);
        const known = seen.flatMap((id) => ids.get(id) ?? []);
        expect(known.map((index) => added[index]?.name)).toEqual(sortRuns(added, order).map(({ name }) => name));
      },
    ),
    { numRuns: 300 },
  );
});
