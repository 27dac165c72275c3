import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { plugin } from './request-functions.ts';

const schema = buildSchema('type Query { run(name: String!): Run } type Mutation { touch: Run } type Run { id: ID! }');

async function generate(source: string): Promise<string> {
  const output = await plugin(schema, [{ location: 'runs.graphql', document: parse(source) }], {});
  return typeof output === 'string' ? output : output.content;
}

it('writes a described request function with the fragments that the operation needs', async () => {
  const code = await generate(`
    # Reads one run.
    query GetRun($name: String!) { run(name: $name) { ...RunFields } }
    fragment RunFields on Run { id }
    fragment Unused on Run { id }
  `);

  expect(code).toBe(`
/** The operation behind {@link getRun}. */
export const getRunOperation: Operation<GetRunQuery, GetRunQueryVariables> = {
  name: 'GetRun',
  kind: 'query',
  isIdempotent: true,
  document: "query GetRun($name:String!){run(name:$name){...RunFields}}fragment RunFields on Run{id}",
};

/** Reads one run. */
export function getRun(
  client: Client,
  variables: GetRunQueryVariables,
  options?: RequestOptions,
): Promise<GetRunQuery> {
  return client.request(getRunOperation, variables, options);
}
`);
});

it('marks a mutation as idempotent only when its comment says so', async () => {
  const code = await generate(`
    # Changes a run.
    mutation TouchRun { touch { id } }
    # Changes a run in the same way each time. @idempotent
    mutation SetRun { touch { id } }
  `);

  expect(code.match(/name: '\w+',\n {2}kind: 'mutation',\n {2}isIdempotent: \w+/g)).toEqual([
    "name: 'TouchRun',\n  kind: 'mutation',\n  isIdempotent: false",
    "name: 'SetRun',\n  kind: 'mutation',\n  isIdempotent: true",
  ]);
  expect(code).toContain('/** Changes a run in the same way each time. */');
});

it('refuses an operation without a comment', async () => {
  await expect(generate('query GetRun { run(name: "x") { id } }')).rejects.toThrow('GetRun needs a comment');
});

it('refuses a fragment of another file', async () => {
  await expect(generate('# Reads.\nquery GetRun { run(name: "x") { ...Elsewhere } }')).rejects.toThrow('Elsewhere');
});
