import { expect, it } from 'vitest';
import { openTestServer } from './testing/test-server.js';

const fields = `name displayName state config summaryMetrics systemMetrics history events tags group jobType notes description
  commit host sweepName createdAt heartbeatAt user{username} historyLineCount eventsLineCount logLineCount
  logLines(first:9){edges{node{line}}}`;

it('inserts a run with everything', async () => {
  await using test = openTestServer();

  test.server.seed({
    users: [{ username: 'eve' }],
    sweeps: [{ project: 'p', name: 'sweep123', config: 'method: grid' }],
    runs: [
      {
        project: 'p',
        name: 'r',
        displayName: 'first',
        state: 'failed',
        config: { lr: 0.1, nan: Number.NaN },
        summary: { loss: Number.POSITIVE_INFINITY },
        systemMetrics: { 'system.cpu': 1 },
        history: [{ loss: 1 }, { _step: 5, loss: 12345678901234567890n }, '{"_step": 6}'],
        events: [{ 'system.cpu': 1 }],
        console: ['hello'],
        tags: ['a'],
        group: 'g',
        jobType: 'train',
        notes: 'n',
        description: 'd',
        commit: 'c0ffee',
        host: 'h',
        sweep: 'sweep123',
        user: 'eve',
        createdAt: '2026-01-01T00:00:00.000Z',
      },
    ],
  });

  expect(await test.query(`{project(name:"p"){run(name:"r"){${fields}}}}`)).toEqual({
    project: {
      run: {
        name: 'r',
        displayName: 'first',
        state: 'failed',
        config: '{"lr":{"value":0.1},"nan":{"value":NaN}}',
        summaryMetrics: '{"loss":Infinity}',
        systemMetrics: '{"system.cpu":1}',
        history: ['{"_step":0,"loss":1}', '{"_step":5,"loss":12345678901234567890}', '{"_step": 6}'],
        events: ['{"system.cpu":1}'],
        tags: ['a'],
        group: 'g',
        jobType: 'train',
        notes: 'n',
        description: 'd',
        commit: 'c0ffee',
        host: 'h',
        sweepName: 'sweep123',
        createdAt: '2026-01-01T00:00:00Z',
        heartbeatAt: '2026-01-01T00:00:00Z',
        user: { username: 'eve' },
        historyLineCount: 3,
        eventsLineCount: 1,
        logLineCount: 1,
        logLines: { edges: [{ node: { line: 'hello' } }] },
      },
    },
  });
});

it('finishes a run without a state, and keeps a running one alive', async () => {
  await using test = openTestServer({ now: () => Date.UTC(2026, 0, 31) });

  test.server.seed({
    runs: [
      { project: 'p', name: 'a' },
      { project: 'p', name: 'b', state: 'running', createdAt: '2020-01-01T00:00:00.000Z' },
    ],
  });

  expect(await test.query('{project(name:"p"){a: run(name:"a"){state createdAt} b: run(name:"b"){state}}}')).toEqual({
    project: { a: { state: 'finished', createdAt: '2026-01-31T00:00:00Z' }, b: { state: 'running' } },
  });
});

it('inserts all or nothing', async () => {
  await using test = openTestServer();

  const insert = () =>
    test.server.seed({
      runs: [
        { project: 'p', name: 'r' },
        { project: 'p', name: 'r' },
      ],
    });

  expect(insert).toThrow('UNIQUE');
  expect(await test.query('{project(name:"p"){name}}')).toEqual({ project: null });
});

it.each([
  [{ projects: [{ entity: 'nobody', name: 'p' }] }, 'The entity "nobody" does not exist.'],
  [{ runs: [{ project: 'p', name: 'r', user: 'nobody' }] }, 'The user "nobody" does not exist.'],
])('names the owner that is missing in %j', async (data, message) => {
  await using test = openTestServer();

  expect(() => test.server.seed(data)).toThrow(message);
});

it('makes a project once, whoever names it', async () => {
  await using test = openTestServer();

  test.server.seed({ projects: [{ name: 'p', description: 'd' }], runs: [{ project: 'p', name: 'r' }] });
  test.server.seed({ projects: [{ name: 'p', description: 'other' }], runs: [{ project: 'p', name: 's' }] });

  expect(await test.query('{models{edges{node{name description runCount}}}}')).toEqual({
    models: { edges: [{ node: { name: 'p', description: 'd', runCount: 2 } }] },
  });
});

it('inserts organizations and teams with members, by default of the first user', async () => {
  await using test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve' }],
    organizations: [{ name: 'Acme', entity: 'acme-org', members: ['local', 'eve'] }, { name: 'Own' }],
    teams: [
      { name: 'vision', organization: 'Acme', admins: ['local', 'eve'] },
      { name: 'speech', members: ['eve'] },
    ],
  });

  const data = await test.query(
    `{viewer{organizations{name orgEntity{name}}}
      vision: entity(name:"vision"){organization{name} members{username admin}}
      speech: entity(name:"speech"){organization{name} members{username admin}}}`,
  );

  expect(data).toEqual({
    viewer: {
      organizations: [
        { name: 'local-org', orgEntity: { name: 'local-org' } },
        { name: 'Acme', orgEntity: { name: 'acme-org' } },
        { name: 'Own', orgEntity: { name: 'Own' } },
      ],
    },
    vision: {
      organization: { name: 'Acme' },
      members: [
        { username: 'local', admin: true },
        { username: 'eve', admin: true },
      ],
    },
    speech: {
      organization: null,
      members: [
        { username: 'local', admin: true },
        { username: 'eve', admin: false },
      ],
    },
  });
});

it.each([
  { teams: [{ name: 'vision' }, { name: 'speech', organization: 'Nothing' }] },
  { teams: [{ name: 'vision' }, { name: 'speech', members: ['nobody'] }] },
  { teams: [{ name: 'vision' }, { name: 'local' }] },
])('inserts nothing of %j, which contradicts what there is', async (seed) => {
  await using test = openTestServer();

  expect(() => test.server.seed(seed)).toThrow();
  expect(await test.query('{entity(name:"vision"){name}}')).toEqual({ entity: null });
});

it('inserts reports, and makes their projects', async () => {
  await using test = openTestServer();

  test.server.seed({
    reports: [
      { project: 'p', name: 'r', displayName: 'Title', spec: { blocks: [] }, createdAt: '2030-01-01T00:00:00.000Z' },
      { project: 'p', name: 's', spec: '{ }' },
    ],
  });

  expect(
    await test.query(`{project(name:"p"){allViews(viewType:"runs"){edges{node{
      name displayName spec createdUsing user{username}}}}}}`),
  ).toEqual({
    project: {
      allViews: {
        edges: [
          {
            node: { name: 's', displayName: null, spec: '{ }', createdUsing: 'WANDB_SDK', user: { username: 'local' } },
          },
          {
            node: {
              name: 'r',
              displayName: 'Title',
              spec: '{"blocks":[]}',
              createdUsing: 'WANDB_SDK',
              user: { username: 'local' },
            },
          },
        ],
      },
    },
  });
});
