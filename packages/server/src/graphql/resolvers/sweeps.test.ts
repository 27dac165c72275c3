import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openTestServer } from '../../testing/test-server.js';

const upsert = `mutation($input:UpsertSweepInput!){upsertSweep(input:$input){configValidationWarnings clientMutationId
  sweep{id name displayName method state description config bestLoss runCount runCountExpected project{name entity{name}}}}}`;

const yaml =
  'method: random\nmetric:\n  goal: maximize\n  name: acc\nname: "my sweep"\nparameters:\n  lr:\n    min: 0\n    max: 1\n';

it('makes a sweep and its project, then changes the fields that are given', async () => {
  await using test = openTestServer();

  const made = (await test.query(upsert, { input: { projectName: 'p', config: yaml, clientMutationId: 'm' } })) as {
    upsertSweep: { sweep: { id: string } };
  };
  const { sweep } = made.upsertSweep;
  const changed = await test.query(upsert, { input: { id: sweep.id, state: 'PAUSED', displayName: 'other' } });

  const expected = {
    id: btoa('Sweep:1'),
    name: expect.stringMatching(/^[a-z0-9]{8}$/),
    displayName: 'my sweep',
    method: 'random',
    state: 'PENDING',
    description: null,
    config: yaml,
    bestLoss: null,
    runCount: 0,
    runCountExpected: null,
    project: { name: 'p', entity: { name: 'local' } },
  };
  expect(made).toEqual({
    upsertSweep: { configValidationWarnings: [], clientMutationId: 'm', sweep: expected },
  });
  expect(changed).toMatchObject({ upsertSweep: { sweep: { ...expected, state: 'PAUSED', displayName: 'other' } } });
});

const valid = 'method: random\nparameters:\n  lr:\n    values: [1, 2]\n';

it.each([
  [{ projectName: 'p' }, 400],
  [{ projectName: 'p', config: ' ' }, 400],
  [{ projectName: 'p', config: valid, state: 'DONE' }, 400],
  [{ projectName: 'p', config: 'method: bayes\nparameters: {a: {value: 1}}' }, 400],
  [{ projectName: 'p', config: valid, launchScheduler: '{"queue":"q","run_spec":{}}' }, 400],
  [{ projectName: 'p', config: valid, templateVariableValues: '{"gpus":2}' }, 400],
  [{ projectName: 'p', config: valid, priorRunsFilters: '{"$what":1}' }, 400],
  [{ projectName: 'p', config: valid, controller: '[]' }, 400],
  [{ projectName: 'p', config: valid, scheduler: 'no' }, 400],
  [{ id: btoa('Sweep:9'), state: 'PAUSED' }, 404],
  [{ id: 'nonsense', state: 'PAUSED' }, 404],
  [{ id: btoa('Sweep:1'), state: 'PAUSED' }, 404],
  [{ projectName: 'p', entityName: 'eve', config: valid }, 403],
])('refuses %j with %i', async (input, expected) => {
  await using test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve' }],
    sweeps: [{ entity: 'eve', project: 'p', name: 's', config: 'method: grid' }],
  });

  expect((await test.answer(upsert, { input }))[0]).toBe(expected);
});

it.each([
  ['maximize', 0.9],
  ['minimize', 0.1],
])('finds the best value when the goal is to %s', async (goal, best) => {
  await using test = openTestServer();
  const config = { method: 'random', metric: { name: 'acc', goal } };
  const summaries = [{ acc: 0.5 }, { acc: 0.9 }, { acc: 0.1 }, { acc: Number.NaN }, {}];
  test.server.seed({
    sweeps: [{ project: 'p', name: 'sweep123', config }],
    runs: summaries.map((summary, index) => ({ project: 'p', name: `r${index}`, sweep: 'sweep123', summary })),
  });

  const data = await test.query('{project(name:"p"){sweep(sweepName:"sweep123"){bestLoss runCount method}}}');

  expect(data).toEqual({ project: { sweep: { bestLoss: best, runCount: 5, method: 'random' } } });
});

