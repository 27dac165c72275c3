import { expect, it } from 'vitest';
import { openTestServer } from '../../testing/test-server.js';

interface LogLines {
  readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
  readonly pageInfo: Record<string, unknown>;
}

function open() {
  const test = openTestServer();
  const console = [
    '2026-11-22T07:22:44 zero',
    'ERROR 2026-11-22T07:22:45 one',
    '{"ts":"t","content":"two","label":"a"}',
    'three',
  ];
  test.server.seed({ runs: [{ project: 'p', name: 'r', console }] });
  const read = async (args: string): Promise<LogLines> => {
    const fields = `logLineCount logLines(${args}){edges{cursor node{number timestamp level label line}}
      pageInfo{startCursor endCursor hasNextPage hasPreviousPage}}`;
    const data = await test.query(`{project(name:"p"){run(name:"r"){${fields}}}}`);
    return (data as { project: { run: { logLines: LogLines } } }).project.run.logLines;
  };
  return { read, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}

it('reads the parts of console lines', async () => {
  await using run = open();

  const { edges } = await run.read('first:10');

  expect(edges.map(({ node }) => node)).toEqual([
    { number: 0, timestamp: '2026-11-22T07:22:44', level: null, label: null, line: 'zero' },
    { number: 1, timestamp: '2026-11-22T07:22:45', level: 'error', label: null, line: 'one' },
    { number: 2, timestamp: 't', level: null, label: 'a', line: 'two' },
    { number: 3, timestamp: null, level: null, label: null, line: 'three' },
  ]);
});

it('pages from the start', async () => {
  await using run = open();

  const first = await run.read('first:3');
  const second = await run.read(`first:3, after:"${first.pageInfo['endCursor']}"`);

  expect(first.edges.map(({ node }) => node['number'])).toEqual([0, 1, 2]);
  expect(first.pageInfo).toMatchObject({
    hasNextPage: true,
    hasPreviousPage: false,
    endCursor: first.edges[2]?.cursor,
  });
  expect(second.edges.map(({ node }) => node['number'])).toEqual([3]);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

it('reads the tail, oldest line first', async () => {
  await using run = open();

  const tail = await run.read('last:2');
  const all = await run.read('last:4');

  expect(tail.edges.map(({ node }) => node['number'])).toEqual([2, 3]);
  expect(tail.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});
