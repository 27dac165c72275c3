import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestServer } from '../../testing/test-server.js';

const upsert = `mutation($input:UpsertBucketInput!){upsertBucket(input:$input){inserted
  bucket{id name displayName description notes commit group jobType host state tags config summaryMetrics sweepName
    historyLineCount createdAt heartbeatAt user{username} project{id name entity{id name}}}
  serverSettings{serverMessages{utfText plainText htmlText messageType messageLevel}}}}`;

const runId = btoa('Run:v1:abc12345:demo:local');

it('makes a run with its project, a storage id and a name for people', async () => {
  await using test = openTestServer({ now: () => Date.UTC(2026, 0, 31, 12) });

  const data = await test.query(upsert, {
    input: { name: 'abc12345', modelName: 'demo', config: '{"lr":{"value":NaN}}' },
  });

  expect(data).toEqual({
    upsertBucket: {
      inserted: true,
      bucket: {
        id: runId,
        name: 'abc12345',
        displayName: expect.stringMatching(/^[a-z]+-[a-z]+-1$/),
        description: null,
        notes: null,
        commit: null,
        group: null,
        jobType: null,
        host: null,
        state: 'running',
        tags: [],
        config: '{"lr":{"value":NaN}}',
        summaryMetrics: '{}',
        sweepName: null,
        historyLineCount: 0,
        createdAt: '2026-01-31T12:00:00Z',
        heartbeatAt: '2026-01-31T12:00:00Z',
        user: { username: 'local' },
        project: { id: btoa('Project:1'), name: 'demo', entity: { id: btoa('Entity:1'), name: 'local' } },
      },
      serverSettings: { serverMessages: [] },
    },
  });
});

it('numbers made-up names within a project', async () => {
  await using test = openTestServer();
  const names = [];
  for (const input of [{ name: 'a' }, { name: 'b' }, { name: 'c', modelName: 'other' }]) {
    const data = (await test.query(upsert, { input })) as { upsertBucket: { bucket: { displayName: string } } };
    names.push(data.upsertBucket.bucket.displayName.split('-')[2]);
  }

  expect(names).toEqual(['1', '2', '1']);
});

it('leaves fields that are null as they are, and replaces the whole configuration', async () => {
  await using test = openTestServer();
  const given = {
    displayName: 'first',
    notes: 'n',
    groupName: 'g',
    jobType: 'train',
    tags: ['x', 'y'],
    config: '{"a":{"value":1}}',
    summaryMetrics: '{"loss":1}',
  };
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo', ...given } });

  const same = await test.query(upsert, { input: { id: runId, tags: null, config: null, notes: null } });
  const changed = await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo', tags: [], config: '{}' } });

  const kept = { displayName: 'first', notes: 'n', group: 'g', jobType: 'train', summaryMetrics: '{"loss":1}' };
  expect(same).toMatchObject({
    upsertBucket: { inserted: false, bucket: { ...kept, tags: ['x', 'y'], config: '{"a":{"value":1}}' } },
  });
  expect(changed).toMatchObject({ upsertBucket: { inserted: false, bucket: { ...kept, tags: [], config: '{}' } } });
});

it.each([
  [{ name: 'a/b' }, 400],
  [{ name: 'a:b' }, 400],
  [{ name: '..' }, 400],
  [{ name: '' }, 400],
  [{ name: 'x'.repeat(129) }, 400],
  [{ name: 'a', config: '[1]' }, 400],
  [{ name: 'a', summaryMetrics: '{' }, 400],
  [{ name: 'a', state: 'sleeping' }, 400],
  [{ name: 'a', groupName: 'g'.repeat(129) }, 400],
  [{ id: 'nonsense' }, 400],
  [{ id: btoa('Run:v1:nope:demo:local') }, 404],
  [{ id: btoa('Run:v1:r:p:eve') }, 404],
  [{ name: 'r', modelName: 'p', entityName: 'eve' }, 403],
  [{ name: 'r', modelName: 'p', entityName: 'nobody' }, 403],
])('refuses %j with %i', async (input, expected) => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve' }], runs: [{ entity: 'eve', project: 'p', name: 'r' }] });

  const [status, { errors }] = await test.answer(upsert, { input });

  expect([status, errors?.length]).toEqual([expected, 1]);
});

it('keeps nothing of a request that is refused', async () => {
  await using test = openTestServer();

  await test.answer(upsert, { input: { name: 'a', modelName: 'new', config: 'nonsense' } });

  expect(await test.query('{project(name:"new"){name}}')).toEqual({ project: null });
});

it('reads a run with chosen keys of its JSON fields', async () => {
  await using test = openTestServer();
  test.server.seed({
    runs: [
      {
        project: 'demo',
        name: 'abc12345',
        config: '{"lr":{"value":0.1},"n":{"value":NaN},"_wandb":{"value":{"t":{"1":[2]},"m":[]}}}',
        summary: { loss: Number.NaN, acc: 1 },
      },
    ],
  });

  const data = await test.query(
    `{project(name:"demo"){run(name:"abc12345"){projectId readOnly all: config config(keys:["n","x"])
      wandbConfig(keys:["t"]) summaryMetrics(keys:["loss"])}}}`,
  );

  expect(data).toEqual({
    project: {
      run: {
        projectId: '1',
        readOnly: false,
        all: '{"lr":{"value":0.1},"n":{"value":NaN},"_wandb":{"value":{"t":{"1":[2]},"m":[]}}}',
        config: '{"n":{"value":NaN}}',
        wandbConfig: '{"t":{"1":[2]}}',
        summaryMetrics: '{"loss":NaN}',
      },
    },
  });
});