it.each([
  [{ a: { values: [1, 2, 3] }, b: { value: 1 } }, 3],
  [{ a: { values: [1, 2, 3] }, n: { parameters: { b: { values: [1, 2, 3] } } } }, 9],
  [{ a: { min: 1, max: 4 } }, 4],
  [{ a: { min: 0.1, max: 0.5 } }, null],
  [{ a: { min: 1, max: 2 ** 31 - 1 } }, 2_147_483_647],
  [{ a: { min: 1, max: 2 ** 31 } }, null],
])('counts the runs of the grid %j', async (parameters, expected) => {
  await using test = openTestServer();
  test.server.seed({ sweeps: [{ project: 'p', name: 's', config: { method: 'grid', parameters } }] });

  expect(await test.query('{project(name:"p"){sweep(sweepName:"s"){runCountExpected}}}')).toEqual({
    project: { sweep: { runCountExpected: expected } },
  });
});

it('lists sweeps newest first, finds them by name and by id, and gives a run its sweep', async () => {
  await using test = openTestServer();
  const config = 'method: grid';
  test.server.seed({
    sweeps: ['a', 'b', 'c'].map((name) => ({ project: 'p', name, config })),
    runs: [{ project: 'p', name: 'r', sweep: 'b' }],
  });
  const page = 'edges{cursor node{name displayName}} pageInfo{endCursor hasNextPage}';

  const data = (await test.query(
    `{project(name:"p"){totalSweeps sweeps(first:2){${page}} byId: sweep(sweepName:"${btoa('Sweep:1')}"){name}
      none: sweep(sweepName:"x"){name} run(name:"r"){sweepName sweep{name}}}}`,
  )) as { project: { sweeps: { pageInfo: { endCursor: string } } } };
  const rest = await test.query(
    `query($after:String){project(name:"p"){sweeps(first:2,after:$after){edges{node{name}}}}}`,
    { after: data.project.sweeps.pageInfo.endCursor },
  );

  expect(data).toMatchObject({
    project: {
      totalSweeps: 3,
      sweeps: {
        edges: [{ node: { name: 'c', displayName: 'c' } }, { node: { name: 'b' } }],
        pageInfo: { hasNextPage: true },
      },
      byId: { name: 'a' },
      none: null,
      run: { sweepName: 'b', sweep: { name: 'b' } },
    },
  });
  expect(rest).toEqual({ project: { sweeps: { edges: [{ node: { name: 'a' } }] } } });
});

it('takes what the Python client leaves empty, and keeps what a controller says', async () => {
  await using test = openTestServer();
  const input = {
    projectName: 'p',
    config: valid,
    templateVariableValues: 'null',
    launchScheduler: null,
    controller: '{"schedule":[]}',
    scheduler: '{"scheduled":[]}',
  };
  await test.query(upsert, { input });

  expect(
    await test.query('{project(name:"p"){sweeps{edges{node{controller scheduler earlyStopJobRunning}}}}}'),
  ).toEqual({
    project: {
      sweeps: {
        edges: [{ node: { controller: '{"schedule":[]}', scheduler: '{"scheduled":[]}', earlyStopJobRunning: false } }],
      },
    },
  });
});

const listed = [
  {
    name: 'a',
    state: 'RUNNING',
    config: { method: 'grid', name: 'zeta', program: 'train.py' },
    createdAt: '2030-01-01T00:00:00Z',
  },
  { name: 'b', state: 'PAUSED', config: { method: 'random', run_cap: 3 }, createdAt: '2030-01-02T00:00:00Z' },
  {
    name: 'c',
    state: 'RUNNING',
    config: { method: 'random', run_cap: 9, parameters: { lr: { values: [0.1, 0.2] } } },
    createdAt: '2030-01-03T00:00:00Z',
  },
];
const list =
  'query($f:JSONString,$o:String,$after:String,$first:Int){project(name:"p"){sweeps(filters:$f,order:$o,after:$after,first:$first){edges{node{name}} pageInfo{endCursor hasNextPage}}}}';

interface Listed {
  readonly project: {
    readonly sweeps: {
      readonly edges: readonly { readonly node: { readonly name: string } }[];
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    };
  };
}

