import { expect, it } from 'vitest';
import { openTestServer } from '../../testing/test-server.js';

const list = `query($filters:JSONString,$order:String,$first:Int,$after:String){project(name:"p"){runCount(filters:$filters)
  runs(filters:$filters,order:$order,first:$first,after:$after){totalCount edges{cursor node{name}}
    pageInfo{startCursor endCursor hasNextPage hasPreviousPage}}}}`;

interface RunList {
  readonly runCount: number;
  readonly runs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

function open() {
  const test = openTestServer();
  test.server.seed({
    runs: ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
      project: 'p',
      name,
      state: index % 2 === 0 ? 'finished' : 'failed',
      config: { lr: index },
      summary: { loss: 10 - index },
      createdAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    })),
  });
  const read = async (variables: object): Promise<RunList> =>
    ((await test.query(list, variables)) as { project: RunList }).project;
  return { ...test, read };
}

const names = ({ runs }: RunList): string[] => runs.edges.map(({ node }) => node.name);

it('pages through runs; the last edge and the page agree on the cursor', async () => {
  await using test = open();

  const first = await test.read({ order: '+created_at', first: 2 });
  const second = await test.read({ order: '+created_at', first: 2, after: first.runs.pageInfo.endCursor });
  const third = await test.read({ order: '+created_at', first: 2, after: second.runs.edges[1]?.cursor });

  expect([names(first), names(second), names(third)]).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(first.runs.pageInfo.endCursor).toBe(first.runs.edges[1]?.cursor);
  expect(first.runs.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(third.runs.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect([first.runCount, first.runs.totalCount]).toEqual([5, 5]);
});

it('filters and orders by configuration and summary', async () => {
  await using test = open();

  const filtered = await test.read({
    filters: '{"state":"finished","config.lr":{"$gt":0}}',
    order: '-summary_metrics.loss',
  });

  expect([filtered.runCount, names(filtered)]).toEqual([2, ['c', 'e']]);
});

it('finds runs by what was changed last', async () => {
  await using test = open();
  await test.query('mutation($c:JSONString){upsertBucket(input:{name:"a",modelName:"p",config:$c}){inserted}}', {
    c: '{"lr":{"value":99}}',
  });
  await test.report('p/b', { files: { 'wandb-summary.json': { offset: 0, content: ['{"loss":-1}'] } } });

  expect(names(await test.read({ filters: '{"config.lr":99}' }))).toEqual(['a']);
  expect(names(await test.read({ filters: '{"config.lr":0}' }))).toEqual([]);
  expect(names(await test.read({ filters: '{"summary_metrics.loss":{"$lt":0}}' }))).toEqual(['b']);
});

it.each([{ filters: '{' }, { filters: '{"$nope":1}' }, { after: 'nonsense' }, { first: -1 }])(
  'refuses %j with 400',
  async (variables) => {
    await using test = open();

    const [status, { errors }] = await test.answer(list, variables);

    expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
  },
);

it('has no runs in an empty project', async () => {
  await using test = open();
  test.server.seed({ projects: [{ name: 'empty' }] });

  const data = await test.query(list.replace('"p"', '"empty"'), {});

  expect(data).toEqual({
    project: {
      runCount: 0,
      runs: {
        totalCount: 0,
        edges: [],
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
      },
    },
  });
});

it('filters silent runs by the state that they ended in', async () => {
  let now = Date.UTC(2026, 0, 1);
  await using test = openTestServer({ now: () => now });
  test.server.seed({ runs: [{ project: 'p', name: 'r', state: 'running' }] });
  now += 3_600_000;

  expect(await test.query(list, { filters: '{"state":"crashed"}' })).toMatchObject({ project: { runCount: 1 } });
});