it('gives what a client needs to resume a run, and null for a run that does not exist', async () => {
  await using test = openTestServer();
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo' } });
  const resume = `query($name:String!){model(name:"demo",entityName:"local"){bucket(name:$name,missingOk:true){
    name summaryMetrics historyLineCount eventsLineCount logLineCount historyTail eventsTail config tags notes
    wandbConfig(keys:["t"])}}}`;

  const empty = await test.query(resume, { name: 'abc12345' });
  await test.report('demo/abc12345', {
    files: {
      'wandb-history.jsonl': { offset: 0, content: ['{"_step":0}', '{"_step":7,"x":"ü"}'] },
      'wandb-events.jsonl': { offset: 0, content: ['{"_wandb":true}'] },
      'output.log': { offset: 0, content: ['a', 'b', 'c'] },
    },
  });
  const resumed = await test.query(resume, { name: 'abc12345' });
  const missing = await test.query(resume, { name: 'nope' });

  const run = { name: 'abc12345', summaryMetrics: '{}', config: '{}', tags: [], notes: null, wandbConfig: '{}' };
  expect(empty).toEqual({
    model: {
      bucket: { ...run, historyLineCount: 0, eventsLineCount: 0, logLineCount: 0, historyTail: '[]', eventsTail: '[]' },
    },
  });
  expect(resumed).toEqual({
    model: {
      bucket: {
        ...run,
        historyLineCount: 2,
        eventsLineCount: 1,
        logLineCount: 3,
        historyTail: JSON.stringify(['{"_step":7,"x":"ü"}']),
        eventsTail: JSON.stringify(['{"_wandb":true}']),
      },
    },
  });
  expect(missing).toEqual({ model: { bucket: null } });
});

it('asks a run to stop, as often as one likes', async () => {
  await using test = openTestServer();
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo' } });
  const stop = 'mutation($id:ID!){stopRun(input:{id:$id,clientMutationId:"m"}){success clientMutationId}}';
  const before = await (await test.report('demo/abc12345', {})).json();

  const answers = [await test.query(stop, { id: runId }), await test.query(stop, { id: runId })];
  const after = await (await test.report('demo/abc12345', {})).json();

  expect(answers).toEqual(Array(2).fill({ stopRun: { success: true, clientMutationId: 'm' } }));
  expect([before, after]).toEqual([
    { exitcode: null, limits: {} },
    { exitcode: null, limits: {}, stopped: true },
  ]);
  expect(await test.query('{project(name:"demo"){run(name:"abc12345"){stopped}}}')).toEqual({
    project: { run: { stopped: true } },
  });
  expect((await test.answer(stop, { id: btoa('Run:v1:nope:demo:local') }))[0]).toBe(404);
});

it('forgets a request to stop when the run is resumed', async () => {
  await using test = openTestServer();
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo' } });
  await test.query('mutation($id:ID!){stopRun(input:{id:$id}){success}}', { id: runId });
  await test.report('demo/abc12345', { complete: true, exitcode: 255 });
  const read = '{project(name:"demo"){run(name:"abc12345"){state stopped}}}';
  const killed = await test.query(read);

  const answer = await (await test.report('demo/abc12345', {})).json();

  expect(killed).toEqual({ project: { run: { state: 'killed', stopped: true } } });
  expect(answer).toEqual({ exitcode: null, limits: {} });
  expect(await test.query(read)).toEqual({ project: { run: { state: 'running', stopped: false } } });
});

it.each([
  ['running', 'crashed'],
  ['preempting', 'preempted'],
  ['pending', 'pending'],
  ['finished', 'finished'],
])('ends a silent run that was %s as %s', async (state, expected) => {
  let now = Date.UTC(2026, 0, 31);
  await using test = openTestServer({ now: () => now, crashAfterMs: 60_000 });
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo', state } });
  const read = '{project(name:"demo"){run(name:"abc12345"){state}}}';

  now += 60_000;
  const waiting = await test.query(read);
  now += 1;

  expect(waiting).toEqual({ project: { run: { state } } });
  expect(await test.query(read)).toEqual({ project: { run: { state: expected } } });
});

it('gives processes time to report again after the server was away', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-away-'));
  let now = Date.UTC(2026, 0, 31);
  const options = { dataDir: folder.path, now: () => now, crashAfterMs: 60_000 };
  const first = openTestServer(options);
  await first.query(upsert, { input: { name: 'abc12345', modelName: 'demo' } });
  await first.server.close();
  now += 3_600_000;
  const read = '{project(name:"demo"){run(name:"abc12345"){state}}}';

  await using second = openTestServer(options);
  const atStart = await second.query(read);
  now += 60_000;

  expect(atStart).toEqual({ project: { run: { state: 'running' } } });
  expect(await second.query(read)).toEqual({ project: { run: { state: 'crashed' } } });
});

it('takes a crashed run back to running when its process reports again', async () => {
  let now = Date.UTC(2026, 0, 31);
  await using test = openTestServer({ now: () => now });
  await test.query(upsert, { input: { name: 'abc12345', modelName: 'demo' } });
  now += 3_600_000;
  const read = '{project(name:"demo"){run(name:"abc12345"){state heartbeatAt}}}';
  const crashed = await test.query(read);

  await test.report('demo/abc12345', {});

  expect(crashed).toEqual({ project: { run: { state: 'crashed', heartbeatAt: '2026-01-31T00:00:00Z' } } });
  expect(await test.query(read)).toEqual({
    project: { run: { state: 'running', heartbeatAt: '2026-01-31T01:00:00Z' } },
  });
});