it.each([
  [{}, null, 'cba'],
  [{ state: 'RUNNING' }, null, 'ca'],
  [{ state: { $ne: 'RUNNING' } }, null, 'b'],
  [{ state: { $in: ['PAUSED', 'FINISHED'] } }, null, 'b'],
  [{ state: { $nin: ['PAUSED'] }, method: 'random' }, null, 'c'],
  [{ $or: [{ name: 'a' }, { $and: [{ state: 'PAUSED' }, { method: 'random' }] }] }, null, 'ba'],
  [{ $nor: [{ name: 'a' }] }, null, 'cb'],
  [{ 'config.run_cap': { $gt: 3 } }, null, 'c'],
  [{ 'config.run_cap': { $gte: 3, $lt: 9 } }, null, 'b'],
  [{ 'config.run_cap': { $lte: 9 } }, null, 'cb'],
  [{ 'config.program': { $exists: true } }, null, 'a'],
  [{ 'config.program': { $exists: false } }, null, 'cb'],
  [{ displayName: { $regex: '^ze' } }, null, 'a'],
  [{ created_at: { $gt: '2030-01-01T12:00:00Z' } }, null, 'cb'],
  [{}, '+created_at', 'abc'],
  [{}, '-created_at', 'cba'],
  [{ state: 'RUNNING' }, '+createdAt', 'ac'],
  [{}, '-display_name', 'acb'],
  [{}, 'displayName', 'bca'],
  [{ 'config.parameters.lr.values': 0.1 }, null, 'c'],
  [{ method: 'random', 'config.method': { $not: { $eq: 'grid' } } }, null, 'cb'],
  [{}, '+config.run_cap', 'bca'],
  [{}, '-config.run_cap', 'cba'],
])('lists the sweeps that match %j in the order %s', async (filter, order, expected) => {
  await using test = openTestServer();
  test.server.seed({ sweeps: listed.map((sweep) => ({ project: 'p', ...sweep })) });

  const names: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { project } = (await test.query(list, { f: JSON.stringify(filter), o: order, after, first: 1 })) as Listed;
    names.push(...project.sweeps.edges.map(({ node }) => node.name));
    after = project.sweeps.pageInfo.endCursor;
    more = project.sweeps.pageInfo.hasNextPage;
  }

  expect(names.join('')).toBe(expected);
});

it.each([
  [{ f: '[]' }],
  [{ f: '{"$what":[]}' }],
  [{ f: '{"$or":{}}' }],
  [{ f: '{"speed":1}' }],
  [{ f: '{"state":{"$near":1}}' }],
  [{ f: '{"state":{"$in":1}}' }],
  [{ f: '{"state":{"$regex":"("}}' }],
  [{ f: '{"state":{"$regex":1}}' }],
  [{ f: '{"state":{"$regex":"(a{30}){30}b{200}"}}' }],
  [{ o: '+speed' }],
  [{ o: '+created_at', after: btoa('at:77') }],
  [{ f: `${'{"$and":['.repeat(40)}{}${']}'.repeat(40)}` }],
])('refuses the list %j', async (variables) => {
  await using test = openTestServer();
  test.server.seed({ sweeps: [{ project: 'p', name: 'a', config: 'method: grid' }] });

  expect((await test.answer(list, variables))[0]).toBe(400);
});

it('goes on after a sweep that is not in the list any more', async () => {
  await using test = openTestServer();
  test.server.seed({ sweeps: listed.map((sweep) => ({ project: 'p', ...sweep })) });
  const f = '{"state":"RUNNING"}';

  const { project } = (await test.query(list, { f, first: 1 })) as Listed;
  await test.query(upsert, { input: { id: btoa('Sweep:3'), state: 'FINISHED' } });
  const { endCursor: after } = project.sweeps.pageInfo;

  expect(project.sweeps.edges).toEqual([{ node: { name: 'c' } }]);
  expect(await test.query(list, { f, after })).toMatchObject({
    project: { sweeps: { edges: [{ node: { name: 'a' } }] } },
  });
});

it('lets the process do other things while it deletes the runs of a sweep', async () => {
  await using test = openTestServer();
  test.server.seed({
    sweeps: [{ project: 'p', name: 's', config: { method: 'random' } }],
    runs: Array.from({ length: 300 }, (_, index) => ({ project: 'p', name: `r${index}`, sweep: 's' })),
  });
  const count = '{project(name:"p"){runCount}}';

  const deletion = test.query('mutation($id:ID!){deleteSweep(input:{id:$id,deleteRuns:true}){affectedRuns}}', {
    id: btoa('Sweep:1'),
  });
  for (let turn = 0; turn < 50; turn += 1) {
    await setImmediate();
  }

  expect(await test.query(count)).toEqual({ project: { runCount: expect.toSatisfy((left: number) => left > 0) } });
  expect(await deletion).toEqual({ deleteSweep: { affectedRuns: 300 } });
  expect(await test.query(count)).toEqual({ project: { runCount: 0 } });
});
