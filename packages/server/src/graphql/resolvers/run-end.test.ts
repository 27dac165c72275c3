import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { countContents } from '../../testing/stored-contents.js';
import { openTestServer } from '../../testing/test-server.js';

const update = `mutation($id:ID!,$state:String!){updateRunState(input:{id:$id,state:$state,clientMutationId:"m"}){
  success clientMutationId}}`;
const remove =
  'mutation($id:ID!){deleteRun(input:{id:$id,deleteArtifacts:true,clientMutationId:"m"}){clientMutationId}}';

function idOf(run: string, entity = 'local'): string {
  return btoa(`Run:v1:${run}:p:${entity}`);
}

const states = ['pending', 'running', 'finished', 'failed', 'crashed', 'killed', 'preempting', 'preempted'];
const allowed = new Set([
  'running pending',
  'failed pending',
  'crashed pending',
  'preempted pending',
  'pending failed',
  'running failed',
]);
const moves = states.flatMap((from) => states.map((to) => ({ from, to, isAllowed: allowed.has(`${from} ${to}`) })));

it.each(moves)('moves a run from $from to $to: $isAllowed', async ({ from, to, isAllowed }) => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r', state: from }] });

  const [status, { data, errors }] = await test.answer(update, { id: idOf('r'), state: to });

  const after = await test.query('{project(name:"p"){run(name:"r"){state}}}');
  expect(after).toEqual({ project: { run: { state: isAllowed ? to : from } } });
  expect([status, data]).toEqual(
    isAllowed ? [200, { updateRunState: { success: true, clientMutationId: 'm' } }] : [400, { updateRunState: null }],
  );
  expect(errors?.[0]?.message ?? '').toMatch(isAllowed ? /^$/ : /^invalid state transition: /);
});

it('leaves the state of a sweep run to its sweep', async () => {
  await using test = openTestServer();
  test.server.seed({
    sweeps: [{ project: 'p', name: 's', config: 'method: grid' }],
    runs: [{ project: 'p', name: 'r', state: 'running', sweep: 's' }],
  });

  const [, { errors }] = await test.answer(update, { id: idOf('r'), state: 'failed' });

  expect(errors?.[0]?.message).toBe(
    'invalid state transition: the run belongs to the sweep s, which decides about it.',
  );
});

it('withdraws the request to stop from a run that is queued again', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r', state: 'running' }] });
  await test.query('mutation($id:ID!){stopRun(input:{id:$id}){success}}', { id: idOf('r') });
  const stopped = (await (await test.report('p/r', {})).json()) as object;

  await test.query(update, { id: idOf('r'), state: 'pending' });

  expect(stopped).toMatchObject({ stopped: true });
  expect(await (await test.report('p/r', {})).json()).not.toHaveProperty('stopped');
});

it('deletes a run with everything that belongs to it, and leaves the others alone', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-run-'));
  {
    await using test = openTestServer({ dataDir: folder.path });
    const content = {
      config: { lr: 1 },
      summary: { loss: 1 },
      history: [{ loss: 2 }, { loss: 1 }],
      events: [{ 'system.cpu': 1 }],
      console: ['hello'],
    };
    test.server.seed({ runs: ['gone', 'kept'].map((name) => ({ project: 'p', name, ...content })) });
    for (const run of ['gone', 'kept']) {
      const announced = (await test.query(
        `mutation{createRunFiles(input:{entityName:"local",projectName:"p",runName:"${run}",files:["a.txt","b.txt"]}){files{uploadUrl}}}`,
      )) as { createRunFiles: { files: { uploadUrl: string }[] } };
      await test.server.fetch(
        new Request(announced.createRunFiles.files[0]?.uploadUrl ?? '', { method: 'PUT', body: run }),
      );
    }

    expect(await test.query(remove, { id: idOf('gone') })).toEqual({ deleteRun: { clientMutationId: 'm' } });

    expect(await test.query('{project(name:"p"){runCount run(name:"gone"){id}}}')).toEqual({
      project: { runCount: 1, run: null },
    });
    expect((await test.report('p/gone', {})).status).toBe(404);
    expect(await (await test.send('GET', '/files/local/p/kept/a.txt')).text()).toBe('kept');
    expect(await countContents(folder.path)).toBe(1);
  }
  const db = new DatabaseSync(join(folder.path, 'wandb.sqlite'));
  const perRun = db
    .prepare(
      "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'run_id'",
    )
    .all()
    .map(({ name }) => String(name));
  const leftRuns = perRun.map((table) => db.prepare(`SELECT DISTINCT run_id FROM ${table}`).all().length);
  db.close();
  expect(perRun).toEqual(expect.arrayContaining(['history_lines', 'console_lines', 'files', 'run_values']));
  expect(Math.max(...leftRuns)).toBe(1);
});

it('refuses to delete a run that does not exist or belongs to others', async () => {
  await using test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve', apiKey: 'e'.repeat(40) }],
    runs: [{ entity: 'eve', project: 'p', name: 'r' }],
  });

  expect((await test.answer(remove, { id: idOf('r') }))[0]).toBe(404);
  expect((await test.answer(remove, { id: idOf('r', 'eve') }))[0]).toBe(404);
  expect((await test.answer(remove, { id: 'nonsense' }))[0]).toBe(400);
});

it('gives a deleted run back as a new one when it is made again', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r', history: [{ loss: 1 }] }] });
  await test.query(remove, { id: idOf('r') });

  const made = await test.query(
    'mutation{upsertBucket(input:{name:"r",modelName:"p"}){inserted bucket{historyLineCount historyKeys history}}}',
  );

  expect(made).toEqual({
    upsertBucket: { inserted: true, bucket: { historyLineCount: 0, historyKeys: null, history: [] } },
  });
});
