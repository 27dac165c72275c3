import { buildSchema, parse, Source } from 'graphql';
import { expect, it } from 'vitest';
import { checkSchema } from './check.ts';
import { undescribed } from './descriptions.ts';
import { loadOperations, loadSchema } from './sources.ts';

const operation = new Map([['operations/viewer.graphql', parse('query GetViewer {\n  viewer { id email }\n}')]]);
const ours = buildSchema('type Query { viewer: User } type User { id: ID! email: String }');

it('reports the place and the field that a newer schema lacks', () => {
  const theirs = buildSchema('type Query { viewer: User } type User { id: ID! }');

  expect(checkSchema(theirs, ours, operation)).toEqual({
    operationErrors: ['operations/viewer.graphql:2: Cannot query field "email" on type "User".'],
    missing: ['User.email was removed.'],
  });
});

it('reports a type that differs although the operations still fit', () => {
  const theirs = buildSchema('type Query { viewer: User } type User { id: ID! email: Int }');

  expect(checkSchema(theirs, ours, operation)).toEqual({
    operationErrors: [],
    missing: ['User.email changed type from String to Int.'],
  });
});

it('finds our operations valid and our schema contained in the one known of W&B', async () => {
  const report = checkSchema(
    await loadSchema('schema/upstream/wandb-server.graphql'),
    await loadSchema('schema'),
    loadOperations('operations'),
  );

  expect(report).toEqual({ operationErrors: [], missing: [] });
});

it('names every definition without a description', () => {
  const source = new Source(
    '"A query."\ntype Query {\n  viewer(id: ID): String\n}\nenum State { RUNNING }',
    'a.graphql',
  );

  expect(undescribed(parse(source))).toEqual([
    'a.graphql:3 viewer',
    'a.graphql:3 id',
    'a.graphql:5 State',
    'a.graphql:5 RUNNING',
  ]);
});
