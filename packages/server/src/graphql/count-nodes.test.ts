import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { openTestServer } from '../testing/test-server.js';
import { countNodes } from './count-nodes.js';
import { createExecutableSchema } from './schema.js';

const schema = createExecutableSchema();

function count(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  return countNodes(schema, { document: parse(text), variables });
}

it.each<[string, number, Readonly<Record<string, unknown>>?]>([
  ['{viewer{username}}', 0],
  ['{models(first:3){edges{node{name}} pageInfo{hasNextPage}}}', 3],
  ['{models{edges{node{name}}}}', 100],
  ['{models(first:100000){edges{node{name}}}}', 10_000],
  ['{project{run(name:"r"){logLines{edges{node{line}}}}}}', 1000],
  ['{project{sweeps(first:3){edges{node{agents{edges{node{id}}}}}}}}', 3 * (1 + 10_000)],
  ['{project{runQueue(name:"q"){runQueueItems{edges{node{id}}}}}}', 10_000],
  [
    '{models(first:3){edges{node{runs(first:5){edges{node{name files(last:2){edges{node{name}}}}}}}}}}',
    3 * (1 + 5 * 3),
  ],
  ['{a:models(first:3){edges{node{name}}} b:models(first:4){edges{node{name}}}}', 7],
  ['query($n:Int){models(first:$n){edges{node{name}}}}', 6, { n: 6 }],
  ['query($n:Int=7){models(first:$n){edges{node{name}}}}', 7],
  ['query($n:Int=7){models(first:$n){edges{node{name}}}}', 100, { n: null }],
  ['{...F} fragment F on Query{...G ...G} fragment G on Query{models(first:2){edges{node{name}}}}', 4],
  ['{artifact(id:""){aliases{alias} tags(first:1000){edges{node{name}}}}}', 20],
])('counts what %s asks for', (text, expected, variables) => {
  expect(count(text, variables)).toBe(expected);
});

it('counts a chain of fragments that name the next one twice without walking all of its paths', () => {
  const chain = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Query{...F${index + 1} ...F${index + 1}}`,
  );

  expect(count(`{...F0} ${chain.join(' ')} fragment F60 on Query{models(first:1){edges{node{id}}}}`)).toBe(2 ** 60);
});

it('refuses a document that asks for too much before anything of it is done', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });
  const pages = 'project{runs(first:$n){edges{node{name files(first:$n){edges{node{name}}}}}}}';
  const stop = (n: number) =>
    test.answer(`mutation($n:Int!){upsertModel(input:{name:"new",entityName:"local"}){${pages}}}`, { n });

  const refused = await stop(10_000);
  const before = await test.query('{project(name:"new"){name}}');
  const [status] = await stop(1000);

  expect(refused).toEqual([
    400,
    {
      errors: [
        {
          message:
            'The document asks for up to 100,010,000 objects; 2,000,000 are the most. Ask for smaller pages, or nest fewer.',
        },
      ],
    },
  ]);
  expect([before, status, await test.query('{project(name:"new"){name}}')]).toEqual([
    { project: null },
    200,
    { project: { name: 'new' } },
  ]);
});

it('takes every operation of our clients with pages of a thousand', () => {
  const folder = new URL('../../../../operations/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const document = parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

  const counts = operations.map(({ name, variableDefinitions = [] }) => {
    const variables = Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, 1000]));
    return countNodes(schema, { document, operationName: name?.value, variables });
  });

  expect(counts.length).toBeGreaterThan(100);
  expect(Math.max(...counts)).toBeLessThanOrEqual(2_000_000);
});
